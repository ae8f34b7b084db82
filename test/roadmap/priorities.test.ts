import fc from "fast-check";
import {
  NO_CUSTOMERS,
  type CustomerAnswer,
  type CustomersReading,
} from "../../src/diagnosis/customersReading";
import { rowId } from "../../src/diagnosis/rowId";
import { DEFAULT_ASSUMPTIONS } from "../../src/playbook/assumptions";
import { daysToFix } from "../../src/playbook/effortDays";
import { prioritise } from "../../src/roadmap/priorities/priorities";
import { effortOf, impactRatings, quadrantOf } from "../../src/roadmap/priorities/prioritiesRating";
import { plainTeams } from "../../src/roadmap/teams";
import { NO_WORK, type WorkRead } from "../../src/roadmap/work";
import { planWorklist } from "../../src/roadmap/worklist/worklist";
import { CONTEXT, diagnosis } from "../report/fixtures";
import { commentsReading, theme } from "../report/commentsFixture";
import { untouched } from "./caseFixtures";

function customer(row: number, more: Partial<CustomerAnswer> = {}): CustomerAnswer {
  return {
    row,
    id: `case-${row}`,
    customer: `Customer ${row}`,
    account: null,
    score: 3,
    time: 46_200,
    hasTimeOfDay: false,
    revenue: null,
    segments: [],
    inactive: null,
    contact: null,
    handled: null,
    ...more,
  };
}
function reading(
  detractors: readonly CustomerAnswer[],
  known: Partial<CustomersReading["known"]> = {}
): CustomersReading {
  return {
    ...NO_CUSTOMERS,
    detractors,
    known: { customer: true, revenue: true, time: true, contact: false, ...known },
  };
}

/** Two themes: billing of the dear customers, parking of many cheap ones. */
const THEMES = [
  theme("parking", 6, { cause: "service", share: 0.6 }),
  theme("colour", 3, { cause: "product", share: 0.3 }),
];
/** Six name parking, three billing, one nothing; service is the cause of the first seven. */
const TO_ANSWER = {
  rows: Int32Array.from({ length: 10 }, (_, row) => row),
  causes: Int8Array.from({ length: 10 }, (_, row) => (row < 7 ? 0 : row < 9 ? 1 : -1)),
  themes: THEMES.map(({ id, name }) => ({ id, name })),
  themeStarts: Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9]),
  themesOf: Uint16Array.from([0, 0, 0, 0, 0, 0, 1, 1, 1]),
  quotes: Array.from({ length: 10 }, () => "Again."),
};
const COMMENTS = commentsReading({ themes: THEMES, toAnswer: TO_ANSWER });
const of = (rest = {}) => diagnosis({ rest: { comments: COMMENTS, ...rest } });
const CUSTOMERS = Array.from({ length: 10 }, (_, row) =>
  customer(row, {
    revenue: row < 6 ? 10 : row < 9 ? 300 : 40,
    segments: [row % 2 === 0 ? "East" : "West"],
  })
);

