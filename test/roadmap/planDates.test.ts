/** The plan's own calendar: phase 2 ends on day 60, and the window of a score is 90 days long. */
import { answersSince } from "../../src/diagnosis/answersSince";
import { diagnose } from "../../src/diagnosis/diagnose";
import { daysSinceBaseline } from "../../src/roadmap/history/baselineRun";
import { planRecovery, type Recovery } from "../../src/roadmap/recovery";
import { NO_WORK } from "../../src/roadmap/work";
import { CONTEXT } from "../report/fixtures";
import { day, group, reading, type Row } from "../diagnosis/survey";

const START = day(2026, 4, 16);
const BEFORE = 90;

/** Answers a day and region: South is bad until the plan starts and mended from then on. */
function answers(from: number, days: number, south: readonly [number, number, number]): Row[] {
  return Array.from({ length: days }, (_, at) => [
    ...group([1, 1, 2], from + at, ["North"]),
    ...group(south, from + at, ["South"]),
  ]).flat();
}
const OLD = answers(START - BEFORE, BEFORE, [3, 1, 0]);

function run(rows: readonly Row[], now: number, earlier?: Recovery): Recovery {
  const survey = reading(rows, ["Region"]);
  const diagnosis = diagnose(survey, { ...CONTEXT, asOf: null, window: "90days" });
  const before = earlier?.comparisons;
  const work = {
    ...NO_WORK,
    ...(before && {
      history: { runs: before.runs, groups: before.runGroups, figures: before.runFigures },
    }),
  };
  const since = daysSinceBaseline(work.history.runs, START, diagnosis.window);
  const later = since === null ? null : answersSince(survey.responses, since);
  return planRecovery(diagnosis, { start: START, work, now, later });
}
const gate = ({ phases }: Recovery, id: string) =>
  phases.flatMap(({ gates }) => gates).find((each) => each.id === id);
const npsOf = (rows: readonly Row[]): number =>
  (100 *
    (rows.filter(({ score }) => score >= 9).length -
      rows.filter(({ score }) => score <= 6).length)) /
  rows.length;
const ofSouth = (rows: readonly Row[]) => rows.filter(({ segments }) => segments?.[0] === "South");

const first = run(OLD, START + 0.4);

test("rules 152, 159: on day 60 both gates that ask for a gain are measured on the answers since day 0", () => {
  const since = answers(START, 60, [1, 1, 2]);
  const later = run([...OLD, ...since], START + 60.4, first);
  const { overall, groups } = later.comparisons;
  expect(overall?.before.n).toBe(OLD.length);
  expect(overall?.after.n).toBe(since.length);
  expect(overall?.change?.difference).toBeCloseTo(npsOf(since) - npsOf(OLD), 9);
  const south = groups.find(({ value }) => value === "South");
  expect(south?.change?.difference).toBeCloseTo(npsOf(ofSouth(since)) - npsOf(ofSouth(OLD)), 9);
  expect(south?.verdict).toBe("better");
  for (const id of ["gate:groupsUp", "gate:overallUp"]) {
    expect(gate(later, id)).toMatchObject({ measured: "met" });
    expect(gate(later, id)?.sure).toContain("answers of 16 Apr – 14 Jun 2026");
  }
});

test("while fewer than thirty have come in, from which day on the answers tell is said", () => {
  const later = run([...OLD, ...answers(START, 3, [1, 1, 2])], START + 3.4, first);
  expect(later.comparisons.overall).toMatchObject({ after: { n: 24 }, cannotTell: "sharedDays" });
  expect(gate(later, "gate:overallUp")).toMatchObject({ measured: "cannotTell" });
  expect(gate(later, "gate:overallUp")?.sure).toContain("answers from 16 Apr 2026 on can tell");
});

test("windows that share no day are compared whole", () => {
  const since = answers(START, 100, [1, 1, 2]);
  const later = run([...OLD, ...since], START + 100.4, first);
  expect(later.comparisons.since).toBeNull();
  expect(later.comparisons.overall?.after.n).toBe(90 * 8);
  expect(later.comparisons.overall?.words).not.toContain("answers of");
});
