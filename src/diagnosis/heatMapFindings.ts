import { countText, npsText } from "../wording/figures";
import { say } from "../wording/say";
import type { Diagnosis } from "./diagnosis";
import { RANK, type RankedFinding } from "./finding";
import type { HeatMap, HeatMapRow, UnderTheLine } from "./heatMapReading";
import { rowId } from "./rowId";
import { nameInSentence } from "./segmentName";

/** More would bury the rest; the heat map has a sentence for each. */
const MOST_NAMED = 3;
/** One period under the line is a score, and the segments tell it; from two on it lasts. */
const LASTING = 2;

/** A row of a heat map whose latest periods stand under the line. */
export interface FlaggedRow {
  readonly map: HeatMap;
  readonly row: HeatMapRow;
  readonly under: UnderTheLine;
  readonly since: string;
}

/** All rows under the line, confirmed before indicated before hints, the longest first. */
export function flaggedRows(maps: readonly HeatMap[]): FlaggedRow[] {
  const order = ["confirmed", "indicated", "hint"];
  return maps
    .flatMap((map) =>
      map.rows.flatMap((row): FlaggedRow[] => {
        const { under, underSince } = row;
        return under && underSince !== null ? [{ map, row, under, since: underSince }] : [];
      })
    )
    .sort(
      (a, b) =>
        order.indexOf(a.under.certainty) - order.indexOf(b.under.certainty) ||
        b.under.periods - a.under.periods ||
        a.under.nps - b.under.nps
    );
}

/** One row in one sentence, with its full stop. */
export function flaggedSentence({ map, row, under, since }: FlaggedRow): string {
  return say(`heatMap.sentence.${under.certainty}`, {
    value: nameInSentence(row.value),
    line: npsText(map.line, []),
    since,
    count: under.periods,
    score: npsText(under.nps, [map.line]),
    n: countText(under.n),
  });
}

/** The row of a value in its column's grid. */
export function heatMapRowId({ column }: HeatMap, { value }: HeatMapRow): string {
  return rowId(`heatMap:${column}=${value}`.toLowerCase());
}

/** Groups that have stayed under the line for two periods or more (rules 51, 53). */
export function heatMapFindings({
  heatMaps,
  context,
}: Pick<Diagnosis, "heatMaps" | "context">): RankedFinding[] {
  return flaggedRows(heatMaps)
    .filter(({ under }) => under.certainty !== "hint" && under.periods >= LASTING)
    .slice(0, MOST_NAMED)
    .map((flagged): RankedFinding => {
      const { map, row, under, since } = flagged;
      return {
        id: `heatMap:${map.column}=${row.value}:under`,
        rank: RANK.belowRest,
        certainty: under.certainty === "confirmed" ? "confirmed" : "indicated",
        title: say(
          `heatMap.title.${under.certainty === "confirmed" ? "since" : "sinceIndicated"}`,
          {
            value: nameInSentence(row.value),
            since,
          }
        ),
        detail: [
          flaggedSentence(flagged),
          ...(context.industry.kind === "none" ? [say("heatMap.noIndustry")] : []),
        ].join(" "),
        rules: [51, 53],
        source: say("heatMap.source"),
        evidence: { sheet: "heatMap", row: heatMapRowId(map, row) },
      };
    });
}