describe("what to take up first", () => {
  it("rule 112: raw is the share that names it times their share of the revenue", () => {
    const { issues } = prioritise(of(), reading(CUSTOMERS), NO_WORK);
    const [parking, billing] = ["parking", "colour"].map((name) =>
      issues.find((issue) => issue.name === name)!
    );
    // 6 · 10, 3 · 300 and 40: 1,000 in all.
    expect(parking).toMatchObject({ share: 0.6, revenueShare: 0.06, detractors: 6 });
    expect(parking!.raw).toBeCloseTo(0.036, 12);
    expect(billing!.revenueShare).toBeCloseTo(0.9, 12);
    expect(billing!.raw).toBeCloseTo(0.27, 12);
    expect([parking!.impact, billing!.impact]).toEqual([3, 5]);
  });

  it("rule 112: without revenue the share alone, and it is said", () => {
    const without = reading(
      CUSTOMERS.map((one) => ({ ...one, revenue: null })),
      { revenue: false }
    );
    const { issues, missing } = prioritise(of(), without, NO_WORK);
    expect(issues.map(({ name, raw, revenueShare }) => [name, raw, revenueShare])).toEqual([
      ["parking", 0.6, null],
      ["colour", 0.3, null],
    ]);
    expect(missing.join(" ")).toMatch(/No column of revenue/);
    expect(missing.join(" ")).toMatch(/risk of 1/);
  });

  it("rules 111, 112: weights change what impact counts", () => {
    const context = {
      ...CONTEXT,
      assumptions: { ...DEFAULT_ASSUMPTIONS, weightRevenue: 0, weightNamed: 2 },
    };
    const { issues } = prioritise(of({ context }), reading(CUSTOMERS), NO_WORK);
    expect(issues.find(({ name }) => name === "parking")!.raw).toBeCloseTo(0.36, 12);
  });

  it("rules 111, 127: quick wins come first, then by impact", () => {
    // Billing weighs more but takes 90 days; parking is mended in 30.
    const context = { ...CONTEXT, assumptions: { ...DEFAULT_ASSUMPTIONS, highImpactFrom: 3 } };
    const { issues } = prioritise(of({ context }), reading(CUSTOMERS), NO_WORK);
    expect(issues.map(({ name, quadrant, effort }) => [name, quadrant, effort])).toEqual([
      ["parking", "quickWin", 3],
      ["colour", "majorProject", 4],
    ]);
  });

  it("rule 112: days that a person typed take the place of the default", () => {
    const typed: WorkRead = {
      ...NO_WORK,
      issues: new Map([[rowId("theme:colour"), { days: 5, owner: null }]]),
    };
    const { issues } = prioritise(of(), reading(CUSTOMERS), typed);
    expect(issues[0]).toMatchObject({
      name: "colour",
      days: 5,
      daysFrom: "person",
      effort: 1,
      quadrant: "quickWin",
    });
    expect(issues[1]).toMatchObject({ name: "parking", days: 30, daysFrom: "default" });
  });

  it("rule 112: systemic is named by three or more in two values of a split", () => {
    const systemic = (customers: readonly CustomerAnswer[]) =>
      Object.fromEntries(
        prioritise(of(), reading(customers), NO_WORK).issues.map((one) => [one.name, one.systemic])
      );
    // Parking: three East, three West. Colour: two East, one West.
    expect(systemic(CUSTOMERS)).toEqual({ parking: true, colour: false });
    const apart = CUSTOMERS.map((one) => ({ ...one, segments: [one.row < 4 ? "East" : "West"] }));
    expect(systemic(apart)).toEqual({ parking: false, colour: false });
  });

  it("an issue goes to the team of its cause", () => {
    const teams = plainTeams();
    const { issues } = prioritise(of(), reading(CUSTOMERS), NO_WORK, {
      ...teams,
      routing: new Map([...teams.routing, ["product", "Billing desk"]]),
    });
    expect(issues.find(({ name }) => name === "colour")!.team).toBe("Billing desk");
  });

  it("rule 112: where comments were not read, groups below the line stand in", () => {
    const { issues, missing } = prioritise(diagnosis(), NO_CUSTOMERS, NO_WORK);
    // Under 0 with 30 answers or more: DSL, East, North, South; Islands have too few.
    expect(issues.map(({ kind, where }) => [kind, where]).sort()).toEqual([
      ["group", "DSL"],
      ["group", "East"],
      ["group", "North"],
      ["group", "South"],
    ]);
    expect(issues[0]).toMatchObject({ where: "DSL", detractors: 301, impact: 5 });
    expect(issues[0]!.share).toBeCloseTo(301 / 524, 12);
    expect(missing.join(" ")).toMatch(/Comments were not read/);
  });

  it("rule 112: where no theme recurs, causes stand in", () => {
    const { issues } = prioritise(
      of({ comments: commentsReading({ themes: [], toAnswer: TO_ANSWER }) }),
      reading(CUSTOMERS),
      NO_WORK
    );
    // The fixture's 150 of 290 codable comments; the seven who wrote of service hold 360 of 1,000.
    expect(issues.find(({ cause }) => cause === "service")).toMatchObject({
      detractors: 150,
      share: 150 / 290,
      revenueShare: 0.36,
    });
    for (const { id, kind } of issues)
      expect([kind, id.startsWith("cause:")]).toEqual(["cause", true]);
  });

  it("a word that only says that somebody complained is no issue to fix", () => {
    const names = ["Complaints", "complaint line", "complaining"];
    const comments = { ...COMMENTS, themes: names.map((name) => theme(name, 5)) };
    const issues = (themes: typeof comments.themes) =>
      prioritise(of({ comments: { ...comments, themes } }), reading(CUSTOMERS), NO_WORK).issues;
    expect(issues(comments.themes).map(({ name }) => name)).toEqual(["complaint line"]);
    const only = issues(comments.themes.filter(({ name }) => name !== "complaint line"));
    expect(only.every(({ kind }) => kind === "cause")).toBe(true);
  });

  it("rule 109: counts who names an issue and may not be contacted", () => {
    const customers = CUSTOMERS.map((one) => ({ ...one, contact: one.row === 0 ? false : null }));
    const { issues } = prioritise(of(), reading(customers), NO_WORK);
    expect(issues.map(({ name, noContact }) => [name, noContact])).toEqual(
      expect.arrayContaining([
        ["parking", 1],
        ["colour", undefined],
      ])
    );
  });

  it("ids of issues say nothing of what customers wrote", () => {
    for (const { id, name } of prioritise(of(), reading(CUSTOMERS), NO_WORK).issues) {
      expect(id).not.toContain(name);
    }
  });
});

