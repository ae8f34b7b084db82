import type { ChangeSplit, Transitions } from "../../diagnosis/trendReading";
import { countText, intervalText, npsText, pointsText, pText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { Draft } from "../draft";
import { FIRST_COLUMN, joined, oneLine } from "../header";
import type { Section } from "../pageBreaks";
import { PRINTED, WIDTHS } from "./trendColumns";
import type { TrendRowContext } from "./trendRows";
import {
  migrationTable,
  movesTable,
  rollingTable,
  splitTable,
  type TrendTable,
} from "./trendTables";
import { splitCaption, splitHeading } from "./trendWords";
import { widthOf, wrappedHeight } from "../textHeight";

const ROW_HEIGHT = 20;
const HEADER_HEIGHT = 20;
/** Of the splits, whose headers take two lines in narrow columns. */
const HIGH_HEADER = 32;
/** More splits would bury the rest; those that moved least are named. */
const MOST_SPLITS = 4;
const NAME = 36;

/**
 * Under the figures by period: migration of shares (rule 48), customers seen twice (rules 48, 202), rolling years,
 * mix and rate. Each stands only where it can be told. Returns the first free row.
 */
export function putSections(
  draft: Draft,
  context: TrendRowContext,
  from: number,
  sections: Section[]
): number {
  const { trend, diagnosis } = context;
  const { flatBelow } = diagnosis.context.assumptions;
  let row = from;
  const put = (
    heading: string,
    caption: string,
    table: TrendTable,
    headerHeight = HEADER_HEIGHT
  ): void => {
    if (table.rows.length === 0) return;
    const top = row;
    row = putTable(draft, row, { heading, caption, table, headerHeight });
    sections.push({ from: top, to: row });
  };
  put(say("trend.shares.heading"), say("trend.shares.caption"), migrationTable(context));
  const { transitions } = trend;
  if (transitions !== null) {
    put(movesHeading(transitions, flatBelow), movesCaption(transitions), movesTable(transitions));
  }
  put(say("trend.years.heading"), say("trend.years.caption"), rollingTable(context));
  const splits = [...trend.splits].sort((a, b) => Math.abs(b.mix) - Math.abs(a.mix));
  splits.slice(0, MOST_SPLITS).forEach((split, index) => {
    const heading = splitHeading(split, flatBelow);
    put(heading, splitCaption(split), splitTable(split, index), HIGH_HEADER);
  });
  return putMore(draft, row, splits.slice(MOST_SPLITS));
}

interface Placed {
  readonly heading: string;
  readonly caption: string;
  readonly table: TrendTable;
  readonly headerHeight: number;
}

/** Heading, caption, table and a gap. Returns the first free row. */
function putTable(draft: Draft, row: number, placed: Placed): number {
  const { heading, caption, table, headerHeight } = placed;
  const { name, columns, rows } = table;
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, heading, "section");
  draft.height(row + 1, 14);
  draft.put(row + 1, FIRST_COLUMN, caption, "caption");
  const header = row + 2;
  draft.height(header, headerHeight);
  draft.height(header + 1, ROW_HEIGHT, rows.length);
  draft.table({
    name,
    row: header,
    column: FIRST_COLUMN,
    columns,
    rows,
    headerHeight,
    filters: false,
  });
  const end = header + 1 + rows.length;
  draft.height(end, 12);
  return end + 1;
}

/** Splits that are not shown, by name. */
function putMore(draft: Draft, row: number, splits: readonly ChangeSplit[]): number {
  if (splits.length === 0) return row;
  const text = say("trend.mix.more", {
    count: splits.length,
    columns: splits.map(({ column }) => oneLine(column, NAME)).join(say("sheets.comma")),
  });
  draft.height(row, wrappedHeight(text, widthOf(WIDTHS, FIRST_COLUMN, PRINTED), 10));
  draft.span({ row, column: FIRST_COLUMN, rows: 1, columns: PRINTED }, text, "paragraph");
  return row + 1;
}

function movesHeading({ change, certainty }: Transitions, flatBelow: number): string {
  const sure = certainty === "confirmed" ? "confirmed" : "indicated";
  if (sure === "indicated" && Math.abs(change) < flatBelow) return say("trend.finding.moves.same");
  return say(`trend.finding.moves.${sure}`, {
    points: pointsText(change),
    way: say(change < 0 ? "trend.finding.lower" : "trend.finding.higher"),
  });
}

function movesCaption({ customers, change, interval, p }: Transitions): string {
  const figures = { change: npsText(change, [0]), p: pText(p) };
  return joined([
    say("trend.moves.caption", { n: countText(customers) }),
    interval === null
      ? say("trend.moves.captionNoInterval", figures)
      : say("trend.moves.captionChange", { ...figures, interval: intervalText(interval, [0]) }),
  ]);
}
