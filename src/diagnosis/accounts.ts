import { clusteredScore, clusterMeans } from "../score/clustered";
import { groupsFrom, type Groups } from "../score/groups";
import type { Responses } from "../score/responses";
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
  const counts = new Float64Array(3 * account.values.length);
  const alone = [0, 0, 0];
  const isIn = inSpan(responses, span);
  for (let row = 0; row < responses.rowCount; row++) {
    const score = responses.score[row] as number;
    if (score < 0 || !isIn(row)) continue;
    const group = score >= 9 ? 2 : score >= 7 ? 1 : 0;
    const code = account.codes[row] as number;
    if (code < 0) (alone[group] as number)++;
    else (counts[3 * code + group] as number)++;
  }
  const accounts: Groups[] = [];
  for (let at = 0; at < counts.length; at += 3) {
    const groups = groupsFrom(counts[at] ?? 0, counts[at + 1] ?? 0, counts[at + 2] ?? 0);
    if (groups.n > 0) accounts.push(groups);
  }
  if (accounts.length < SMALLEST_SHOWN) return null;
  const means = clusterMeans(accounts);
  const clustered = clusteredScore([...accounts, ...singles(alone)]);
  return {
    name: account.name,
    accounts: accounts.length,
    several: accounts.filter(({ n }) => n > 1).length,
    nps: means.nps,
    interval: means.interval,
    clustered: clustered.interval,
    plain: total.interval,
    designEffect: clustered.designEffect,
    blank: alone.reduce((sum, n) => sum + n, 0),
  };
}

/** So many accounts of one answer each. */
function singles(alone: readonly number[]): Groups[] {
  return alone.flatMap((count, group) => {
    const one = groupsFrom(Number(group === 0), Number(group === 1), Number(group === 2));
    return Array.from({ length: count }, () => one);
  });
}

function inSpan({ date }: Pick<Responses, "date">, span: Span): (row: number) => boolean {
  if (span.kind === "all") {
    const { to } = span;
    // An answer without a date is not later than any day.
    return (row) => to === null || !date || !(Math.floor(date[row] ?? NaN) > to);
  }
  return (row) => {
    const day = Math.floor(date?.[row] ?? NaN);
    return day >= span.from && day <= span.to;
  };
}
