import { holm } from "../score/adjust";
import { compareScores, type Comparison } from "../score/compare";
import { npsInterval, scoreTest, type Interval } from "../score/interval";
import { nps } from "../score/nps";
import { shrink } from "../score/shrink";
import type { Groups } from "../score/groups";
import type { Assumptions } from "../playbook/assumptions";
import { EXPERIENCES_APART, REPORTABLE_FROM } from "../playbook/groupFigures";
import type { Benchmark } from "../playbook/levels";
import { exceeds, reaches } from "../playbook/reach";
import type { TwoExperiences } from "./diagnosis";
import { SMALLEST_SHOWN } from "./suppression";
import { twoExperiences } from "./twoExperiences";

/** One of the groups that answers are split into. */
export interface AnsweredGroup {
  readonly value: string;
  /** Answers, whatever their weights. */
  readonly answers: number;
  /** Its answers; where they are weighted, as many as they are worth. Never empty. */
  readonly groups: Groups;
  /** Everybody else's, answers without a group included; empty where there is nobody else. */
  readonly rest: Groups;
}

/** What a group's answers say, in points. */
export interface GroupReading<G extends AnsweredGroup = AnsweredGroup> extends AnsweredGroup {
  /** The group as it was given. */
  readonly of: G;
  readonly nps: number;
  readonly interval: Interval;
  /** "reportable" from 30 answers, "indicative" 5–29, "small" under 5. */
  readonly base: "reportable" | "indicative" | "small";
  /** Its score minus the rest's; null without a rest. */
  readonly difference: number | null;
  /** The test of that difference; null where there is no rest or the group is too small to be tested. */
  readonly test: {
    readonly interval: Interval;
    readonly p: number;
    /** Adjusted by Holm over all tested groups. */
    readonly pHolm: number;
  } | null;
  readonly shrunken: number;
  /** Rule 51; null when it did not fire. */
  readonly hiddenProblem: "confirmed" | "indicated" | null;
}

/** What groups are held against: all answers, and rule 51's bad threshold. */
export interface GroupYardstick {
  readonly total: Groups;
  readonly benchmark: Benchmark | null;
  /** Those the person put in the place of ours; left out, ours. */
  readonly assumptions?: Pick<Assumptions, "reportableFrom" | "experiencesApart">;
}

/** The bad threshold groups are held against (rule 51); 0 where no industry was chosen. */
export function groupThreshold(benchmark: Benchmark | null): number {
  return benchmark?.badBelow ?? 0;
}

/**
 * The groups of one column beside each other (rules 49–52), worst first by the upper end of their
 * intervals: each against the rest by MOVER, Holm-adjusted over all groups of five or more answers; hidden
 * problems and two experiences among those that are reportable (thirty or more unless told otherwise). The one
 * place for these figures, so that pane, sheets and functions show the same: what is hidden to protect
 * somebody is taken out afterwards and belongs to the tests all the same.
 */
export function readGroups<G extends AnsweredGroup>(
  answered: readonly G[],
  yardstick: GroupYardstick
): {
  readonly readings: GroupReading<G>[];
  readonly twoExperiences: TwoExperiences | null;
} {
  const readings = readEachGroup(answered, yardstick);
  return { readings, twoExperiences: experiencesOf(readings, yardstick) };
}

/** Two experiences among readings that may be shown. */
export function experiencesOf(
  readings: readonly GroupReading[],
  { assumptions }: GroupYardstick
): TwoExperiences | null {
  return twoExperiences(
    readings.filter(({ base }) => base === "reportable"),
    assumptions?.experiencesApart ?? EXPERIENCES_APART.value
  );
}

