import fc from "fast-check";
import { DEFAULT_ASSUMPTIONS } from "../../src/playbook/assumptions";
import { chartDataSheet } from "../../src/report/chartDataSheet";
import { buildSheets } from "../../src/report/sheets";
import type { SheetKind } from "../../src/report/sheetPlan";
import { costFacts, type CostFacts } from "../../src/roadmap/cost";
import { hasLibreOffice } from "../workbench/file/libreOffice";
import { calculated, type Calculated, type Typed } from "./calculated";
import { AS_OF, CONTEXT, diagnosis, groups } from "./fixtures";
import { action, roadmap } from "./roadmapFixture";

const COUNTS = groups(300, 300, 400);
const OF = diagnosis({ total: COUNTS, segments: [] });
const ACTIONS = [action("answer", 1), action("repair", 2), action("promises", 3)];

function plansOf(
  { of = OF, facts = {}, kinds = ["cost", "settings"] as readonly SheetKind[] } = {} as {
    of?: typeof OF;
    facts?: Partial<CostFacts>;
    kinds?: readonly SheetKind[];
  }
) {
  const recovery = { ...roadmap(ACTIONS), cost: { ...costFacts(of), ...facts } };
  const plans = buildSheets(of, recovery, { kinds, writtenOn: AS_OF + 2 });
  const data = chartDataSheet(plans);
  return data === null ? plans : [...plans, data];
}

/** What people typed into the list of inputs. */
function inputs(figures: Readonly<Record<string, string | number | null>>): Typed {
  return {
    nps_cost_inputs: Object.fromEntries(
      Object.entries(figures).map(([id, figure]) => [id, { figure }])
    ),
  };
}

/** Rule 107 by halving, independent of the closed form on the sheet: P, Pa and D of the answers above. */
const [P, PA, D] = [0.4, 0.3, 0.3];
const expectedChurn = (c: number, m: number): number =>
  c * P + Math.min(1, 1.5 * c) * PA + Math.min(1, m * c) * D;
