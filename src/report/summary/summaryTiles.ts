import type { Diagnosis } from "../../diagnosis/diagnosis";
import { detractorEdges } from "../../playbook/edges";
import { shareInterval } from "../../score/interval";
import { countText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { fixed } from "../address";
import type { Draft } from "../draft";
import { FIRST_COLUMN, oneLine } from "../header";
import type { LiveFormulas } from "../liveFormulas";
import { markFormat, pointsFormat, shareFormat } from "../numberFormats";
import { scoreCells } from "../scoreCells";
import type { CellValue } from "../sheetPlan";
import { shownDecimals } from "../shownDecimals";
import { ALL_COUNT_COLUMN, ROWS, SCORE_CELL, TILE_COLUMNS, tileColumn } from "./summaryRows";

const GROUPS = ["detractors", "passives", "promoters"] as const;
const NAME = 22;

/**
 * What the score is made of and measured with, in one strip: shares of the three groups over their counts,
 * then the industry's marks. The counts are what the score's formula refers to.
 */
export function putTiles(draft: Draft, diagnosis: Diagnosis, live: LiveFormulas | null): void {
  const { detractors, context } = diagnosis;
  draft.height(ROWS.madeOf - 1, 8);
  draft.height(ROWS.madeOf, 20);
  draft.put(
    ROWS.madeOf,
    FIRST_COLUMN,
    say("sheets.summary.detractors", {
      share: shareText(detractors.share, 0, detractorEdges(context.assumptions)),
      band: detractors.band.name,
    }),
    "section"
  );
  draft.height(ROWS.tileLabels, 16);
  draft.height(ROWS.tiles, 20);
  draft.height(ROWS.counts, 16);
  putGroups(draft, diagnosis, live);
  putMarks(draft, diagnosis, live !== null);
}

function putGroups(
  draft: Draft,
  { total, quality, context }: Diagnosis,
  live: LiveFormulas | null
): void {
  const at = (index: number): string => fixed(ROWS.counts, tileColumn(index));
  const cells = scoreCells(total.groups, live?.total ?? null, {
    n: fixed(ROWS.counts, ALL_COUNT_COLUMN),
    detractors: at(0),
    passives: at(1),
    promoters: at(2),
  });
  const { detractors, n } = total.groups;
  const edges = detractorEdges(context.assumptions).map((edge) => 100 * edge);
  const format = shareFormat(shownDecimals([(100 * detractors) / n], edges, 0));
  GROUPS.forEach((group, index) => {
    const column = tileColumn(index);
    const share = cells.shares[index] ?? null;
    putTile(
      draft,
      index,
      say(`sheets.summary.group.${group}`),
      share,
      index === 0 ? format : shareFormat(0)
    );
    const { low, high } = shareInterval(total.groups[group], n);
    draft.put(ROWS.counts, column, cells.counts[index] ?? null, "tileCount");
    draft.put(
      ROWS.counts,
      column + 1,
      say("sheets.summary.to", { low: shareText(low), high: shareText(high) }),
      "tileNote"
    );
  });
  draft.put(ROWS.counts, ALL_COUNT_COLUMN, cells.n, "tileCount");
  draft.span(
    { row: ROWS.counts, column: ALL_COUNT_COLUMN + 1, rows: 1, columns: 3 * TILE_COLUMNS - 1 },
    say("sheets.summary.counted", {
      outside: countText(quality.usable - n),
      unusable: countText(quality.rows - quality.usable),
    }),
    "tileNote"
  );
}

function putMarks(draft: Draft, { industry }: Diagnosis, isLive: boolean): void {
  const none = say("sheets.none");
  if (industry === null) {
    putTile(draft, 3, say("sheets.summary.tile.noIndustry"), none);
    putTile(draft, 4, say("sheets.summary.tile.badBelow"), none);
    putTile(draft, 5, say("sheets.summary.tile.gap"), none);
    return;
  }
  const { average, badBelow, gap } = industry;
  const score = fixed(SCORE_CELL.row, SCORE_CELL.column);
  const averageAt = fixed(ROWS.tiles, tileColumn(3));
  const liveGap = { formula: `=IF(ISNUMBER(${score}),${score}-${averageAt},"${none}")` };
  const name = say("sheets.summary.tile.average", { industry: oneLine(industry.name, NAME) });
  putTile(draft, 3, name, average, markFormat(average));
  putTile(draft, 4, say("sheets.summary.tile.badBelow"), badBelow, markFormat(badBelow));
  const decimals = shownDecimals([gap], [-15, -10, 0, 10], 0);
  const shown = isLive ? liveGap : gap;
  putTile(draft, 5, say("sheets.summary.tile.gap"), shown, pointsFormat(decimals));
}

function putTile(
  draft: Draft,
  index: number,
  label: string,
  value: CellValue,
  format?: string
): void {
  const area = { column: tileColumn(index), rows: 1, columns: TILE_COLUMNS };
  draft.span({ row: ROWS.tileLabels, ...area }, label, "tileLabel");
  draft.span({ row: ROWS.tiles, ...area }, value, "tileFigure", format);
}
