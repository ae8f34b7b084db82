import type { DataQuality, Responses, SegmentColumn } from "../src/score/responses";
import { seeded } from "./yardstick";

/** 1 Oct 2023 to 30 Sep 2026 as Excel's day serials: twelve quarters. */
const FIRST_DAY = 45_200;
const LAST_DAY = 46_295;

/** Values of the four segment columns: few, several, many, and branches. */
const SEGMENTS = [
  ["Plan", 3],
  ["Channel", 5],
  ["Region", 12],
  ["Branch", 200],
] as const;

/**
 * An invented survey of so many rows as typed columns, in no order of days: score (2% blank), date with time of
 * day (1% unknown), four segment columns (3% blank each). Branches have their own level of scores, and the last
 * quarters are lower than the first. With `everything` also revenue, accounts and how the survey was run.
 */
export function typedSurvey(rowCount: number, { everything }: { everything: boolean }): Responses {
  const random = seeded(20_260_930);
  const score = new Int8Array(rowCount);
  const date = new Float64Array(rowCount);
  const segments = SEGMENTS.map(([name, count]) => column(name, count, rowCount));
  for (let row = 0; row < rowCount; row++) {
    for (const { codes, values } of segments) {
      codes[row] = random() < 0.03 ? -1 : Math.floor(random() * values.length);
    }
    const day = random() * (LAST_DAY - FIRST_DAY + 1);
    const branch = (segments[3]?.codes[row] ?? 0) % 5;
    const answer = Math.round(4 + branch - day / 800 + (random() + random() - 0.7) * 5);
    score[row] = random() < 0.02 ? -1 : Math.min(10, Math.max(0, answer));
    date[row] = random() < 0.01 ? NaN : FIRST_DAY + day;
  }
  const core = { rowCount, score, date, segments, customer: null, comment: null };
  if (!everything) return core;
  const account = column("Account", Math.ceil(rowCount / 5), rowCount);
  const days = (most: number) =>
    Int32Array.from({ length: rowCount }, () => Math.floor(random() * most));
  const flags = (share: number) =>
    Uint8Array.from({ length: rowCount }, () => Number(random() < share));
  return {
    ...core,
    account: {
      ...account,
      codes: account.codes.map(() => Math.floor(random() * account.values.length)),
    },
    revenue: Float64Array.from({ length: rowCount }, () =>
      random() < 0.05 ? NaN : random() * 1000
    ),
    run: {
      invited: new Uint8Array(rowCount).fill(1),
      sinceEvent: days(60),
      sinceIncident: days(200),
      tenure: days(2000),
      inactive: flags(0.05),
      churned: flags(0.1),
    },
  };
}

function column(name: string, count: number, rowCount: number): SegmentColumn {
  const values = Array.from({ length: count }, (_, at) => `${name} ${at + 1}`);
  return { name, values, codes: new Int32Array(rowCount) };
}

const NONE = { count: 0, examples: [] };

/** What a source would say of such a survey. */
export function qualityOf({ rowCount, score }: Responses): DataQuality {
  const usable = score.reduce((sum, answer) => sum + Number(answer >= 0), 0);
  return {
    rows: rowCount,
    usable,
    excluded: {
      blank: { count: rowCount - usable, examples: ["Answers!A7"] },
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
}