function rootOf(total: number, m: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (expectedChurn(middle, m) < total) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
const money = (sum: number): string =>
  sum >= 999_999.5 ? `€${(sum / 1e6).toFixed(1)}m` : `€${(sum / 1000).toFixed(0)}k`;
const TIMES = { low: 2, middle: 2.5, high: 3 } as const;

const BASE = { customers: 20_000, revenue: 10_000_000, currency: "€", churn: 0.1, period: "year" };
const CASES: Readonly<Record<string, { typed: Typed; facts?: Partial<CostFacts> }>> = {
  nothing: { typed: {} },
  promoters: { typed: inputs({ ...BASE, of: "promoters", cac: 250, growth: 0.04, goal: 30 }) },
  capped: { typed: inputs({ ...BASE, churn: 0.6, of: "Promoters" }) },
  monthly: { typed: inputs({ ...BASE, churn: 0.02, period: "Month", of: "promoters" }) },
  total: { typed: inputs({ ...BASE, churn: 0.17, of: "all customers" }), facts: { drop: 20 } },
  totalDetractorsCapped: { typed: inputs({ ...BASE, churn: 0.7, of: "all" }) },
  totalBothCapped: { typed: inputs({ ...BASE, churn: 0.9, of: "all" }) },
  everybody: { typed: inputs({ ...BASE, churn: 1, of: "all" }) },
  unusable: { typed: inputs({ ...BASE, churn: 12, customers: "many", of: "all" }) },
  noRevenue: { typed: inputs({ ...BASE, revenue: null }) },
  returns: {
    typed: {
      ...inputs({ ...BASE, of: "promoters", goal: 30 }),
      nps_action_costs: { "cost:answer": { cost: 40_000 }, "cost:repair": { cost: 60_000 } },
    },
  },
  beyond: { typed: inputs({ ...BASE, of: "promoters", goal: 90 }) },
  segments: {
    typed: inputs({ ...BASE, of: "promoters" }),
    facts: {
      bySegment: [
        {
          id: "row:east",
          column: "Region",
          value: '=1+"{{row}}',
          promoterRevenue: 1000,
          passiveRevenue: 2000,
          detractorRevenue: 3000,
        },
      ],
    },
  },
  ownFactors: {
    typed: {
      ...inputs({ ...BASE, of: "promoters" }),
      nps_settings: { churnHigh: { value: 4 }, churnPassives: { value: 1 } },
    },
  },
  noSubscription: {
    typed: inputs({ ...BASE, of: "all customers", subscription: "no" }),
    facts: { drop: 20 },
  },
  smallFall: { typed: inputs({ ...BASE, of: "all customers" }), facts: { drop: 4 } },
};

(hasLibreOffice ? describe : describe.skip)("NPS Cost as LibreOffice calculates it", () => {
  const results = new Map<string, Calculated>();
  beforeAll(async () => {
    const names = Object.keys(CASES);
    const all = await calculated(
      names.map((name) => ({
        plans: plansOf({ facts: CASES[name]?.facts ?? {} }),
        typed: CASES[name]?.typed ?? {},
      }))
    );
    names.forEach((name, at) => results.set(name, all[at]!));
  }, 180_000);

  const table = (name: string, of: string) => results.get(name)!.table(of);
  const title = (name: string) => results.get(name)!.cell("cost", 1, 1);
  const close = (value: number) => expect.closeTo(value, 6) as unknown;

  it("rule 107: promoters' churn as given, low, middle and high", () => {
    const churn = table("promoters", "nps_cost_churn");
    // By hand: 0.1·0.4 + 0.15·0.3 + {0.2, 0.25, 0.3}·0.3.
    expect(churn["churn:expected"]).toMatchObject({
      low: close(0.145),
      middle: close(0.16),
      high: close(0.175),
    });
    expect(churn["churn:lost"]).toMatchObject({ low: close(2900), high: close(3500) });
    expect(churn["churn:extra"]).toMatchObject({ low: close(900), high: close(1500) });
    expect(table("promoters", "nps_cost_revenue")).toMatchObject({
      "revenue:risk": { low: close(1_450_000), middle: close(1_600_000), high: close(1_750_000) },
      "revenue:loss": { low: close(450_000), middle: close(600_000), high: close(750_000) },
      "revenue:growth": { low: "–", middle: close(0.04), high: "–" },
    });
    expect(table("promoters", "nps_cost_acquisition")).toMatchObject({
      "acquisition:replace": { low: close(725_000), high: close(875_000) },
      "acquisition:extra": { low: close(225_000), high: close(375_000) },
      "acquisition:paid": { low: "–", middle: "–", high: "–" },
    });
    expect(title("promoters")).toBe(
      "Churn takes €1.5m to €1.8m a year; €450k to €750k of it because not all are promoters"
    );
  });

  it("rule 102: word of mouth by customers, or by answers where they are missing", () => {
    expect(table("promoters", "nps_cost_mouth")).toMatchObject({
      "mouth:warned": { low: close(54_000), middle: close(72_000), high: close(90_000) },
      "mouth:told": { low: close(24_000), middle: close(32_000), high: close(40_000) },
    });
    const nobody = table("nothing", "nps_cost_mouth");
    expect(nobody["mouth:warned"]).toMatchObject({ low: close(2700), high: close(4500) });
    expect(nobody["mouth:base"]?.["words"]).toMatch(/answers alone/);
  });

  it("rule 107: nobody leaves more than once: c = 0.6, m = 3", () => {
    const churn = table("capped", "nps_cost_churn");
    expect(churn["churn:passives"]).toMatchObject({ low: close(0.9), high: close(0.9) });
    expect(churn["churn:detractors"]).toMatchObject({ low: 1, middle: 1, high: 1 });
    // 0.6·0.4 + 0.9·0.3 + 1·0.3.
    expect(churn["churn:expected"]).toMatchObject({ low: close(0.81), high: close(0.81) });
  });

  it("rules 107, 204: the churn of a month becomes that of a year", () => {
    const churn = table("monthly", "nps_cost_churn");
    // 1 − 0.98^12.
    expect(churn["churn:promoters"]?.["middle"]).toBeCloseTo(0.2152832797, 8);
  });

  it.each<[name: string, total: number]>([
    ["total", 0.17],
    ["totalDetractorsCapped", 0.7],
    ["totalBothCapped", 0.9],
  ])("rule 107: %s churn of all customers is solved for promoters'", (name, total) => {
    const churn = table(name, "nps_cost_churn");
    for (const [level, m] of Object.entries(TIMES)) {
      expect(churn["churn:promoters"]?.[level]).toBeCloseTo(rootOf(total, m), 9);
      expect(churn["churn:expected"]?.[level]).toBeCloseTo(total, 9);
    }
    // One figure where all three factors give the same.
    const losses = Object.values(TIMES).map((m) => 1e7 * (total - rootOf(total, m)));
    const ends = [...new Set([Math.min(...losses), Math.max(...losses)].map(money))];
    expect(title(name)).toBe(
      `Churn takes ${money(1e7 * total)} a year; ${ends.join(" to ")} of it because not all are promoters`
    );
    expect(churn["churn:fit"]).toMatchObject({ low: "–", high: "–" });
    expect(churn["churn:fit"]?.["words"]).toMatch(/cannot say/);
  });

  it("rule 107: where promoters leave as all others do, churn is no part of the score's", () => {
    expect(title("everybody")).toBe("Churn takes €10.0m a year");
  });

  it("rule 100: a second view for subscriptions and falls of 5 to 30 points only", () => {
    const second = (name: string) => table(name, "nps_cost_churn")["churn:second"];
    // 0.17 · (1 + {0.05, 0.1, 0.15}·20/10).
    expect(second("total")).toMatchObject({
      low: close(0.187),
      middle: close(0.204),
      high: close(0.221),
    });
    expect(second("noSubscription")).toMatchObject({ low: "–", high: "–" });
    expect(second("noSubscription")?.["words"]).toMatch(/subscriptions only/);
    expect(second("smallFall")).toMatchObject({ low: "–", high: "–" });
    expect(second("smallFall")?.["words"]).toMatch(/falls of 5 to 30/);
    expect(second("promoters")?.["words"]).toMatch(/No fall/);
  });

  it("rule 107: nothing is invented: each line names what it misses", () => {
    expect(title("nothing")).toBe(
      "Fill in customers, revenue and churn to see what the score costs"
    );
    for (const name of ["nps_cost_churn", "nps_cost_revenue", "nps_cost_returns"]) {
      for (const [id, row] of Object.entries(table("nothing", name))) {
        expect([id, row["low"], row["high"]]).toEqual([id, "–", "–"]);
      }
    }
    expect(table("nothing", "nps_cost_acquisition")["acquisition:replace"]?.["words"]).toBe(
      "Missing: customers, churn, cost to win a new customer"
    );
    expect(table("nothing", "nps_cost_inputs")["revenue"]?.["words"]).toMatch(/^Missing\. Write/);
    expect(title("noRevenue")).toBe("Fill in the revenue of a year to see what the score costs");
    expect(table("noRevenue", "nps_cost_revenue")["revenue:risk"]?.["words"]).toBe(
      "Missing: revenue"
    );
    expect(table("noRevenue", "nps_cost_churn")["churn:expected"]?.["low"]).toBeCloseTo(0.1, 9);
  });

  it("rule 204: what cannot be used is told and left out", () => {
    const rows = table("unusable", "nps_cost_inputs");
    expect(rows["churn"]).toMatchObject({ used: "–" });
    expect(rows["churn"]?.["words"]).toMatch(/^Cannot be used\. Write a percentage/);
    expect(rows["customers"]).toMatchObject({ used: "–" });
    expect(title("unusable")).toBe("Fill in churn to see what the score costs");
  });

  it("rule 203: what comes back, from costs and loss avoided alone", () => {
    // NPS 10 to 30: a tenth of all customers become promoters (0.5/0.3/0.2), the loss falls by
    // 0.1·0.1·(m − 1) of the revenue.
    expect(table("returns", "nps_cost_returns")).toMatchObject({
      "return:goal": { low: close(0.135), middle: close(0.145), high: close(0.155) },
      "return:avoided": { low: close(100_000), middle: close(150_000), high: close(200_000) },
      "return:spent": { low: 100_000, high: 100_000, words: "Actions with a cost above: 2 of 3" },
      "return:net": { low: close(0), middle: close(50_000), high: close(100_000) },
      "return:rate": { low: close(0), middle: close(0.5), high: close(1) },
    });
    const none = table("promoters", "nps_cost_returns")["return:rate"];
    expect(none).toMatchObject({ low: "–", words: "Missing: cost of an action" });
    expect(table("beyond", "nps_cost_returns")["return:goal"]).toMatchObject({ low: "–" });
    expect(table("beyond", "nps_cost_returns")["return:goal"]?.["words"]).toMatch(/No estimate/);
  });

  it("rule 107: revenue at risk of a group is each part times its churn, whatever its name", () => {
    const row = table("segments", "nps_cost_segments")["row:east"];
    // 1000·0.1 + 2000·0.15 + 3000·{0.2, 0.25, 0.3}.
    expect(row).toMatchObject({ low: close(1000), middle: close(1150), high: close(1300) });
    expect(row).toMatchObject({ group: 'Region: =1+"{{row}}', revenue: 6000 });
  });

  it("rules 99, 195: factors follow NPS Settings", () => {
    const churn = table("ownFactors", "nps_cost_churn");
    expect(churn["churn:passives"]?.["low"]).toBeCloseTo(0.1, 9);
    expect(churn["churn:detractors"]?.["high"]).toBeCloseTo(0.4, 9);
    expect(table("ownFactors", "nps_cost_factors")["factor:rise"]).toMatchObject({
      low: close(0.05),
      middle: close(0.1),
      high: close(0.15),
    });
  });

  it("rule 107: beside the title stands what the score itself adds", () => {
    const figure = (name: string): unknown => {
      const [chart] = plansOf()[0]!.charts;
      return results.get(name)!.cell("cost", chart!.area.row - 2, 1);
    };
    expect(figure("promoters")).toBe(
      "€450k to €750k of it would stay if all customers were promoters"
    );
    expect(figure("nothing")).toMatch(/^Three sums a year/);
  });

  it("rule 108: the picture has the sums in words, and what is missing instead", () => {
    const labels = (name: string): unknown[] => {
      const plans = plansOf();
      const [chart] = plans[0]!.charts;
      return chart!.series
        .flatMap((series) => series.labels)
        .flatMap(({ cell }) =>
          cell ? [results.get(name)!.cell("chartData", cell.row, cell.column)] : []
        );
    };
    expect(labels("promoters")).toEqual([
      "€1.6m (€1.5m to €1.8m)",
      "€600k (€450k to €750k)",
      "€800k (€725k to €875k)",
    ]);
    expect(labels("nothing")[0]).toBe("needs revenue and churn");
  });
});

describe("NPS Cost (rule 171)", () => {
  const plan = (more = {}) => plansOf(more)[0]!;
  const rows = (of: ReturnType<typeof plan>, name: string) =>
    of.tables.find((table) => table.name === name)?.rows ?? [];

  it("rule 108: all five headings stand on the sheet", () => {
    const texts = plan().blocks.flatMap(({ values }) => values.flat());
    for (const heading of [
      "1  Churn accelerates",
      "2  Negative word of mouth",
      "3  Revenue declines",
      "4  Acquisition costs rise",
      "5  Brand reputation damage",
    ]) {
      expect(texts).toContain(heading);
    }
    expect(texts.join(" ")).toMatch(/did not answer to be like those who did/);
  });

  it.each([
    [104, "nps_cost_revenue"],
    [105, "nps_cost_acquisition"],
  ])(
    "rules 104 and 105: the claim of rule %i, for which the guide gives no figure, shows none",
    (rule, table) => {
      const claims = rows(plan(), table).filter(({ cells }) => cells.includes(rule));
      expect(claims.length).toBeGreaterThan(0);
      expect(claims.some(({ cells }) => cells.filter((cell) => cell === "–").length >= 3)).toBe(
        true
      );
    }
  );

  it("rule 195: every factor has a rule and a source", () => {
    const factors = rows(plan(), "nps_cost_factors");
    expect(factors.map(({ cells }) => cells[4])).toEqual([99, 99, 100, 102, 102, 103]);
    for (const { cells } of factors) expect(cells[5]).toMatch(/no source given/);
  });

  it("rules 99–103: without NPS Settings the factors in force are values", () => {
    const factors = rows(plan({ kinds: ["cost"] }), "nps_cost_factors");
    expect(factors[1]?.cells.slice(1, 4)).toEqual([2, 2.5, 3]);
    expect(factors[0]?.cells.slice(1, 4)).toEqual([1.5, 1.5, 1.5]);
  });

  it.each<[industry: string, audience: "B2B" | "B2C", flagged: boolean]>([
    ["healthcare", "B2C", true],
    ["banking", "B2C", true],
    ["insurance", "B2C", true],
    ["saas", "B2B", true],
    ["software", "B2B", true],
    ["saas", "B2C", false],
    ["telecom", "B2B", false],
  ])("rule 106: %s, %s: repair takes years is %p", (id, audience, flagged) => {
    const context = {
      ...CONTEXT,
      industry: { kind: "published", id } as typeof CONTEXT.industry,
      audience,
    };
    const facts = costFacts(diagnosis({ rest: { context } }));
    expect(facts.publicReviews).toBe(flagged);
    expect(facts.business).toBe(audience === "B2B");
  });

  it("rule 100: subscriptions are on for SaaS and software unless somebody says otherwise", () => {
    const of = (id: string, subscription: boolean | null) =>
      costFacts(
        diagnosis({
          rest: {
            context: {
              ...CONTEXT,
              industry: { kind: "published", id } as typeof CONTEXT.industry,
              subscription,
            },
          },
        })
      ).subscription;
    expect([of("saas", null), of("software", null), of("banking", null)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([of("saas", false), of("banking", true)]).toEqual([false, true]);
  });

  it("rule 6: only points that were lost count as a fall", () => {
    expect(costFacts(diagnosis()).drop).toBeCloseTo(8 + (100 * (524 - 375)) / 1248, 9);
    const unknown = { assessed: false, reason: "no baseline yet" } as const;
    expect(costFacts(diagnosis({ rest: { baseline: unknown } })).drop).toBeNull();
  });

  it("rule 102: between businesses the claim about one deal stands there, without a figure", () => {
    const context = { ...CONTEXT, audience: "B2B" } as const;
    const of = diagnosis({ total: COUNTS, segments: [], rest: { context } });
    const claim = rows(plan({ of }), "nps_cost_mouth").find(({ id }) => id === "mouth:business");
    expect(claim?.cells.slice(1, 4)).toEqual(["–", "–", "–"]);
    expect(rows(plan(), "nps_cost_mouth").some(({ id }) => id === "mouth:business")).toBe(false);
  });

  it("rule 107: no input in use looks through its own column, which Excel calls a circle", () => {
    for (const { cells } of rows(plan(), "nps_cost_inputs")) {
      expect(cells[2]).toMatchObject({ formula: expect.not.stringMatching(/\$D/) as unknown });
    }
  });

  it("rule 203: the score to reach follows the realistic range until somebody types one", () => {
    const goal = rows(plan(), "nps_cost_inputs").find(({ id }) => id === "goal");
    expect([goal?.cells[1], goal?.suggested]).toEqual([null, undefined]);
    const { formula } = goal?.cells[2] as { formula: string };
    expect(formula).toMatch(/^=IFERROR\(IF\(TRIM\(\$C\{\{row\}\}\)="",20,IF\(AND\(ISNUMBER/);
  });

  it("people's cells are the figures and the costs, and only suggestions stand there", () => {
    const people = plan().tables.flatMap(({ name, columns }) =>
      columns.filter(({ ownedBy }) => ownedBy === "people").map(({ key }) => `${name}.${key}`)
    );
    expect(people).toEqual(["nps_cost_inputs.figure", "nps_action_costs.cost"]);
    for (const { cells, suggested } of rows(plan(), "nps_cost_inputs")) {
      expect(cells[1] === null).toBe(suggested === undefined);
    }
  });

  // Mathematics alone, which holds where LibreOffice is absent too; that the sheet does the same is shown above.
  it("rule 107: the closed form is right: the four lines' greatest root is the root, for any shares and factors", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(share, share, share),
        fc.double({ min: 1, max: 5, noNaN: true }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([x, y, z], a, m, c) => {
          const sum = x + y + z;
          fc.pre(sum > 0.01);
          const [p, pa, d] = [x / sum, y / sum, z / sum];
          fc.pre(p > 0.001);
          const total = c * p + Math.min(1, a * c) * pa + Math.min(1, m * c) * d;
          const root = (rest: number, slope: number) => (slope > 0 ? rest / slope : 0);
          const found = Math.max(
            root(total, p + a * pa + m * d),
            root(total - d, p + a * pa),
            root(total - pa, p + m * d),
            root(total - d - pa, p)
          );
          expect(found).toBeCloseTo(c, 6);
        }
      )
    );
    expect(DEFAULT_ASSUMPTIONS.churnMiddle).toBe(2.5);
  });
});
