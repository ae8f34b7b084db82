import { displayEdges } from "../playbook/edges";
import { countText, pointsText, pText, scoreWithInterval } from "../wording/figures";
import { say } from "../wording/say";
import type { Diagnosis, PairReading } from "./diagnosis";
import { RANK, type RankedFinding } from "./finding";
import { benchmarkOf } from "./industryLevel";
import { segmentRowId } from "./segmentIds";
import { nameInSentence } from "./segmentName";

/** More would bury the rest; the table of combinations marks them all. */
const MOST_NAMED = 3;
/** Two names stand in one title. */
const NAME = 28;

/** Combinations that are worse than both of their parts explain (rules 49, 51), worst first. */
export function pairFindings(facts: Pick<Diagnosis, "context" | "pairs">): RankedFinding[] {
  const { pairs } = facts;
  const certainty = (pair: PairReading) => Number(pair.beyondParts?.certainty !== "confirmed");
  return pairs
    .filter(({ beyondParts }) => beyondParts !== null)
    .sort((a, b) => certainty(a) - certainty(b))
    .slice(0, MOST_NAMED)
    .flatMap((pair) => pairFinding(pair, facts));
}

function pairFinding(
  pair: PairReading,
  { context, pairs }: Pick<Diagnosis, "context" | "pairs">
): RankedFinding[] {
  const { beyondParts } = pair;
  if (!beyondParts) return [];
  const [first, second] = pair.parts.map(({ value }) => nameInSentence(value, NAME));
  const names = { first: first ?? "", second: second ?? "" };
  const row = segmentRowId(pairs, pair);
  return [
    {
      id: `pair:${pair.column}=${pair.value}`,
      rank: RANK.belowRest,
      certainty: beyondParts.certainty,
      title: say(`segments.pair.title.${beyondParts.certainty}`, {
        ...names,
        score: scoreWithInterval(
          pair.nps,
          pair.interval,
          displayEdges(benchmarkOf(context) ?? undefined)
        ),
      }),
      detail: say("segments.pair.detail", {
        ...names,
        points: pointsText(beyondParts.difference),
        columns: nameInSentence(pair.column, 2 * NAME),
        n: countText(pair.groups.n),
        p: pText(beyondParts.pHolm),
      }),
      rules: [49, 51],
      source: say("segments.pair.source"),
      evidence: { sheet: "segments", ...(row !== undefined && { row }) },
    },
  ];
}
