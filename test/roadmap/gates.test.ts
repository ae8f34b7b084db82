import { rowId } from "../../src/diagnosis/rowId";
import { diagnose } from "../../src/diagnosis/diagnose";
import { actionRowId, fixId } from "../../src/roadmap/actions/actionIds";
import type { ClosedLoop, TeamFigures } from "../../src/roadmap/closedLoop/closedLoop";
import type { Comparisons } from "../../src/roadmap/history/comparisons";
import type { Found } from "../../src/roadmap/found/found";
import { planRoadmap } from "../../src/roadmap/planRoadmap";
import type { Gate, Roadmap } from "../../src/roadmap/roadmap";
import type { GateOverride } from "../../src/roadmap/work";
import { day, group, NO_CONTEXT, reading, scoring, type Row } from "../diagnosis/survey";
import { actionWork, change, comparisons, found, issue, loop, START, work } from "./foundFixture";

const HEALTHY = group([50, 250, 700]);
const AS_OF = day(2026, 9, 30);

function plan(more: Partial<Found>, rows: Row[] = HEALTHY): Roadmap {
  const diagnosis = diagnose(reading(rows), {
    ...NO_CONTEXT,
    asOf: rows[0]?.day == null ? null : AS_OF,
  });
  return planRoadmap(diagnosis, { start: START }, found(more));
}

function gate(roadmap: Roadmap, id: string): Gate {
  const gates = roadmap.phases.flatMap((phase) => phase.gates);
  const one = gates.find((each) => each.id === `gate:${id}`);
  if (one === undefined) throw new Error(`no gate ${id}`);
  return one;
}

function closedLoop(more: Partial<ClosedLoop>): ClosedLoop {
  return { ...found().closedLoop, ...more };
}

const team = (name: string, count: number, of: number): TeamFigures => ({
  ...loop(count, of),
  name,
  lastThirtyDays: loop(count, of),
});

/** So many cases of the last 30 days, of which no rate is known. */
const recently = (cases: number) => ({ cases, lastThirtyDays: { ...loop(0, 0), cases } });

type ChangedGroup = Comparisons["groups"][number];
const changed = (value: string, points: number, n = 1000): ChangedGroup => ({
  ...change(points, n),
  id: rowId(`region=${value.toLowerCase()}`),
  column: "Region",
  value,
});
/** Its row was on the roadmap of an earlier run. */
const below = (value: string) =>
  [rowId(`finding:segment:Region=${value}:below`), actionWork()] as const;

describe("gate 1 (rules 141, 145)", () => {
  it.each([
    [4, 5, "notMet", "80%"],
    [81, 100, "met", "81%"],
    [80, 100, "notMet", "80%"],
    [8001, 10_000, "met", "80.01%"],
    [0, 3, "notMet", "0%"],
  ])(
    "rule 145: %i of %i answered within 24 hours is %s, strictly over 80 %%",
    (count, of, state, now) => {
      const roadmap = plan({ closedLoop: closedLoop({ lastThirtyDays: loop(count, of) }) });
      expect(gate(roadmap, "answered")).toMatchObject({ state, now: `${now} in time` });
    }
  );

  it("rule 145: it is the last 30 days that count, not all cases", () => {
    const roadmap = plan({
      closedLoop: closedLoop({ all: loop(99, 100), lastThirtyDays: loop(1, 10) }),
    });
    expect(gate(roadmap, "answered").state).toBe("notMet");
  });

  it("rule 145: nobody wrote down an answer: cannot tell yet, and says what is missing", () => {
    expect(gate(plan({}), "answered")).toMatchObject({
      state: "cannotTell",
      now: "not measured yet",
    });
    expect(gate(plan({}), "answered").sure).toMatch(/Write down/);
    const told = (more: Partial<ClosedLoop>) =>
      gate(plan({ closedLoop: closedLoop(more) }), "answered").sure;
    const none = loop(0, 0);
    // Where no answer has a date, no writing down starts a clock.
    expect(told({ all: { ...none, cases: 9, withoutClock: 9 } })).toBe(
      "Needs dates of the answers"
    );
    expect(told({ all: { ...none, cases: 9, withoutClock: 1 } })).toMatch(/Write down/);
    expect(told({ recorded: true, all: { ...none, cases: 9 } })).toBe(
      "No complaint of the last 30 days is due an answer yet"
    );
  });

  it("rule 145: certainty is shown and not required", () => {
    const rows = [...scoring(20, 30, AS_OF - 10), ...scoring(20, 30, AS_OF - 40)];
    const falling = gate(plan({}, rows), "falling");
    expect(falling.state).toBe("met");
    expect(falling.sure).toMatch(/^95% interval −\d+ to \d+, 30 and 30 answers$/);
  });
});

