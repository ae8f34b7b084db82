import { answers } from "../../src/diagnosis/answers";
import { diagnose } from "../../src/diagnosis/diagnose";
import { headline } from "../../src/diagnosis/headline";
import type { Context } from "../../src/diagnosis/context";
import { day, group, inIndustry, NO_CONTEXT, reading } from "./survey";

type Counts = readonly [number, number, number];
const of = (counts: Counts, context: Context = NO_CONTEXT) =>
  diagnose(reading(group(counts)), context);

function own(average: number, badBelow: number | null, name = "Ferries"): Context {
  return { ...NO_CONTEXT, industry: { kind: "own", name, average, badBelow } };
}

describe("level against the industry (rules 12–27)", () => {
  it.each<[number, Counts, Context, string, number]>([
    [9, [40, 10, 50], inIndustry("saas"), "bad", -31],
    [9, [40, 10, 50], inIndustry("telecom"), "normal", -9],
    [18, [30, 15, 55], inIndustry("saas"), "problemByGap", -16],
    [21, [30, 15, 55], inIndustry("software"), "bad", -9],
    [24, [27, 20, 53], inIndustry("saas"), "problemByGap", -15],
    [23, [10, 40, 50], inIndustry("ecommerce"), "normal", -5],
    [27, [40, 10, 50], own(20, 10), "atRisk", -10],
  ])("rule %i: %p is %#", (_, counts, context, level, gap) => {
    const { industry } = of(counts, context);
    expect(industry).toMatchObject({ level, thresholdDerived: false });
    expect(industry?.gap).toBeCloseTo(gap, 9);
  });

  it("rule 27: a blank threshold is derived, and both flags of +10 against it are told", () => {
    const { industry } = of([40, 10, 50], own(27.5, null));
    expect(industry).toMatchObject({ level: "problemByGap", badBelow: 10, thresholdDerived: true });
    expect(industry?.flags.map((flag) => flag.level)).toEqual(["problemByGap", "atRisk"]);
  });

  it("rule 20: the interval decides the certainty and never the level", () => {
    // +44 on 50 answers has the interval 21…62, which holds SaaS's 25.
    const small = of([9, 10, 31], inIndustry("saas")).industry;
    expect(small).toMatchObject({
      level: "normal",
      certainty: "indicated",
      couldAlsoBe: "could also be bad",
    });
    const large = of([180, 200, 620], inIndustry("saas")).industry;
    expect(large).toMatchObject({ level: "normal", certainty: "confirmed", couldAlsoBe: null });
    const bad = of([12, 10, 14], inIndustry("saas")).industry;
    expect(bad).toMatchObject({ level: "bad", couldAlsoBe: "could also be not bad" });
  });

  it("rule 38: class and industry stand side by side", () => {
    const { total, industry } = of([45, 5, 50], inIndustry("telecom"));
    expect(total.scoreClass.id).toBe("belowStandard");
    expect(industry?.level).not.toBe("bad");
  });

  it("rule 26: the finding of the class Acceptable names the industry's level", () => {
    const found = (counts: Counts, context: Context) =>
      of(counts, context).findings.find(({ id }) => id === "class");
    expect(found([20, 40, 40], inIndustry("saas"))).toMatchObject({ rules: [26, 31, 35, 38] });
    expect(found([20, 40, 40], inIndustry("saas"))?.detail).toMatch(/: Bad for SaaS\.$/);
    expect(found([20, 40, 40], NO_CONTEXT)?.detail).toMatch(/none is chosen\.$/);
    expect(found([10, 40, 50], inIndustry("saas"))?.rules).not.toContain(26);
  });

  it("rule 35: says the classes at both ends of the interval", () => {
    // 45 promoters, 30 passives, 25 detractors: 3.65…35.19 by the score interval.
    const { total } = of([25, 30, 45]);
    expect([total.classAtLow.id, total.scoreClass.id, total.classAtHigh.id]).toEqual([
      "belowStandard",
      "acceptable",
      "good",
    ]);
  });

  it("rule 7: negative is told beside the level, with its own source", () => {
    const found = of([50, 20, 30], inIndustry("telecom")).findings.find((f) => f.id === "negative");
    expect(found).toMatchObject({ rules: [7] });
    expect(found?.source).toMatch(/QuestionPro/);
    expect(of([30, 20, 50]).findings.some((f) => f.id === "negative")).toBe(false);
  });
});

