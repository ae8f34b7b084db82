import { diagnose } from "../../src/diagnosis/diagnose";
import type { Context } from "../../src/diagnosis/context";
import { planRoadmap } from "../../src/roadmap/planRoadmap";
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
    expect(byId(roadmap, "task:findSystemic")?.metric).toMatchObject({
      unit: "share",
      baseline: 0.19,
      target: 0.2,
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
    const found = ids(plan(rows, context));
    expect(found).toEqual(expect.arrayContaining(present));
    for (const id of absent) expect(found).not.toContain(id);
  });

  it("rules 50, 51: hidden problem and two experiences", () => {
    const rows = [
      ...group([9, 12, 39], null, ["Enterprise"]),
      ...group([60, 20, 20], null, ["Small"]),
    ];
    const all = [...rows, ...group([50, 100, 350], null, ["Middle"])];
    const found = ids(plan(all, NO_CONTEXT, ["Tier"]));
    expect(found).toContain("finding:segment:Tier=Small:hidden");
    expect(found).toContain("finding:column:Tier:twoExperiences");
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
    [group([199, 401, 400]), "met", "now 19.9%"],
    [group([20, 40, 40]), "notMet", "now 20%"],
  ])("rule 159: detractors under 20 %, %#", (rows, state, now) => {
    expect(gate(plan(rows), "detractors")).toMatchObject({ state, now });
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
    ["nothing burns", HEALTHY, "Close the loop by 31 Oct 2026, then win 10 points overall"],
    ["firefighting", TROUBLED, "Stabilise by 31 Oct 2026, then win 10 points overall"],
  ])("%s", (_, rows, expected) => expect(title(rows)).toBe(expected));

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
