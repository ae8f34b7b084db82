import { NO_DAYS, type Responses, type SurveyRun } from "../../src/score/responses";
import { PLAIN_CONTEXT, type Context, type SurveyPractice } from "../../src/diagnosis/context";
import { benchmarkOf, readIndustry } from "../../src/diagnosis/industryLevel";
import { readMethod } from "../../src/diagnosis/method";
import type { MethodCheck, MethodCheckId, MethodReading } from "../../src/diagnosis/methodReading";
import { readScore } from "../../src/diagnosis/reading";
import type { DataQuality } from "../../src/score/responses";
import { groupsOf } from "../../src/score/groups";
import { CLEAN } from "./survey";

/** One row of a made-up survey and how it was run; what is left out is not known. */
export interface RunRow {
  readonly score?: number;
  readonly day?: number;
  readonly customer?: string;
  readonly comment?: string;
  readonly segment?: string;
  readonly earlier?: number;
  readonly event?: number;
  readonly incident?: number;
  readonly tenure?: number;
  readonly inactive?: boolean;
  readonly churned?: boolean;
  readonly invited?: boolean;
}

export interface RunOptions {
  readonly survey?: Context["survey"];
  readonly industry?: Context["industry"];
  readonly practice?: Partial<SurveyPractice>;
  readonly assumptions?: Partial<Context["assumptions"]>;
  readonly quality?: Partial<DataQuality>;
  /** Whole days; all answers if left out. */
  readonly window?: readonly [from: number, to: number];
}

/** So many rows alike. */
export function times(count: number, row: RunRow): RunRow[] {
  return Array.from({ length: count }, () => row);
}

/** Columns from rows: a column is there when any row has something for it. */
export function responsesOf(rows: readonly RunRow[]): Responses {
  const has = (key: keyof RunRow): boolean => rows.some((row) => row[key] !== undefined);
  const days = (key: "event" | "incident" | "tenure"): Int32Array =>
    Int32Array.from(rows, (row) => row[key] ?? NO_DAYS);
  const flags = (key: "inactive" | "churned"): Uint8Array =>
    Uint8Array.from(rows, (row) => (row[key] === undefined ? 2 : Number(row[key])));
  const run: SurveyRun = {
    ...(has("event") && { sinceEvent: days("event") }),
    ...(has("incident") && { sinceIncident: days("incident") }),
    ...(has("tenure") && { tenure: days("tenure") }),
    ...(has("inactive") && { inactive: flags("inactive") }),
    ...(has("churned") && { churned: flags("churned") }),
    ...(has("invited") && {
      invited: Uint8Array.from(rows, (row) => Number(row.invited ?? false)),
    }),
  };
  const column = (name: string, texts: readonly (string | undefined)[]) => {
    const values = [...new Set(texts.filter((text) => text !== undefined))];
    const codes = Int32Array.from(texts, (text) =>
      text === undefined ? -1 : values.indexOf(text)
    );
    return { name, values, codes };
  };
  return {
    rowCount: rows.length,
    score: Int8Array.from(rows, (row) => row.score ?? -1),
    date: has("day") ? Float64Array.from(rows, (row) => row.day ?? NaN) : null,
    segments: has("segment")
      ? [
          column(
            "Region",
            rows.map(({ segment }) => segment)
          ),
        ]
      : [],
    customer: has("customer")
      ? column(
          "Customer",
          rows.map(({ customer }) => customer)
        )
      : null,
    comment: has("comment") ? rows.map(({ comment }) => comment ?? "") : null,
    ...(has("earlier") && { earlier: Int8Array.from(rows, (row) => row.earlier ?? -1) }),
    run,
  };
}

/** What the nine checks say of rows. */
export function methodOf(rows: readonly RunRow[], options: RunOptions = {}): MethodReading {
  const context: Context = {
    ...PLAIN_CONTEXT,
    survey: options.survey ?? "unknown",
    industry: options.industry ?? { kind: "none" },
    practice: { ...PLAIN_CONTEXT.practice, ...options.practice },
    assumptions: { ...PLAIN_CONTEXT.assumptions, ...options.assumptions },
  };
  const [from, to] = options.window ?? [null, null];
  const counts = new Float64Array(11);
  for (const { score, day } of rows) {
    const inside = from === null || (day !== undefined && day >= from && day < to + 1);
    if (score !== undefined && inside) counts[score] = (counts[score] ?? 0) + 1;
  }
  const total = readScore(groupsOf(counts));
  const benchmark = benchmarkOf(context);
  return readMethod(responsesOf(rows), { ...CLEAN, ...options.quality }, context, {
    window: {
      asked: "default",
      used: from === null ? "all" : "90days",
      from,
      to,
      n: total.groups.n,
      words: "",
    },
    total,
    industry: benchmark && readIndustry(total, benchmark),
  });
}

/** One check of rows. */
export function checkOf(
  id: MethodCheckId,
  rows: readonly RunRow[],
  options: RunOptions = {}
): MethodCheck {
  const check = methodOf(rows, options).checks.find((one) => one.id === id);
  if (check === undefined) throw new Error(`no check ${id}`);
  return check;
}