describe("gate 2 (rule 152)", () => {
  it.each<[string, ChangedGroup[], string, string]>([
    ["one group, 5 points up", [changed("East", 5)], "met", "+5"],
    ["one group, 4.9 points up", [changed("East", 4.9)], "notMet", "+4.9"],
    ["down", [changed("East", -3)], "notMet", "−3"],
    [
      "the middle by answers: the large group decides",
      [changed("East", 20, 100), changed("West", 2, 1000)],
      "notMet",
      "+2",
    ],
    [
      "the middle of three alike",
      [changed("East", 1), changed("West", 6), changed("North", 30)],
      "met",
      "+6",
    ],
    [
      "halves that meet between two groups",
      [changed("East", 2), changed("West", 9)],
      "met",
      "+6", // (2 + 9)/2 = 5.5, shown half away from zero
    ],
  ])("rule 152: %s", (_, groups, state, now) => {
    const actions = new Map(groups.map(({ value }) => below(value)));
    const roadmap = plan({ comparisons: comparisons({ groups }), work: work({ actions }) });
    expect(gate(roadmap, "groupsUp")).toMatchObject({ state, now: `${now} since day 0` });
  });

  it("rule 152: groups in which nothing is fixed do not count", () => {
    const groups = [changed("East", 8), changed("West", -30)];
    const actions = new Map([below("East")]);
    const roadmap = plan({ comparisons: comparisons({ groups }), work: work({ actions }) });
    expect(gate(roadmap, "groupsUp")).toMatchObject({ state: "met", now: "+8 since day 0" });
    expect(gate(roadmap, "groupsUp").sure).toMatch(/^East: 8 \(words\); 1,065 answers a period/);
  });

  it("rule 152: where no group was singled out all customers are the group", () => {
    const roadmap = plan({ comparisons: comparisons({ overall: change(7) }) });
    expect(gate(roadmap, "groupsUp")).toMatchObject({ state: "met", now: "+7 since day 0" });
    expect(gate(roadmap, "groupsUp").sure).toMatch(/all customers count/);
  });

  it("rule 152: without a baseline, or where periods share days, it cannot be told", () => {
    expect(gate(plan({}), "groupsUp").state).toBe("cannotTell");
    const shared = { ...changed("East", 9), change: null, words: "shares days" };
    const roadmap = plan({
      comparisons: comparisons({ groups: [shared] }),
      work: work({ actions: new Map([below("East")]) }),
    });
    expect(gate(roadmap, "groupsUp")).toMatchObject({
      state: "cannotTell",
      sure: "East: shares days",
    });
  });

  // A cause is called by its name, a theme by what customers call it.
  const title = (id: string) =>
    id === "a" ? "Fix “issue a”" : `Fix what customers call “issue ${id}”`;
  const fix = (id: string, status: "done" | "inProgress" = "done") =>
    [actionRowId({ id: fixId(id) }), actionWork({ status, title: title(id) })] as const;
  const told = (...fixes: string[]) => fixes.map((name) => ({ fix: name, day: START + 40 }));

  it.each<[string, string[], string[], string, string]>([
    [
      "three done and told",
      ["a", "b", "c"],
      ["issue a", "issue b", "issue c"],
      "met",
      "3 of 3 done",
    ],
    ["two told", ["a", "b", "c"], ["issue a", "issue b"], "notMet", "2 of 3 done"],
    [
      "one told twice",
      ["a", "b", "c"],
      ["issue a", "Issue A ", "issue b"],
      "notMet",
      "2 of 3 done",
    ],
    ["told but not done", ["a", "b"], ["issue a", "issue b", "issue z"], "notMet", "2 of 2 done"],
    [
      "named by the row's title",
      ["a", "b", "c"],
      ["Fix “issue a”", "issue b", "issue c"],
      "met",
      "3 of 3 done",
    ],
    ["nothing recorded", [], [], "cannotTell", "not measured yet"],
  ])("rule 152, visible proof: %s", (_, done, fixes, state, now) => {
    const actions = new Map(done.map((id) => fix(id)));
    const roadmap = plan({ work: work({ actions, messages: told(...fixes) }) });
    expect(gate(roadmap, "proof")).toMatchObject({ state, now });
  });

  it("rule 152, visible proof: a fix in progress is not finished, a row of people's own may be", () => {
    const actions = new Map([
      fix("a"),
      fix("b", "inProgress"),
      ["own:1", actionWork({ status: "done", added: true, title: "New invoice" })] as const,
    ]);
    const messages = told("issue a", "issue b", "New invoice");
    const roadmap = plan({ work: work({ actions, messages }) });
    expect(gate(roadmap, "proof")).toMatchObject({ state: "notMet", now: "2 of 2 done" });
    expect(gate(roadmap, "proof").sure).toBe("1 dated message is about a fix that is not done");
  });
});

