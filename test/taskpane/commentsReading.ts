import type {
  CauseReading,
  CommentsReading,
  Quote,
  ThemeReading,
} from "../../src/diagnosis/commentsReading";
import { CAUSES, type Cause } from "../../src/playbook/causes";
import * as sheets from "../report/commentsFixture";
import { day } from "./survey";

/** As for the sheets, with 100 readable comments of detractors, so that figures are shares; eight themes. */
export function commentsReading(change: Partial<CommentsReading> = {}): CommentsReading {
  return sheets.commentsReading({
    base: {
      inWindow: 180,
      detractors: 120,
      codable: 100,
      unclassified: 14,
      noWords: 8,
      otherLanguages: [{ code: "de", name: "German", comments: 12 }],
    },
    causes: CAUSES.map((cause) => causeReading(cause, FOUND.get(cause) ?? 0)),
    themes: ["late delivery", "billing", "hotline", "router", "price", "app", "signal", "fees"].map(
      (name, index) => themeReading(name, 24 - 2 * index)
    ),
    alignment: sheets.alignment({
      list: [quote(90, "Read me first")],
      verdict: "scattered",
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
    }),
    disagreeing: Array.from({ length: 12 }, (_, row) =>
      sheets.row(`id${row}`, `All was well ${row}`, { row: 200 + row })
    ),
    ...change,
  });
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
  return sheets.cause(cause, {
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
    ...change,
  });
}

export function themeReading(
  name: string,
  comments: number,
  change: Partial<ThemeReading> = {}
): ThemeReading {
  const share = comments / 100;
  return sheets.theme(name, comments, {
    share,
    interval: { low: share - 0.05, high: share + 0.07 },
    impact: comments / 10,
    impactInterval: { low: comments / 20, high: comments / 5 },
    concentrated: [{ column: "Region", value: "East", share: 0.4, comments: 10 }],
    trendCertainty: "confirmed",
    persistent: null,
    quotes: [quote(300 + comments, `It is the ${name}`)],
    ...change,
  });
}

export function quote(row: number, text: string): Quote {
  return { row, text, score: 2, day: day(2026, 9, 12) };
}
