import { exceeds, reaches } from "../playbook/reach";
import { ASSUMPTIONS, type AssumptionId } from "../playbook/assumptions";
import { INDUSTRIES, type IndustryId } from "../playbook/industries";
import { publishedTarget } from "../playbook/targets";
import { npsText, shareText } from "../wording/figures";
import { say } from "../wording/say";
import type { Diagnosis, Evidence } from "./diagnosis";

/** The sheets on which a contradiction can matter. */
export type ContradictionSheet =
  | Evidence["sheet"]
  | "roadmap"
  | "settings"
  | "cost"
  | "priorities"
  | "strategies"
  | "gates"
  | "worklist"
  | "closedLoop"
  | "lists"
  | "history"
  | "brief"
  | "monthlyReport"
  | "workshop"
  | "training"
  | "surveyDesign"
  | "customerMessage";

/** What of a diagnosis decides where a contradiction matters. */
export type ContradictionFacts = Pick<
  Diagnosis,
  "context" | "total" | "industry" | "detractors" | "mode" | "method"
>;

/** A place where the guides do not agree, and what is done about it here. */
export interface Contradiction {
  /** 184–195 or 201. */
  readonly rule: number;
  /** One to three sentences in our words, naming both figures. */
  readonly words: string;
}

/** One contradiction as data: where it belongs, when it matters, and its words for that sheet. */
interface Entry {
  readonly rule: number;
  readonly sheets: readonly ContradictionSheet[];
  readonly matters: (facts: ContradictionFacts) => boolean;
  readonly words: (facts: ContradictionFacts, sheet: ContradictionSheet) => string;
}

/**
 * The guides' figures and not those a workbook put in their place: what is told here is what the guides say.
 */
const guides = (id: AssumptionId): number => ASSUMPTIONS[id].value;
const percent = (id: AssumptionId): string => shareText(guides(id) / 100);
const always = (): boolean => true;

/** Hours to the first response and to the solution (rules 109, 110). */
const CLOCKS = { answer: 24, solve: 48 };
/** How much more often detractors leave (rule 99). */
const CHURN_TIMES = { low: 2, high: 3 };
const GAIN = { gainLow: guides("phaseGainLow"), gainHigh: guides("phaseGainHigh") };

