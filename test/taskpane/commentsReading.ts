import type {
  CauseReading,
  CommentsReading,
  Quote,
  ThemeReading,
} from "../../src/diagnosis/commentsReading";
import { CAUSES, type Cause } from "../../src/playbook/causes";
import { day } from "./survey";

/** What comments may say, written by hand: 100 readable comments of detractors, service first, eight themes. */
export function commentsReading(change: Partial<CommentsReading> = {}): CommentsReading {
  return {
    base: {
      inWindow: 180,
      detractors: 120,
      codable: 100,
      unclassified: 14,
      noWords: 8,
      otherLanguages: [{ code: "de", name: "German", comments: 12 }],
    },
    masked: true,
    causes: CAUSES.map((cause) => causeReading(cause, FOUND.get(cause) ?? 0)),
    themes: ["late delivery", "billing", "hotline", "router", "price", "app", "signal", "fees"].map(
      (name, index) => themeReading(name, 24 - 2 * index)
    ),
    alignment: {
      list: [quote(90, "Read me first")],
      seed: 1,
      verdict: "scattered",
      certainty: "indicated",
      from: "all",
      topShare: 0.24,
      topInterval: { low: 0.17, high: 0.33 },
      topTwoShare: 0.4,
      effectiveThemes: 6.2,
      themes: 8,
      bySegment: [
        {
          column: "Product",
          value: "DSL",
          comments: 40,
          verdict: "aligned",
          topTheme: "late delivery",
          topShare: 0.45,
        },
      ],
      words: "The comments scatter: read them by segment.",
    },
    severity: {
      emotional: 10,
      emotionalShare: 0.1,
      plainlyPositive: 2,
      plainlyPositiveShare: 0.02,
      verdict: "matches",
      words: "Words and scores go together.",
    },
    disagreeing: Array.from({ length: 12 }, (_, row) => ({
      ...quote(200 + row, `All was well ${row}`),
      id: `id${row}`,
      causes: [],
      confidence: null,
      words: [],
      themes: [],
      state: "unclassified" as const,
      language: "en",
      corrected: null,
    })),
    rows: [],
    rowsLeftOut: 0,
    corrections: { used: 0, neighbours: 0, orphaned: 0 },
    ...change,
  };
}

const FOUND: ReadonlyMap<Cause, number> = new Map([
  ["service", 46],
  ["product", 20],
  ["feedbackLoop", 6],
]);

export function causeReading(
  cause: Cause,
  comments: number,
  change: Partial<CauseReading> = {}
): CauseReading {
  const share = comments / 100;
  return {
    cause,
    comments,
    main: comments,
    share,
    interval: { low: Math.max(0, share - 0.07), high: share + 0.08 },
    certainty: comments === 0 ? "fact" : comments > 17 ? "confirmed" : "indicated",
    quotes: comments === 0 ? [] : [quote(comments, `Nobody came, ${cause}`)],
    symptoms: [
      { words: "Waiting", seen: comments },
      { words: "Rude staff", seen: 0 },
    ],
    evidence: [],
    fix: `Mend ${cause}.`,
    rules: [66, 95],
    ...change,
  };
}

export function themeReading(
  name: string,
  comments: number,
  change: Partial<ThemeReading> = {}
): ThemeReading {
  const share = comments / 100;
  return {
    id: `theme:${name}`,
    name,
    own: false,
    phrases: [name, `${name}s`],
    comments,
    share,
    interval: { low: share - 0.05, high: share + 0.07 },
    ofAll: comments + 3,
    impact: comments / 10,
    impactInterval: { low: comments / 20, high: comments / 5 },
    cause: "service",
    concentrated: [{ column: "Region", value: "East", share: 0.4, comments: 10 }],
    periods: [],
    trend: "rising",
    trendCertainty: "confirmed",
    persistent: null,
    quotes: [quote(300 + comments, `It is the ${name}`)],
    ...change,
  };
}

export function quote(row: number, text: string): Quote {
  return { row, text, score: 2, day: day(2026, 9, 12) };
}
