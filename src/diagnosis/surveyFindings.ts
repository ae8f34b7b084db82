import { EXCLUSIONS } from "../score/exclusions";
import type { DataQuality, QualityWarning } from "../score/responses";
import { countText, shareText } from "../wording/figures";
import { say } from "../wording/say";
import { RANK, sentences, type RankedFinding } from "./finding";

/** What was left out, and what looks wrong with the survey itself and is the person's to decide. */
export function surveyFindings(quality: DataQuality): RankedFinding[] {
  return [
    ...quality.warnings.map(warningFinding),
    ...(leftOut(quality) > 0 || quality.undated.count > 0 ? [excludedFinding(quality)] : []),
    ...(quality.repeated > 0 ? [repeatedFinding(quality.repeated)] : []),
  ];
}

/** Rows that hold something in the score column that is no score; blanks are not among them. */
export function notUsable(quality: DataQuality): number {
  return Object.entries(quality.excluded)
    .filter(([reason]) => reason !== "blank")
    .reduce((sum, [, { count }]) => sum + count, 0);
}

function leftOut(quality: DataQuality): number {
  return quality.excluded.blank.count + notUsable(quality);
}

/** The row of the sheet that leads the reasons. */
function firstReason({ excluded }: DataQuality): string {
  return EXCLUSIONS.find((reason) => excluded[reason].count > 0) ?? "undated";
}

function excludedFinding(quality: DataQuality): RankedFinding {
  const left = leftOut(quality);
  const undated = quality.undated.count;
  return {
    id: "quality:excluded",
    rank: RANK.record,
    certainty: "fact",
    title: say("diagnosis.finding.excluded.title", {
      count: left,
      figure: countText(left),
      rows: countText(quality.rows),
    }),
    detail: sentences(
      left > 0
        ? say("diagnosis.finding.excluded.detail", {
            blank: countText(quality.excluded.blank.count),
            other: countText(notUsable(quality)),
          })
        : null,
      undated > 0
        ? say("diagnosis.finding.excluded.undated", {
            count: undated,
            figure: countText(undated),
          })
        : null
    ),
    rules: [4],
    source: say("diagnosis.source.survey"),
    evidence: { sheet: "dataQuality", row: firstReason(quality) },
  };
}

function repeatedFinding(count: number): RankedFinding {
  return {
    id: "quality:repeated",
    rank: RANK.record,
    certainty: "fact",
    title: say("diagnosis.finding.repeated.title", { count, figure: countText(count) }),
    detail: say("diagnosis.finding.repeated.detail"),
    rules: [202],
    source: say("diagnosis.source.survey"),
    evidence: { sheet: "dataQuality", row: "repeated" },
  };
}

function warningFinding(warning: QualityWarning): RankedFinding {
  const isAboutDates = warning.kind === "datesAmbiguous" || warning.kind === "datesMixed";
  return {
    id: `quality:${warning.kind}`,
    rank: RANK.survey,
    certainty: "indicated",
    ...warningWords(warning),
    rules: isAboutDates ? [39, 139] : [205],
    source: say("diagnosis.source.survey"),
    evidence: { sheet: "dataQuality", row: `warning:${warning.kind}` },
  };
}

/** What a warning says: a sentence that names it, and what was seen. */
export function warningWords(warning: QualityWarning): {
  readonly title: string;
  readonly detail: string;
} {
  return {
    title: say(`diagnosis.finding.warning.${warning.kind}.title`),
    detail: warningDetail(warning),
  };
}

function warningDetail(warning: QualityWarning): string {
  switch (warning.kind) {
    case "scaleLooksShort":
      return say("diagnosis.finding.warning.scaleLooksShort.detail", {
        n: countText(warning.n),
        largest: warning.largest,
      });
    case "scaleLooksOneToTen":
      return say("diagnosis.finding.warning.scaleLooksOneToTen.detail", {
        n: countText(warning.n),
      });
    case "mostlyUnusable":
      return say("diagnosis.finding.warning.mostlyUnusable.detail", {
        share: shareText(warning.share),
      });
    case "datesAmbiguous":
      return say("diagnosis.finding.warning.datesAmbiguous.detail", { n: countText(warning.n) });
    case "datesMixed":
      return say("diagnosis.finding.warning.datesMixed.detail", {
        dayFirst: countText(warning.dayFirst),
        monthFirst: countText(warning.monthFirst),
      });
  }
}
