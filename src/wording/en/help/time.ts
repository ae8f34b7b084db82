import type { FunctionHelp } from "./functionHelp";

/** Counted answers have no dates. */
const scores = "Cells with the answers: a column, a row, a table column or an array.";

/** Scores over time. */
export const timeHelp = {
  NPSTREND: {
    description:
      "Net Promoter Score of every quarter, month, week, year or day: answers, score, 95% interval, change against the period right before and its p. The current period is in it too. Answers without a date stand in a last row.",
    arguments: { scores },
    examples: [
      ["=NPSTREND(B2:B500,A2:A500)", "a table with one row for each quarter"],
      ['=NPSTREND(Survey[Score],Survey[Answered on],"month")', "the same by month"],
      [
        '=NPSTREND({9;10;3;3},{46023;46053;46054;46081},"month")',
        "Jan 2026 46023 2 100 -31.5 100, Feb 2026 46054 2 -100 -100 31.5 -200 0.03, under a header",
      ],
    ],
    sample: "=NPSTREND(Survey[Score],Survey[Answered on])",
  },
  NPSSLOPE: {
    description:
      "How many points the Net Promoter Score rises or falls from one period to the next: a straight line through the periods that counts periods with many answers more, with standard error, 95% interval, z, p and the number of periods.",
    arguments: { scores },
    examples: [
      ["=NPSSLOPE(B2:B500,A2:A500)", "points a quarter, with interval and p"],
      ['=NPSSLOPE(B2:B500,A2:A500,"month")', "points a month"],
    ],
    sample: "=NPSSLOPE(Survey[Score],Survey[Answered on])",
  },
  NPSDIRECTION: {
    description:
      "Which way the Net Promoter Score is going by the quarters of the past year, in words such as Slow decline or Improving, and whether the figures confirm it or only indicate it. It needs two complete quarters in a row.",
    arguments: {
      scores,
      industry:
        "Optional. SaaS, e-commerce, healthcare, banking, telecom, insurance or software: decides whether a flat score is flat at a low level.",
      asof: "Optional. The day up to which quarters are complete; the newest answer if left out.",
    },
    examples: [
      ['=NPSDIRECTION(B2:B500,A2:A500,"telecom")', "such as Crisis in motion, confirmed"],
      [
        "=NPSDIRECTION(B2:B500,A2:A500,,DATE(2026,9,30))",
        "the direction as it stood on 30 September 2026",
      ],
    ],
    sample: '=NPSDIRECTION(Survey[Score],Survey[Answered on],"telecom")',
  },
  NPSCHANGE: {
    description:
      "When the answers changed: for each change the first period after it, the score before and after, and a p that allows for having looked at every period. If nothing is significant (p under 0.05), the strongest candidate alone.",
    arguments: { scores },
    examples: [
      ["=NPSCHANGE(B2:B500,A2:A500)", "the quarter from which the answers differ, with its p"],
      ['=NPSCHANGE(B2:B500,A2:A500,"month")', "the same by month"],
    ],
    sample: '=NPSCHANGE(Survey[Score],Survey[Answered on],"month")',
  },
  NPSROLLING: {
    description:
      "Rolling Net Promoter Score: for each month the score of the 12 months that end with it, or of as many as you say, with its 95% interval. It begins with the first month that has so many behind it.",
    arguments: {
      scores,
      months: "Optional. Calendar months in each window, from 1 to 60; 12 if left out.",
    },
    examples: [
      ["=NPSROLLING(B2:B500,A2:A500)", "a table with one row for each month from the twelfth on"],
      ["=NPSROLLING(B2:B500,A2:A500,3)", "the same with windows of three months"],
    ],
    sample: "=NPSROLLING(Survey[Score],Survey[Answered on],12)",
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