describe("what the person told", () => {
  const telling = (won: number | null, lost: number | null) => {
    const context = inIndustry("telecom");
    const practice = { ...context.practice, won, lost };
    const { findings } = of([50, 20, 30], { ...context, practice });
    return findings.find(({ id }) => id === "level")?.detail;
  };

  it.each([
    [null, null, /no customers were counted here/],
    [1200, 950, /you counted 1,200 won and 950 lost in the last year/],
    [null, 950, /you counted 950 lost .* told no figure for those won/],
    [1200, null, /you counted 1,200 won .* told no figure for those lost/],
    [0, 0, /you counted 0 won and 0 lost/],
  ])(
    "rule 19: %p won, %p lost stand beside the guide's reading of a bad score",
    (won, lost, words) => {
      expect(telling(won, lost)).toMatch(words);
    }
  );

  it("rule 19: nothing is said of losing customers where the score is not bad", () => {
    const { findings } = of([30, 15, 55], inIndustry("telecom"));
    expect(findings.find(({ id }) => id === "level")?.detail).not.toMatch(/losing customers/);
  });

  it("rules 20, 23, 37, 55: edited figures decide level, band, priority and their words", () => {
    const edited = (figures: Partial<Context["assumptions"]>, counts: Counts) => {
      const context = inIndustry("telecom");
      return of(counts, { ...context, assumptions: { ...context.assumptions, ...figures } });
    };
    // +5: 14 points under telecom's average.
    expect(edited({}, [30, 35, 35]).industry?.level).toBe("watch");
    const stricter = edited({ gapProblem: 14, detractorsImmediate: 29 }, [30, 35, 35]);
    expect(stricter.industry?.level).toBe("problemByGap");
    expect(stricter.priority.reason).toBe("more than 29% are detractors");
    const looser = edited({ detractorsImmediate: 40, detractorsQuality: 50 }, [30, 35, 35]);
    expect(looser.detractors.band.id).toBe("notYet");
    expect(looser.priority.urgency).toBe("within60days");
    expect(looser.mode.reason).toMatch(/not more than 40% detractors/);
    const level = stricter.findings.find(({ id }) => id === "level");
    expect(level?.detail).toMatch(/\(14 points or more\)/);
  });

  it("rules 12–58: findings say where their figures stand", () => {
    const evidence = (id: string, context = inIndustry("telecom")) =>
      of([50, 20, 30], context).findings.find((finding) => finding.id === id)?.evidence;
    expect(evidence("level")).toEqual({ sheet: "benchmarks", row: "telecom" });
    expect(evidence("level", own(20, 10))).toEqual({ sheet: "benchmarks", row: "own" });
    expect(evidence("class")).toEqual({ sheet: "summary" });
    expect(evidence("negative")).toEqual({ sheet: "detractors" });
    expect(evidence("detractors")).toEqual({ sheet: "detractors", row: "band:quality" });
  });
});

describe("detractors (rules 54–58, 199)", () => {
  it.each<[string, Counts, string]>([
    ["199", [1499, 4251, 4250], "few"],
    ["199", [15, 42, 43], "withinTarget"],
    ["199", [1999, 4001, 4000], "withinTarget"],
    ["199", [20, 40, 40], "notYet"],
    ["199", [25, 35, 40], "notYet"],
    ["199", [2501, 3499, 4000], "immediate"],
    ["199", [2999, 3001, 4000], "immediate"],
    ["199", [30, 10, 60], "quality"],
  ])("rule %s: %p is %s", (_, counts, band) => {
    expect(of(counts).detractors.band.id).toBe(band);
  });

  it.each<[string, Counts, Context, RegExp]>([
    ["10/85/5 has too few promoters", [10, 85, 5], inIndustry("saas"), /fewer promoters/],
    ["between 0 and the average", [10, 70, 20], inIndustry("saas"), /Passives hold/],
    ["above the average", [5, 20, 75], inIndustry("saas"), /healthy/],
    ["on the average", [10, 39, 51], inIndustry("saas"), /healthy/],
    ["without an industry", [10, 70, 20], NO_CONTEXT, /an industry would say/],
  ])("rule 58: %s", (_, counts, context, words) => {
    expect(of(counts, context).detractors.words).toMatch(words);
  });

  it("is certain by the Wilson interval against the band's edge", () => {
    // 30 of 100: 21.9 to 39.6 %. 400 of 1,000: 37.0 to 43.1 %.
    expect(of([30, 10, 60]).detractors).toMatchObject({ certainty: "indicated" });
    expect(of([400, 100, 500]).detractors).toMatchObject({ certainty: "confirmed" });
    const { interval } = of([30, 10, 60]).detractors;
    expect(interval.low).toBeCloseTo(0.2189, 3);
    expect(interval.high).toBeCloseTo(0.3958, 3);
  });
});

