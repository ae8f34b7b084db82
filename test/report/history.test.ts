import type { MethodBreak } from "../../src/diagnosis/context";
import type { Diagnosis } from "../../src/diagnosis/diagnosis";
import { historySheet } from "../../src/report/history/history";
import { idsOfGroupRow } from "../../src/report/history/historyRows";
import type { SheetPlan } from "../../src/report/sheetPlan";
import { compareRuns, type Comparisons } from "../../src/roadmap/history/comparisons";
import type { Action, Metric } from "../../src/roadmap/roadmap";
import { NO_WORK } from "../../src/roadmap/work";
import { textsOf } from "./built";
import { commentsReading } from "./commentsFixture";
import { draw } from "./drawn";
import { column, CONTEXT, diagnosis, groups, segment } from "./fixtures";
import { headersFit, printsOnePageWide } from "./planChecks";

const FIRST_DAY = 46_204;
const QUARTER = 92;

/** The survey of one quarter after the other. */
function survey(at: number, detractors: number, breaks: readonly MethodBreak[] = []): Diagnosis {
  const total = groups(detractors, 200, 600 - detractors);
  const east = segment("Region", 0, "=East", groups(detractors / 2, 50, 150), total);
  const base = diagnosis({ total, segments: [column("Region", [east])] });
  const from = FIRST_DAY + QUARTER * at;
  const to = from + QUARTER - 1;
  return {
    ...base,
    asOf: to,
    window: { ...base.window, from, to },
    context: { ...CONTEXT, breaks },
  };
}

function after(
  scores: readonly number[],
  breaks: readonly MethodBreak[] = [],
  actions: readonly Action[] = []
): { readonly plan: SheetPlan; readonly comparisons: Comparisons } {
  let comparisons: Comparisons | null = null;
  let last = survey(0, 300, breaks);
  scores.forEach((detractors, at) => {
    last = survey(at, detractors, breaks);
    const known = comparisons;
    const history = known
      ? { runs: known.runs, groups: known.runGroups, figures: known.runFigures }
      : NO_WORK.history;
    comparisons = compareRuns(last, history, FIRST_DAY + QUARTER, (last.asOf ?? 0) + 1);
  });
  if (comparisons === null) throw new Error("no runs");
  const choices = { kinds: ["history" as const], writtenOn: (last.asOf ?? 0) + 1 };
  const recovery = { comparisons, actions, work: NO_WORK };
  return { plan: historySheet(last, recovery, choices), comparisons };
}
const tableOf = ({ tables }: SheetPlan, name: string) => tables.find((each) => each.name === name);
function cells(plan: SheetPlan, name: string, key: string): unknown[] {
  const table = tableOf(plan, name);
  const at = table?.columns.findIndex((each) => each.key === key) ?? -1;
  return table?.rows.map((row) => row.cells[at]) ?? [];
}

test("the first run says what it is for, and draws nothing", () => {
  const { plan } = after([300]);
  expect(draw(plan).value("B2")).toBe("First run: NPS 0 is what later runs are measured against");
  expect(plan.charts).toEqual([]);
  expect(tableOf(plan, "nps_before_after")).toBeUndefined();
  expect(cells(plan, "nps_history", "n")).toEqual([800]);
});

test("one row a run with its figures, and the way it went as the title", () => {
  const { plan } = after([340, 300, 220]);
  expect(draw(plan).value("B2")).toBe("3 runs since 1 Oct 2026; NPS −10 → +20");
  expect(cells(plan, "nps_history", "nps")).toEqual([-10, 0, 20]);
  expect(cells(plan, "nps_history", "detractors")).toEqual([340 / 800, 300 / 800, 220 / 800]);
  expect(cells(plan, "nps_history", "answered")).toEqual(["–", "–", "–"]);
  expect(cells(plan, "nps_history", "class")).toEqual([
    "Systematic problems",
    "Below industry standard",
    "Acceptable",
  ]);
});

