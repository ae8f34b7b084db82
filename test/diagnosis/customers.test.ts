import fc from "fast-check";
import { commentIds } from "../../src/comments/commentId";
import { readCustomers } from "../../src/diagnosis/customers";
import { MOST_LISTED, MOST_TO_ANSWER } from "../../src/diagnosis/customersReading";
import { largest } from "../../src/diagnosis/largest";
import type { Responses, SegmentColumn } from "../../src/score/responses";

const DAY = 46_200;
const ALL = { used: "all", from: null, to: null } as const;

interface Row {
  readonly score: number;
  readonly time?: number;
  readonly revenue?: number;
  readonly who?: string;
  readonly text?: string;
}

function column(name: string, texts: readonly (string | undefined)[]): SegmentColumn {
  const values = [...new Set(texts.flatMap((text) => text ?? []))];
  const codes = Int32Array.from(texts, (text) => (text === undefined ? -1 : values.indexOf(text)));
  return { name, values, codes };
}

function survey(rows: readonly Row[], more: Partial<Responses> = {}): Responses {
  return {
    rowCount: rows.length,
    score: Int8Array.from(rows, ({ score }) => score),
    date: Float64Array.from(rows, ({ time = NaN }) => time),
    segments: [],
    customer: column(
      "Customer",
      rows.map(({ who }) => who)
    ),
    comment: rows.map(({ text = "" }) => text),
    ...(rows.some(({ revenue }) => revenue !== undefined) && {
      revenue: Float64Array.from(rows, ({ revenue = NaN }) => revenue),
    }),
    ...more,
  };
}

describe("rules 109, 120, 125: those behind the score", () => {
  it("are detractors newest first, promoters and passives most valuable first, of the window only", () => {
    const rows: Row[] = [
      { score: 3, time: DAY, who: "old" },
      { score: 0, time: DAY + 2.5, who: "new" },
      { score: 6, time: DAY + 1, who: "middle" },
      { score: 9, time: DAY + 1, revenue: 5, who: "small" },
      { score: 10, time: DAY, revenue: 50, who: "large" },
      { score: 9, time: DAY + 2, who: "unknown" },
      { score: 7, time: DAY, who: "passive" },
      { score: 1, time: DAY - 1, who: "before" },
      { score: 1, time: DAY + 3, who: "after" },
      { score: -1, time: DAY, who: "no score" },
    ];
    const read = readCustomers(survey(rows), { used: "90days", from: DAY, to: DAY + 2 });
    const names = (of: readonly { readonly customer: string | null }[]) =>
      of.map(({ customer }) => customer);
    expect(names(read.detractors)).toEqual(["new", "middle", "old"]);
    expect(names(read.promoters)).toEqual(["large", "small", "unknown"]);
    expect(names(read.passives)).toEqual(["passive"]);
    expect(read.detractors.map(({ hasTimeOfDay }) => hasTimeOfDay)).toEqual([true, false, false]);
    expect(read.known).toEqual({ customer: true, revenue: true, time: true, contact: false });
  });

  it("have everything that columns tell, and null where they tell nothing", () => {
    const rows: Row[] = [
      { score: 2, time: DAY + 0.25, who: "Ann", text: "Slow", revenue: 70 },
      { score: 2 },
    ];
    const read = readCustomers(
      survey(rows, {
        account: column("Account", ["Acme", undefined]),
        segments: [column("Region", ["East", undefined])],
        run: { inactive: Uint8Array.from([1, 2]) },
        handling: {
          answered: Float64Array.from([DAY + 1, NaN]),
          by: column("By", ["Ben", undefined]),
          contact: Uint8Array.from([0, 2]),
          risk: Float64Array.from([0.4, NaN]),
        },
      }),
      ALL
    );
    expect(read.detractors[0]).toEqual({
      row: 0,
      id: expect.stringMatching(/^[0-9a-z]{14}$/) as string,
      customer: "Ann",
      account: "Acme",
      score: 2,
      time: DAY + 0.25,
      hasTimeOfDay: true,
      revenue: 70,
      segments: ["East"],
      inactive: true,
      contact: false,
      handled: { answered: DAY + 1, resolved: null, by: "Ben" },
      risk: 0.4,
      wrote: true,
    });
    expect(read.detractors[1]).toMatchObject({
      customer: null,
      account: null,
      time: null,
      hasTimeOfDay: false,
      revenue: null,
      segments: [null],
      inactive: null,
      contact: null,
      handled: { answered: null, resolved: null, by: null },
    });
    expect(read.columns).toEqual(["Region"]);
  });

  it("have the ids of the sheet of comments", () => {
    const rows: Row[] = [
      { score: 2, time: DAY, text: "Slow" },
      { score: 2, time: DAY, text: "Slow" },
      { score: 2, time: DAY },
    ];
    const responses = survey(rows);
    const ids = commentIds(responses);
    const read = readCustomers(responses, ALL);
    expect(read.detractors.map(({ row, id }) => id === ids.get(row))).toEqual([true, true, false]);
    expect(new Set(read.detractors.map(({ id }) => id)).size).toBe(3);
  });

  it("are bounded, and say how many are left out", () => {
    const rows = Array.from({ length: 25_000 }, (_, at): Row => ({
      score: 3,
      time: DAY + at / 100,
    }));
    const promoters = Array.from({ length: 700 }, (_, at): Row => ({
      score: 9,
      time: DAY,
      revenue: at,
    }));
    const read = readCustomers(survey([...rows, ...promoters]), ALL);
    expect(read.detractors).toHaveLength(MOST_TO_ANSWER);
    expect(read.detractors[0]?.row).toBe(24_999);
    expect(read.detractors.at(-1)?.row).toBe(5_000);
    expect(read.promoters).toHaveLength(MOST_LISTED);
    expect(read.promoters[0]?.revenue).toBe(699);
    expect(read.leftOut).toEqual({ detractors: 5_000, promoters: 200, passives: 0 });
  });

  it("stand there once each in a window of several waves, as their newest answer has it", () => {
    const rows: Row[] = [
      { score: 9, time: DAY, who: "Ann" },
      { score: 2, time: DAY + 200, who: "Ann" },
      { score: 1, time: DAY + 150, who: "Ben" },
      { score: 3, time: DAY + 20, who: "Ben" },
      { score: 0, time: DAY + 10, who: "Cleo" },
      { score: 8, time: DAY + 190.5, who: "Cleo" },
      { score: 4, time: DAY },
      { score: 5, time: DAY + 90 },
    ];
    const read = readCustomers(survey(rows), { used: "12months", from: DAY, to: DAY + 364 });
    const rowsOf = (of: readonly { readonly row: number }[]) => of.map(({ row }) => row);
    // Nobody known is never taken for somebody who answered again.
    expect(rowsOf(read.detractors)).toEqual([1, 2, 7, 6]);
    expect(rowsOf(read.promoters)).toEqual([]);
    expect(rowsOf(read.passives)).toEqual([5]);
    expect(read.replaced.map(({ row, replacedAt }) => [row, replacedAt])).toEqual([
      [3, DAY + 150],
      [4, DAY + 190.5],
    ]);
    expect(read.leftOut).toEqual({ detractors: 0, promoters: 0, passives: 0 });
  });

  it("stand there once each without days too: the lower row is the later answer", () => {
    const rows = [9, 10, 4].map((score): Row => ({ score, who: "Ann" }));
    const read = readCustomers(survey(rows, { date: null }), ALL);
    expect(read.detractors.map(({ row }) => row)).toEqual([2]);
    expect([read.promoters, read.replaced]).toEqual([[], []]);
  });

  it("keep hostile names as the texts they are", () => {
    const names = ["__proto__", "=1+1", "<b>x</b>", "constructor", "\u202Eevil"];
    const read = readCustomers(survey(names.map((who) => ({ score: 1, who }))), ALL);
    expect(read.detractors.map(({ customer }) => customer)).toEqual(names);
  });
});

