import type { ThemeReading } from "../../diagnosis/commentsReading";
import { say } from "../../wording/say";
import { columnLetters } from "../address";
import { BAD, HEAT, TEXT_2 } from "../colours";
import type { Draft } from "../draft";
import type { ConditionalFormatPlan } from "../sheetPlan";
import { putTableSection } from "../tableSection";
import { AT, periodColumns } from "./themesColumns";
import { newest, periodRow } from "./themesRows";

/** As many as the chart shows. */
const MOST_THEMES = 10;
const ROW_HEIGHT = 30;
/** Shares from which a cell is dark (where a theme no longer is one of many, rule 60) and light (half of it). */
const DARK = 0.2;
const LIGHT = 0.1;

/**
 * Share of detractors' comments by period, for each of the largest themes, as a small heat map. Returns the first free
 * row.
 */
export function putPeriods(
  draft: Draft,
  row: number,
  themes: readonly ThemeReading[],
  enough: number
): number {
  const shown = themes.filter(({ periods }) => periods.length > 1).slice(0, MOST_THEMES);
  const periods = newest(shown[0]?.periods ?? []);
  if (periods.length === 0) return row;
  const first = row + 3;
  draft.rule(
    ...lightColumns(periods, { row: first, rows: shown.length, enough }),
    ...steps(first, shown.length, periods.length)
  );
  return putTableSection(draft, row, {
    name: "nps_theme_periods",
    heading: say("commentSheets.themes.periods.heading"),
    caption: say("commentSheets.themes.periods.caption", { shown: periods.length, enough }),
    columns: periodColumns(periods),
    rows: shown.map(periodRow),
    rowHeight: ROW_HEIGHT,
  });
}

/** A period of few comments is light and in italics; its shares get no fill. */
function lightColumns(
  periods: ThemeReading["periods"],
  { row, rows, enough }: { readonly row: number; readonly rows: number; readonly enough: number }
): ConditionalFormatPlan[] {
  return periods.flatMap(({ of }, index) =>
    of >= enough
      ? []
      : [
          {
            area: { row, column: AT.comments + index, rows, columns: 1 },
            formula: "=TRUE",
            color: TEXT_2,
            italic: true,
          },
        ]
  );
}

function steps(row: number, rows: number, columns: number): ConditionalFormatPlan[] {
  const area = { row, column: AT.comments, rows, columns };
  const cell = `${columnLetters(AT.comments)}${row + 1}`;
  return [
    { area, formula: `=AND(ISNUMBER(${cell}),${cell}>=${DARK})`, fill: HEAT[0] },
    { area, formula: `=AND(ISNUMBER(${cell}),${cell}>=${LIGHT},${cell}<${DARK})`, fill: BAD.fill },
  ];
}
