import type { FunctionHelp } from "./functionHelp";

const comments =
  "Cells with the customers' comments: a column, a row, a table column or an array. Comments in English are read, the others counted out.";
const scores =
  "The answer of each comment's customer, 0 to 10, in as many cells. Answers without a comment count in the score.";

/** What customers write. */
export const commentsHelp = {
  NPSCAUSE: {
    description:
      "Main root cause of every comment, in as many cells as the range has: Broken service, Product gaps, Misaligned expectations, Ignored feedback, Misaligned teams and two more. Unclassified where no cause is sure. Nothing leaves your computer.",
    arguments: {
      comments: `${comments} Give it complaints: a cause may be found in praise as well.`,
    },
    examples: [
      ["=NPSCAUSE(B2:B500)", "the cause of every comment, one below the other"],
      ['=NPSCAUSE("My order arrived broken")', "Broken service"],
      ['=NPSCAUSE("n/a")', "No words"],
      [
        '=SUM((Survey[Score]<=6)*(NPSCAUSE(Survey[Comment])="Broken service"))',
        "the number of detractors' comments whose main cause is a failure of service",
      ],
    ],
    sample: "=NPSCAUSE(Survey!G87:G95)",
  },
  NPSTHEMES: {
    description:
      "Recurring complaints of detractors (0 to 6) in their own words, most frequent first: comments of detractors that name it, their share, and its impact on the score in points, below 0 where it costs. Fewer than three comments make no theme.",
    arguments: {
      comments,
      scores,
      count: "Optional. How many themes at most, from 1 to 50; 5 if left out.",
    },
    examples: [
      ["=NPSTHEMES(B2:B500,C2:C500)", "a table of the five most frequent complaints"],
      ["=NPSTHEMES(Survey[Comment],Survey[Score],10)", "up to ten of a table's columns"],
      [
        '=NPSTHEMES({"Late delivery";"The delivery came late";"Late delivery again";""},{2;3;1;10})',
        "late delivery 3 1 -150, under a header",
      ],
    ],
    sample: "=NPSTHEMES(Survey[Comment],Survey[Score])",
  },
  NPSALIGN: {
    description:
      "Whether detractors (0 to 6) complain of the same: Aligned, Mixed, Scattered, or Too few under ten comments. Beside it the leading theme, its share of detractors' comments with a 95% interval, and how many comments that is of.",
    arguments: { comments, scores },
    examples: [
      ["=NPSALIGN(B2:B500,C2:C500)", "verdict, leading theme and its share, under a header"],
      ["=NPSALIGN(Survey[Comment],Survey[Score])", "the same for a table's columns"],
      ["=INDEX(NPSALIGN(B2:B500,C2:C500),2,1)", "the verdict alone, such as Aligned"],
      ['=NPSALIGN({"Late delivery";"Too slow";"Rude"},{2;3;1})', "Too few of 3, under a header"],
    ],
    sample: "=NPSALIGN(Survey[Comment],Survey[Score])",
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
