import { displayEdges } from "../playbook/edges";
import { countText, intervalText, scoreWithInterval } from "../wording/figures";
import { say } from "../wording/say";
import type { Diagnosis } from "./diagnosis";
import { RANK, type RankedFinding } from "./finding";
import { benchmarkOf } from "./industryLevel";

/** From this on the interval is clearly wider: a quarter more than it looks. */
const CLEARLY_WIDER = 1.25;

/** Said where answers of one account resemble each other so much that the score is clearly less sure than it looks. */
export function accountFindings({
  accounts,
  total,
  context,
}: Pick<Diagnosis, "accounts" | "total" | "context">): RankedFinding[] {
  if (!accounts) return [];
  const { clustered, plain } = accounts;
  if (clustered.high - clustered.low < CLEARLY_WIDER * (plain.high - plain.low)) return [];
  const edges = displayEdges(benchmarkOf(context) ?? undefined);
  return [
    {
      id: "accounts:clustered",
      rank: RANK.survey,
      certainty: "fact",
      title: say("segments.accounts.title"),
      detail: say("segments.accounts.detail", {
        n: countText(total.groups.n),
        accounts: countText(accounts.accounts),
        several: countText(accounts.several),
        clustered: intervalText(clustered, edges),
        plain: intervalText(plain, edges),
        score: scoreWithInterval(accounts.nps, accounts.interval, edges),
      }),
      rules: [202],
      source: say("segments.accounts.source"),
      evidence: { sheet: "segments" },
    },
  ];
}
