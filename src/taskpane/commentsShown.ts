import type { CauseReading, CommentsReading, ThemeReading } from "../diagnosis/commentsReading";
import { byFrequency, causesTitle } from "../report/rootCauses/rootCausesWords";
import { baseWords, causeName } from "../report/comments/commentsWords";
import { countText, intervalText, pointsText, shareText } from "../wording/figures";
import { say } from "../wording/say";
import type { ChartTable } from "./parts/ChartFigure";

/** How many themes are shown before all are asked for (rule 97: the five largest). */
export const FEW_THEMES = 5;

/** Most frequent first, as on the sheet. */
export function shownCauses({ causes }: CommentsReading): readonly CauseReading[] {
  return byFrequency(causes);
}

export function causesTable(causes: readonly CauseReading[]): ChartTable {
  const none = say("sheets.none");
  return {
    head: [
      say("pane.comments.causes.cause"),
      say("pane.comments.causes.comments"),
      say("pane.comments.causes.share"),
      say("pane.comments.causes.low"),
      say("pane.comments.causes.high"),
    ],
    rows: causes.map(({ cause, comments, share, interval, certainty }) => ({
      name: causeName(cause),
      sub: say(`pane.diagnosis.certainty.${certainty}`),
      cells: [
        countText(comments),
        share === null ? none : shareText(share),
        interval === null ? none : shareText(interval.low),
        interval === null ? none : shareText(interval.high),
      ],
    })),
  };
}

/** The picture in words: the finding, then every cause that was found. */
export function causesLabel(reading: CommentsReading): string {
  const causes = shownCauses(reading)
    .filter(({ comments }) => comments > 0)
    .map(({ cause, share }) =>
      say("pane.comments.causes.one", { cause: causeName(cause), share: shareText(share ?? 0) })
    )
    .join(say("sheets.comma"));
  return say("pane.comments.causes.label", { finding: causesTitle(reading), causes });
}

/** Beside a bar: "58% (52% to 63%)". */
export function causeValue({ comments, share, interval }: CauseReading): string {
  if (comments === 0 || share === null || interval === null)
    return say("pane.comments.causes.none");
  return say("pane.comments.causes.value", {
    share: shareText(share),
    low: shareText(interval.low),
    high: shareText(interval.high),
  });
}

/** Below a cause's name: its share with interval and how many. */
export function causeNote({ comments, share, interval }: CauseReading): string {
  if (comments === 0 || share === null || interval === null) {
    return say("pane.comments.causes.noteNone");
  }
  return say("pane.comments.causes.note", {
    share: shareText(share),
    low: shareText(interval.low),
    high: shareText(interval.high),
    comments: countText(comments),
  });
}

/** Below a theme's name: how many detractors, their share, and what it costs. */
export function themeNote(theme: ThemeReading): string {
  const { comments, share } = theme;
  return say("pane.comments.themes.note", {
    count: comments,
    figure: countText(comments),
    share: shareText(share),
    cost: costText(theme),
  });
}

function costText({ impact, impactInterval }: ThemeReading): string {
  if (impact === null || impactInterval === null) return say("pane.comments.themes.costUnknown");
  return impactInterval.low > 0
    ? say("pane.comments.themes.costs", { points: pointsText(impact) })
    : say("pane.comments.themes.withinChance");
}

/** The largest theme, as the sheet's title has it: what it costs where that is sure, else its share alone. */
export function themesFinding([first]: readonly ThemeReading[]): string {
  if (first === undefined) return say("pane.comments.themes.none");
  const { name, share, impact, impactInterval } = first;
  const words = { theme: name.charAt(0).toUpperCase() + name.slice(1), share: shareText(share) };
  return impact !== null && impactInterval !== null && impactInterval.low > 0
    ? say("commentSheets.themes.title.costs", { ...words, points: pointsText(impact) })
    : say("commentSheets.themes.title.named", words);
}

/** What the score would be without the theme's answers; null where that cannot be told. */
export function themeCost({ impact, impactInterval }: ThemeReading): string | null {
  if (impact === null || impactInterval === null) return null;
  return say(impact < 0 ? "pane.comments.themes.costLower" : "pane.comments.themes.cost", {
    points: pointsText(impact),
    interval: intervalText(impactInterval, [0]),
  });
}

/** All of it in lines of plain text: the base, the causes found, the largest themes, whether they agree. */
export function commentsLines(reading: CommentsReading): readonly string[] {
  const causes = shownCauses(reading).filter(({ comments }) => comments > 0);
  return [
    `${causesTitle(reading)}. ${baseWords(reading)}`,
    ...causes.map((cause) => `  ${causeName(cause.cause)}: ${causeNote(cause)}`),
    ...reading.themes.slice(0, FEW_THEMES).map((theme) => `  ${theme.name}: ${themeNote(theme)}`),
    reading.alignment.words,
    reading.severity.words,
  ];
}