const ENTRIES: readonly Entry[] = [
  {
    rule: 184,
    sheets: ["benchmarks"],
    matters: (facts) => isIndustry(facts, "saas") || isIndustry(facts, "software"),
    words: () =>
      say("contradictions.r184", {
        saas: npsText(profile("saas").average, []),
        saasBad: npsText(profile("saas").badBelow, []),
        software: npsText(profile("software").average, []),
        softwareBad: npsText(profile("software").badBelow, []),
      }),
  },
  {
    rule: 185,
    sheets: ["summary", "benchmarks"],
    matters: ({ industry, total }) =>
      industry !== null && total.isNegative !== (industry.level === "bad"),
    words: () => say("contradictions.r185"),
  },
  {
    rule: 186,
    sheets: ["benchmarks"],
    matters: (facts) => hasFlag(facts, "watch"),
    words: () =>
      say("contradictions.r186", { normal: guides("gapNormal"), problem: guides("gapProblem") }),
  },
  {
    rule: 187,
    sheets: ["detractors"],
    matters: ({ detractors: { share } }) =>
      exceeds(100 * share, guides("detractorsImmediate")) &&
      !reaches(100 * share, guides("detractorsQuality")),
    words: () =>
      say("contradictions.r187", {
        immediate: percent("detractorsImmediate"),
        quality: percent("detractorsQuality"),
      }),
  },
  { rule: 188, sheets: ["roadmap"], matters: always, words: () => say("contradictions.r188") },
  {
    rule: 189,
    sheets: ["methodCheck"],
    // A transactional survey has one window only, in both places.
    matters: ({ context }) => context.survey !== "transactional",
    words: () =>
      say("contradictions.r189", {
        productFrom: guides("productFrom"),
        productTo: guides("productTo"),
        relationFrom: guides("relationshipFrom"),
        relationTo: guides("relationshipTo"),
      }),
  },
  {
    rule: 190,
    sheets: ["roadmap"],
    matters: always,
    words: () => say("contradictions.r190", CLOCKS),
  },
  {
    rule: 191,
    sheets: ["targets", "roadmap"],
    matters: always,
    words: () => say("contradictions.r191"),
  },
  {
    rule: 192,
    sheets: ["targets"],
    matters: ({ total }) => publishedTarget(total.nps) !== null,
    words: ({ total }) => {
      const target = publishedTarget(total.nps);
      return say("contradictions.r192", {
        low: npsText(target?.low ?? 0, []),
        high: npsText(target?.high ?? 0, []),
        ...GAIN,
      });
    },
  },
  {
    rule: 193,
    sheets: ["summary", "benchmarks"],
    matters: ({ total, industry }) => industry !== null && total.scoreClass.id === "belowStandard",
    words: ({ total }) => say("contradictions.r193", { name: total.scoreClass.name }),
  },
  {
    rule: 194,
    sheets: ["summary", "targets"],
    matters: ({ total }) => reaches(total.nps, 30) && !reaches(total.nps, 40),
    words: () => say("contradictions.r194"),
  },
  {
    rule: 195,
    sheets: ["benchmarks", "targets", "methodCheck", "settings"],
    matters: always,
    words: (_, sheet) => say(`contradictions.r195.${sourceless(sheet)}`, CHURN_TIMES),
  },
  {
    rule: 201,
    sheets: ["summary", "benchmarks"],
    matters: (facts) =>
      hasFlag(facts, "normal") && facts.industry !== null && !reaches(facts.industry.gap, 0),
    words: () => say("contradictions.r201.belowAverage", { normal: guides("gapNormal") }),
  },
  {
    rule: 201,
    sheets: ["summary", "detractors"],
    matters: ({ total, detractors }) =>
      reaches(total.nps, 10) && exceeds(100 * detractors.share, guides("detractorsImmediate")),
    words: ({ total }) =>
      say("contradictions.r201.classAndDetractors", {
        name: total.scoreClass.name,
        immediate: percent("detractorsImmediate"),
      }),
  },
  {
    rule: 201,
    sheets: ["detractors"],
    matters: ({ total, detractors }) =>
      total.isNegative && !reaches(100 * detractors.share, guides("detractorsFew")),
    words: () => say("contradictions.r201.fewAndNegative", { few: percent("detractorsFew") }),
  },
  {
    rule: 201,
    sheets: ["summary"],
    matters: ({ total, mode }) =>
      mode.mode === "firefighting" && reaches(total.nps, 0) && !reaches(total.nps, 40),
    words: () => say("contradictions.r201.zoneAndMode"),
  },
  {
    rule: 201,
    sheets: ["targets", "roadmap"],
    matters: always,
    words: () => say("contradictions.r201.gainByWhen", GAIN),
  },
  {
    rule: 201,
    sheets: ["methodCheck"],
    matters: always,
    words: () => say("contradictions.r201.wording"),
  },
  {
    rule: 201,
    sheets: ["roadmap"],
    matters: always,
    words: () => say("contradictions.r201.rewards"),
  },
];

/**
 * The contradictions of the guides that matter on one sheet for one survey (rules 184–195 and 201), in the
 * order of their numbers; each is a note of its own.
 * Example: with 27 % detractors the detractors sheet gets rule 187 (25 % against 30 %).
 */
export function contradictionsOn(
  sheet: ContradictionSheet,
  facts: ContradictionFacts
): readonly Contradiction[] {
  return ENTRIES.filter(({ sheets, matters }) => sheets.includes(sheet) && matters(facts)).map(
    ({ rule, words }) => ({ rule, words: words(facts, sheet) })
  );
}

function isIndustry({ context }: ContradictionFacts, id: IndustryId): boolean {
  return context.industry.kind === "published" && context.industry.id === id;
}

function hasFlag({ industry }: ContradictionFacts, level: string): boolean {
  return industry?.flags.some((flag) => flag.level === level) ?? false;
}

function profile(id: IndustryId): { readonly average: number; readonly badBelow: number } {
  const found = INDUSTRIES.find((industry) => industry.id === id);
  if (found === undefined) throw new RangeError(`no industry ${id}`);
  return found;
}

/** The sheets on which rule 195 is told, in its own words for each. */
function sourceless(
  sheet: ContradictionSheet
): "targets" | "methodCheck" | "settings" | "benchmarks" {
  return sheet === "targets" || sheet === "methodCheck" || sheet === "settings"
    ? sheet
    : "benchmarks";
}