/** The same without asking for two experiences, and without a reading for groups under `smallest` answers. */
export function readEachGroup<G extends AnsweredGroup>(
  answered: readonly G[],
  yardstick: GroupYardstick,
  smallest = 1
): GroupReading<G>[] {
  if (answered.length === 0) return [];
  const enough = yardstick.assumptions?.reportableFrom ?? REPORTABLE_FROM.value;
  const { estimates } = shrink(answered.map(({ groups }) => groups));
  const shown = answered.flatMap((group, index): Estimated<G>[] => {
    if (group.answers < smallest) return [];
    const base = baseOf(group.answers, enough);
    const shrunken = estimates[index]?.score ?? 0;
    return [{ group, base, score: nps(group.groups) ?? 0, shrunken }];
  });
  const tests = shown.map(({ group }) => againstRest(group));
  const adjusted = holm(tests.map((test) => test?.p ?? NaN));
  const hidden = hiddenProblems(shown, yardstick);
  const readings = shown.map((each, index) =>
    readingOf(each, tests[index] ?? null, adjusted[index] ?? 1, hidden[index] ?? null)
  );
  return readings.sort((a, b) => worstFirst(a, b) || byName(a, b));
}

/**
 * By the upper end of the interval: what is surely low comes first, and chance does not lead a small group to
 * the top. The shrunken score would do the same within a column, but all columns are ranked together.
 */
export function worstFirst(
  a: Pick<GroupReading, "interval" | "nps" | "groups">,
  b: Pick<GroupReading, "interval" | "nps" | "groups">
): number {
  return a.interval.high - b.interval.high || a.nps - b.nps || b.groups.n - a.groups.n;
}

/** The same figures in the order of the alphabet, so that the order of the rows decides nothing. */
export function byName(a: { readonly value: string }, b: { readonly value: string }): number {
  if (a.value === b.value) return 0;
  return a.value < b.value ? -1 : 1;
}

/** A group with its score, its own and the one shrunken. */
interface Estimated<G extends AnsweredGroup = AnsweredGroup> {
  readonly group: G;
  readonly base: GroupReading["base"];
  readonly score: number;
  readonly shrunken: number;
}

/**
 * Every field by name: a thousand groups are read in a cell, and copies of copies cost more than the
 * statistics.
 */
function readingOf<G extends AnsweredGroup>(
  { group, base, score, shrunken }: Estimated<G>,
  test: Comparison | null,
  pHolm: number,
  hiddenProblem: GroupReading["hiddenProblem"]
): GroupReading<G> {
  const { value, answers, groups, rest } = group;
  const others = nps(rest);
  return {
    of: group,
    value,
    answers,
    groups,
    rest,
    nps: score,
    interval: npsInterval(groups),
    base,
    difference: others === null ? null : score - others,
    test: test && { interval: test.interval, p: test.p, pHolm },
    shrunken,
    hiddenProblem,
  };
}

function baseOf(answers: number, enough: number): GroupReading["base"] {
  if (answers >= SMALLEST_SHOWN && answers >= enough) return "reportable";
  return answers >= SMALLEST_SHOWN ? "indicative" : "small";
}

function againstRest({ answers, groups, rest }: AnsweredGroup): Comparison | null {
  return rest.n > 0 && answers >= SMALLEST_SHOWN ? compareScores(groups, rest) : null;
}

/** Rule 51: the whole is not bad, a reportable part is. */
function hiddenProblems(
  shown: readonly Estimated[],
  { total, benchmark }: GroupYardstick
): GroupReading["hiddenProblem"][] {
  const overall = nps(total);
  if (overall === null || isBadGroup(overall, benchmark)) return [];
  const threshold = groupThreshold(benchmark);
  const isReportable = ({ base }: Estimated) => base === "reportable";
  const adjusted = holm(
    shown.map((each) => (isReportable(each) ? scoreTest(each.group.groups, threshold).pLess : NaN))
  );
  return shown.map((each, index) => {
    if (!isReportable(each) || !isBadGroup(each.score, benchmark)) return null;
    return (adjusted[index] ?? 1) < 0.05 ? "confirmed" : "indicated";
  });
}

/** Whether a score is under the bad threshold of rule 51. Guide B counts its threshold itself as bad (rule 21). */
export function isBadGroup(score: number, benchmark: Benchmark | null): boolean {
  const threshold = groupThreshold(benchmark);
  return benchmark?.reading === "guideB" ? !exceeds(score, threshold) : !reaches(score, threshold);
}