test("a chart over the runs, each with its interval", () => {
  const { plan } = after([340, 300, 220]);
  expect(plan.charts).toHaveLength(1);
  const [chart] = plan.charts;
  const line = chart?.series.at(-1);
  expect(line?.labels.map(({ text }) => text)).toEqual(["−10", "0", "+20"]);
});

test("rule 161: nothing is drawn across a break in method, and no change across it is an improvement", () => {
  const breaks = [{ day: FIRST_DAY + QUARTER + 40, what: "scale" as const }];
  const { plan } = after([340, 300, 220, 200], breaks);
  const labels = plan.charts[0]?.series.at(-1)?.labels.map(({ text }) => text);
  expect(labels).toEqual(["+20", "+25"]);
  expect(draw(plan).value("B2")).toMatch(/^2 runs since .*; NPS \+20 → \+25$/);
  const changed = [{ day: FIRST_DAY + 3 * QUARTER - 5, what: "scale" as const }];
  expect(draw(after([340, 300, 220], changed).plan).value("B2")).toMatch(
    /^First run of the changed survey/
  );
  expect(cells(plan, "nps_before_after", "verdict")).toEqual([
    "Cannot tell yet",
    "Cannot tell yet",
  ]);
  expect(textsOf(plan).join(" ")).toContain("never an improvement");
});

test("rules 151, 152, 157: before and after, overall first, with interval, p, verdict and answers needed", () => {
  const { plan, comparisons } = after([340, 300, 220]);
  expect(cells(plan, "nps_before_after", "value")).toEqual(["All answers", "=East"]);
  expect(cells(plan, "nps_before_after", "change")).toEqual([
    30,
    comparisons.groups[0]?.change?.difference,
  ]);
  expect(cells(plan, "nps_before_after", "verdict")[0]).toBe("Better");
  expect(textsOf(plan).join(" ")).toMatch(
    /Since 1 Oct 2026 the score is higher: \+30 \(.*\), confirmed/
  );
  expect(cells(plan, "nps_before_after", "needed")[0]).toBe(comparisons.overall?.answersNeeded);
});

test("groups of all runs as records, each found again by run and group, whatever they are called", () => {
  const { plan, comparisons } = after([340, 300]);
  const rows = tableOf(plan, "nps_history_groups")?.rows ?? [];
  expect(rows.map(({ id }) => idsOfGroupRow(id))).toEqual(
    comparisons.runGroups.map(({ run, id }) => ({ run, group: id }))
  );
  expect(rows.every(({ id }) => !id.includes("East"))).toBe(true);
  expect(cells(plan, "nps_history_groups", "value")).toEqual(["=East", "=East"]);
  expect(cells(plan, "nps_history_groups", "detractors")).toEqual([170, 150]);
});

