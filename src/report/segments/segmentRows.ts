import type { Diagnosis, PairReading, SegmentReading } from "../../diagnosis/diagnosis";
import { levelName } from "../../playbook/levels";
import { say } from "../../wording/say";
import { fixed, inSameRow } from "../address";
import { gapToRest, guarded, scoreCells, type CountReferences } from "../scoreCells";
import { AT, type SegmentTableKind } from "./segmentColumns";
import type { LiveFormulas } from "../liveFormulas";
import type { CellValue, TableRow } from "../sheetPlan";

/** A gap the test cannot tell from chance is shown, and said to be that. */
const SIGNIFICANT = 0.05;
const NONE = (): string => say("sheets.none");

/** What one segment's rows need to know of the sheet around them. */
export interface RowContext {
  readonly diagnosis: Diagnosis;
  readonly live: LiveFormulas | null;
  /** Row of the figures of all answers, to which gaps and portions refer. */
  readonly allRow: number;
}

/** Where the counts of a row of this sheet stand. */
export function countsAt(reference: (column: number) => string): CountReferences {
  return {
    n: reference(AT.n),
    detractors: reference(AT.detractorCount),
    passives: reference(AT.passiveCount),
    promoters: reference(AT.promoterCount),
  };
}

/** One segment as a row: of the ranking, of its own split's table, or of the combinations (rules 49–51). */
export function segmentRow(
  segment: SegmentReading | PairReading,
  of: SegmentTableKind,
  context: RowContext,
  id: string
): TableRow {
  const { diagnosis, live, allRow } = context;
  const counts =
    ("parts" in segment
      ? live?.combination(segment.parts)
      : live?.segment(segment.columnIndex, segment.value)) ?? null;
  const at = countsAt(inSameRow);
  const all = countsAt((column) => fixed(allRow, column));
  const figures = scoreCells(segment.groups, counts, at);
  const portion =
    counts === null
      ? segment.groups.n / diagnosis.total.groups.n
      : guarded(all.n, `${at.n}/${all.n}`);
  const gap =
    counts === null
      ? (segment.againstRest?.difference ?? NONE())
      : gapToRest({ ...at, nps: inSameRow(AT.nps) }, all);
  const isTooFew = segment.base === "indicative";
  return {
    id,
    cells: [
      segment.value,
      of === "split" ? portion : segment.column,
      figures.n,
      ...figures.shares,
      figures.nps,
      segment.interval.low,
      segment.interval.high,
      segment.shrunken,
      gap,
      gapCertainty(segment),
      isTooFew || segment.level === null ? NONE() : levelName(segment.level),
      flags(segment, diagnosis),
      ...figures.counts,
    ],
  };
}

/** The figures of all answers, in the columns of the tables below them. */
export function allCells({ diagnosis, live, allRow }: RowContext): CellValue[] {
  const { total, industry } = diagnosis;
  const figures = scoreCells(
    total.groups,
    live?.total ?? null,
    countsAt((column) => fixed(allRow, column))
  );
  return [
    say("sheets.segments.all"),
    null,
    figures.n,
    ...figures.shares,
    figures.nps,
    total.interval.low,
    total.interval.high,
    NONE(),
    NONE(),
    NONE(),
    industry === null ? NONE() : levelName(industry.level),
    null,
    ...figures.counts,
  ];
}

/** How sure the gap to the rest is: Holm-adjusted within the split, or by itself only, or within chance. */
export function gapCertainty({ base, againstRest }: SegmentReading): string {
  if (base === "indicative") return say("sheets.certainty.tooFew");
  if (againstRest === null) return NONE();
  if (againstRest.pHolm < SIGNIFICANT) return say("sheets.certainty.confirmed");
  return say(
    againstRest.p < SIGNIFICANT ? "sheets.certainty.indicated" : "sheets.certainty.chance"
  );
}

/** Whether a segment is confirmed to stand under (−1) or above (1) the rest; 0 where it is not. */
export function confirmedSide({ base, againstRest }: SegmentReading): -1 | 0 | 1 {
  if (base === "indicative" || againstRest === null || againstRest.pHolm >= SIGNIFICANT) return 0;
  return againstRest.difference < 0 ? -1 : 1;
}

function flags(segment: SegmentReading | PairReading, { segments }: Diagnosis): string {
  const words = [
    ...("parts" in segment
      ? segment.beyondParts === null
        ? []
        : [say(`segments.flag.beyondParts.${segment.beyondParts.certainty}`)]
      : []),
    ...(segment.hiddenProblem === null ? [] : [say(`sheets.hidden.${segment.hiddenProblem}`)]),
    ...("parts" in segment ? [] : endOfExperiences(segment, segments)),
  ];
  return words.length === 0 ? NONE() : words.join(", ");
}

function endOfExperiences(segment: SegmentReading, segments: Diagnosis["segments"]): string[] {
  const column = segments.find(
    ({ segments: [first] }) => first?.columnIndex === segment.columnIndex
  );
  const two = column?.twoExperiences ?? null;
  if (two === null) return [];
  return (["low", "high"] as const)
    .filter((end) => two[end] === segment.value)
    .map((end) => say(`sheets.twoExperiences.${end}`));
}
