/** Lays values out as cells: one below the other, in a row, or as a block. */
export type Layout = (values: readonly unknown[]) => unknown[][];

export const asRow: Layout = (values) => [[...values]];
export const asColumn: Layout = (values) => values.map((value) => [value]);
export const asBlock: Layout = (values) => {
  const width = values.length % 3 === 0 ? 3 : 1;
  return Array.from({ length: values.length / width }, (_, row) =>
    values.slice(row * width, (row + 1) * width)
  );
};

/** A call of a function over some values, with whatever it reads beside them, in the same layout. */
export interface EveryCall {
  /** What the function is made for; twelve of them where their number is free. */
  readonly values: readonly unknown[];
  readonly args: (values: readonly unknown[], layout: Layout) => readonly unknown[];
  /** Which argument holds the values. */
  readonly at: number;
  /**
   * What the layout means to the result: nothing; the result has it too; or the values are a table that
   * has only one.
   */
  readonly layout: "free" | "kept" | "fixed";
}

const ANSWERS = [9, 10, 7, 3, 8, 10, 6, 9, 2, 10, 9, 7];
const COMMENTS = [
  ...["Late delivery", "The engineer did not turn up", "Nobody called back", "Lovely staff"],
  ...["Delivery was late", "Zu teuer", "n/a", "Late delivery again", "Too slow", "No engineer"],
  ...["The engineer came late", "Fine"],
];
const SCORES = [50, -20, 12.5, 0, 99, -100, 33, 20, 71, -3, 10, 45];

/** A day for each value: one a month from January 2024. */
const days = (values: readonly unknown[]) => values.map((_, index) => 45_292 + 31 * index);
const groups = (values: readonly unknown[]) =>
  values.map((_, index) => (index % 2 === 0 ? "North" : "South"));
const flags = (values: readonly unknown[]) => values.map((_, index) => index % 3 === 0);
const weights = (values: readonly unknown[]) => values.map((_, index) => 1 + (index % 4) / 2);

const answers = (...options: unknown[]): EveryCall => ({
  values: ANSWERS,
  args: (values, layout) => [layout(values), ...options],
  at: 0,
  layout: "free",
});

/** Comments with low answers and no promoters beside them, so that few of them show a theme. */
const commentsBeside = (...options: unknown[]): EveryCall => ({
  values: COMMENTS,
  args: (values, layout) => [
    layout(values),
    layout(values.map((_, index) => (index % 8 === 3 ? 8 : index % 4))),
    ...options,
  ],
  at: 0,
  layout: "free",
});

const answersBeside = (
  beside: (values: readonly unknown[]) => readonly unknown[],
  ...options: unknown[]
): EveryCall => ({
  values: ANSWERS,
  args: (values, layout) => [layout(values), layout(beside(values)), ...options],
  at: 0,
  layout: "free",
});

const cellByCell = (values: readonly unknown[], ...options: unknown[]): EveryCall => ({
  values,
  args: (given, layout) => [layout(given), ...options],
  at: 0,
  layout: "kept",
});

/** Three cells that say what share each group has. */
const expectedShares = (at: number, ...before: unknown[]): EveryCall => ({
  values: [0.25, 0.3, 0.45],
  args: (values, layout) => [...before, layout(values)],
  at,
  layout: "free",
});

/** One call for each of the family, or several where it reads more than one kind of cells. */
export const EVERY_CALL: Readonly<Record<string, readonly EveryCall[]>> = {
  NPS: [answers(), answersBeside(weights)],
  NPSCATEGORY: [cellByCell(ANSWERS)],
  NPSCLASS: [cellByCell(SCORES), cellByCell(SCORES, "SaaS")],
  NPSLEVEL: [cellByCell(SCORES, "telecom")],
  NPSGAP: [
    cellByCell(SCORES, "software"),
    {
      values: ["Retail", 30, 10, "Energy", 20, 5],
      args: (values) => [[[12]], "Retail", asBlock(values)],
      at: 2,
      layout: "fixed",
    },
  ],
  NPSBENCHMARK: [
    {
      values: ["Retail", 30, 10, "Energy", 20, 5],
      args: (values) => ["all", "all", asBlock(values)],
      at: 2,
      layout: "fixed",
    },
  ],
  NPSSHARE: [answers(), answersBeside(weights)],
  NPSCOUNT: [answers()],
  NPSCI: [answers(), answers(0.9, "adjusted", 500)],
  NPSMOE: [answers(), answers(0.9, "wald", 500)],
  NPSSAMPLE: [expectedShares(2, 5, null)],
  NPSPOWER: [expectedShares(3, 10, null, null)],
  NPSTEST: [answersBeside((values) => values.map((_, index) => index % 11))],
  NPSVERSUS: [answers(20)],
  NPSPAIRED: [answersBeside((values) => values.map((_, index) => (index * 3) % 11))],
  NPSBY: [answersBeside(groups), answersBeside(groups, null, "SaaS")],
  NPSADJUST: [
    cellByCell([0.01, 0.2, 0.04, 0.5, 0.03, 0.9, 0.001, 0.06, 0.049, 1, 0, 0.3]),
    cellByCell([0.01, 0.2, 0.04], "bh"),
  ],
  NPSSHRINK: [answersBeside(groups)],
  NPSTREND: [answersBeside(days), answersBeside(days, "month")],
  NPSSLOPE: [answersBeside(days)],
  NPSDIRECTION: [answersBeside(days, "SaaS")],
  NPSCHANGE: [answersBeside(days)],
  NPSROLLING: [answersBeside(days, 3)],
  NPSIMPACT: [answersBeside(flags)],
  NPSNEEDED: [answers(60)],
  NPSTARGET: [
    {
      values: SCORES.slice(0, 4),
      args: (values) => [asColumn(values), "phase"],
      at: 0,
      layout: "fixed",
    },
  ],
  NPSFROMCOUNTS: [
    {
      values: [5, 10, 0, 3, 8, 1, 20, 4, 9, 2, 6, 7],
      args: (values, layout) => [
        layout(values),
        layout(values.map(() => 3)),
        layout(values.map(() => 6)),
      ],
      at: 0,
      layout: "kept",
    },
  ],
  NPSCAUSE: [cellByCell(COMMENTS)],
  NPSTHEMES: [commentsBeside(), commentsBeside(3)],
  NPSALIGN: [commentsBeside()],
};
