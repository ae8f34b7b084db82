import type { FunctionHelp } from "./functionHelp";

/** Counted answers have no groups. */
const scores = "Cells with the answers: a column, a row, a table column or an array.";
const groups =
  "The group of each answer, such as its region, in as many cells. Case and surrounding spaces do not matter. Answers without a group get no row.";

/** Groups of answers beside each other. */
export const groupsHelp = {
  NPSBY: {
    description:
      "Net Promoter Score of every group, worst first: shares, 95% interval, difference to everybody else with its p (Holm), and a flag for a hidden problem or two experiences. Few answers are marked. Shrunken is the score with its chance extremes drawn in.",
    arguments: {
      scores,
      groups,
      industry:
        "Optional. SaaS, e-commerce, healthcare, banking, telecom, insurance or software: a hidden problem lies below its bad threshold. Left out, below 0.",
    },
    examples: [
      ["=NPSBY(B2:B500,C2:C500)", "a table with one row for each group in C2 to C500"],
      ['=NPSBY(Survey[Score],Survey[Region],,"telecom")', "the regions of a telecom survey"],
      [
        '=NPSBY(Survey[Score],Survey[Product]&", "&Survey[Region])',
        "every product in every region",
      ],
    ],
    sample: '=NPSBY(Survey[Score],Survey[Product],,"telecom")',
  },
  NPSSHRINK: {
    description:
      "Net Promoter Score of every group drawn towards what the groups have in common, the more the fewer answers it has, so that luck does not decide the order. With standard deviation (blank where groups differ only by chance) and the weight of the own score.",
    arguments: { scores, groups },
    examples: [
      ["=NPSSHRINK(B2:B500,C2:C500)", "a table with one row for each group, lowest first"],
      ["=NPSSHRINK(Survey[Score],Survey[Region])", "the same for a table's columns"],
    ],
    sample: '=NPSSHRINK(Survey[Score],Survey[Product]&" "&Survey[Region])',
  },
  NPSIMPACT: {
    description:
      "What some answers do to the Net Promoter Score: the score of all minus the score without them, in points, with its interval. Below 0 they cost the score something. For a theme in the comments or a group of customers.",
    arguments: {
      scores,
      flag: 'Which answers are meant, in as many cells: TRUE or FALSE, 1 or 0, yes or no, x or blank. A comparison makes them: B2:B500="Billing".',
    },
    examples: [
      ['=NPSIMPACT(B2:B500,C2:C500="Billing")', "what the answers about billing cost the score"],
      [
        '=NPSIMPACT(Survey[Score],ISNUMBER(SEARCH("invoice",Survey[Comment])))',
        "what those cost whose comment has the word invoice",
      ],
      ["=NPSIMPACT({10;9;9;2;3},{0;0;0;1;1})", "-80 -153.9 9.3 2 -100 100, under a header"],
    ],
    sample: '=NPSIMPACT(Survey[Score],Survey[Product]="DSL")',
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
