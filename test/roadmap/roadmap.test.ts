import { diagnose } from "../../src/diagnosis/diagnose";
import type { Diagnosis } from "../../src/diagnosis/diagnosis";
import type { Context } from "../../src/diagnosis/context";
import { segmentRowId } from "../../src/diagnosis/segmentIds";
import { actionRowId, fixId } from "../../src/roadmap/actions/actionIds";
import { surveyActions } from "../../src/roadmap/actions/surveyActions";
import { compareComplaints } from "../../src/roadmap/history/complaintChanges";
import type { Found } from "../../src/roadmap/found/found";
import { shareFigure } from "../../src/roadmap/closedLoop/loopFigures";
import { causeShare } from "../../src/roadmap/metrics";
import { planRoadmap } from "../../src/roadmap/planRoadmap";
import type { Issue } from "../../src/roadmap/priorities/priorities";
import { symptomWarnings } from "../../src/roadmap/found/symptomWarnings";
import { roadmapTitle } from "../../src/roadmap/title";
import type { Action, Roadmap } from "../../src/roadmap/roadmap";
import {
  CLEAN,
  day,
  group,
  inIndustry,
  NO_CONTEXT,
  reading,
  scoring,
  type Row,
} from "../diagnosis/survey";
import { methodOf, times } from "../diagnosis/methodSurvey";
import { actionWork, change, comparisons, found, issue, loop, work } from "./foundFixture";

const START = day(2026, 10, 1);
const AS_OF = day(2026, 9, 30);

function plan(rows: Row[], context: Context = NO_CONTEXT, columns: string[] = []): Roadmap {
  return planRoadmap(diagnose(reading(rows, columns), context), { start: START });
}

const byId = (roadmap: Roadmap, id: string): Action | undefined =>
  roadmap.actions.find((action) => action.id === id);
const gate = (roadmap: Roadmap, id: string) =>
  roadmap.phases.flatMap(({ gates }) => gates).find((one) => one.id === `gate:${id}`);

const HEALTHY = group([50, 250, 700]);
const TROUBLED = group([490, 180, 330]);
const TASK_RULES = [
  [139, 140, 141, 142, 143, 144],
  [146, 147, 148, 149, 150, 151],
  [153, 154, 155, 156, 157, 158],
];

describe("the plan's frame (rules 139–160)", () => {
  it.each([
    ["healthy", HEALTHY],
    ["troubled", TROUBLED],
  ])("holds the guide's 18 tasks in their phases: %s", (_, rows) => {
    const { actions } = plan(rows);
    TASK_RULES.forEach((rules, index) => {
      for (const rule of rules) {
        const found = actions.filter(
          ({ id, rules: own }) => id.startsWith("task:") && own.includes(rule)
        );
        expect([rule, found.map(({ phase }) => phase)]).toEqual([rule, [index + 1]]);
      }
    });
    expect(actions.filter(({ id }) => id.startsWith("task:"))).toHaveLength(18);
  });

  it("rule 203: no return on investment is claimed; the monthly report shows one where costs are known", () => {
    const { actions } = plan(TROUBLED);
    const said = actions.flatMap(({ title, because, how, metric }) => [
      title,
      because,
      how,
      metric.name,
    ]);
    expect(said.filter((text) => /\bROI\b|return on/i.test(text))).toEqual([]);
    const report = actions.find(({ rules }) => rules.includes(203));
    expect(report?.how).toMatch(/returned where costs are known/);
  });

  it("runs over days 0–30, 31–60 and 61–90", () => {
    const { phases } = plan(HEALTHY);
    expect(phases.map(({ start, end }) => [start - START, end - START])).toEqual([
      [0, 30],
      [31, 60],
      [61, 90],
    ]);
  });

  it("is the same plan for the same diagnosis and start", () => {
    expect(plan(TROUBLED)).toEqual(plan(TROUBLED));
  });

  it("puts typed owners in the place of the suggested team, and nothing else", () => {
    const diagnosis = diagnose(reading(HEALTHY), NO_CONTEXT);
    const owners = { "task:nameIssues": "Team Blue", toString: "nobody" };
    const typed = planRoadmap(diagnosis, { start: START, owners });
    const plain = planRoadmap(diagnosis, { start: START });
    expect(byId(typed, "task:nameIssues")?.owner).toBe("Team Blue");
    expect(typed.actions.filter(({ owner }, i) => owner !== plain.actions[i]?.owner)).toHaveLength(
      1
    );
  });
});