describe("customers by what is lost with them", () => {
  it("rule 112: revenue percentile × risk × (11 − score) ÷ 11", () => {
    const { customers } = prioritise(
      diagnosis(),
      reading([
        customer(0, { revenue: 100, score: 0 }),
        customer(1, { revenue: 500, score: 6 }),
        customer(2, { revenue: 200, score: 0 }),
        customer(3, { revenue: 300, score: 5 }),
        customer(4, { revenue: 400, score: 0 }),
      ]),
      NO_WORK
    );
    expect(customers.map(({ id, raw }) => [id, raw])).toEqual([
      ["case-4", expect.closeTo(0.8, 12)],
      ["case-1", expect.closeTo(5 / 11, 12)],
      ["case-2", expect.closeTo(0.4, 12)],
      ["case-3", expect.closeTo((0.6 * 6) / 11, 12)],
      ["case-0", expect.closeTo(0.2, 12)],
    ]);
    expect(customers.map(({ impact }) => impact)).toEqual([5, 4, 3, 2, 1]);
    // The top fifth of five by revenue is one.
    expect(customers.filter(({ highValue }) => highValue).map(({ id }) => id)).toEqual(["case-1"]);
  });

  it("rule 112: a revenue that is missing ranks in the middle, and is named", () => {
    const { customers, missing } = prioritise(
      diagnosis(),
      reading([customer(0, { revenue: 1, score: 0 }), customer(1, { score: 0 })]),
      NO_WORK
    );
    expect(customers.map(({ id, percentile, raw }) => [id, percentile, raw])).toEqual([
      ["case-0", 1, 1],
      ["case-1", null, 0.5],
    ]);
    expect(missing.join(" ")).toMatch(/1 detractor has no revenue/);
  });

  it("rule 111: equals stand newest first, as on the worklist, whatever their rows", () => {
    const answers = reading([customer(9), customer(2), customer(5)]);
    const { customers } = prioritise(diagnosis(), answers, NO_WORK);
    const none = { issues: [], customers: [], missing: [] };
    const { cases } = planWorklist(diagnosis(), answers, none, NO_WORK, plainTeams());
    const ids = ["case-9", "case-2", "case-5"];
    expect(customers.map(({ id }) => id)).toEqual(ids);
    expect(cases.map(({ id }) => id)).toEqual(ids);
  });

  it("rule 111: a poor fit is not among them, by answer or by name, and is counted apart", () => {
    const answers = [0, 1, 2].map((row) =>
      customer(row, { customer: row === 2 ? "Customer 0" : `Customer ${row}` })
    );
    const cases = new Map([
      ["case-0", untouched({ customer: "Customer 0", poorFit: true })],
      ["case-1", untouched({ customer: "Customer 1", poorFit: false })],
    ]);
    const { customers, missing } = prioritise(diagnosis(), reading(answers), { ...NO_WORK, cases });
    expect(customers.map(({ id }) => id)).toEqual(["case-1"]);
    expect(missing).toContain("2 detractors marked as a poor fit are not listed.");
    const untold = prioritise(diagnosis(), reading(answers), NO_WORK);
    expect(untold.customers).toHaveLength(3);
    expect(untold.missing.join(" ")).not.toMatch(/poor fit/);
  });

  it("lists a hundred at most, with the rank among all", () => {
    const all = Array.from({ length: 300 }, (_, row) => customer(row, { revenue: row + 1 }));
    const { customers } = prioritise(diagnosis(), reading(all), NO_WORK);
    expect(customers).toHaveLength(100);
    expect(customers[0]).toMatchObject({ id: "case-299", percentile: 1, impact: 5 });
    expect(customers.filter(({ highValue }) => highValue)).toHaveLength(60);
  });
});

