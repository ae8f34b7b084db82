import { say } from "../wording/say";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "./assumptions";
import { CAUSE_QUOTES, CAUSE_SIGNS } from "./causeSigns";
import type { Cause } from "./causes";
import type { SourceId } from "./sources";

/** One of the seven root causes as guide A has it, with the rules it comes from; the words are ours. */
export interface CauseEntry {
  readonly cause: Cause;
  /** "Broken service" (rule 95). */
  readonly name: string;
  readonly meaning: string;
  readonly symptoms: readonly CauseSymptom[];
  /** How customers put it. */
  readonly customersSay: readonly string[];
  readonly fix: string;
  /** All rules about it, ascending. */
  readonly rules: readonly number[];
  readonly source: SourceId;
}

/** What to look for. */
export interface CauseSymptom {
  readonly words: string;
  /** Beginnings of words by which comments show it; empty where comments cannot. */
  readonly stems: readonly string[];
}

/**
 * Which rules each cause comes from: symptoms, what customers say, meaning, fix. Where two causes meet, rules 88 and 93
 * part them; the gap between promise and delivery is QuestionPro's advice too (rule 122), and being sent from
 * department to department is its sign of silos (rule 94).
 */
const RULES: Readonly<Record<Cause, readonly number[]>> = {
  service: [63, 64, 65, 66, 67],
  product: [68, 69, 70, 71, 93],
  expectations: [72, 73, 74, 75, 93, 122],
  feedbackLoop: [76, 77, 78, 79],
  methodology: [80, 81, 82, 83, 88],
  timing: [84, 85, 86, 87, 88],
  organisation: [89, 90, 91, 92, 93, 94],
};

/**
 * The cause as the guide describes it (rules 63–95), in our words, with the figures in force.
 * Example: `causeEntry("service").name` is "Broken service", its fix is rule 67.
 */
export function causeEntry(
  cause: Cause,
  assumptions: Assumptions = DEFAULT_ASSUMPTIONS
): CauseEntry {
  return {
    cause,
    name: causeName(cause),
    meaning: say(`causes.meaning.${cause}`),
    symptoms: CAUSE_SIGNS[cause].map(({ words, stems }) => ({
      words: say(words),
      stems: stems.split(",").filter((stem) => stem !== ""),
    })),
    customersSay: CAUSE_QUOTES[cause].map((words) => say(words)),
    fix: say(`causes.fix.${cause}`, assumptions),
    rules: RULES[cause],
    source: "guideA",
  };
}

/** "Broken service" (rule 95). */
export function causeName(cause: Cause): string {
  return say(`causes.name.${cause}`);
}

/** "broken service": the name inside a sentence. */
export function causeInSentence(cause: Cause): string {
  return say(`causes.inSentence.${cause}`);
}
