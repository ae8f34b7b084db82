import type { ThemeReading } from "../../diagnosis/commentsReading";
import { rowId } from "../../diagnosis/rowId";
import { SMALLEST_SHOWN } from "../../diagnosis/suppression";
import { shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { causeName, costsInterval, shareInterval } from "../comments/commentsWords";
import { oneLine } from "../header";
import type { TableRow } from "../sheetPlan";
import { MOST_PERIODS } from "./themesColumns";

/** Characters of other words for a theme in its cell, and of a group's name. */
const PHRASES = 120;
const NAME = 36;

/** One row a theme. Its id says nothing of what customers wrote: ids are remembered in the workbook's settings. */
export function themeRow(theme: ThemeReading): TableRow {
  const none = say("sheets.none");
  const { cause, impact, impactInterval, interval } = theme;
  return {
    id: rowId(theme.id),
    cells: [
      theme.name,
      phrasesText(theme),
      theme.comments,
      theme.share,
      shareInterval(interval),
      impact ?? none,
      impactInterval === null ? none : costsInterval(impactInterval),
      cause === null ? none : causeName(cause),
      trendText(theme),
      theme.persistent === null ? none : say(`sheets.certainty.${theme.persistent}`),
      whereText(theme),
    ],
  };
}

/** Share of each of the newest periods; a dash where fewer than five comments were read. */
export function periodRow(theme: ThemeReading): TableRow {
  return {
    id: rowId(`period:${theme.id}`),
    cells: [theme.name, trendText(theme), ...newest(theme.periods).map(periodShare)],
  };
}

export function newest(periods: ThemeReading["periods"]): ThemeReading["periods"] {
  return periods.slice(-MOST_PERIODS);
}

function periodShare({ comments, of }: ThemeReading["periods"][number]): number | string {
  return of < SMALLEST_SHOWN ? say("sheets.none") : comments / of;
}

function phrasesText({ phrases, name, own }: ThemeReading): string {
  const others = phrases.filter((phrase) => phrase.toLowerCase() !== name.toLowerCase());
  const text = oneLine(asManyAsFit(others).join(say("sheets.comma")), PHRASES);
  if (own) return say("commentSheets.themes.table.own", { phrases: text });
  return text === "" ? say("sheets.none") : text;
}

/** No way of writing is cut in the middle; one that is longer than the cell alone is. */
function asManyAsFit(phrases: readonly string[]): readonly string[] {
  let length = 0;
  const count = phrases.findIndex((phrase) => {
    length += phrase.length + 2;
    return length > PHRASES;
  });
  return count < 0 ? phrases : phrases.slice(0, Math.max(1, count));
}

export function trendText({ trend, trendCertainty }: ThemeReading): string {
  if (trend === null) return say("sheets.none");
  const word = say(`commentSheets.themes.table.trend.${trend}`);
  if (trendCertainty === "fact" || trend === "steady") return word;
  return say(
    `commentSheets.themes.table.${trendCertainty === "confirmed" ? "trendSure" : "trendHint"}`,
    {
      trend: word,
    }
  );
}

function whereText({ concentrated }: ThemeReading): string {
  if (concentrated.length === 0) return say("sheets.none");
  return concentrated
    .map(({ column, value, share }) =>
      say("commentSheets.themes.table.where", {
        column: oneLine(column, NAME),
        value: oneLine(value, NAME),
        share: shareText(share),
      })
    )
    .join(say("commentSheets.comments.and"));
}
