import type { Diagnosis } from "../../diagnosis/diagnosis";
import { flaggedRows } from "../../diagnosis/heatMapFindings";
import type { HeatMap } from "../../diagnosis/heatMapReading";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { asOfWords, joined, oneLine } from "../header";
import { isLiveMap } from "./heatMapRows";
import type { LiveFormulas } from "../liveFormulas";

/** Names of groups and columns inside titles. */
const NAME = 36;

/** The finding of the sheet: who has stayed under the line longest for certain, or that nobody has. */
export function heatMapTitle({ heatMaps, segments, asOf }: Diagnosis): string {
  if (segments.length === 0) return say("heatMap.title.noColumns");
  if (heatMaps.length === 0 || asOf === null) return say("heatMap.title.noDates");
  if (heatMaps.every(({ rows }) => rows.length === 0)) return say("heatMap.title.noGroups");
  const judged = flaggedRows(heatMaps).filter(({ under }) => under.certainty !== "hint");
  const [first] = judged;
  if (first === undefined) return say("heatMap.title.none");
  const isSure = first.under.certainty === "confirmed";
  const same = judged.filter(({ under }) => (under.certainty === "confirmed") === isSure);
  const words = { value: oneLine(first.row.value, NAME), since: first.since };
  const more = same.length - 1;
  if (more === 0) return say(`heatMap.title.${isSure ? "since" : "sinceIndicated"}`, words);
  return isSure
    ? say("heatMap.title.sinceMore", { ...words, count: more })
    : say("heatMap.title.sinceIndicatedMore", { ...words, count: more });
}

/** The finding of one column: how many of its groups stand under the line now. */
export function heatMapHeading({ column, rows }: HeatMap): string {
  const name = oneLine(column, NAME);
  if (rows.length === 0) return say("heatMap.heading.empty", { column: name });
  const under = rows.filter(({ underSince }) => underSince !== null).length;
  return under === 0
    ? say("heatMap.heading.none", { column: name })
    : say("heatMap.heading.under", { column: name, count: under, all: rows.length });
}

/** Legend and what is left out, where one column stands by itself. */
export function heatMapCaption(map: HeatMap, diagnosis: Diagnosis): string {
  return joined([heatMapLegend(map, diagnosis), heatMapLeftOut(map)]);
}

/** How many groups are not among the rows; empty where all are. */
export function heatMapLeftOut({ notShown }: Pick<HeatMap, "notShown">): string {
  return notShown === 0 ? "" : say("heatMap.caption.notShown", { count: notShown });
}

/** Where the colours change and what the marks of a cell mean, the same for all columns. */
export function heatMapLegend(
  { steps }: Pick<HeatMap, "steps">,
  { context, trend }: Diagnosis
): string {
  const kind = context.industry.kind === "none" ? "stepsNoIndustry" : "steps";
  const [farUnder, line, average, farAbove] = steps.map((step) => npsText(step, []));
  const incomplete = (trend?.periods ?? []).filter(({ complete }) => !complete);
  return joined([
    say(`heatMap.caption.${kind}`, {
      farUnder: farUnder ?? "",
      line: line ?? "",
      average: average ?? "",
      farAbove: farAbove ?? "",
    }),
    say("heatMap.caption.marks", { enough: context.assumptions.reportableFrom }),
    incomplete.length === 0
      ? ""
      : say("heatMap.caption.incomplete", {
          count: incomplete.length,
          labels: incomplete.map(({ label }) => label).join(say("sheets.comma")),
        }),
  ]);
}

/** What the line is, what confirms it, and which cells count by themselves. */
export function heatMapNote(
  diagnosis: Diagnosis,
  live: LiveFormulas | null,
  writtenOn: number
): string {
  const { heatMaps, context } = diagnosis;
  const benchmark = benchmarkOf(context);
  const when = asOfWords(diagnosis, writtenOn);
  const fixed = heatMaps.filter((map) => !isLiveMap(map, live));
  const kept =
    fixed.length === 0
      ? say("heatMap.live.all", { when })
      : fixed.length === heatMaps.length
        ? say("heatMap.live.none", { when })
        : say("heatMap.live.some", {
            when,
            columns: fixed.map(({ column }) => oneLine(column, NAME)).join(say("sheets.comma")),
          });
  return [
    benchmark === null
      ? say("heatMap.noIndustry")
      : say("heatMap.lineOf", {
          industry: oneLine(benchmark.name, NAME),
          score: npsText(benchmark.badBelow, []),
        }),
    say("heatMap.note"),
    kept,
  ].join(" ");
}
