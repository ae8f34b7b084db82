import {
  NOTHING_TO_ANSWER,
  type AlignmentReading,
  type CauseReading,
  type CommentRow,
  type CommentsReading,
  type Quote,
  type ThemeReading,
} from "../../src/diagnosis/commentsReading";
import { CAUSES, type Cause } from "../../src/playbook/causes";
import { AS_OF } from "./fixtures";

export const quote = (text: string, score = 3, day: number | null = AS_OF - 30): Quote => ({
  row: 1,
  text,
  score,
  day,
});

/** Of 290 codable comments: comments that show it, as main cause. */
const FOUND: Readonly<Record<Cause, readonly [comments: number, main: number]>> = {
  service: [168, 150],
  product: [31, 24],
  expectations: [52, 40],
  feedbackLoop: [25, 20],
  methodology: [0, 0],
  timing: [3, 3],
  organisation: [14, 12],
};

export function cause(of: Cause, more: Partial<CauseReading> = {}): CauseReading {
  const [comments, main] = FOUND[of];
  const share = comments / 290;
  return {
    cause: of,
    comments,
    main,
    share,
    interval: { low: Math.max(0, share - 0.055), high: share + 0.055 },
    certainty: comments > 40 ? "confirmed" : comments > 0 ? "indicated" : "fact",
    quotes:
      comments === 0
        ? []
        : [
            quote(`Nobody came on the day that was agreed (${of}), and nobody called.`, 2),
            quote(
              "I waited four weeks for the engineer, took two days off, and in the end it was cancelled by a text message without a word about why or about when somebody would come instead.",
              0
            ),
          ],
    symptoms: [
      { words: "Waiting and slow answers", seen: comments },
      { words: "Rude or unhelpful staff", seen: 0 },
      { words: "Few answer the survey at all", seen: null },
    ],
    evidence:
      of === "methodology"
        ? [
            {
              words: "A fifth of the answers come from customers who have left",
              certainty: "indicated",
              rules: [82, 83],
            },
          ]
        : [],
    fix: "Answer every detractor within 24 hours and track how often the same fault comes back.",
    rules: [63, 66, 67],
    ...more,
  };
}

export function theme(
  name: string,
  comments: number,
  more: Partial<ThemeReading> = {}
): ThemeReading {
  const share = comments / 290;
  return {
    id: `theme:${name}`,
    name,
    own: false,
    phrases: [name, `${name}s`],
    comments,
    share,
    interval: { low: Math.max(0, share - 0.04), high: share + 0.04 },
    ofAll: comments + 12,
    impact: comments / 20,
    impactInterval: { low: comments / 20 - 1.2, high: comments / 20 + 1.2 },
    cause: "service",
    concentrated: [{ column: "Product", value: "DSL", share: share + 0.1, comments: 20 }],
    periods: ["Q4 2025", "Q1 2026", "Q2 2026", "Q3 2026"].map((label, index) => ({
      label,
      comments: Math.round((comments * (index + 1)) / 10),
      of: index === 0 ? 20 : 90,
      complete: index < 3,
    })),
    trend: "rising",
    trendCertainty: "indicated",
    persistent: "indicated",
    quotes: [
      quote(`The ${name} again, for the third time.`, 1),
      quote(`No more ${name}.`, 5, null),
    ],
    ...more,
  };
}

export function row(id: string, text: string, more: Partial<CommentRow> = {}): CommentRow {
  return {
    row: 1,
    id,
    text,
    score: 2,
    day: AS_OF - 10,
    causes: ["service", "feedbackLoop"],
    confidence: 0.83,
    words: ["nobody called", "four weeks"],
    themes: ["late engineer"],
    state: "read",
    language: "en",
    corrected: null,
    ...more,
  };
}

export const alignment = (more: Partial<AlignmentReading> = {}): AlignmentReading => ({
  list: Array.from({ length: 20 }, (_, index) =>
    quote(
      `Comment ${index + 1} that was drawn to be read, about the engineer who was late.`,
      index % 7
    )
  ),
  seed: 20260930,
  verdict: "aligned",
  certainty: "confirmed",
  from: "all",
  topShare: 0.41,
  topInterval: { low: 0.36, high: 0.47 },
  topTwoShare: 0.55,
  effectiveThemes: 3.4,
  themes: 9,
  bySegment: [],
  words: "Mend the late engineer first: four in ten detractors who write name it.",
  ...more,
});

/** 640 comments, 310 of detractors, 290 of them codable. */
export function commentsReading(more: Partial<CommentsReading> = {}): CommentsReading {
  return {
    base: {
      inWindow: 640,
      detractors: 310,
      codable: 290,
      unclassified: 41,
      noWords: 8,
      otherLanguages: [
        { code: "de", name: "German", comments: 8 },
        { code: "es", name: "Spanish", comments: 4 },
      ],
    },
    masked: true,
    causes: CAUSES.map((each) => cause(each)),
    themes: [
      theme("late engineer", 119),
      theme("dropped line", 60),
      theme("wrong bill", 42, {
        cause: "expectations",
        trend: "falling",
        trendCertainty: "confirmed",
      }),
      theme("hold music", 24, { persistent: null, trend: null, concentrated: [] }),
      theme("parking", 12, { own: true, cause: null, impact: null, impactInterval: null }),
      theme("router reboot", 9, {
        cause: "product",
        impact: -0.2,
        impactInterval: { low: -0.9, high: 0.5 },
      }),
    ],
    alignment: alignment(),
    severity: {
      emotional: 35,
      emotionalShare: 35 / 290,
      plainlyPositive: 9,
      plainlyPositiveShare: 9 / 290,
      verdict: "matches",
      words:
        "Twelve percent name no incident, under the limit of 40%; three percent are plain praise.",
    },
    disagreeing: [
      row("d1", "Great service, thank you so much", { causes: [], state: "unclassified" }),
    ],
    rows: [
      row("c1", "Nobody called back for four weeks."),
      row("c2", "Muy caro", {
        state: "notEnglish",
        language: "es",
        causes: [],
        confidence: null,
        words: [],
        themes: [],
      }),
      row("c3", "n/a", {
        state: "noWords",
        language: "",
        causes: [],
        confidence: null,
        words: [],
        themes: [],
        day: null,
      }),
      row("c4", "Bad.", {
        state: "unclassified",
        causes: [],
        confidence: null,
        words: [],
        themes: [],
      }),
      row("c5", "They were late again.", { corrected: "byNeighbour" }),
    ],
    rowsLeftOut: 0,
    toAnswer: NOTHING_TO_ANSWER,
    corrections: { used: 0, neighbours: 0, orphaned: 0, newThemes: [] },
    ...more,
  };
}
