import type { Context } from "../../src/diagnosis/context";
import type {
  Diagnosis,
  ScoreReading,
  SegmentColumnReading,
  SegmentReading,
} from "../../src/diagnosis/diagnosis";
import { classOf } from "../../src/playbook/classes";
import { DETRACTOR_BANDS } from "../../src/playbook/detractorBands";
import { INDUSTRIES } from "../../src/playbook/industries";
import { levelOf } from "../../src/playbook/levels";
import type { Action, Phase, Roadmap } from "../../src/roadmap/roadmap";
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
  industry: { kind: "published", id: "telecom" },
  survey: "relationship",
  audience: "B2C",
  subscription: true,
  asOf: null,
  window: "default",
  ownBaseline: null,
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

export function action(id: string, phase: 1 | 2 | 3, more: Partial<Action> = {}): Action {
  const start = START + [0, 30, 60][phase - 1]!;
  return {
    id,
    phase,
    title: "Answer every detractor within 24 hours",
    because: "38% are answered in time",
    how: "Route each one to a named person the same day.",
    start,
    due: start + 12,
    owner: "Customer care",
    metric: { name: "Answered in 24 h", unit: "share", baseline: null, target: 0.8, current: null },
    rules: [143],
    ...more,
  };
}

const phase = (number: 1 | 2 | 3, name: string, gates: Phase["gates"]): Phase => ({
  number,
  name,
  start: START + 30 * (number - 1),
  end: START + 30 * number - 1,
  gates,
});

export function roadmap(actions: readonly Action[] = tenActions()): Roadmap {
  return {
    start: START,
    phases: [
      phase(1, "Stabilise", [
        {
          id: "response",
          metric: "Detractors answered in 24 h",
          goal: "above 80%",
          now: "not measured yet",
          state: "cannotTell",
        },
        {
          id: "falling",
          metric: "Score",
          goal: "no longer falling",
          now: "now falling",
          state: "notMet",
        },
      ]),
      phase(2, "Quick wins", [
        {
          id: "points",
          metric: "Groups fixed",
          goal: "5 points or more",
          now: "not measured yet",
          state: "cannotTell",
        },
      ]),
      phase(3, "Root fixes", [
        {
          id: "overall",
          metric: "Score",
          goal: "10 points or more",
          now: "not measured yet",
          state: "cannotTell",
        },
        {
          id: "detractors",
          metric: "Detractors",
          goal: "below 20%",
          now: "now 42%",
          state: "notMet",
        },
        {
          id: "loop",
          metric: "Teams with a working loop",
          goal: "all",
          now: "not measured yet",
          state: "cannotTell",
        },
      ]),
    ],
    actions,
  };
}

function tenActions(): Action[] {
  const dsl = { name: "NPS, DSL", unit: "points", baseline: -33.7, target: -28.7, current: -33.7 };
  return [
    action("answer", 1),
    action("route", 1, { title: "Route each detractor to the right team", owner: "CX office" }),
    action("read", 1, {
      title: "Read all comments of DSL customers and confirm the five that come most often",
      because: "DSL −34, confirmed",
    }),
    action("brief", 1, {
      title: "Brief the leadership team",
      metric: { name: "Brief given", unit: "none", baseline: null, target: null, current: null },
    }),
    action("owner", 2, {
      title: "One owner per DSL fault until solved",
      metric: { ...dsl, unit: "points" },
    }),
    action("invoice", 2, { title: "Correct the first monthly invoice", owner: "Billing" }),
    action("tell", 2, { title: "Tell customers what changed", owner: "Marketing" }),
    action("promises", 3, { title: "Rewrite DSL speed promises", owner: "Marketing" }),
    action("repair", 3, { title: "Rebuild the East repair process", owner: "Field service" }),
    action("next", 3, {
      title: "Set the plan for the next 90 days",
      metric: { name: "Fixes agreed", unit: "count", baseline: 0, target: 5, current: 0 },
    }),
  ];
}
