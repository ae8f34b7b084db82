import { diagnose } from "../../src/diagnosis/diagnose";
import { readTransitions } from "../../src/diagnosis/transitions";
import type { Reading, Responses } from "../../src/score/responses";
import { CLEAN, day, NO_CONTEXT } from "./survey";

interface Answer {
  readonly customer: number;
  readonly score: number;
  readonly on: number;
  /** Set aside because the same customer answered again within the wave. */
  readonly setAside?: boolean;
}

function responses(answers: readonly Answer[]): Responses {
  const customers = Math.max(...answers.map(({ customer }) => customer)) + 1;
  return {
    rowCount: answers.length,
    score: Int8Array.from(answers, ({ score, setAside }) => (setAside ? -1 : score)),
    earlier: Int8Array.from(answers, ({ score, setAside }) => (setAside ? score : -1)),
    date: Float64Array.from(answers, ({ on }) => on),
    segments: [],
    customer: {
      name: "Customer",
      values: Array.from({ length: customers }, (_, index) => `C${index}`),
      codes: Int32Array.from(answers, ({ customer }) => customer),
    },
    comment: null,
  };
}

/** From detractors, passives, promoters (rows) to the same (columns). */
const MOVES = [
  [6, 3, 1],
  [2, 5, 4],
  [5, 3, 11],
] as const;
const SCORES = [3, 8, 10] as const;
const FIRST = day(2026, 2, 10);
const SECOND = day(2026, 8, 10);
const AS_OF = day(2026, 9, 30);

function panel(): Answer[] {
  let customer = 0;
  return MOVES.flatMap((line, from) =>
    line.flatMap((count, to) =>
      Array.from({ length: count }, () => customer++).flatMap((each): Answer[] => [
        // The later row first: the order of the sheet decides nothing.
        { customer: each, score: SCORES[to] ?? 0, on: SECOND },
        { customer: each, score: SCORES[from] ?? 0, on: FIRST },
      ])
    )
  );
}

describe("rule 48: customers seen twice", () => {
  it("make a matrix and a paired change: 40 customers, −15 points, as computed with scipy", () => {
    const found = readTransitions(responses(panel()), -Infinity, AS_OF);
    expect(found?.counts).toEqual(MOVES);
    expect(found).toMatchObject({ customers: 40, certainty: "indicated" });
    expect(found?.change).toBeCloseTo(-15, 9);
    expect(found?.interval?.low).toBeCloseTo(-45.34036, 4);
    expect(found?.interval?.high).toBeCloseTo(15.34036, 4);
    expect(found?.p).toBeCloseTo(0.323475, 5);
  });

  it("rule 202: an answer that was set aside feeds them, the two latest count", () => {
    const five = Array.from({ length: 5 }, (_, customer): Answer[] => [
      { customer, score: 0, on: day(2025, 5, 1) },
      { customer, score: 8, on: SECOND - 3, setAside: true },
      { customer, score: 10, on: SECOND + 0.4 },
    ]).flat();
    const found = readTransitions(responses(five), -Infinity, AS_OF);
    expect(found?.counts).toEqual([
      [0, 0, 0],
      [0, 0, 5],
      [0, 0, 0],
    ]);
    // All moved alike: no scatter, so no interval.
    expect(found).toMatchObject({ change: 100, interval: null });
  });

  it("on one day the lower row is the later answer", () => {
    const five = Array.from({ length: 5 }, (_, customer): Answer[] => [
      { customer, score: 3, on: SECOND + 0.9, setAside: true },
      { customer, score: 8, on: SECOND + 0.1 },
    ]).flat();
    expect(readTransitions(responses(five), -Infinity, AS_OF)?.counts[0]).toEqual([0, 5, 0]);
  });

  it("rule 161: answers before the present method, and after the as-of day, are not compared", () => {
    expect(readTransitions(responses(panel()), FIRST, AS_OF)?.customers).toBe(40);
    expect(readTransitions(responses(panel()), FIRST + 1, AS_OF)).toBeNull();
    expect(readTransitions(responses(panel()), -Infinity, SECOND)?.customers).toBe(40);
    expect(readTransitions(responses(panel()), -Infinity, SECOND - 1)).toBeNull();
  });

  it("are not shown of fewer than five customers, nor without customers or dates", () => {
    const of = (customers: number) =>
      responses(panel().filter(({ customer }) => customer < customers));
    expect(readTransitions(of(4), -Infinity, AS_OF)).toBeNull();
    expect(readTransitions(of(5), -Infinity, AS_OF)?.customers).toBe(5);
    expect(readTransitions({ ...of(5), customer: null }, -Infinity, AS_OF)).toBeNull();
    expect(readTransitions({ ...of(5), date: null }, -Infinity, AS_OF)).toBeNull();
  });

  it("are a finding from thirty customers on", () => {
    const finding = (answers: readonly Answer[]) => {
      const reading: Reading = {
        responses: responses(answers),
        quality: CLEAN,
        live: null,
        sourceName: "Table Panel",
      };
      const { findings } = diagnose(reading, { ...NO_CONTEXT, asOf: AS_OF });
      return findings.find(({ id }) => id === "trend:moves");
    };
    expect(finding(panel())).toMatchObject({
      certainty: "indicated",
      title: "Customers seen twice score 15 points lower than before, which may be chance",
      detail: "40 customers answered more than once: 8 moved up, 10 moved down (p = 0.323).",
    });
    expect(finding(panel().filter(({ customer }) => customer < 29))).toBeUndefined();
    const fallen = panel().map((each) => ({ ...each, score: each.on === SECOND ? 0 : 10 }));
    expect(finding(fallen)).toMatchObject({ certainty: "confirmed" });
  });

  it("take time in proportion to the rows", () => {
    const many = (n: number) =>
      responses(
        Array.from({ length: n }, (_, index) => ({
          customer: index % (n / 2),
          score: index % 11,
          on: FIRST + (index % 90),
        }))
      );
    expect(readTransitions(many(20_000), -Infinity, AS_OF)?.customers).toBe(10_000);
  });
});
