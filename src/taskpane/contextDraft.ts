import type { BaselineChoice, Context, IndustryChoice } from "../diagnosis/context";
import type { SettingsReading } from "../report/settings/settingsReading";
import type { BaselineDraft, ContextDraft, IndustryDraft } from "./model";

/** What a context still lacks before a diagnosis can be made in it. */
export type ContextGap = "noAverage" | "noBaseline";

/** What is missing first; null when nothing is. */
export function contextGap({ industry, baseline }: ContextDraft): ContextGap | null {
  if (industryOf(industry) === null) return "noAverage";
  return baselineOf(baseline) === null ? "noBaseline" : null;
}

/** The draft as the diagnosis takes it, or null while something is missing. */
export function contextOf(draft: ContextDraft): Context | null {
  const industry = industryOf(draft.industry);
  const baseline = baselineOf(draft.baseline);
  return industry === null || baseline === null ? null : { ...draft, industry, baseline };
}

function industryOf(draft: IndustryDraft): IndustryChoice | null {
  if (draft.kind !== "own") return draft;
  const { name, average, badBelow } = draft;
  return average === null ? null : { kind: "own", name, average, badBelow };
}

/** A period ends on the day it begins or later (rule 6); half a period is none. */
export function baselineOf(draft: BaselineDraft): BaselineChoice | null {
  switch (draft.kind) {
    case "default":
    case "run":
      return draft;
    case "number":
      return draft.nps === null ? null : { kind: "number", nps: draft.nps };
    case "period": {
      const { from, to } = draft;
      return from === null || to === null || to < from ? null : { kind: "period", from, to };
    }
  }
}

/**
 * The context with what the settings sheet says: its figures, and its benchmark where one of its rows is chosen.
 * A row that is gone leaves its figures behind as the person's own.
 */
export function withSettings(draft: ContextDraft, settings: SettingsReading): ContextDraft {
  const { industry } = draft;
  const { assumptions, ownBenchmarks } = settings;
  const told = { ...draft, assumptions, ownBenchmarks };
  if (industry.kind !== "own" || industry.fromSheet === undefined) return told;
  const { fromSheet, ...own } = industry;
  const row = settings.ownBenchmarks.find(({ name }) => name === own.name);
  if (row === undefined) return { ...told, industry: own };
  const badBelow = row.isDerived ? null : row.badBelow;
  return {
    ...told,
    industry: { ...own, fromSheet, average: row.average, badBelow },
  };
}