describe("what is known goes into the measures, the rest is not made up", () => {
  it("knows the score, the share of detractors and the groups", () => {
    const rows = [
      ...group([40, 100, 360], null, ["North"]),
      ...group([150, 100, 250], null, ["South"]),
    ];
    // 190/200/610 of 1,000 is +42; South is 150/100/250 of 500, +20.
    const roadmap = plan(rows, NO_CONTEXT, ["Region"]);
    expect(byId(roadmap, "task:doSystemic")?.metric).toMatchObject({
      unit: "points",
      baseline: 42,
      target: 52,
      current: 42,
    });
    expect(byId(roadmap, "task:trackFixes")?.metric).toMatchObject({
      name: "NPS, South",
      baseline: 20,
      target: 25,
    });
    expect(byId(roadmap, "task:rankGroups")?.because).toBe("South costs most points");
  });

  it("leaves the answering rate unmeasured", () => {
    expect(byId(plan(TROUBLED), "task:answerDetractors")?.metric).toMatchObject({
      unit: "share",
      baseline: null,
      current: null,
      target: 0.8,
    });
  });

  it("never aims above +100", () => {
    expect(byId(plan(group([0, 5, 95])), "task:doSystemic")?.metric.target).toBe(100);
  });
});

describe("actions put there by a finding", () => {
  const ids = (roadmap: Roadmap) =>
    roadmap.actions.map(({ id }) => id).filter((id) => id.startsWith("finding:"));

  it.each<[string, Row[], Context, string[], string[]]>([
    ["25 %", group([25, 25, 50]), NO_CONTEXT, [], ["finding:detractors", "finding:quality"]],
    ["26 %, rule 55", group([26, 24, 50]), NO_CONTEXT, ["finding:detractors"], ["finding:quality"]],
    [
      "30 %, rule 54",
      group([30, 10, 60]),
      NO_CONTEXT,
      ["finding:detractors", "finding:quality"],
      [],
    ],
    ["Systematic, rule 29", group([10, 85, 5]), NO_CONTEXT, ["finding:causes"], ["finding:plan"]],
    [
      "SaaS +20, rule 37",
      group([20, 40, 40]),
      inIndustry("saas"),
      ["finding:plan"],
      ["finding:causes"],
    ],
    ["no trend, rule 46", HEALTHY, NO_CONTEXT, ["finding:trend"], ["finding:survey"]],
  ])("%s", (_, rows, context, present, absent) => {
    const all = ids(plan(rows, context));
    expect(all).toEqual(expect.arrayContaining(present));
    for (const id of absent) expect(all).not.toContain(id);
  });

  it("rules 50, 51: hidden problem and two experiences", () => {
    const rows = [
      ...group([9, 12, 39], null, ["Enterprise"]),
      ...group([60, 20, 20], null, ["Small"]),
    ];
    const all = [...rows, ...group([50, 100, 350], null, ["Middle"])];
    const found = ids(plan(all, NO_CONTEXT, ["Tier"]));
    expect(found).toContain("finding:segment:Tier=Small:hidden");
    expect(found).toContain("finding:column:Tier=Small:twoExperiences");
  });

  it("where another group is last, its action is another: notes on the first stay with the first", () => {
    const behind = (low: string, high: string) => {
      const rows = [...group([60, 20, 20], null, [low]), ...group([9, 12, 39], null, [high])];
      return plan(rows, NO_CONTEXT, ["Tier"]);
    };
    const rowOf = (roadmap: Roadmap) =>
      roadmap.actions.filter(({ id }) => id.endsWith(":twoExperiences")).map(actionRowId);
    const [before, after] = [rowOf(behind("Small", "Large")), rowOf(behind("Large", "Small"))];
    expect([before.length, after.length]).toEqual([1, 1]);
    expect(after).not.toEqual(before);
    expect(rowOf(behind("Small", "Middle"))).toEqual(before);
  });

  it("rule 40: a recent drop names its quarter, rule 41 a decline its causes", () => {
    const quarters = (scores: number[]) =>
      scores.flatMap((score, index) => scoring(score, 500, day(2026, 2 + 3 * index, 1)));
    const drop = plan(quarters([40, 40, 28]), { ...NO_CONTEXT, asOf: AS_OF });
    expect(byId(drop, "finding:trajectory")).toMatchObject({
      title: "Find out what changed in Q3 2026",
      rules: [40],
      metric: { baseline: 28, target: 28 },
    });
    const decline = plan(quarters([40, 36, 30]), { ...NO_CONTEXT, asOf: AS_OF });
    expect(byId(decline, "finding:trajectory")?.rules).toContain(41);
  });

  it("too many unusable rows, or a survey in doubt", () => {
    const text = { count: 200, examples: ["Answers!B7"] };
    const survey = reading(HEALTHY, [], {
      rows: 1200,
      usable: 1000,
      excluded: { ...CLEAN.excluded, text },
    });
    const roadmap = planRoadmap(diagnose(survey, NO_CONTEXT), { start: START });
    expect(byId(roadmap, "finding:survey")?.because).toBe("17% of rows cannot be used fully");
    const short = reading(HEALTHY, [], {
      warnings: [{ kind: "scaleLooksShort", largest: 5, n: 40 }],
    });
    const doubted = planRoadmap(diagnose(short, NO_CONTEXT), { start: START });
    expect(byId(doubted, "finding:survey")?.rules).toEqual([205]);
  });

  it("keeps ids apart where two columns carry the same header", () => {
    const rows = [
      ...group([9, 12, 39], null, ["A", "A"]),
      ...group([60, 20, 20], null, ["B", "B"]),
      ...group([50, 100, 350], null, ["C", "C"]),
    ];
    const roadmap = plan(rows, NO_CONTEXT, ["Tier", "Tier"]);
    const all = roadmap.actions.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain("finding:segment:Tier=B:hidden#2");
  });
});

