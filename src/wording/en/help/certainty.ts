import type { FunctionHelp } from "./functionHelp";

const fibre = 'FILTER(Survey[Score],(Survey[Product]="Fibre")*(Survey[Score]<>""))';
const dsl = 'FILTER(Survey[Score],(Survey[Product]="DSL")*(Survey[Score]<>""))';

/** How sure a score is, and whether two differ. */
export const certaintyHelp = {
  NPSCI: {
    description:
      "Confidence interval of the Net Promoter Score: its low and its high end in points, side by side. Answers are taken as a sample of customers; if they come from few customers in all, give their number.",
    examples: [
      ["=NPSCI(B2:B500)", "the low and the high end at 95%"],
      ['=NPSCI(B2:B500,0.9,"adjusted")', "the ends at 90% by adjusted Wald"],
      ["=NPSCI({9;10;9;10;9;10;9;10;9;10})", "44.5 and 100, rounded"],
      ["=NPSCI(B2:B61,,,80)", "the ends where the answers come from 80 customers in all"],
    ],
    sample: "=NPSCI(Survey[Score])",
  },
  NPSMOE: {
    description:
      "Margin of error of the Net Promoter Score in points: half the width of its confidence interval. The interval need not lie evenly around the score; NPSCI gives its ends.",
    examples: [
      ["=NPSMOE(B2:B500)", "the margin of error at 95%"],
      ["=NPSMOE(B2:B61,0.9,,80)", "the margin at 90%, of 80 customers in all"],
    ],
    sample: "=NPSMOE(Survey[Score])",
  },
  NPSSAMPLE: {
    description:
      "How many answers a Net Promoter Score needs for a margin of error in points. Answers, not invitations: divide by the share of people who answer.",
    arguments: {
      margin: "The margin of error in points, such as 5 for a score that is sure to within ±5.",
    },
    examples: [
      ["=NPSSAMPLE(10)", "382"],
      ["=NPSSAMPLE(5,0.95,{25;30;45})", "1012"],
      ["=NPSSAMPLE(10,0.95,{25;30;45},400)", "154"],
      ["=NPSSAMPLE(5,,NPSSHARE(B2:B500))", "answers needed where they fall as in B2 to B500"],
    ],
    sample: "=NPSSAMPLE(5,0.95,NPSSHARE(Survey[Score]))",
  },
  NPSPOWER: {
    description:
      "How many answers each of two periods (or groups) needs, so that a true difference of so many points is likely to be found.",
    arguments: {
      difference:
        "The true difference in points that you want to find, such as 10. Its sign does not matter.",
      power: "Optional. How likely it shall be found: 0.8 (or 80) if left out.",
    },
    examples: [
      ["=NPSPOWER(10)", "1567"],
      ["=NPSPOWER(10,0.8,0.95,{25;30;45})", "1034"],
      ["=NPSPOWER(15,0.9)", "931"],
    ],
    sample: "=NPSPOWER(10,0.8,0.95,NPSSHARE(Survey[Score]))",
  },
  NPSTEST: {
    description:
      "Whether two Net Promoter Scores differ: the first minus the second in points, its interval, and p. Below 0.05 the difference is more than chance. The two must have no customer in common; for the same customers use NPSPAIRED.",
    arguments: {
      a: "Cells with the first answers, or their counts.",
      b: "Cells with the answers to compare them with, or their counts.",
      method:
        'Optional. "score" if left out: MOVER, from both score intervals. "adjusted" for adjusted Wald; "wald".',
    },
    examples: [
      ["=NPSTEST(B2:B500,C2:C500)", "a table: difference, low, high and p"],
      [
        '=NPSTEST(FILTER(B2:B500,(C2:C500="West")*(B2:B500<>"")),FILTER(B2:B500,(C2:C500<>"West")*(B2:B500<>"")))',
        "West against the rest; FILTER would turn blank answers into 0, so leave them out there",
      ],
      [
        "=NPSTEST({9;10;9;8;10;9;7;10},{3;7;6;9;8;5;10;6})",
        "Difference 100, low 18.98, high 146.86, p 0.02",
      ],
    ],
    sample: `=NPSTEST(${fibre},${dsl})`,
  },
  NPSVERSUS: {
    description:
      "Whether a Net Promoter Score differs from a fixed score, such as a benchmark or a target: score minus that in points, its interval, and p of the score test. Below 0.05 the difference is more than chance.",
    arguments: {
      benchmark: "The score to compare with, from −100 to 100.",
    },
    examples: [
      ["=NPSVERSUS(B2:B500,30)", "a table: difference, low, high and p"],
      ['=NPSVERSUS(B2:B500,NPSBENCHMARK("SaaS"))', "against the average of an industry"],
      ["=NPSVERSUS({9;10;9;8;10;9;7;10},0)", "Difference 75, low 18.23, high 92.85, p 0.01"],
    ],
    sample: '=NPSVERSUS(Survey[Score],NPSBENCHMARK("telecom"))',
  },
  NPSPAIRED: {
    description:
      "How the Net Promoter Score of the same customers changed: after minus before in points, its interval, p, the customers with both answers, and the test. Below 20 customers p is from the exact sign test.",
    arguments: {
      before: "Cells with the earlier answers, one cell for each customer.",
      after:
        "Cells with the later answers of the same customers, in the same order and as many cells.",
    },
    examples: [
      ["=NPSPAIRED(B2:B200,C2:C200)", "a table: change, low, high, p, customers and test"],
      [
        "=NPSPAIRED({6;7;9;5;8;3},{8;9;9;7;10;2})",
        "Change 66.7, low 12.5, high 120.9, p 0.13, customers 6: Exact sign test",
      ],
    ],
    // The panel's customers answer in the same order the second time.
    sample: "=NPSPAIRED(Survey!C2:C118,Survey!C505:C621)",
  },
  NPSADJUST: {
    description:
      "p values of several tests, raised for their number: among many tests some are small by chance alone. Gives as many cells; a blank one stays blank and is no test.",
    arguments: {
      pvalues: "Cells with the p values of tests that were made together.",
      method:
        'Optional. "holm" if left out, for decisions; "bh" for Benjamini and Hochberg, where some false alarms do no harm.',
    },
    examples: [
      ["=NPSADJUST(E2:E13)", "the p values by Holm"],
      ["=NPSADJUST({0.01;0.04;0.03})", "0.03, 0.06 and 0.06, under each other"],
      ['=NPSADJUST({0.01;0.04;0.03},"bh")', "0.03, 0.04 and 0.04"],
    ],
    sample: "=NPSADJUST({0.004;0.03;0.2})",
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