describe("rule 202: complaints that a newer answer of the same customer replaced", () => {
  const said = [
    { score: 4, time: DAY + 1.5, who: "Ann", text: "Slow" },
    { score: 3, time: DAY + 9, who: "Ann", text: "Slow again" },
    { score: 2, time: DAY + 30.25, who: "Ann" },
    { score: 9, time: DAY + 2, who: "Ben" },
    { score: 1, time: DAY + 8, who: "Ben" },
    { score: 0, time: DAY - 1, who: "Cleo" },
    { score: 9, time: DAY + 3, who: "Cleo" },
    { score: 6, time: DAY + 3, who: "Dora" },
    { score: 6, time: DAY + 3, who: "Dora" },
  ];
  /** Each with the row of the next answer of that customer. */
  const replacedBy = new Map([
    [0, 1],
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
  ]);
  const rows = said.map((row, at) => (replacedBy.has(at) ? { ...row, score: -1 } : row));
  const earlier = Int8Array.from(said, ({ score }, at) => (replacedBy.has(at) ? score : -1));
  const { detractors, replaced } = readCustomers(survey(rows, { earlier }), {
    used: "90days",
    from: DAY,
    to: DAY + 60,
  });

  it("are detractors of the window, newest first, with their scores and the next answer's moment", () => {
    expect(detractors.map(({ row }) => row)).toEqual([2, 4, 8]);
    expect(replaced.map(({ row, score, replacedAt }) => [row, score, replacedAt])).toEqual([
      [1, 3, DAY + 30.25],
      [7, 6, DAY + 3],
      [0, 4, DAY + 9],
    ]);
  });

  it("have the ids they had while they counted, so that what was typed is found again", () => {
    const before = readCustomers(survey(said.slice(0, 1)), ALL).detractors[0];
    expect(replaced.at(-1)).toMatchObject({ id: before?.id, customer: "Ann", wrote: true });
    // The same answer sent twice has the id of the one that counts.
    expect(replaced[1]?.id).toBe(detractors[2]?.id);
  });

  it("are none where nothing was set aside", () => {
    expect(readCustomers(survey(rows), ALL).replaced).toEqual([]);
  });
});

it("the largest by several measures are those of a full sort (property)", () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(NaN));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value), { maxLength: 40 }),
      fc.integer({ min: 0, max: 45 }),
      (pairs, most) => {
        const at = (which: 0 | 1) => (item: number) => pairs[item]?.[which] ?? NaN;
        const found = largest(Int32Array.from(pairs.keys()), most, [at(0), at(1)]);
        const known = (n: number): number => (Number.isNaN(n) ? -1 : n);
        const sorted = pairs
          .map(([first, second], item) => ({ item, first: known(first), second: known(second) }))
          .sort((a, b) => b.first - a.first || b.second - a.second || a.item - b.item)
          .map(({ item }) => item);
        expect(found).toEqual(sorted.slice(0, most));
      }
    )
  );
});