describe("gates (rules 145, 152, 159, 160)", () => {
  const thirty = (now: Row[], before: Row[]) =>
    plan([...now, ...before], { ...NO_CONTEXT, asOf: AS_OF });
  const NOW = AS_OF - 29;
  const BEFORE = AS_OF - 30;

  it.each<[string, Row[], Row[], string]>([
    ["two points lower still stands still", scoring(18, 100, NOW), scoring(20, 100, BEFORE), "met"],
    ["three points lower", scoring(17, 100, NOW), scoring(20, 100, BEFORE), "notMet"],
    ["higher", scoring(40, 100, NOW), scoring(20, 100, BEFORE), "met"],
    ["29 answers", group([0, 29, 0], NOW), scoring(20, 100, BEFORE), "cannotTell"],
    ["nothing before", scoring(20, 100, NOW), [], "cannotTell"],
  ])("rule 145, score no longer falling: %s", (_, now, before, state) => {
    expect(gate(thirty(now, before), "falling")?.state).toBe(state);
  });

  it("rule 145: a decline by quarter closes the gate whatever 30 days say", () => {
    const rows = [
      ...scoring(40, 500, day(2026, 2, 1)),
      ...scoring(40, 500, day(2026, 5, 1)),
      ...scoring(10, 500, BEFORE),
      ...scoring(30, 500, NOW),
    ];
    expect(gate(plan(rows, { ...NO_CONTEXT, asOf: AS_OF }), "falling")).toMatchObject({
      state: "notMet",
    });
  });

  it.each<[Row[], string, string]>([
    [group([199, 401, 400]), "met", "19.9%"],
    [group([20, 40, 40]), "notMet", "20%"],
  ])("rule 159: detractors under 20 %, %#", (rows, state, now) => {
    expect(gate(plan(rows), "detractors")).toMatchObject({ state, now: `${now} of answers` });
  });

  it("rule 160: what nobody measured cannot be told", () => {
    const roadmap = plan(HEALTHY);
    for (const id of ["answered", "groupsUp", "proof", "loop"]) {
      expect(gate(roadmap, id)).toMatchObject({ state: "cannotTell", now: "not measured yet" });
    }
  });
});

