import type { Reading } from "../../src/score/responses";
import type { SourcePreview } from "../../src/sources/source";

/** Excel serial of a UTC day, worked out without the code under test. */
export function day(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
}

const NONE = { count: 0, examples: [] };
const PRODUCTS = ["Fibre", "DSL", "Mobile"];
const REGIONS = ["North", "East"];
const FIRST_DAY = day(2025, 10, 1);

/**
 * 1,200 answers over a year: Fibre 10, 9 or 7, Mobile 9, 7 or 3, DSL 6, 2 or 8, in turn, so that Fibre is
 * clearly above and DSL clearly below the rest. Ten further rows are blank, two hold 11.
 */
export function surveyReading(change: Partial<Reading["quality"]> = {}): Reading {
  const n = 1200;
  const product = (row: number) => row % 3;
  const pattern = [
    [10, 9, 7],
    [6, 2, 8],
    [9, 7, 3],
  ];
  const score = Int8Array.from({ length: n }, (_, row) => {
    return pattern[product(row)]?.[Math.floor(row / 3) % 3] ?? 0;
  });
  return {
    responses: {
      rowCount: n,
      score,
      date: Float64Array.from({ length: n }, (_, row) => FIRST_DAY + Math.floor((row * 365) / n)),
      segments: [
        { name: "Product", values: PRODUCTS, codes: Int32Array.from(score, (_, i) => product(i)) },
        { name: "Region", values: REGIONS, codes: Int32Array.from(score, (_, i) => i % 2) },
      ],
      customer: null,
      comment: null,
    },
    quality: {
      rows: n + 12,
      usable: n,
      excluded: {
        blank: { count: 10, examples: ["Answers!B102", "Answers!B377", "Answers!B378"] },
        text: NONE,
        decimal: NONE,
        outside: { count: 2, examples: ["Answers!B11", "Answers!B99"] },
        boolean: NONE,
        date: NONE,
        error: NONE,
      },
      undated: NONE,
      hidden: 0,
      repeated: 0,
      warnings: [],
      ...change,
    },
    live: null,
    sourceName: "Table Survey_Q3, sheet Answers",
  };
}

export const PREVIEW: SourcePreview = {
  choice: { kind: "table", name: "Survey_Q3" },
  label: "Table Survey_Q3",
  detail: "Sheet Answers, A2:F1213",
  hasHeader: true,
  rows: 1212,
  hiddenRows: 0,
  columns: [
    column(0, "A", "Account no.", "customer", ["10482", "10483"]),
    column(1, "B", "Likely to recommend", "score", ["9", "10", "3"]),
    column(2, "C", "Answered on", "date", ["01/10/2025"]),
    column(3, "D", "Product", "segment", ["Fibre", "DSL", "Mobile"]),
    column(4, "E", "Region", "segment", ["North", "East"]),
    column(5, "F", "Reason", "comment", ["Slow since the last update and nobody answers"]),
  ],
  dateOrder: "dayFirst",
};

function column(
  index: number,
  letter: string,
  header: string,
  guessed: SourcePreview["columns"][number]["guessed"],
  examples: readonly string[]
): SourcePreview["columns"][number] {
  return { index, letter, header, guessed, examples, distinct: 50 };
}