describe("gate 3 (rule 159)", () => {
  it.each([
    [10, "met"],
    [9.9, "notMet"],
    [-4, "notMet"],
  ])("rule 159: %d points against day 0 are %s", (points, state) => {
    const roadmap = plan({ comparisons: comparisons({ overall: change(points) }) });
    // 400 detractors and 300 promoters of 1,000 at day 0
    expect(gate(roadmap, "overallUp")).toMatchObject({ state, baseline: "NPS −10" });
  });

  it("rule 159: on day 0 only where it begins is known", () => {
    expect(gate(plan({}), "overallUp")).toMatchObject({
      state: "cannotTell",
      now: "begins at +65",
      baseline: "NPS +65",
    });
  });

  it.each<[string, TeamFigures[], string, string]>([
    ["all over 80 %", [team("Care", 9, 10), team("Product", 5, 6)], "met", "2 of 2 teams"],
    ["one at 80 %", [team("Care", 9, 10), team("Product", 8, 10)], "notMet", "1 of 2 teams"],
    [
      "a team without cases holds nothing up",
      [team("Care", 9, 10), team("Product", 0, 0)],
      "met",
      "1 of 1 teams",
    ],
    ["nobody has cases", [team("Care", 0, 0)], "cannotTell", "not measured yet"],
    [
      "cases that are all inside their 24 hours still",
      [team("Care", 9, 10), { ...team("Product", 0, 0), ...recently(3) }],
      "met",
      "1 of 1 teams",
    ],
  ])("rule 159, every team: %s", (_, teams, state, now) => {
    const routing = new Map([["service", "Care"] as const, ["product", "Product"] as const]);
    const roadmap = plan({
      closedLoop: closedLoop({ teams, recorded: true }),
      teams: { ...found().teams, routing },
    });
    expect(gate(roadmap, "loop")).toMatchObject({ state, now });
    expect(/No cases in the last 30 days: .*Product/.test(gate(roadmap, "loop").sure)).toBe(
      !teams.some(({ name, cases }) => name === "Product" && cases > 0)
    );
  });

  it.each<[string, Partial<ClosedLoop>, string]>([
    [
      "nothing is written down of 513 cases",
      { recorded: false, teams: [{ ...team("Care", 0, 0), ...recently(513) }] },
      "Write down on the sheet of detractors to answer when each was answered",
    ],
    [
      "cases of other days only",
      { recorded: true, teams: [{ ...team("care ", 9, 10), lastThirtyDays: loop(0, 0) }] },
      "No cases in the last 30 days: Care, Product",
    ],
    [
      "cases without a date",
      { recorded: true, teams: [{ ...team("Care", 0, 0), cases: 9, withoutClock: 9 }] },
      "Needs dates of the answers",
    ],
    [
      "all inside their 24 hours",
      {
        recorded: true,
        teams: [
          { ...team("Care", 0, 0), ...recently(3) },
          { ...team("Product", 0, 0), ...recently(1) },
        ],
      },
      "Still inside 24 hours: Care, Product",
    ],
  ])("rule 159, no rate is no case: %s", (_, more, sure) => {
    const routing = new Map([["service", "Care"] as const, ["product", "Product"] as const]);
    const roadmap = plan({ closedLoop: closedLoop(more), teams: { ...found().teams, routing } });
    expect(gate(roadmap, "loop")).toMatchObject({ state: "cannotTell", sure });
  });
});