describe("the title", () => {
  const title = (rows: Row[], context: Context = NO_CONTEXT, columns: string[] = []) => {
    const diagnosis = diagnose(reading(rows, columns), context);
    return roadmapTitle(planRoadmap(diagnosis, { start: START }), diagnosis);
  };
  it.each<[string, Row[], string]>([
    ["nothing burns", HEALTHY, "Close the loop by 31 Oct 2026, then build on what works"],
    ["firefighting", TROUBLED, "Stabilise by 31 Oct 2026, then win 10 points overall"],
  ])("%s", (_, rows, expected) => expect(title(rows)).toBe(expected));

  it("says what is due now, and since when, once the days of phase 1 are over", () => {
    const diagnosis = diagnose(reading(TROUBLED), NO_CONTEXT);
    const plain = planRoadmap(diagnosis, { start: START });
    const at = (now: number, open: boolean) => {
      const [first, second, third] = plain.phases;
      const phases = [first, { ...second, open }, { ...third, open }] as const;
      return roadmapTitle({ ...plain, phases, now }, diagnosis);
    };
    expect(at(day(2026, 10, 31), false)).toMatch(/^Stabilise by 31 Oct 2026, then/);
    expect(at(day(2026, 11, 1), false)).toBe(
      "Stabilise: due since 31 Oct 2026, phase 2 waits for it"
    );
    expect(at(day(2026, 11, 1), true)).toBe("Finish the quick wins by 30 Nov 2026");
    expect(at(day(2026, 12, 1), true)).toBe("Finish the root fixes by 1 Mar 2027");
    expect(at(day(2027, 3, 2), true)).toBe(
      "The plan ended on 1 Mar 2027: check its gates and begin a new one"
    );
    const [first, second, third] = plain.phases;
    const waiting = [first, { ...second, open: true }, { ...third, open: false }] as const;
    expect(roadmapTitle({ ...plain, phases: waiting, now: day(2026, 12, 1) }, diagnosis)).toBe(
      "Finish the quick wins: due since 30 Nov 2026, phase 3 waits for them"
    );
  });

  it("names the group where most points are missing, shortened to fit", () => {
    const rows = [
      ...group([490, 180, 330], null, ["Customers of the former northern network"]),
      ...group([100, 100, 800], null, ["DSL"]),
    ];
    const text = title(rows, inIndustry("telecom"), ["Network"]);
    expect(text).toMatch(/^Stabilise by 31 Oct 2026, then win 5 points in Customers of the former/);
    expect(text.length).toBeLessThanOrEqual(72);
  });
});

