import { group, scoring, type Row } from "../../diagnosis/survey";
import { call } from "../caller";

/** So many detractors, passives and promoters, all on one day (Excel serial), or on none. */
export const answers = group;
export { scoring };

/** Answers and their dates as the two ranges a function takes. */
export function ranges(rows: readonly Row[]): [scores: unknown[][], dates: unknown[][]] {
  return [rows.map(({ score }) => [score]), rows.map(({ day }) => [day])];
}

/** A function of time over made-up answers; arguments behind the two ranges as given. */
export function callOver(name: string, rows: readonly Row[], ...rest: readonly unknown[]) {
  return call(name, [...ranges(rows), ...rest]) as unknown[][];
}

/** One count of each group a calendar quarter, on the first days of the quarters from Q1 2024 on. */
export function quarterly(counts: readonly (readonly [number, number, number] | null)[]): Row[] {
  return counts.flatMap((each, index) => (each ? group(each, firstOfQuarter(index)) : []));
}

/** The serial of the first day of a quarter, counted from Q1 2024, without the code under test. */
export function firstOfQuarter(index: number): number {
  return Date.UTC(2024, 3 * index, 1) / 86_400_000 + 25_569;
}

/** Quarters of trend_segments_r_reference.json. */
export interface ReferenceQuarter {
  readonly d: number;
  readonly p: number;
  readonly r: number;
  readonly nps: number;
}

export const quartersOf = (data: readonly ReferenceQuarter[]): Row[] =>
  quarterly(data.map(({ d, p, r }) => [d, p, r] as const));

/** A table's body as objects by header. */
export function byHeader(table: readonly (readonly unknown[])[]): Record<string, unknown>[] {
  const [header = [], ...body] = table;
  return body.map((line) =>
    Object.fromEntries(line.map((value, index) => [String(header[index]), value]))
  );
}
