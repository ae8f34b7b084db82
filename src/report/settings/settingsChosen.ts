import type { Context } from "../../diagnosis/context";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { windowReason } from "../../diagnosis/window";
import { INDUSTRIES } from "../../playbook/industries";
import { countText, dateText, npsText, periodText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { joined, oneLine } from "../header";

/** Somebody's own text in one line of the list. */
const LONGEST = 120;

/**
 * What was chosen in the pane, line by line: the answers and how they are read (rules 6, 40, 87, 139, 204).
 * Plain values: they are changed in the pane, never here.
 */
export function chosenLines(diagnosis: Diagnosis): readonly (readonly [string, string])[] {
  const { context, quality } = diagnosis;
  const columns = diagnosis.segments.map(({ name }) => oneLine(name, 40));
  const label = (key: Parameters<typeof labelOf>[0], value: string) =>
    [labelOf(key), oneLine(value, LONGEST)] as const;
  return [
    label("source", diagnosis.sourceName),
    label(
      "rows",
      say("sheets.usable", { usable: countText(quality.usable), rows: countText(quality.rows) })
    ),
    label(
      "columns",
      columns.length === 0 ? say("settings.chosen.none") : columns.join(say("sheets.comma"))
    ),
    label("industry", industryWords(context)),
    label("survey", say(`settings.chosen.survey.${context.survey}`)),
    label("audience", audienceWords(context)),
    label("asOf", asOfWords(diagnosis)),
    label("window", windowReason(diagnosis.window, context.assumptions)),
    label("baseline", baselineWords(context)),
    label("calendar", calendarWords(context)),
    label("breaks", breakWords(context)),
    label("question", context.practice.question ?? say("settings.chosen.none")),
    label("scale", context.practice.scale ?? say("settings.chosen.none")),
    label("churn", churnWords(context)),
  ];
}

function labelOf(
  key:
    | "source"
    | "rows"
    | "columns"
    | "industry"
    | "survey"
    | "audience"
    | "asOf"
    | "window"
    | "baseline"
    | "calendar"
    | "breaks"
    | "question"
    | "scale"
    | "churn"
): string {
  return say(`settings.chosen.label.${key}`);
}

function industryWords({ industry }: Context): string {
  switch (industry.kind) {
    case "none":
      return say("settings.chosen.noIndustry");
    case "published": {
      const profile = INDUSTRIES.find(({ id }) => id === industry.id);
      return say("settings.chosen.published", { name: profile?.name ?? industry.id });
    }
    case "own": {
      const name = oneLine(industry.name, 60);
      const average = npsText(industry.average, []);
      return industry.badBelow === null
        ? say("settings.chosen.ownDerived", { name, average })
        : say("settings.chosen.ownIndustry", {
            name,
            average,
            badBelow: npsText(industry.badBelow, []),
          });
    }
  }
}

function audienceWords({ audience, subscription }: Context): string {
  const whom = say(`settings.chosen.audience.${audience}`);
  if (subscription === null) return whom;
  const how = say(subscription ? "settings.chosen.subscription" : "settings.chosen.noSubscription");
  return audience === "unknown" ? how : joined([whom, how]);
}

function asOfWords({ asOf, context }: Diagnosis): string {
  if (asOf === null) return say("settings.chosen.noDates");
  const date = dateText(asOf);
  return context.asOf === null ? say("settings.chosen.newest", { date }) : date;
}

function baselineWords({ baseline }: Context): string {
  switch (baseline.kind) {
    case "default":
      return say("settings.chosen.baselineDefault");
    case "period":
      return say("settings.chosen.baselinePeriod", {
        period: periodText(baseline.from, baseline.to),
      });
    case "run":
      return say("settings.chosen.baselineRun", { date: dateText(baseline.run.writtenOn) });
    case "number":
      return say("settings.chosen.baselineNumber", { score: npsText(baseline.nps, []) });
  }
}

function calendarWords({ calendar }: Context): string {
  return say("settings.chosen.calendar", {
    month: say(`score.month.${calendar.yearStartsIn as 1}`),
    periods: say(`settings.chosen.${calendar.periods}`),
  });
}

function breakWords({ breaks }: Context): string {
  if (breaks.length === 0) return say("settings.chosen.noBreaks");
  return [...breaks]
    .sort((a, b) => a.day - b.day)
    .map(({ day, what }) =>
      say("settings.chosen.break", {
        what: say(`settings.chosen.what.${what}`),
        date: dateText(day),
      })
    )
    .join(say("sheets.comma"));
}

function churnWords({ practice: { expectedChurn, actualChurn } }: Context): string {
  const share = (value: number | null): string =>
    value === null ? say("settings.chosen.none") : shareText(value, 1);
  if (expectedChurn === null && actualChurn === null) return say("settings.chosen.none");
  return say("settings.chosen.churn", {
    expected: share(expectedChurn),
    actual: share(actualChurn),
  });
}
