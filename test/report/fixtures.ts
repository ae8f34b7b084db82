import { PLAIN_CONTEXT, type Context } from "../../src/diagnosis/context";
import type {
  Diagnosis,
  ScoreReading,
  SegmentColumnReading,
  SegmentReading,
} from "../../src/diagnosis/diagnosis";
import { readTargets } from "../../src/diagnosis/targets";
import type { HeatMap } from "../../src/diagnosis/heatMapReading";
import { classOf } from "../../src/playbook/classes";
import { DETRACTOR_BANDS } from "../../src/playbook/detractorBands";
import { INDUSTRIES } from "../../src/playbook/industries";
import { levelOf } from "../../src/playbook/levels";
import { EXCLUSIONS } from "../../src/score/cells";
import type { Groups } from "../../src/score/groups";
import type { DataQuality, LiveSource } from "../../src/score/responses";

/** 30 Sep 2026 and 1 Oct 2026 as Excel serials. */
export const AS_OF = 46295;
export const START = 46296;
export const TELECOM = { average: 19, badBelow: 0, reading: "guideA" } as const;

export function groups(detractors: number, passives: number, promoters: number): Groups {
  return { detractors, passives, promoters, n: detractors + passives + promoters };
}

export function scoreOf({ detractors, promoters, n }: Groups): number {
  return (100 * (promoters - detractors)) / n;
}

/** A rough interval: the sheets only show it. */
export function around(score: number, half: number): { low: number; high: number } {
  return { low: Math.max(-100, score - half), high: Math.min(100, score + half) };
}

export function scoreReading(of: Groups): ScoreReading {
  const nps = scoreOf(of);
  const interval = around(nps, 5);
  return {
    groups: of,
    nps,
    interval,
    scoreClass: classOf(nps),
    classAtLow: classOf(interval.low),
    classAtHigh: classOf(interval.high),
    isNegative: nps < 0,
  };
}

export function segment(
  column: string,
  columnIndex: number,
  value: string,
  of: Groups,
  all: Groups,
  more: Partial<SegmentReading> & { readonly p?: number } = {}
): SegmentReading {
  const { p = 0.001, ...rest } = more;
  const nps = scoreOf(of);
  const others = groups(
    all.detractors - of.detractors,
    all.passives - of.passives,
    all.promoters - of.promoters
  );
  const difference = others.n === 0 ? 0 : nps - scoreOf(others);
  return {
    column,
    columnIndex,
    value,
    groups: of,
    nps,
    interval: around(nps, 8),
    base: of.n >= 30 ? "reportable" : "indicative",
    againstRest:
      others.n === 0
        ? null
        : { difference, interval: around(difference, 9), p, pHolm: Math.min(1, 2 * p) },
    shrunken: nps,
    level: of.n >= 30 ? levelOf(nps, TELECOM).level : null,
    hiddenProblem: null,
    ...rest,
  };
}

export function column(
  name: string,
  segments: readonly SegmentReading[],
  more: Partial<SegmentColumnReading> = {}
): SegmentColumnReading {
  return {
    name,
    segments,
    suppressed: { values: 0, answers: 0 },
    blank: 0,
    twoExperiences: null,
    ...more,
  };
}

export function quality(rows: number, usable: number): DataQuality {
  const none = { count: 0, examples: [] };
  return {
    rows,
    usable,
    excluded: Object.fromEntries(
      EXCLUSIONS.map((reason) => [reason, none])
    ) as unknown as DataQuality["excluded"],
    undated: none,
    hidden: 0,
    repeated: 0,
    warnings: [],
  };
}

export const CONTEXT: Context = {
  ...PLAIN_CONTEXT,
  industry: { kind: "published", id: "telecom" },
  survey: "relationship",
  audience: "B2C",
  subscription: true,
  asOf: null,
  window: "default",
};

export interface DiagnosisOptions {
  readonly total?: Groups;
  readonly segments?: readonly SegmentColumnReading[];
  readonly live?: LiveSource | null;
  readonly rest?: Partial<Diagnosis>;
}

