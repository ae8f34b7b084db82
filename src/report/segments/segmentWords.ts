import type { Diagnosis, SegmentColumnReading, SegmentReading } from "../../diagnosis/diagnosis";
import { countText, pointsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { asOfWords, joined, oneLine } from "../header";
import type { LiveFormulas } from "../liveFormulas";
import { confirmedSide } from "./segmentRows";

/** Names of groups inside titles. */
const NAME = 36;
const NAMED_IN_TITLE = 3;

/** The finding of the whole sheet: who stands under the rest for certain, or that nobody does. */
export function segmentsTitle({ segments, ranking }: Diagnosis): string {
  if (segments.length === 0) return say("sheets.segments.title.noColumns");
  if (ranking.length === 0) return say("sheets.segments.title.noGroups");
  const under = ranking.filter((segment) => confirmedSide(segment) < 0);
  const named = under.slice(0, NAMED_IN_TITLE).map(nameOf);
  const more = under.length - named.length;
  if (more > 0) {
    return say("sheets.segments.title.underMany", {
      count: more,
      groups: named.join(say("sheets.comma")),
    });
  }
  if (named.length > 0) {
    return say("sheets.segments.title.under", { count: under.length, groups: listed(named) });
  }
  const above = [...ranking].reverse().find((segment) => confirmedSide(segment) > 0);
  return above === undefined
    ? say("sheets.segments.title.none")
    : say("sheets.segments.title.above", { group: nameOf(above) });
}

/** The finding of one split. */
export function columnHeading(column: SegmentColumnReading): string {
  const name = oneLine(column.name, NAME);
  const { twoExperiences, segments } = column;
  if (segments.length === 0) return say("sheets.segments.heading.empty", { column: name });
  if (twoExperiences !== null) {
    return say(`sheets.segments.heading.two.${twoExperiences.certainty}`, {
      column: name,
      low: oneLine(twoExperiences.low, NAME),
      high: oneLine(twoExperiences.high, NAME),
      points: pointsText(twoExperiences.difference),
    });
  }
  const differing =
    segments.find((segment) => confirmedSide(segment) < 0) ??
    [...segments].reverse().find((segment) => confirmedSide(segment) > 0);
  if (differing?.againstRest == null) {
    return say("sheets.segments.heading.none", { column: name });
  }
  const { difference } = differing.againstRest;
  return say(`sheets.segments.heading.${difference < 0 ? "under" : "above"}`, {
    column: name,
    group: nameOf(differing),
    points: pointsText(difference),
  });
}

/** How many answers stand in the table and where the others are; together they are all of the window. */
export function columnCaption(column: SegmentColumnReading): string {
  const { segments, suppressed, blank } = column;
  const notShown = column.notShown;
  const answers = segments.reduce((sum, { groups }) => sum + groups.n, 0);
  return joined([
    say("sheets.segments.caption.shown", { count: segments.length, answers: countText(answers) }),
    suppressed.values === 0
      ? ""
      : say(`sheets.segments.caption.${suppressed.besides ? "protected" : "suppressed"}`, {
          count: suppressed.values,
          answers: countText(suppressed.answers),
        }),
    notShown === undefined
      ? ""
      : say("sheets.segments.caption.notShown", {
          count: notShown.values,
          answers: countText(notShown.answers),
        }),
    blank === 0 ? "" : say("sheets.segments.caption.blank", { count: blank, n: countText(blank) }),
  ]);
}

/** Which cells count by themselves and which are values, and of what day. */
export function liveNote(
  diagnosis: Diagnosis,
  live: LiveFormulas | null,
  writtenOn: number
): string {
  const when = asOfWords(diagnosis, writtenOn);
  if (live === null) return say("sheets.live.none", { when });
  const isLive = ({ segments }: SegmentColumnReading, index: number): boolean =>
    live.isLive(segments[0]?.columnIndex ?? index);
  const fixed = diagnosis.segments.filter((column, index) => !isLive(column, index));
  if (fixed.length === 0) return say("sheets.live.all", { when });
  if (fixed.length === diagnosis.segments.length) return say("sheets.live.totalOnly", { when });
  return say("sheets.live.some", {
    when,
    columns: listed(fixed.map(({ name }) => oneLine(name, NAME))),
  });
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  return say("sheets.listed", { first: names.slice(0, -1).join(say("sheets.comma")), last });
}

function nameOf({ value }: SegmentReading): string {
  return oneLine(value, NAME);
}
