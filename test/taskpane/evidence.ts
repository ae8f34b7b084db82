import { PLAIN_CONTEXT } from "../../src/diagnosis/context";
import { diagnose } from "../../src/diagnosis/diagnose";
import type { Diagnosis, PairReading } from "../../src/diagnosis/diagnosis";
import type { HeatMap } from "../../src/diagnosis/heatMapReading";
import type { MethodCheck, MethodReading } from "../../src/diagnosis/methodReading";
import type { TrendPeriod, TrendReading } from "../../src/diagnosis/trendReading";
import { day, surveyReading } from "./survey";

/** Evidence written by hand, beside a diagnosis of the survey: what the views make of it is worked out here. */
export function diagnosisWith(change: Partial<Diagnosis> = {}): Diagnosis {
  const context = { ...PLAIN_CONTEXT, industry: { kind: "published", id: "telecom" } as const };
  return { ...diagnose(surveyReading(), context), ...change };
}

function period(
  label: string,
  [year, month]: readonly [number, number],
  [detractors, passives, promoters]: readonly [number, number, number],
  change: Partial<TrendPeriod> = {}
): TrendPeriod {
  const n = detractors + passives + promoters;
  const nps = (100 * (promoters - detractors)) / n;
  return {
    label,
    start: day(year, month, 1),
    end: day(year, month + 3, 1) - 1,
    complete: true,
    enough: n >= 100,
    groups: { detractors, passives, promoters, n },
    nps,
    interval: { low: nps - 5, high: nps + 5 },
    change: null,
    broken: false,
    ...change,
  };
}

/** +8, (three answers), −12 after a change of scale, and a running −20. */
export const TREND: TrendReading = {
  length: "quarter",
  periods: [
    period("Q3 2025", [2025, 7], [92, 100, 108]),
    period("Q4 2025", [2025, 10], [3, 0, 0]),
    period("Q1 2026", [2026, 1], [112, 100, 88], { broken: true, nps: -8 }),
    period("Q2 2026", [2026, 4], [118, 100, 82], {
      change: { points: -4, interval: { low: -11, high: 3 }, p: 0.27 },
    }),
    period("Q3 2026", [2026, 7], [30, 10, 10], { complete: false, enough: false }),
  ],
  slope: null,
  change: {
    since: "Q2 2026",
    start: day(2026, 4, 1),
    before: 8,
    after: -12,
    p: 0.01,
    lookUp: ["Which product or service updates came out?"],
  },
  rolling: [],
  transitions: {
    customers: 40,
    counts: [
      [10, 5, 0],
      [5, 10, 2],
      [0, 3, 5],
    ],
    change: -7,
    interval: { low: -20, high: 6 },
    p: 0.3,
    certainty: "indicated",
  },
  splits: [split("Region", -1, -3), split("Product", -9, 5)],
  breaks: [{ change: { day: day(2026, 1, 1), what: "scale" }, label: "New scale" }],
};

function split(column: string, mix: number, rate: number): TrendReading["splits"][number] {
  return {
    column,
    from: "Q1 2026",
    to: "Q2 2026",
    change: mix + rate,
    mix,
    rate,
    certainty: "confirmed",
    parts: [],
  };
}

/** Ten quarters; North under the line since Q1 2026, Tiny with one cell of four answers. */
export const HEAT_MAP: HeatMap = {
  column: "Region",
  columnIndex: 0,
  periods: Array.from({ length: 10 }, (_, index) => ({
    label: `Q${(index % 4) + 1} ${2024 + Math.floor(index / 4)}`,
    start: day(2024, 1 + 3 * index, 1),
    end: day(2024, 4 + 3 * index, 1) - 1,
  })),
  rows: [
    row("North", -25, 60, "Q1 2026"),
    row("East", 12, 20, null),
    { ...row("Tiny", 40, 4, null) },
  ],
  notShown: 0,
  line: 0,
  steps: [-20, 0, 19, 29],
};

function row(
  value: string,
  nps: number,
  n: number,
  underSince: string | null
): HeatMap["rows"][number] {
  return {
    value,
    cells: Array.from({ length: 10 }, () => ({ n, nps })),
    underSince,
    under:
      underSince === null ? null : { periods: 2, n: 2 * n, nps, certainty: "confirmed" as const },
  };
}

const check = (change: Partial<MethodCheck>): MethodCheck => ({
  id: "window",
  cause: 6,
  name: "Time of asking",
  verdict: "fine",
  certainty: "confirmed",
  measured: "4% too early; n = 900",
  share: 0.04,
  interval: { low: 0.03, high: 0.06 },
  n: 900,
  limit: "over 20% too early",
  fix: "Ask later.",
  missing: null,
  rules: [82, 87],
  ...change,
});

export const METHOD: MethodReading = {
  inDoubt: 1,
  measured: 2,
  checks: [
    check({
      id: "afterIncident",
      name: "Answers right after a failure",
      verdict: "inDoubt",
      measured: "31% of 900 answers",
      limit: "over 25% within 2 days",
      fix: "Hold the survey back while a ticket is open.",
    }),
    check({}),
    check({
      id: "inactive",
      name: "Customers who had left",
      verdict: "notMeasurable",
      measured: "",
      missing: "status",
    }),
    check({
      id: "wording",
      name: "Wording of the question",
      verdict: "notMeasurable",
      measured: "",
      missing: "question",
    }),
  ],
  response: [
    {
      column: "Region",
      rows: [
        {
          value: "East",
          invited: 210,
          answered: 9,
          rate: 9 / 210,
          interval: { low: 0.02, high: 0.08 },
        },
      ],
    },
  ],
};

/** Combinations, worst first, made from one of the survey's own groups. */
export function pairsOf({ ranking }: Diagnosis, count: number): readonly PairReading[] {
  const [model] = ranking;
  if (model === undefined) throw new Error("the survey has groups");
  return Array.from({ length: count }, (_, index) => ({
    ...model,
    column: "Product × Region",
    value: `DSL · Place ${index + 1}`,
    nps: -60 + index,
    parts: [
      { column: "Product", columnIndex: 0, value: "DSL" },
      { column: "Region", columnIndex: 1, value: `Place ${index + 1}` },
    ],
    beyondParts: null,
  }));
}
