import type { Certainty, Diagnosis } from "../../diagnosis/diagnosis";
import type { CommentsReading } from "../../diagnosis/commentsReading";
import type { Interval } from "../../score/interval";
import { languages } from "../../wording/en/languages";
import { unsigned } from "../../wording/decimals";
import { countText, dateText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";

/** What the comments say; null where none were read. */
export function commentsOf({ comments }: Diagnosis): CommentsReading | null {
  return comments;
}

export { causeName } from "../../playbook/causeBook";

/** In a table: "Confirmed", "Indicated", or a dash where there is nothing to be sure of. */
export function certaintyCell(certainty: Certainty): string {
  return certainty === "fact" ? say("sheets.none") : say(`sheets.certainty.${certainty}`);
}

/** "52% to 63%". */
export function shareInterval({ low, high }: Interval): string {
  return say("score.interval", { low: shareText(low), high: shareText(high) });
}

/** "4.8 to 7.2": points a theme costs, with one decimal as the points themselves. */
export function costsInterval({ low, high }: Interval): string {
  return say("score.interval", { low: costsText(low), high: costsText(high) });
}

/** "6.0", "−0.2": no plus. */
export function costsText(points: number): string {
  const shown = unsigned(Math.abs(points), 1);
  return points < 0 && shown !== unsigned(0, 1) ? `${say("score.minus")}${shown}` : shown;
}

/** "Rules 66, 95". */
export function rulesText(rules: readonly number[]): string {
  return say("commentSheets.rules", {
    count: rules.length,
    rules: rules.join(say("sheets.comma")),
  });
}

/** "Score 2  ·  12 Mar 2026". */
export function scoreAndDay(score: number, day: number | null): string {
  return day === null
    ? say("commentSheets.scoreAlone", { score })
    : say("commentSheets.scoreAndDay", { score, date: dateText(day) });
}

/** A language by its English name; the code where the catalogue has none. */
export function languageName(code: string): string {
  if (code === "") return say("sheets.none");
  return isKnown(code) ? say(`languages.${code}`) : code;
}

function isKnown(code: string): code is keyof typeof languages {
  return Object.hasOwn(languages, code);
}

/** What was read and what was not, in plain words: the base of every share on these sheets. */
export function baseWords({ base, corrections }: CommentsReading): string {
  const said = (key: "unclassified" | "noWords", count: number): string =>
    count === 0 ? "" : say(`commentSheets.base.${key}`, { count, figure: countText(count) });
  const other = base.otherLanguages.reduce((sum, { comments }) => sum + comments, 0);
  const sentences = [
    writersWords(base),
    base.codable === 0
      ? base.detractors === 0
        ? ""
        : say("commentSheets.base.codableNone")
      : say("commentSheets.base.codable", {
          count: base.codable,
          figure: countText(base.codable),
        }),
    said("unclassified", base.unclassified),
    other === 0
      ? ""
      : say(`commentSheets.base.${base.codable === 0 ? "onlyOtherLanguages" : "otherLanguages"}`, {
          count: other,
          figure: countText(other),
          languages: languagesText(base.otherLanguages),
        }),
    said("noWords", base.noWords),
    ...correctionWords(corrections),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

type Base = CommentsReading["base"];

/** How many wrote anything, and how many of them are detractors. */
function writersWords({ inWindow, detractors }: Base): string {
  if (inWindow === 0) return say("commentSheets.base.allNone");
  const figure = countText(inWindow);
  const answers = say("commentSheets.base.all", { count: inWindow, figure });
  if (detractors === 0) return say("commentSheets.base.byNobody", { answers });
  if (inWindow === 1) return say("commentSheets.base.byDetractor", { answers });
  return say("commentSheets.base.byDetractors", { answers, figure: countText(detractors) });
}

function languagesText(others: Base["otherLanguages"]): string {
  return others
    .map(({ name, comments }) =>
      say("commentSheets.base.language", { name, figure: countText(comments) })
    )
    .join(say("sheets.comma"));
}

function correctionWords({
  used,
  neighbours,
  orphaned,
}: CommentsReading["corrections"]): readonly string[] {
  const figures = (count: number) => ({ count, figure: countText(count) });
  const corrected = say("commentSheets.base.corrected", figures(used));
  const taught =
    neighbours === 0
      ? say("commentSheets.base.noNeighbours", { corrected })
      : say("commentSheets.base.neighbours", { corrected, ...figures(neighbours) });
  return [
    used === 0 ? "" : taught,
    orphaned === 0 ? "" : say("commentSheets.base.orphaned", figures(orphaned)),
  ];
}

/** Whether what is quoted was masked, in a sentence. */
export function maskWords({ masked }: Pick<CommentsReading, "masked">): string {
  return say(masked ? "commentSheets.masked" : "commentSheets.unmasked");
}
