import { levelName, type Level } from "../playbook/levels";
import { npsText, pointsText } from "../wording/figures";
import { say } from "../wording/say";
import type {
  BaselineReading,
  Certainty,
  Diagnosis,
  IndustryReading,
  TrajectoryReading,
} from "./diagnosis";
import { benchmarkOf } from "./industryLevel";
import { TOLERANCE } from "./reading";

/** How an answer is coloured; "none" where it could not be given. Never the only carrier of the meaning. */
export type Tone = "bad" | "risk" | "neutral" | "good" | "none";

/** One of the three questions of rule 6, as one row. */
export interface Answer {
  readonly id: "industry" | "baseline" | "trajectory";
  readonly question: string;
  /** One to three words: "Bad", "Lower", "Falling fast", "Not yet". */
  readonly answer: string;
  readonly tone: Tone;
  /** One line, at most 68 characters. */
  readonly why: string;
}

const LONGEST_WHY = 68;

/** The three questions (industry, baseline, trajectory) answered, or named as not answerable yet. */
export function answers(
  diagnosis: Pick<Diagnosis, "context" | "industry" | "baseline" | "trajectory">
): readonly [Answer, Answer, Answer] {
  return [industryAnswer(diagnosis), baselineAnswer(diagnosis), trajectoryAnswer(diagnosis)];
}

const LEVEL_TONE: Record<Level, Tone> = {
  bad: "bad",
  problemByGap: "bad",
  atRisk: "risk",
  watch: "risk",
  normal: "neutral",
  above: "good",
  shortOfGood: "risk",
  good: "good",
  aboveGood: "good",
  leader: "good",
};

/** The tone of a level, the same everywhere. */
export function toneOf(level: Level): Tone {
  return LEVEL_TONE[level];
}

function industryAnswer({ context, industry }: Pick<Diagnosis, "context" | "industry">): Answer {
  const question = say("diagnosis.answers.industry");
  if (!industry) {
    return notYet("industry", question, say("diagnosis.answers.noIndustry"));
  }
  const facts = {
    gap: gapWords(industry),
    name: industry.name,
    average: npsText(industry.average),
    from: say(`diagnosis.badFrom.${benchmarkOf(context)?.reading ?? "guideA"}`, {
      score: npsText(industry.badBelow),
    }),
  };
  return {
    id: "industry",
    question,
    answer: levelName(industry.level),
    tone: toneOf(industry.level),
    why: shortest(
      say("diagnosis.answers.why.named", facts),
      say("diagnosis.answers.why.plain", facts)
    ),
  };
}

function gapWords({ gap }: IndustryReading): string {
  const side = Math.abs(gap) <= TOLERANCE ? "level" : gap < 0 ? "under" : "above";
  return say(`diagnosis.gap.${side}`, { points: pointsText(gap) });
}

const VERDICT_TONE: Record<BaselineReading["verdict"], Tone> = {
  clearlyWorse: "bad",
  lower: "risk",
  asBefore: "neutral",
  higher: "good",
  clearlyBetter: "good",
};

function baselineAnswer({ baseline, context }: Pick<Diagnosis, "baseline" | "context">): Answer {
  const question = say("diagnosis.answers.baseline");
  if (!baseline.assessed) return notYet("baseline", question, baseline.reason);
  const { verdict, from, change, nps, certainty } = baseline.reading;
  const way = verdict === "asBefore" ? "same" : change < 0 ? "lower" : "higher";
  return {
    id: "baseline",
    question,
    answer: say(`diagnosis.baseline.verdict.${verdict}`),
    tone: VERDICT_TONE[verdict],
    why: say(`diagnosis.baseline.why.${from}.${way}`, {
      points: pointsText(change),
      same: pointsText(context.assumptions.baselineSame),
      score: npsText(nps),
      sure: sureWords(certainty),
    }).trim(),
  };
}

const STATE_TONE: Record<TrajectoryReading["state"], Tone> = {
  crisisInMotion: "bad",
  recentDrop: "bad",
  slowDecline: "bad",
  driftingDown: "risk",
  flat: "neutral",
  flatLow: "risk",
  improvingSlowly: "good",
  improving: "good",
};

function trajectoryAnswer({ trajectory }: Pick<Diagnosis, "trajectory">): Answer {
  const question = say("diagnosis.answers.trajectory");
  if (!trajectory.assessed) return notYet("trajectory", question, trajectory.reason);
  const { state, words } = trajectory.reading;
  return {
    id: "trajectory",
    question,
    answer: say(`diagnosis.trajectory.answer.${state}`),
    tone: STATE_TONE[state],
    why: words,
  };
}

function notYet(id: Answer["id"], question: string, why: string): Answer {
  return { id, question, answer: say("diagnosis.answers.notYet"), tone: "none", why };
}

function sureWords(certainty: Certainty): string {
  return say(`diagnosis.sure.${certainty}`);
}

/** The first text that fits one line; an industry of the person's own may have a long name. */
function shortest(wanted: string, shorter: string): string {
  return wanted.length <= LONGEST_WHY ? wanted : shorter;
}