describe("the steps of impact and effort", () => {
  it.each([
    [0, 1],
    [5, 1],
    [5.5, 2],
    [15, 2],
    [16, 3],
    [30, 3],
    [31, 4],
    [90, 4],
    [91, 5],
  ])("rule 112: %p days is effort %p", (days, effort) => {
    expect(effortOf(days, DEFAULT_ASSUMPTIONS)).toBe(effort);
  });

  it.each([
    [4, 3, "quickWin"],
    [5, 1, "quickWin"],
    [4, 4, "majorProject"],
    [3, 3, "fillIn"],
    [3, 4, "deprioritise"],
  ] as const)("rule 112: impact %p with effort %p is %s", (impact, effort, quadrant) => {
    expect(quadrantOf(impact, effort, DEFAULT_ASSUMPTIONS)).toBe(quadrant);
  });

  it("rule 112: impact is the fifth of the list, equal values alike", () => {
    expect(impactRatings([0.1, 0.4, 0.2, 0.5, 0.3])).toEqual([1, 4, 2, 5, 3]);
    expect(impactRatings([0.2, 0.2])).toEqual([5, 5]);
    expect(impactRatings([7])).toEqual([5]);
    expect(impactRatings([])).toEqual([]);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }),
        (raws) => {
          const ratings = impactRatings(raws);
          raws.forEach((raw, at) => {
            const share = raws.filter((other) => other <= raw).length / raws.length;
            expect(ratings[at]).toBe(Math.ceil(share * 5 - 1e-9));
          });
        }
      )
    );
  });

  it("rules 127–131: days by cause follow the guide's horizons", () => {
    expect(daysToFix("product", "no reply")).toBe(15);
    expect(daysToFix("product", "wrong bill")).toBe(30);
    expect(daysToFix("service", "late delivery")).toBe(60);
    expect(daysToFix("service", "no internet")).toBe(90);
    expect(daysToFix("service", "purple")).toBe(30);
    expect(daysToFix("service")).toBe(30);
    expect(daysToFix("timing")).toBe(30);
    expect(daysToFix("product")).toBe(90);
    expect(daysToFix("organisation")).toBe(180);
    expect(daysToFix(null)).toBe(90);
  });
});
