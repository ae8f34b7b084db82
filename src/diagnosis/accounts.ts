import { clusteredScore, clusterMeans, totals } from "../score/clustered";
import { groupsFrom } from "../score/groups";
import type { Responses, SegmentColumn } from "../score/responses";
import type { AccountsReading, ScoreReading } from "./diagnosis";
import type { Span } from "./span";
import { SMALLEST_SHOWN } from "./suppression";

/**
 * The score by account where an account column is mapped (notes on clustered answers): how many accounts answered
 * and how many more than once, the score with each account counted once, and the plain score's interval with
 * answers grouped by account. An answer without an account counts as one of its own in that interval and not at
 * all in the accounts' score. null without the column, and with fewer than five accounts, of which nothing is
 * shown. Example: 100 answers of 50 accounts that agree within themselves are worth 49.
 */
export function readAccounts(
  responses: Responses,
  span: Span,
  total: Pick<ScoreReading, "interval">
): AccountsReading | null {
  const { account } = responses;
  if (!account) return null;
  const { counts, alone } = countAccounts(responses, account, span);
  const { clusters, several } = totals(counts);
  if (clusters < SMALLEST_SHOWN) return null;
  const means = clusterMeans(counts);
  const clustered = clusteredScore(counts, alone);
  return {
    name: account.name,
    accounts: clusters,
    several,
    nps: means.nps,
    interval: means.interval,
    clustered: clustered.interval,
    plain: total.interval,
    designEffect: clustered.designEffect,
    blank: alone.n,
  };
}

/** One pass over the rows: the answers of each account in the span, and those without one. */
function countAccounts(
  { rowCount, score, date }: Responses,
  { codes, values }: SegmentColumn,
  span: Span
) {
  // The blank ones first.
  const counts = new Float64Array(3 * (values.length + 1));
  const from = span.kind === "days" ? span.from : -Infinity;
  const end = span.to === null ? Infinity : span.to + 1;
  for (let row = 0; row < rowCount; row++) {
    const answer = score[row] as number;
    if (answer < 0) continue;
    const day = date === null ? NaN : (date[row] as number);
    // An answer without a date is in no stretch of days, and not later than any day.
    const isIn = Number.isNaN(day) ? span.kind === "all" : day >= from && day < end;
    if (!isIn) continue;
    const group = answer >= 9 ? 2 : answer >= 7 ? 1 : 0;
    (counts[3 * ((codes[row] as number) + 1) + group] as number)++;
  }
  return {
    counts: counts.subarray(3),
    alone: groupsFrom(counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0),
  };
}