/** A telecom survey, −11.9 on 1,248 answers of 1,302 rows, all of them in the window. */
export function diagnosis({ total, segments, live, rest }: DiagnosisOptions = {}): Diagnosis {
  const all = total ?? groups(524, 349, 375);
  const reading = scoreReading(all);
  const columns = segments ?? telecomSegments(all);
  const telecom = INDUSTRIES.find(({ id }) => id === "telecom");
  if (telecom === undefined) throw new Error("no telecom profile");
  const { level, flags, gap } = levelOf(reading.nps, telecom);
  const band = DETRACTOR_BANDS.at(-1);
  if (band === undefined) throw new Error("no bands");
  return {
    context: CONTEXT,
    sourceName: "Table Survey_Q3, sheet Answers",
    quality: quality(all.n + 54, all.n),
    live: live ?? null,
    asOf: AS_OF,
    window: {
      asked: "default",
      used: "90days",
      from: AS_OF - 89,
      to: AS_OF,
      n: all.n,
      words: "the 90 days to 30 Sep 2026",
    },
    total: reading,
    industry: {
      name: "telecom",
      average: telecom.average,
      badBelow: telecom.badBelow,
      thresholdDerived: false,
      gap,
      level,
      flags,
      certainty: "confirmed",
      couldAlsoBe: null,
    },
    detractors: {
      share: all.detractors / all.n,
      interval: { low: 0.4, high: 0.45 },
      band,
      certainty: "confirmed",
      words: "no campaign or price will mend it",
    },
    baseline: {
      assessed: true,
      reading: {
        from: "period",
        nps: 8,
        n: 1172,
        words: "the year before",
        change: reading.nps - 8,
        interval: { low: -25, high: -15 },
        verdict: "clearlyWorse",
        certainty: "confirmed",
      },
    },
    trajectory: {
      assessed: true,
      reading: {
        quarters: [],
        state: "slowDecline",
        certainty: "confirmed",
        words: "Down four quarters in a row, −7 in the last. Confirmed.",
      },
    },
    answers: [0, 0, 0, all.detractors, 0, 0, 0, 0, all.passives, all.promoters, 0],
    trend: null,
    heatMaps: [telecomHeatMap()],
    method: { checks: [], response: [], measured: 0, inDoubt: 0 },
    targets: readTargets(
      rest?.total ?? reading,
      rest?.asOf === undefined ? AS_OF : rest.asOf,
      (rest?.context ?? CONTEXT).assumptions
    ),
    comments: null,
    accounts: null,
    pairs: [],
    pairsLeftOut: { better: 0, hidden: 0, columns: [] },
    segments: columns,
    ranking: columns.flatMap((one) => one.segments).sort((a, b) => a.shrunken - b.shrunken),
    priority: {
      urgency: "immediate",
      action: "Find the causes",
      deadline: AS_OF,
      reason: "42% are detractors, above 25%",
      byScoreAlone: "Find the root causes within 30 days",
    },
    mode: {
      mode: "firefighting",
      improving: false,
      certainty: "confirmed",
      reason: "slow decline",
    },
    findings: [],
    ...rest,
  };
}

export function telecomSegments(all: Groups): SegmentColumnReading[] {
  const region = (value: string, of: Groups, p: number): SegmentReading =>
    segment("Region", 0, value, of, all, { p });
  const product = (value: string, of: Groups, p: number): SegmentReading =>
    segment("Product", 1, value, of, all, { p });
  return [
    column(
      "Region",
      [
        region("East", groups(170, 85, 75), 0.0001),
        region("Islands", groups(11, 7, 6), 0.4),
        region("North", groups(140, 96, 104), 0.7),
        region("South", groups(131, 88, 101), 0.03),
        region("West", groups(83, 80, 95), 0.0001),
      ],
      {
        suppressed: { values: 2, answers: 6 },
        blank: 5,
      }
    ),
    column(
      "Product",
      [
        product("DSL", groups(301, 144, 113), 0.0001),
        product("Mobile only", groups(105, 95, 120), 0.0001),
        product("Fibre", groups(118, 110, 142), 0.0001),
      ],
      {
        twoExperiences: {
          low: "DSL",
          high: "Fibre",
          difference: 40.2,
          pHolm: 0.0001,
          certainty: "confirmed",
        },
      }
    ),
  ];
}

/** Three regions over three quarters; East has been under the line for two of them. */
export function telecomHeatMap(more: Partial<HeatMap> = {}): HeatMap {
  const cell = (n: number, nps: number) => ({ n, nps });
  const under = { periods: 2, n: 340, nps: -30, certainty: "confirmed" } as const;
  return {
    column: "Region",
    columnIndex: 0,
    // Quarters of 2026 as Excel serials.
    periods: [
      { label: "Q1 2026", start: 46023, end: 46112 },
      { label: "Q2 2026", start: 46113, end: 46203 },
      { label: "Q3 2026", start: 46204, end: 46295 },
    ],
    rows: [
      {
        value: "East",
        cells: [cell(180, 12.5), cell(170, -21), cell(170, -39)],
        underSince: "Q2 2026",
        under,
      },
      {
        value: "Islands",
        cells: [null, cell(12, -25), cell(11, 0)],
        underSince: null,
        under: null,
      },
      {
        value: "West",
        cells: [cell(200, 19), cell(210, 29), cell(190, 8)],
        underSince: null,
        under: null,
      },
    ],
    notShown: 0,
    line: 0,
    steps: [-20, 0, 19, 29],
    ...more,
  };
}
