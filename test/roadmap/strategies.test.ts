import type { CauseReading } from "../../src/diagnosis/commentsReading";
import type { Diagnosis } from "../../src/diagnosis/diagnosis";
import type { MethodCheck } from "../../src/diagnosis/methodReading";
import type { Cause } from "../../src/playbook/causes";
import { CAUSES } from "../../src/playbook/causes";
import {
  chooseStrategies,
  STRATEGY_IDS,
  type Strategy,
  type StrategyId,
} from "../../src/roadmap/strategies/strategies";
import { diagnosis, groups, scoreReading } from "../report/fixtures";
import { commentsReading } from "../report/commentsFixture";

const NOTHING = { issues: [], customers: [], missing: [] };

function cause(name: Cause, comments: number, more: Partial<CauseReading> = {}): CauseReading {
  return {
    cause: name,
    comments,
    main: comments,
    share: comments / 100,
    interval: null,
    certainty: comments === 0 ? "fact" : "confirmed",
    quotes: [],
    symptoms: [],
    evidence: [],
    fix: "",
    rules: [63],
    ...more,
  };
}

/** A survey whose comments show some causes in so many of 100 comments, and no others. */
function withCauses(of: Diagnosis, causes: readonly CauseReading[]): Diagnosis {
  const found = CAUSES.map((name) => causes.find((one) => one.cause === name) ?? cause(name, 0));
  return { ...of, comments: { ...commentsReading(), causes: found } };
}

function check(id: MethodCheck["id"], about: 5 | 6, more: Partial<MethodCheck> = {}): MethodCheck {
  return {
    id,
    cause: about,
    name: id,
    verdict: "inDoubt",
    certainty: "confirmed",
    measured: "",
    share: 0.08,
    interval: null,
    n: 500,
    limit: "",
    fix: "",
    missing: null,
    rules: [82],
    ...more,
  };
}

/** So many detractors, passives and promoters, in no industry, without comments. */
function survey(
  counts: readonly [number, number, number],
  more: Partial<Diagnosis> = {}
): Diagnosis {
  const total = scoreReading(groups(...counts));
  const share = total.groups.detractors / total.groups.n;
  const base = diagnosis({ total: total.groups, segments: [] });
  return {
    ...base,
    detractors: { ...base.detractors, share },
    industry: null,
    method: { checks: [], response: [], measured: 0, inDoubt: 0 },
    ...more,
  };
}

const chosen = (of: Diagnosis, promoters = 0): StrategyId[] =>
  chooseStrategies(of, NOTHING, promoters)
    .filter((one) => one.chosen)
    .map(({ id }) => id);
const one = (of: Diagnosis, id: StrategyId): Strategy | undefined =>
  chooseStrategies(of, NOTHING).find((strategy) => strategy.id === id);

const CRISIS = survey([70, 20, 10]);
const SYSTEMATIC = survey([40, 30, 30]);
const BELOW = survey([30, 35, 35]);
const ACCEPTABLE = survey([20, 45, 35]);
const EXCELLENT = survey([10, 25, 65]);
const INDUSTRY = diagnosis().industry;
if (INDUSTRY === null) throw new Error("no industry");