describe("priority and mode (rules 37, 45)", () => {
  const asOf = day(2026, 9, 30);
  it.each<[string, Counts, Context, string, RegExp, number | null]>([
    ["30/10/60", [30, 10, 60], NO_CONTEXT, "immediate", /more than 25%/, 0],
    ["SaaS +20", [20, 40, 40], inIndustry("saas"), "within60days", /bad for SaaS/, 60],
    ["Crisis", [80, 10, 10], NO_CONTEXT, "immediate", /Crisis/, 0],
    ["Systematic", [10, 85, 5], NO_CONTEXT, "within30days", /more detractors/, 30],
    ["0 to +10", [20, 55, 25], NO_CONTEXT, "within60days", /between 0 and \+10/, 60],
    ["gap", [13, 60, 27], inIndustry("banking"), "within60days", /bad for banking/, 60],
    ["nothing", [10, 30, 60], NO_CONTEXT, "nextQuarter", /nothing/, null],
  ])("rule 37, %s", (_, counts, context, urgency, reason, days) => {
    const { priority } = of(counts, { ...context, asOf });
    expect(priority).toMatchObject({ urgency, deadline: days === null ? null : asOf + days });
    expect(priority.reason).toMatch(reason);
  });

  it("rule 37: 30/10/60 is Good by score alone", () => {
    const { priority, total } = of([30, 10, 60]);
    expect(total.scoreClass.id).toBe("good");
    expect(priority.byScoreAlone).toBe(total.scoreClass.priority);
    expect(priority.deadline).toBeNull(); // no day is known, so no deadline is made up
  });

  it.each<[Counts, string]>([
    [[30, 10, 60], "firefighting"],
    [[10, 85, 5], "firefighting"],
    [[20, 40, 40], "optimization"],
  ])("rule 45: %p is %s", (counts, mode) => {
    expect(of(counts, inIndustry("saas")).mode.mode).toBe(mode);
  });

  it("rule 37: the order of the findings", () => {
    const ids = of([60, 10, 30], inIndustry("saas")).findings.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(["detractors", "class", "negative", "level"]);
  });
});

describe("headline and answers", () => {
  it("names what is not known", () => {
    const diagnosis = of([50, 20, 30], inIndustry("telecom"));
    expect(headline(diagnosis)).toBe("The score is bad for telecom; direction not known yet");
    expect(answers(diagnosis).map(({ answer, tone }) => [answer, tone])).toEqual([
      ["Bad", "bad"],
      ["Not yet", "none"],
      ["Not yet", "none"],
    ]);
    expect(answers(diagnosis)[0].why).toBe(
      "39 points under the average of telecom (+19); bad starts below 0."
    );
  });

  it("does without an industry", () => {
    const diagnosis = of([50, 20, 30]);
    expect(headline(diagnosis)).toBe("The score is negative; direction not known yet");
    expect(answers(diagnosis)[0]).toMatchObject({ tone: "none" });
  });

  it("stays on one line with a long name of the person's own", () => {
    const diagnosis = of(
      [50, 20, 30],
      own(12, null, "Regional ferry and harbour services of the north")
    );
    for (const { why } of answers(diagnosis)) expect(why.length).toBeLessThanOrEqual(68);
    expect(headline(diagnosis).length).toBeLessThanOrEqual(140);
  });
});
