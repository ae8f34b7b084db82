import { diagnose } from "../../src/diagnosis/diagnose";
import type { Reading, SegmentColumn } from "../../src/score/responses";
import { day, group, NO_CONTEXT, reading, type Row } from "./survey";

/** Answers of one account: so many detractors, passives, promoters; null for answers without an account. */
type Account = readonly [name: string | null, counts: readonly [number, number, number]];

function of(accounts: readonly Account[], on: number | null = null): Reading {
  const rows: Row[] = accounts.flatMap(([, counts]) => group(counts, on));
  const names = [...new Set(accounts.flatMap(([name]) => (name === null ? [] : [name])))];
  const codes = accounts.flatMap(([name, counts]) =>
    counts.flatMap((count) =>
      Array.from({ length: count }, () => (name === null ? -1 : names.indexOf(name)))
    )
  );
  const account: SegmentColumn = { name: "Firm", values: names, codes: Int32Array.from(codes) };
  const plain = reading(rows);
  return { ...plain, responses: { ...plain.responses, account } };
}

const ends = (interval: { low: number; high: number } | undefined) => [
  interval?.low,
  interval?.high,
];

describe("answers by account", () => {
  const uneven: Account[] = [
    ["a", [3, 0, 0]],
    ["b", [0, 1, 2]],
    ["c", [4, 1, 0]],
    ["d", [0, 0, 5]],
    ["e", [1, 1, 1]],
    ["f", [0, 2, 0]],
    ["g", [2, 0, 0]],
    ["h", [0, 0, 1]],
    [null, [1, 1, 1]],
  ];

  it("rule 202: each account once, and the score's interval with answers grouped by account", () => {
    const { accounts, total } = diagnose(of(uneven), NO_CONTEXT);
    expect(accounts).toMatchObject({ name: "Firm", accounts: 8, several: 7, blank: 3 });
    // In numpy and scipy: means of −1, 0, +1 with t on 7 degrees of freedom; residuals summed by account, the three
    // answers without one by themselves, design effect 3.2034, the score interval with t on 10.
    expect(accounts?.nps).toBeCloseTo(-1.666667, 5);
    expect(accounts?.interval.low).toBeCloseTo(-72.901916, 4);
    expect(accounts?.interval.high).toBeCloseTo(69.568583, 4);
    expect(accounts?.designEffect).toBeCloseTo(3.203403, 5);
    expect(accounts?.clustered.low).toBeCloseTo(-58.880052, 4);
    expect(accounts?.clustered.high).toBeCloseTo(53.994999, 4);
    expect(ends(accounts?.plain)).toEqual(ends(total.interval));
    expect(accounts?.plain.low).toBeCloseTo(-34.948329, 4);
  });

  it("of accounts that agree within themselves are worth little more than the accounts", () => {
    const pairs: Account[] = Array.from({ length: 50 }, (_, at) => [
      `a${at}`,
      at < 25 ? [0, 0, 2] : [2, 0, 0],
    ]);
    const { accounts, findings } = diagnose(of(pairs), NO_CONTEXT);
    expect(accounts?.designEffect).toBeCloseTo(2.0408163, 6);
    expect(accounts?.clustered.high).toBeCloseTo(27.593646, 4);
    expect(accounts?.interval.high).toBeCloseTo(28.708218, 4);
    const finding = findings.find(({ id }) => id === "accounts:clustered");
    expect(finding?.detail).toBe(
      "100 answers come from 50 accounts, 50 of them with several. Grouped by account the interval is −28 to 28 and not −19 to 19; each account once scores 0 (−29 to 29)."
    );
    expect(finding?.evidence).toEqual({ sheet: "segments" });
  });

  it("are not called less sure where every account answered once", () => {
    const singles: Account[] = Array.from({ length: 80 }, (_, at) => [
      `a${at}`,
      at % 4 === 0 ? [1, 0, 0] : [0, 0, 1],
    ]);
    const { accounts, findings } = diagnose(of(singles), NO_CONTEXT);
    expect(accounts).toMatchObject({ several: 0, nps: 50 });
    expect(findings.some(({ id }) => id === "accounts:clustered")).toBe(false);
  });

  it("that all say the same keep an interval: their agreement is no certainty", () => {
    const agreed: Account[] = Array.from({ length: 8 }, (_, at) => [`a${at}`, [0, 0, 1]]);
    const { accounts } = diagnose(of(agreed), NO_CONTEXT);
    // The score interval of eight promoters at t on 7 degrees of freedom.
    expect(accounts?.interval.low).toBeCloseTo(17.721086, 4);
    expect(accounts?.clustered.low).toBeCloseTo(17.721086, 4);
    expect(accounts?.interval.high).toBe(100);
  });

  it("are not told of fewer than five accounts, nor without the column", () => {
    const few: Account[] = ["a", "b", "c", "d"].map((name) => [name, [5, 5, 5]]);
    expect(diagnose(of(few), NO_CONTEXT).accounts).toBeNull();
    expect(diagnose(reading(group([5, 5, 5])), NO_CONTEXT).accounts).toBeNull();
  });

  it("count the answers of the window only", () => {
    const now = day(2026, 6, 30);
    const inside = Array.from({ length: 60 }, (_, at): Account => [`a${at}`, [1, 1, 0]]);
    const before = Array.from({ length: 40 }, (_, at): Account => [`old${at}`, [0, 0, 3]]);
    const survey = of([...inside, ...before]);
    const dates = Float64Array.from(survey.responses.score, (_, row) =>
      row < 120 ? now : day(2025, 1, 1)
    );
    const dated = { ...survey, responses: { ...survey.responses, date: dates } };
    expect(diagnose(dated, NO_CONTEXT).accounts).toMatchObject({ accounts: 60, nps: -50 });
    expect(diagnose(dated, { ...NO_CONTEXT, window: "all" }).accounts?.accounts).toBe(100);
  });
});
