import { PLAIN_CONTEXT, type Context } from "../../src/diagnosis/context";
import type { DataQuality, Reading, SegmentColumn } from "../../src/score/responses";

/** One answer of a made-up survey. `day` is an Excel serial, null without a date. */
export interface Row {
  readonly score: number;
  readonly day: number | null;
  readonly segments?: readonly (string | null)[];
}

/** Excel serial of a UTC day, worked out without the code under test. */
export function day(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
}

/** So many detractors (0), passives (7) and promoters (10), all on one day and in the same segments. */
export function group(
  counts: readonly [detractors: number, passives: number, promoters: number],
  on: number | null = null,
  segments: readonly (string | null)[] = []
): Row[] {
  const scores = [0, 7, 10];
  return counts.flatMap((count, index) =>
    Array.from({ length: count }, () => ({ score: scores[index] as number, day: on, segments }))
  );
}

/** A group of n answers with exactly this NPS: 100·(r − d)/n, with two answers in ten passive where that fits. */
export function scoring(nps: number, n: number, on: number | null, segments?: readonly string[]) {
  const surplus = (nps * n) / 100;
  if (!Number.isInteger(surplus)) throw new Error(`${nps} cannot be the NPS of ${n} answers`);
  let passives = Math.min(Math.round(n / 5), n - Math.abs(surplus));
  if ((n - passives - surplus) % 2 !== 0) passives -= 1;
  const detractors = (n - passives - surplus) / 2;
  return group([detractors, passives, detractors + surplus], on, segments);
}

export const NO_CONTEXT: Context = {
  ...PLAIN_CONTEXT,
  industry: { kind: "none" },
  survey: "unknown",
  audience: "unknown",
  subscription: null,
  asOf: null,
  window: "default",
};

export function inIndustry(id: Extract<Context["industry"], { kind: "published" }>["id"]): Context {
  return { ...NO_CONTEXT, industry: { kind: "published", id } };
}

const NONE = { count: 0, examples: [] };
export const CLEAN: DataQuality = {
  rows: 0,
  usable: 0,
  excluded: {
    blank: NONE,
    text: NONE,
    decimal: NONE,
    outside: NONE,
    boolean: NONE,
    date: NONE,
    error: NONE,
  },
  undated: NONE,
  hidden: 0,
  repeated: 0,
  warnings: [],
};

/** Rows as a reading with the given segment columns; a date column only if any row is dated. */
export function reading(
  rows: readonly Row[],
  columns: readonly string[] = [],
  quality: Partial<DataQuality> = {}
): Reading {
  const dated = rows.some((row) => row.day !== null);
  return {
    responses: {
      rowCount: rows.length,
      score: Int8Array.from(rows, (row) => row.score),
      date: dated ? Float64Array.from(rows, (row) => row.day ?? NaN) : null,
      segments: columns.map((name, index) => segmentColumn(name, rows, index)),
      customer: null,
      comment: null,
    },
    quality: { ...CLEAN, rows: rows.length, usable: rows.length, ...quality },
    live: null,
    sourceName: "Table Survey",
  };
}

function segmentColumn(name: string, rows: readonly Row[], index: number): SegmentColumn {
  const values: string[] = [];
  const codes = rows.map((row) => {
    const value = row.segments?.[index] ?? null;
    if (value === null) return -1;
    if (!values.includes(value)) values.push(value);
    return values.indexOf(value);
  });
  return { name, values, codes: Int32Array.from(codes) };
}