describe("phases wait for their gates (rule 160)", () => {
  const PASSED: Partial<Found> = { closedLoop: closedLoop({ lastThirtyDays: loop(9, 10) }) };
  const STILL = [...scoring(20, 100, AS_OF - 10), ...scoring(20, 100, AS_OF - 40)];
  const override = (more: Partial<GateOverride> = {}): GateOverride => ({
    by: "Dana",
    on: START + 35,
    why: "Means are there",
    ...more,
  });
  const gates = (of: Readonly<Record<string, GateOverride>>) =>
    work({ gates: new Map(Object.entries(of)) });
  const states = ({ phases }: Roadmap) => phases.map(({ open, daysLate }) => [open, daysLate]);

  it("rule 160: met gates open the next phase, others keep it waiting, and the one after it", () => {
    expect(states(plan(PASSED, STILL))).toEqual([
      [true, 0],
      [true, 0],
      [false, 0],
    ]);
    expect(states(plan({}, STILL))).toEqual([
      [true, 0],
      [false, 0],
      [false, 0],
    ]);
  });

  it("rule 160: a phase is late from its planned start on, at the moment of planning", () => {
    expect(states(plan({ now: START + 31.6 }, STILL))[1]).toEqual([false, 0]);
    expect(states(plan({ now: START + 40.9 }, STILL))[1]).toEqual([false, 9]);
    expect(states(plan({ ...PASSED, now: START + 70 }, STILL))).toEqual([
      [true, 0],
      [true, 0],
      [false, 9],
    ]);
  });

  it.each<[string, Partial<GateOverride>, string]>([
    ["who, when and why", {}, "overridden"],
    ["no day", { on: null }, "overridden"],
    ["no name", { by: " " }, "cannotTell"],
    ["no reason", { why: "" }, "cannotTell"],
  ])("rule 160, override: %s", (_, more, state) => {
    const roadmap = plan({ work: gates({ "gate:answered": override(more) }) }, STILL);
    expect(gate(roadmap, "answered")).toMatchObject({ state, measured: "cannotTell" });
    expect(roadmap.phases[1].open).toBe(state === "overridden");
  });

  it("rule 160: what is met needs no override and is not called one", () => {
    const roadmap = plan({ ...PASSED, work: gates({ "gate:answered": override() }) }, STILL);
    expect(gate(roadmap, "answered").state).toBe("met");
  });

  it("rule 160: planned days stay until a person moves them, then all later ones move together", () => {
    const late = plan({ now: START + 50 }, STILL);
    expect(late.phases.map(({ start }) => start - START)).toEqual([0, 31, 61]);
    const nextStart = START + 45;
    const moved = plan(
      { work: gates({ "gate:answered": { by: "", on: null, why: "", nextStart } }) },
      STILL
    );
    expect(moved.phases.map(({ start, end }) => [start - START, end - START])).toEqual([
      [0, 44],
      [45, 74],
      [75, 104],
    ]);
    const before = new Map(late.actions.map((action) => [action.id, action]));
    for (const action of moved.actions) {
      const was = before.get(action.id);
      // Rule 158: a report is due every month, whenever the phases are.
      const stays = action.phase === 1 || action.rules.includes(158);
      expect([action.id, action.start - (was?.start ?? NaN)]).toEqual([action.id, stays ? 0 : 14]);
    }
  });

  it("rule 160: a day before the phase before it moves nothing", () => {
    const nextStart = START - 3;
    const roadmap = plan({ work: gates({ "gate:answered": override({ nextStart }) }) }, STILL);
    expect(roadmap.phases[1].start).toBe(START + 31);
  });
});

describe("an issue of another run", () => {
  it("rule 152: a message names the issue by its row on another sheet as well", () => {
    const a = issue("row:a");
    const actions = new Map([
      [actionRowId({ id: fixId("row:a") }), actionWork({ status: "done" })],
    ]);
    const messages = [{ fix: rowId("row:a"), day: START }];
    const roadmap = plan({
      priorities: { issues: [a], customers: [], missing: [] },
      work: work({ actions, messages }),
    });
    expect(gate(roadmap, "proof").now).toBe("1 of 1 done");
  });
});
