import type { Diagnosis, SegmentReading } from "../diagnosis/diagnosis";
import { benchmarkOf } from "../diagnosis/industryLevel";
import { detractorEdges, displayEdges } from "../playbook/edges";
import { shareInterval } from "../score/interval";
import { intervalText, npsText, shareText } from "../wording/figures";
import { say } from "../wording/say";
import { columnArea, fixed } from "./address";
import { heatRules } from "./conditionalFormats";
import type { Draft } from "./draft";
import { FIRST_COLUMN, oneLine } from "./header";
import { liveNps, type LiveFormulas } from "./liveFormulas";
import { pointsFormat, shareFormat } from "./numberFormats";
import { scoreCells } from "./scoreCells";
import type { CellValue, StyleName } from "./sheetPlan";
import { shownDecimals } from "./shownDecimals";
import { COUNT_COLUMNS, ROWS } from "./summaryRows";

const GROUPS = ["detractors", "passives", "promoters"] as const;
/** The right half: name, split, answers, score, interval. */
const WORST = { name: 7, split: 9, count: 10, nps: 11, interval: 12 } as const;
const WORST_SHOWN = ROWS.lastEvidence - ROWS.firstCount + 1;
const NAME = 60;
const NAME_IN_HEADING = 24;

/** The answers by group, as counts and shares: what the score is made of. */
export function putCounts(draft: Draft, diagnosis: Diagnosis, live: LiveFormulas | null): void {
  const { total, detractors, quality } = diagnosis;
  draft.height(ROWS.evidenceHeading - 1, 10);
  draft.height(ROWS.evidenceHeading, 20);
  draft.height(ROWS.evidenceCaption, 14);
  draft.height(ROWS.evidenceHead, 18);
  draft.height(ROWS.firstCount, 20, WORST_SHOWN);
  const share = shareText(detractors.share, 0, detractorEdges());
  draft.put(
    ROWS.evidenceHeading,
    FIRST_COLUMN,
    say("sheets.summary.detractors", { share, band: detractors.band.name }),
    "section"
  );
  draft.put(ROWS.evidenceCaption, FIRST_COLUMN, say("sheets.summary.countsCaption"), "caption");
  const label = { column: COUNT_COLUMNS.label, rows: 1, columns: 2 };
  draft.fill({ row: ROWS.evidenceHead, ...label }, "head", say("sheets.summary.head.group"));
  draft.put(ROWS.evidenceHead, COUNT_COLUMNS.count, say("sheets.summary.head.n"), "headRight");
  draft.put(ROWS.evidenceHead, COUNT_COLUMNS.share, say("sheets.summary.head.share"), "headRight");
  draft.put(
    ROWS.evidenceHead,
    COUNT_COLUMNS.interval,
    say("sheets.summary.head.interval"),
    "headRight"
  );

  const at = (offset: number): string => fixed(ROWS.firstCount + offset, COUNT_COLUMNS.count);
  const cells = scoreCells(total.groups, live?.total ?? null, {
    n: fixed(ROWS.allCount, COUNT_COLUMNS.count),
    detractors: at(0),
    passives: at(1),
    promoters: at(2),
  });
  const decimals = shownDecimals(
    [100 * detractors.share],
    detractorEdges().map((edge) => 100 * edge),
    1
  );
  const line = (
    offset: number,
    name: string,
    values: readonly [CellValue, CellValue, CellValue],
    style: StyleName = "cell"
  ): void => {
    const row = ROWS.firstCount + offset;
    draft.fill({ row, ...label }, style, name);
    draft.put(row, COUNT_COLUMNS.count, values[0], "cellCount");
    draft.put(row, COUNT_COLUMNS.share, values[1], "cellShare", shareFormat(decimals));
    draft.put(row, COUNT_COLUMNS.interval, values[2], "cellRightMuted");
  };
  GROUPS.forEach((group, index) => {
    const { low, high } = shareInterval(total.groups[group], total.groups.n);
    line(index, say(`sheets.summary.group.${group}`), [
      cells.counts[index] ?? null,
      cells.shares[index] ?? null,
      say("sheets.summary.to", { low: shareText(low), high: shareText(high) }),
    ]);
  });
  line(3, say("sheets.summary.group.all"), [cells.n, 1, null], "cellStrong");
  line(
    4,
    say("sheets.summary.group.outside"),
    [quality.usable - total.groups.n, null, null],
    "cellMuted"
  );
  line(
    5,
    say("sheets.summary.group.unusable"),
    [quality.rows - quality.usable, null, null],
    "cellMuted"
  );
}

