import fc from "fast-check";
import { diagnose } from "../../src/diagnosis/diagnose";
import { DEFAULT_ASSUMPTIONS } from "../../src/playbook/assumptions";
import { group, NO_CONTEXT, reading, type Row } from "./survey";

const COLUMNS = ["Region", "Product"];
const of = (rows: Row[], columns = COLUMNS, context = NO_CONTEXT) =>
  diagnose(reading(rows, columns), context);

/** East with DSL is far worse than East and DSL by themselves. */
const worse = [
  ...group([60, 20, 20], null, ["East", "DSL"]), // −40
  ...group([40, 60, 100], null, ["East", "Fibre"]), // +30
  ...group([50, 60, 90], null, ["West", "DSL"]), // +20
  ...group([100, 200, 300], null, ["West", "Fibre"]), // +33.3
];

describe("combinations of two columns (rules 49–51)", () => {
  it("rule 49: are the answers that carry both values, counted row by row", () => {
    const rows = fc.array(
      fc.record({
        score: fc.integer({ min: -1, max: 10 }),
        day: fc.constant(null),
        segments: fc.tuple(
          fc.option(fc.constantFrom("A", "B"), { freq: 6 }),
          fc.option(fc.constantFrom("X", "Y", "Z"), { freq: 6 }),
          fc.constantFrom("1", "2")
        ),
        times: fc.integer({ min: 1, max: 40 }),
      }),
      { minLength: 1, maxLength: 15 }
    );
    fc.assert(
      fc.property(rows, (seeds) => {
        const survey = seeds.flatMap(({ times, ...row }): Row[] =>
          Array.from({ length: times }, () => row)
        );
        if (survey.every(({ score }) => score < 0)) return;
        const { pairs = [], segments } = of(survey, ["One", "Two", "Three"]);
        const index = { One: 0, Two: 1, Three: 2 } as Record<string, number>;
        for (const pair of pairs) {
          const rowsOf = survey.filter(
            ({ score, segments: values }) =>
              score >= 0 &&
              pair.parts.every(({ column, value }) => values?.[index[column] ?? 9] === value)
          );
          const between = (low: number, high: number) =>
            rowsOf.filter(({ score }) => score >= low && score <= high).length;
          expect(pair.groups).toEqual({
            detractors: between(0, 6),
            passives: between(7, 8),
            promoters: between(9, 10),
            n: rowsOf.length,
          });
          expect(pair.groups.n).toBeGreaterThanOrEqual(5);
          expect(pair.base).toBe(pair.groups.n >= 30 ? "reportable" : "indicative");
          // Both parts are shown by themselves, and neither is the combination itself.
          for (const part of pair.parts) {
            const whole = segments[part.columnIndex]?.segments.find(
              ({ value }) => value === part.value
            );
            expect(whole?.groups.n).toBeGreaterThan(pair.groups.n);
          }
        }
      }),
      { numRuns: 40 }
    );
  });

  it("rule 50: of every two columns, worst first by the upper end of the interval", () => {
    const { pairs = [] } = of(worse);
    expect(pairs.map(({ column, value }) => [column, value])).toEqual([
      ["Region × Product", "East · DSL"],
      ["Region × Product", "West · DSL"],
      ["Region × Product", "West · Fibre"],
      ["Region × Product", "East · Fibre"],
    ]);
    expect(pairs[0]?.againstRest?.difference).toBeCloseTo(-40 - (100 * 300) / 1000, 9);
  });

  it("rule 51: one that both parts do not explain is a finding with its test", () => {
    const diagnosis = of(worse);
    const [first] = diagnosis.pairs ?? [];
    // Adjusted Wald in numpy: −56.67 (−77.60 to −32.25), p = 2.0578e−6; four combinations are tested.
    expect(first?.beyondParts?.difference).toBeCloseTo(-56.6667, 4);
    expect(first?.beyondParts?.interval.low).toBeCloseTo(-77.60451, 4);
    expect(first?.beyondParts?.interval.high).toBeCloseTo(-32.25257, 4);
    expect(first?.beyondParts?.pHolm).toBeCloseTo(4 * 2.05776e-6, 9);
    expect(first?.beyondParts?.certainty).toBe("confirmed");
    const finding = diagnosis.findings.find(({ id }) => id.startsWith("pair:"));
    expect(finding).toMatchObject({
      certainty: "confirmed",
      title: "East with DSL scores −40 (−54 to −23), worse than both explain",
      rules: [49, 51],
      evidence: { sheet: "segments" },
    });
    expect(finding?.evidence?.row).toBeDefined();
    expect(diagnosis.pairs?.filter(({ beyondParts }) => beyondParts)).toHaveLength(1);
  });

  it("rule 51: two bad parts that add up to a bad combination are none", () => {
    const added = of([
      ...group([60, 20, 20], null, ["East", "DSL"]), // −40 = −5 − 5 − 30, nearly
      ...group([80, 60, 60], null, ["East", "Fibre"]), // −10
      ...group([80, 60, 60], null, ["West", "DSL"]), // −10
      ...group([150, 200, 250], null, ["West", "Fibre"]), // +16.7
    ]);
    expect(added.pairs?.[0]?.value).toBe("East · DSL");
    expect(added.pairs?.every(({ beyondParts }) => beyondParts === null)).toBe(true);
    expect(added.findings.some(({ id }) => id.startsWith("pair:"))).toBe(false);
  });

  it("rule 51: the person's own distance decides what is worth telling", () => {
    const assumptions = { ...DEFAULT_ASSUMPTIONS, experiencesApart: 60 };
    const { pairs = [] } = of(worse, COLUMNS, { ...NO_CONTEXT, assumptions });
    expect(pairs.every(({ beyondParts }) => beyondParts === null)).toBe(true);
  });

  it("leave out what is all of one of its parts, as a city within its region", () => {
    const { pairs = [] } = of([
      ...group([10, 20, 30], null, ["North", "Oslo"]),
      ...group([20, 20, 20], null, ["South", "Rome"]),
      ...group([5, 20, 20], null, ["South", "Bari"]),
    ]);
    expect(pairs).toEqual([]);
  });

  it("show the fifty worst and count the others", () => {
    const rows = Array.from({ length: 9 }, (_, a) =>
      Array.from({ length: 8 }, (__, b) =>
        group([a + b + 2, 10, 30 - a - b], null, [`a${a}`, `b${b}`])
      )
    ).flat(2);
    const { pairs, pairsLeftOut } = of(rows);
    expect(pairs).toHaveLength(50);
    expect(pairsLeftOut).toEqual({ better: 22, hidden: 0, columns: [] });
    expect(pairs?.[0]?.value).toBe("a8 · b7");
  });

  it("leave out columns of more than fifty values and name them", () => {
    const rows = Array.from({ length: 60 }, (_, at) =>
      group([5, 5, 5], null, [`Shop ${at}`, at % 2 ? "A" : "B"])
    ).flat();
    const { pairs, pairsLeftOut } = of(rows, ["Shop", "Tier"]);
    expect(pairs).toEqual([]);
    expect(pairsLeftOut?.columns).toEqual(["Shop"]);
  });

  it("count what is hidden", () => {
    const { pairs, pairsLeftOut } = of([
      ...group([10, 20, 20], null, ["East", "DSL"]),
      ...group([10, 10, 0], null, ["East", "Fibre"]),
      ...group([10, 10, 10], null, ["West", "DSL"]),
      ...group([1, 1, 1], null, ["West", "Fibre"]),
    ]);
    expect(pairs).toEqual([]);
    expect(pairsLeftOut).toMatchObject({ better: 0, hidden: 4 });
  });
});