describe("which strategies a diagnosis calls for (rule 118)", () => {
  it.each<[string, Diagnosis, StrategyId[]]>([
    [
      "Crisis: S6, then S1, S2, S3",
      CRISIS,
      ["quickWins", "closeLoop", "segmentDetractors", "fixRootCauses", "promptFollowUp", "monitor"],
    ],
    [
      "Systematic: the same",
      SYSTEMATIC,
      ["quickWins", "closeLoop", "segmentDetractors", "fixRootCauses", "promptFollowUp", "monitor"],
    ],
    [
      "Below Industry Standard: S6, S1, S3",
      BELOW,
      ["quickWins", "closeLoop", "fixRootCauses", "promptFollowUp", "monitor"],
    ],
    ["Acceptable: S6, S7", ACCEPTABLE, ["quickWins", "customerCulture", "champions", "monitor"]],
    ["Excellent: S6, S7", EXCELLENT, ["quickWins", "customerCulture", "champions", "monitor"]],
    [
      "Acceptable with 26 % detractors: S1 as well",
      survey([26, 34, 40]),
      ["quickWins", "closeLoop", "promptFollowUp", "customerCulture", "champions", "monitor"],
    ],
    [
      "Acceptable with exactly 25 % detractors: no S1",
      survey([25, 35, 40]),
      ["quickWins", "customerCulture", "champions", "monitor"],
    ],
    [
      "Acceptable and bad for its industry: S3 as well",
      { ...ACCEPTABLE, industry: { ...INDUSTRY, level: "bad" } },
      ["quickWins", "fixRootCauses", "customerCulture", "champions", "monitor"],
    ],
    [
      "Acceptable and behind rivals, which is not bad: no S3",
      { ...ACCEPTABLE, industry: { ...INDUSTRY, level: "problemByGap" } },
      ["quickWins", "customerCulture", "champions", "monitor"],
    ],
  ])("rule 118: %s", (_, of, expected) => {
    expect(chosen(of)).toEqual(expected);
  });

  it.each<[string, CauseReading, StrategyId[]]>([
    ["1, broken service: S1, S5", cause("service", 40), ["closeLoop", "trainTeams"]],
    ["2, product gaps: S3, S2", cause("product", 40), ["fixRootCauses", "segmentDetractors"]],
    ["3, expectations: S3, B4", cause("expectations", 40), ["fixRootCauses", "exceedExpectations"]],
    [
      "4, ignored feedback: S1, S7, B5",
      cause("feedbackLoop", 40),
      ["closeLoop", "customerCulture", "communities"],
    ],
    [
      "4 by rule 77, though no comment says it",
      cause("feedbackLoop", 0, {
        evidence: [{ words: "again", certainty: "fact", rules: [76, 77] }],
      }),
      ["closeLoop", "customerCulture", "communities"],
    ],
    ["7, misaligned teams: S7, B3", cause("organisation", 40), ["customerCulture", "noSilos"]],
  ])("rule 118, cause %s", (_, reading, expected) => {
    const found = new Set(chosen(withCauses(EXCELLENT, [reading])));
    const without = new Set(chosen(EXCELLENT));
    for (const id of expected) expect([id, found.has(id)]).toEqual([id, true]);
    const all = new Set([
      ...without,
      ...expected,
      ...(expected.includes("closeLoop") ? ["promptFollowUp"] : []),
    ]);
    expect([...found].filter((id) => !all.has(id))).toEqual([]);
  });

  it.each([
    ["9 % of comments, under the smallest share", 9, false],
    ["10 %", 10, true],
    ["4 comments", 4, false],
  ])("a cause counts from 10 %% of five comments or more (ours): %s", (_, comments, counts) => {
    expect(chosen(withCauses(EXCELLENT, [cause("service", comments)])).includes("trainTeams")).toBe(
      counts
    );
  });

  it.each([
    ["5", check("inactive", 5)],
    ["6", check("afterIncident", 6)],
  ])(
    "rule 118, cause %s: S4 where a check of 82–87 fired, and with it rule 161's break",
    (_, fired) => {
      const of = {
        ...EXCELLENT,
        method: { checks: [fired], response: [], measured: 1, inDoubt: 1 },
      };
      expect(chosen(of)).toContain("improveMethod");
      expect(one(of, "improveMethod")?.caution).toMatch(/break/);
    }
  );

  it("rule 161: without a check that fired S4 is not chosen, whatever comments say, and warns of the symptom", () => {
    const of = withCauses(EXCELLENT, [cause("methodology", 60), cause("timing", 60)]);
    expect(chosen(of)).not.toContain("improveMethod");
    expect(one(of, "improveMethod")).toMatchObject({ because: null });
    expect(one(of, "improveMethod")?.caution).toMatch(/symptom/);
  });

  it("rule 118: B5 with a response rate under 10 %, B2 with promoters to ask", () => {
    const checks = [check("responseRate", 5)];
    const of = { ...EXCELLENT, method: { checks, response: [], measured: 1, inDoubt: 1 } };
    expect(chosen(of)).toContain("communities");
    expect(chosen(EXCELLENT)).not.toContain("communities");
    expect(chosen(EXCELLENT, 12)).toContain("easyToShare");
    expect(chosen(EXCELLENT, 0)).not.toContain("easyToShare");
  });
});

describe("all fourteen (rules 109–125, 174)", () => {
  const all = withCauses(CRISIS, [cause("service", 40), cause("organisation", 30)]);

  it("rule 118: quick wins first, then what causes ask for, culture last, then those not called for", () => {
    const ids = chooseStrategies(all, NOTHING).map(({ id }) => id);
    expect([...ids].sort()).toEqual([...STRATEGY_IDS].sort());
    expect(ids.slice(0, 10)).toEqual([
      "quickWins",
      "closeLoop",
      "segmentDetractors",
      "fixRootCauses",
      "trainTeams",
      "promptFollowUp",
      "noSilos",
      "customerCulture",
      "champions",
      "monitor",
    ]);
    const flags = chooseStrategies(all, NOTHING).map((strategy) => strategy.chosen);
    expect(flags).toEqual([...flags].sort((a, b) => Number(b) - Number(a)));
  });

  it("say why, how in four steps, and by which rules; what nothing calls for has no reason", () => {
    for (const strategy of chooseStrategies(all, NOTHING)) {
      expect(strategy.because !== null).toBe(strategy.chosen);
      expect(strategy.how).toHaveLength(4);
      expect(strategy.rules.length).toBeGreaterThan(0);
      expect([strategy.name, ...strategy.how].join(" ")).not.toMatch(/\{\{|undefined/);
    }
    expect(one(all, "closeLoop")?.because).toBe(
      "Class: Crisis. Broken service in 40% of detractor comments"
    );
    expect(chooseStrategies(all, NOTHING).filter(({ guide }) => guide === "A")).toHaveLength(7);
  });

  it("rule 118: what goes with another strategy names it as it stands on the sheet", () => {
    const names = new Map(chooseStrategies(all, NOTHING).map(({ id, name }) => [id, name]));
    for (const [id, other] of [
      ["promptFollowUp", "closeLoop"],
      ["champions", "customerCulture"],
    ] as const) {
      expect(one(all, id)?.because).toBe(`Goes with “${names.get(other)}”`);
    }
  });

  it.each<[number, StrategyId, RegExp]>([
    [113, "fixRootCauses", /wording of the question.*follow-up.*happiness/],
    [115, "trainTeams", /discount/],
    [201, "customerCulture", /bonuses/],
    [201, "easyToShare", /forbid rewards for reviews: check the rules.*our note, not the guides/],
  ])("rule %i: the caution of %s", (_, id, words) => {
    expect(one(all, id)?.caution).toMatch(words);
  });
});