describe("the tasks and fixes are made concrete by what was found", () => {
  const issues = [
    issue("wait", { name: "waiting for repair", share: 0.4, days: 20, where: "DSL, East" }),
    issue("bill", { name: "wrong bill", share: 0.3, team: "Billing" }),
    issue("speed", {
      name: "slower than sold",
      days: 100,
      cause: "expectations",
      effort: 5,
      quadrant: "majorProject",
      team: "Marketing",
    }),
  ];
  const diagnosis = diagnose(reading(TROUBLED), inIndustry("telecom"));
  const withIssues = (more: Partial<Found> = {}, start = START) =>
    planRoadmap(
      diagnosis,
      { start },
      found({ priorities: { issues, customers: [], missing: [] }, ...more })
    );

  it("rules 97, 140, 146, 147: name the issues and whose fix each is", () => {
    const roadmap = withIssues();
    expect(byId(roadmap, "task:nameIssues")).toMatchObject({
      because: "Most named: waiting for repair",
      evidence: { sheet: "themes", row: "row:wait" },
    });
    expect(byId(roadmap, "task:pickFixes")?.how).toMatch(/“waiting for repair”, “wrong bill”/);
    expect(byId(roadmap, "task:assignFixes")?.how).toMatch(/“wrong bill” to Billing/);
    expect(byId(roadmap, "task:findSystemic")?.because).toBe(
      "Longer than 30 days: slower than sold"
    );
    expect(byId(roadmap, "task:formTaskForce")?.because).toBe("3 teams share the fixes");
  });

  it("rules 97, 140: what is named most comes first, whatever is taken up first", () => {
    const [wait, bill, speed] = issues;
    if (wait === undefined || bill === undefined || speed === undefined)
      throw new Error("no issues");
    const rare = { ...bill, share: 0.06 };
    const often = { ...speed, share: 0.41 };
    const priorities = { issues: [rare, wait, often], customers: [], missing: [] };
    const name = byId(withIssues({ priorities }), "task:nameIssues");
    expect(name).toMatchObject({
      because: "Most named: slower than sold",
      evidence: { sheet: "themes", row: "row:speed" },
    });
    expect(name?.how).toMatch(/“slower than sold”, “waiting for repair”, “wrong bill”/);
  });

  it("rules 146–148: each quick issue is an action of phase 2 with owner, impact, effort and measure", () => {
    expect(byId(withIssues(), fixId("wait"))).toMatchObject({
      phase: 2,
      title: "Fix what customers call “waiting for repair”",
      because: "Named by 40% of detractors",
      owner: "Customer care",
      start: START + 36,
      due: START + 56, // 20 days on, Thursday 26 November
      impact: 5,
      effort: 3,
      metric: { unit: "share", baseline: 0.4, target: 0.2, live: { of: "theme", row: "row:wait" } },
      evidence: { sheet: "themes", row: "row:wait" },
    });
  });

  it.each<[string, number[]]>([
    ["a short and a long one", [5, 30]],
    ["short ones only", [3, 4]],
    ["as long as the phase", [30, 30]],
    ["none", []],
  ])("rules 146–150: chosen, owned, fixed, told, and weeks later asked again: %s", (_, days) => {
    const chosen = days.map((each, index) => issue(`quick${index}`, { days: each }));
    const roadmap = withIssues({ priorities: { issues: chosen, customers: [], missing: [] } });
    const task = (id: string) => byId(roadmap, `task:${id}`) as Action;
    const fixes = roadmap.actions.filter(({ id }) => id.startsWith("fix:"));
    expect(fixes).toHaveLength(days.length);
    const last = Math.max(...fixes.map(({ due }) => due));
    for (const { start } of fixes) expect(start).toBeGreaterThan(task("assignFixes").due);
    expect(task("assignFixes").due).toBeGreaterThanOrEqual(task("pickFixes").due);
    if (days.length > 0) expect(task("doFixes").due).toBe(last);
    expect(task("tellCustomers").due).toBeGreaterThanOrEqual(task("doFixes").due);
    expect(task("tellCustomers").due).toBeLessThanOrEqual(roadmap.phases[1].end);
    expect(task("askAgain").start).toBeGreaterThanOrEqual(task("doFixes").due + 14);
    expect(task("askAgain")).toMatchObject({ phase: 2, rules: [150] });
  });

  it("rule 159: systemic fixes begin in phase 3 and are due past day 90, within the improvement plan", () => {
    const roadmap = withIssues();
    const fix = byId(roadmap, fixId("speed"));
    expect(fix).toMatchObject({ phase: 3, start: START + 68, owner: "Marketing" });
    expect(fix?.due).toBeGreaterThan(START + 90);
    expect(byId(roadmap, "task:doSystemic")?.due).toBeGreaterThan(START + 145);
    const last = Math.max(...roadmap.actions.map(({ due }) => due));
    expect(last).toBeLessThanOrEqual(START + 151);
  });

  it("an issue keeps its row when its fix turns out longer, and its place while it is in work", () => {
    const [first, second] = issues;
    if (first === undefined || second === undefined) throw new Error("no issues");
    const many = Array.from({ length: 6 }, (_, index) => issue(`more${index}`));
    const actions = new Map([[actionRowId({ id: fixId("bill") }), actionWork()]]);
    const later = { ...first, days: 100, quadrant: "majorProject" as const };
    const roadmap = withIssues({
      priorities: { issues: [...many, later, second], customers: [], missing: [] },
      work: work({ actions }),
    });
    expect(byId(roadmap, fixId("wait"))?.phase).toBe(3);
    const quick = roadmap.actions.filter(({ id, phase }) => id.startsWith("fix:") && phase === 2);
    expect(quick).toHaveLength(5);
    expect(quick.map(({ id }) => id)).toContain(fixId("bill"));
  });

  it("rule 158: a report a month over the whole plan, the third the guide's own task", () => {
    const reports = withIssues().actions.filter(({ rules }) => rules.includes(158));
    expect(reports.map(({ id, start, due }) => [id, start < due])).toEqual([
      ["report:1", true],
      ["report:2", true],
      ["task:reportMonthly", true],
      ["report:4", true],
      ["report:5", true],
    ]);
    const days = reports.map(({ due }) => due - START);
    days.forEach((due, index) => {
      expect(due).toBeLessThanOrEqual(30 * (index + 1));
      expect(due).toBeGreaterThan(30 * (index + 1) - 4);
    });
  });

  it("the baseline of day 0 stays, and the goal with it", () => {
    const actions = new Map([
      ["task:doSystemic", actionWork({ baseline: -30 })] as const,
      [actionRowId({ id: fixId("wait") }), actionWork({ baseline: 0.6 })] as const,
      ["finding:quality", actionWork({ baseline: 0.7 })] as const,
    ]);
    const roadmap = withIssues({ work: work({ actions }) });
    // Now −16 of 1,000 answers.
    expect(byId(roadmap, "task:doSystemic")?.metric).toMatchObject({
      baseline: -30,
      target: -20,
      current: -16,
    });
    expect(byId(roadmap, fixId("wait"))?.metric).toMatchObject({
      baseline: 0.6,
      target: 0.3,
      current: 0.4,
    });
    expect(byId(roadmap, "finding:quality")?.metric).toMatchObject({
      baseline: 0.7,
      target: 0.2,
    });
  });

  it("what we propose is not done yet, and no task is measured by what it cannot move", () => {
    const roadmap = withIssues();
    for (const id of ["nameIssues", "pickFixes", "assignFixes", "findSystemic"]) {
      const { baseline, current } = byId(roadmap, `task:${id}`)?.metric ?? {};
      expect([id, baseline, current]).toEqual([id, null, null]);
    }
    expect(byId(roadmap, "task:findSystemic")?.metric).toMatchObject({
      name: "Systemic fixes listed",
      target: 1,
    });
    const { live } = byId(roadmap, "task:assignFixes")?.metric ?? {};
    expect(live).toMatchObject({ of: "fixesOwned" });
    const suggested = live?.of === "fixesOwned" ? live.suggested : [];
    expect(suggested).toEqual(expect.arrayContaining(["Customer care", "Product"]));
    const handledAtAll = shareFigure(4, 10);
    const told = { recorded: true, all: { ...loop(3, 10), handled: 4, handledAtAll } };
    const closedLoop = { ...found().closedLoop, ...told };
    expect(byId(withIssues({ closedLoop }), "finding:detractors")?.metric).toMatchObject({
      name: "Detractors answered",
      current: 0.4,
      target: 0.8,
    });
  });

  it.each<[Issue["kind"], string, string]>([
    ["theme", "Fix what customers call “desk”", "Solve what customers call “desk” for good"],
    ["cause", "Fix “desk”", "Solve “desk” for good"],
    ["group", "Fix what fails in East", "Solve what fails in East for good"],
  ])("rule 96: a %s is called what it is", (kind, quick, systemic) => {
    const titles = ([30, 90] as const).map((days) => {
      const quadrant = days > 30 ? ("majorProject" as const) : ("quickWin" as const);
      const one = issue("desk", { name: "desk", kind, where: "East", days, quadrant });
      const roadmap = withIssues({ priorities: { issues: [one], customers: [], missing: [] } });
      return byId(roadmap, fixId("desk"))?.title;
    });
    expect(titles).toEqual([quick, systemic]);
  });

  it("rules 111, 142: nothing is said of revenue where none is mapped", () => {
    const rows = [
      ...group([400, 100, 100], null, ["East"]),
      ...group([50, 100, 350], null, ["West"]),
    ];
    const bare = diagnose(reading(rows, ["Region"]), NO_CONTEXT);
    const worth = { ...bare, ranking: bare.ranking.map((each) => ({ ...each, revenue: 9 })) };
    const customer = { revenue: 9 } as Found["priorities"]["customers"][number];
    const said = (of: Diagnosis, customers: Found["priorities"]["customers"]) => {
      const priorities = { issues: [], customers, missing: [] };
      const roadmap = planRoadmap(of, { start: START }, found({ priorities }));
      return ["task:rankGroups", "finding:detractors"].map((id) => byId(roadmap, id)?.title);
    };
    expect(said(bare, [])).toEqual([
      "Rank groups by shortfall",
      "Call detractors, the lowest scores first",
    ]);
    // The cast is safe: only whether revenue is known is looked at.
    expect(said(worth, [customer])).toEqual([
      "Rank groups by shortfall and revenue",
      "Call detractors, the most valuable first",
    ]);
    const how = byId(planRoadmap(worth, { start: START }), "task:rankGroups")?.how;
    expect(how).toMatch(/^Missing points times revenue are highest in East/);
  });

  it("rule 146: says how many fit 30 days, and how many of them are proposed", () => {
    const quick = [1, 2, 3, 4, 5, 6, 7].map((each) => issue(`quick${each}`));
    const rare = issue("rare", { quadrant: "fillIn" });
    const because = (all: Issue[]) =>
      byId(
        withIssues({ priorities: { issues: all, customers: [], missing: [] } }),
        "task:pickFixes"
      )?.because;
    expect(because([...quick, rare])).toBe("5 of 8 issues that fit 30 days");
    expect(because([rare])).toBe("1 of 1 issue that fits 30 days");
  });

  it.each([
    [10.02, 5.01],
    [40, 10],
    [20, 10],
    [15, 7.5],
  ])("rule 118: a cause in %d %% of comments is to come down to %d %%", (share, goal) => {
    const metric = causeShare({ cause: "product", name: "p", share: share / 100 }, diagnosis);
    expect(metric.target).toBeCloseTo(goal / 100, 12);
  });

  it("the reason says what From and Goal say", () => {
    const actions = new Map([["task:doSystemic", actionWork({ baseline: -25 })]]);
    // Now −16 of 1,000 answers.
    expect(byId(withIssues(), "task:doSystemic")?.because).toBe("From −16 to −6 overall");
    expect(byId(withIssues({ work: work({ actions }) }), "task:doSystemic")).toMatchObject({
      because: "From −25 to −15 overall",
      metric: { baseline: -25, target: -15, current: -16 },
    });
  });

  it("what is new in a later run begins at what the history holds of day 0", () => {
    const rows = [
      ...group([40, 100, 360], null, ["North"]),
      ...group([150, 100, 250], null, ["South"]),
    ];
    const now = diagnose(reading(rows, ["Region"]), NO_CONTEXT);
    const south = now.ranking.find(({ value }) => value === "South");
    const row = south && segmentRowId(now.ranking, south);
    if (row === undefined) throw new Error("no row");
    const counts = { detractors: 50, passives: 30, promoters: 20, n: 100 };
    const before = { ...change(0), id: row, column: "Region", value: "South", before: counts };
    const part = { count: 60, of: 100 };
    const windows = { before: { from: 1, to: 2 }, after: { from: 3, to: 4 }, breaks: [] };
    const named = { id: "row:wait", ...compareComplaints(part, part, windows, 2) };
    const later = planRoadmap(
      now,
      { start: START },
      // 400 detractors and 300 promoters of 1,000 at day 0.
      found({
        comparisons: comparisons({ groups: [before], figures: [named] }),
        priorities: { issues, customers: [], missing: [] },
      })
    );
    expect(byId(later, fixId("wait"))?.metric).toMatchObject({
      baseline: 0.6,
      target: 0.3,
      current: 0.4,
    });
    expect(byId(later, "task:doSystemic")).toMatchObject({
      because: "From −10 to 0 overall",
      metric: { baseline: -10, target: 0, current: 42 },
    });
    expect(byId(later, "task:trackFixes")?.metric).toMatchObject({
      name: "NPS, South",
      baseline: -30,
      target: -25,
      current: 20,
    });
  });

  it.each([
    // Phase 3 begins on day 61, 75 and 121: 90 days on are 151, 165 and 211 days.
    [31, ["1 Mar 2027", 5]],
    [45, ["15 Mar 2027", 5]],
    [91, ["30 Apr 2027", 7]],
  ] as const)(
    "rules 158, 159: phase 2 on day %i moves the end, not the months",
    (day2, [end, months]) => {
      const override = { by: "", on: null, why: "", nextStart: START + day2 };
      const gates = new Map([["gate:answered", override]]);
      const roadmap = withIssues({ work: work({ gates }) });
      expect(byId(roadmap, "task:planNext")?.because).toBe(`The work runs on to ${end}`);
      const reports = roadmap.actions.filter(({ rules }) => rules.includes(158));
      const days = reports.map(({ due }) => due - START).sort((a, b) => a - b);
      expect(days).toHaveLength(months);
      days.forEach((due, index) => {
        expect(due).toBeLessThanOrEqual(30 * (index + 1));
        expect(due).toBeGreaterThan(30 * (index + 1) - 4);
      });
      for (const { title } of reports) expect(title).toMatch(new RegExp(`\\(\\d of ${months}\\)$`));
      for (const { phase, due } of reports) {
        expect(due).toBeGreaterThanOrEqual((roadmap.phases[phase - 1]?.start ?? NaN) - 4);
      }
    }
  );

  it("ids are the same whatever the start, the order of issues and what was done", () => {
    const ids = (roadmap: Roadmap) => roadmap.actions.map(({ id }) => id).sort();
    const turned = { issues: [...issues].reverse(), customers: [], missing: [] };
    const done = work({ actions: new Map([["task:planNext", actionWork({ status: "done" })]]) });
    expect(ids(withIssues({}, START + 100))).toEqual(ids(withIssues()));
    expect(ids(withIssues({ priorities: turned }))).toEqual(ids(withIssues()));
    expect(ids(withIssues({ work: done }))).toEqual(ids(withIssues()));
  });

  it("the words fit the industry", () => {
    expect(byId(plan(TROUBLED, inIndustry("telecom")), "task:doFixes")?.how).toMatch(/first bill/);
    expect(byId(plan(TROUBLED, inIndustry("healthcare")), "task:doFixes")?.how).toMatch(
      /waiting times/
    );
    expect(byId(plan(TROUBLED), "task:doFixes")?.how).toMatch(/reply times/);
  });

  it("rule 161: a row of people's own that changes the survey is warned of, unless a check fired", () => {
    const actions = new Map([
      ["own:1", actionWork({ added: true, title: "Send the survey more often" })] as const,
      ["own:2", actionWork({ added: true, title: "Call everybody" })] as const,
      ["task:trend", actionWork({ title: "Survey" })] as const,
    ]);
    expect(symptomWarnings({ actions }, diagnosis)).toEqual([
      "“Send the survey more often” changes the survey, and no check of it is in doubt: that treats a symptom.",
    ]);
    const scale = { ...NO_CONTEXT, practice: { ...NO_CONTEXT.practice, scale: "other" as const } };
    const doubted = diagnose(reading(TROUBLED), scale);
    expect(symptomWarnings({ actions }, doubted)).toEqual([]);
    const repair = planRoadmap(doubted, { start: START });
    expect(byId(repair, "finding:method:scale")).toMatchObject({
      phase: 1,
      evidence: { sheet: "methodCheck", row: "scale" },
      serves: ["improveMethod"],
      metric: { baseline: 1, target: 0 },
    });
    expect(byId(withIssues(), "finding:method:scale")).toBeUndefined();
  });

  it.each([
    // 26 of 100 over 25%, 58 of 100, and 1,001 of 4,000, which is not written as the limit itself.
    [26, 100, "26% against a limit of 25%"],
    [58, 100, "58% against a limit of 25%"],
    [1001, 4000, "25.03% against a limit of 25%"],
  ])("rule 82: a check in doubt says its limit: %d of %d", (yes, n, because) => {
    const rows = [
      ...times(yes, { score: 8, incident: 2 }),
      ...times(n - yes, { score: 8, incident: 3 }),
    ];
    const method = methodOf(rows);
    const [action] = surveyActions({ ...diagnosis, method }).filter(
      ({ id }) => id === "finding:method:afterIncident"
    );
    expect(action?.because).toBe(because);
  });
});