describe("rules 151, 157: before and after, by action", () => {
  const action = (id: string, title: string, metric: Partial<Metric>): Action => ({
    id,
    phase: 2,
    title,
    because: "",
    how: "",
    start: FIRST_DAY,
    due: FIRST_DAY + 10,
    owner: "",
    ownerTyped: false,
    impact: 3,
    effort: 3,
    metric: {
      name: "NPS",
      unit: "points",
      baseline: null,
      target: null,
      current: null,
      ...metric,
    },
    evidence: null,
    serves: [],
    rules: [],
  });
  const ACTIONS = [
    action("all", "Carry out the systemic fixes of this year", { live: { of: "score" } }),
    action("share", "Find what is systemic", {
      name: "Detractors",
      unit: "share",
      live: { of: "detractors" },
    }),
    action("cause", "=Train teams", {
      name: "Support",
      unit: "share",
      live: { of: "cause", row: "service" },
    }),
    action("typed", "Give the briefing", { name: "Briefing held", unit: "count" }),
  ];
  const { plan } = after([340, 300, 220], [], ACTIONS);
  const of = (key: string) => cells(plan, "nps_before_after_actions", key);

  test("a row an action by its own id, with figures, interval, verdict, and why where none can be given", () => {
    const rows = tableOf(plan, "nps_before_after_actions")?.rows ?? [];
    expect(rows.map(({ id }) => id)).toEqual(["all", "share", "cause"]);
    expect(of("action")).toEqual(ACTIONS.slice(0, 3).map(({ title }) => title));
    expect(of("figureBefore")).toEqual([-10, 340 / 800, "–"]);
    expect(of("figureNow")).toEqual([20, 220 / 800, "–"]);
    expect(of("change").map(Number)).toEqual([30, expect.closeTo(-15, 9), NaN]);
    expect(of("verdict")).toEqual(["Better", "Better", "Cannot tell yet"]);
    expect(of("why")).toEqual(["", "", "Not counted then"]);
    const [low, high] = [of("low"), of("high")];
    // Newcombe's interval of 220/800 − 340/800, worked out outside this project.
    expect(low[1]).toBeCloseTo(-19.5621, 4);
    expect(high[1]).toBeCloseTo(-10.3469, 4);
  });

  test("points are written as points, shares as shares", () => {
    const rows = tableOf(plan, "nps_before_after_actions")?.rows ?? [];
    const formats = rows.map(({ numberFormats }) => numberFormats?.filter((each) => each !== null));
    expect(formats[0]?.every((format) => format?.includes("+"))).toBe(true);
    expect(formats[1]?.every((format) => format?.endsWith("%"))).toBe(true);
    expect(formats.map((each) => each?.length)).toEqual([2, 2, 2]);
  });

  test("its heading says what is found; nothing stands there while nothing can be compared", () => {
    expect(textsOf(plan)).toContain("Before and after, by action: 2 better, 1 cannot be told yet");
    const first = after([300], [], ACTIONS).plan;
    expect(tableOf(first, "nps_before_after_actions")).toBeUndefined();
    headersFit(plan);
    printsOnePageWide(plan);
  });
});

test("causes and themes of all runs as records, by run, with the words of no row in an id", () => {
  const base = survey(0, 300);
  const first = { ...base, comments: commentsReading() };
  const comparisons = compareRuns(first, NO_WORK.history, FIRST_DAY, FIRST_DAY + QUARTER);
  const choices = { kinds: ["history" as const], writtenOn: FIRST_DAY + QUARTER };
  const plan = historySheet(first, { comparisons, actions: [], work: NO_WORK }, choices);
  const rows = tableOf(plan, "nps_history_figures")?.rows ?? [];
  expect(rows.map(({ id }) => idsOfGroupRow(id))).toEqual(
    comparisons.runFigures.map(({ run, id }) => ({ run, group: id }))
  );
  const names = cells(plan, "nps_history_figures", "name");
  expect(names).toHaveLength(5 + 6);
  expect(names).toContain("late engineer");
  expect(cells(plan, "nps_history_figures", "kind")).toEqual([
    ...Array.from({ length: 5 }, () => "Cause"),
    ...Array.from({ length: 6 }, () => "Theme"),
  ]);
  expect(cells(plan, "nps_history_figures", "named")).toContain(119);
  expect(cells(plan, "nps_history_figures", "share")).toContain(119 / 290);
  expect(rows.some(({ id }) => id.includes("engineer"))).toBe(false);
  headersFit(plan);
});

test("people's notes are the only cells that are theirs", () => {
  const { plan } = after([340, 300]);
  const theirs = plan.tables.flatMap(({ columns }) =>
    columns.filter(({ ownedBy }) => ownedBy !== "report").map(({ key }) => key)
  );
  expect(theirs).toEqual(["notes", "notes"]);
});

test("headers have room and all is printed on one page across", () => {
  const { plan } = after([340, 300]);
  headersFit(plan);
  printsOnePageWide(plan);
});