/**
 * The lowest groups that are large enough for a verdict, by the score that is shown: the ranking of the segments
 * sheet draws small groups towards the whole, which needs its own explanation. Shaded around the industry's marks.
 */
export function putWorstGroups(
  draft: Draft,
  diagnosis: Diagnosis,
  live: LiveFormulas | null
): void {
  const benchmark = benchmarkOf(diagnosis.context);
  const worst = diagnosis.ranking
    .filter(({ base }) => base === "reportable")
    .sort((a, b) => a.nps - b.nps || b.groups.n - a.groups.n)
    .slice(0, WORST_SHOWN);
  const edges = displayEdges(benchmark ?? undefined);
  draft.put(ROWS.evidenceHeading, WORST.name, heading(worst[0], edges, diagnosis), "section");
  if (worst.length === 0) {
    draft.span(
      { row: ROWS.firstCount, column: WORST.name, rows: 2, columns: 6 },
      say(diagnosis.segments.length === 0 ? "sheets.summary.noSplit" : "sheets.summary.tooSmall"),
      "paragraph"
    );
    return;
  }
  const caption = benchmark === null ? "worstCaption" : "worstCaptionShaded";
  draft.put(ROWS.evidenceCaption, WORST.name, say(`sheets.summary.${caption}`), "caption");
  draft.fill(
    { row: ROWS.evidenceHead, column: WORST.name, rows: 1, columns: 2 },
    "head",
    say("sheets.summary.head.group")
  );
  draft.put(ROWS.evidenceHead, WORST.split, say("sheets.summary.head.split"), "head");
  draft.put(ROWS.evidenceHead, WORST.count, say("sheets.summary.head.n"), "headRight");
  draft.put(ROWS.evidenceHead, WORST.nps, say("sheets.summary.head.nps"), "headRight");
  draft.put(ROWS.evidenceHead, WORST.interval, say("sheets.summary.head.interval"), "headRight");

  const format = pointsFormat(
    shownDecimals(
      worst.map(({ nps }) => nps),
      edges,
      1
    )
  );
  worst.forEach((segment, index) => {
    const row = ROWS.firstCount + index;
    const counts = live?.segment(segment.columnIndex, segment.value) ?? null;
    const n: CellValue =
      counts === null
        ? segment.groups.n
        : { formula: `=${counts.detractors}+${counts.passives}+${counts.promoters}` };
    draft.span(
      { row, column: WORST.name, rows: 1, columns: 2 },
      oneLine(segment.value, NAME),
      "cell"
    );
    draft.put(row, WORST.split, oneLine(segment.column, NAME), "cellMuted");
    draft.put(row, WORST.count, n, "cellCount");
    draft.put(row, WORST.nps, counts === null ? segment.nps : liveNps(counts), "cellNps", format);
    draft.put(row, WORST.interval, intervalText(segment.interval, [0]), "cellRightMuted");
  });
  if (benchmark !== null) {
    draft.rule(...heatRules(columnArea(ROWS.firstCount, WORST.nps, worst.length), benchmark));
  }
}

function heading(
  lowest: SegmentReading | undefined,
  edges: readonly number[],
  { segments }: Diagnosis
): string {
  if (lowest === undefined) {
    return say(
      segments.length === 0 ? "sheets.summary.groupsUnknown" : "sheets.summary.groupsSmall"
    );
  }
  return say("sheets.summary.lowest", {
    group: oneLine(lowest.value, NAME_IN_HEADING),
    score: npsText(lowest.nps, edges),
  });
}
