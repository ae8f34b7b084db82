import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { comments } from "../parameters/comments";
import { answersBeside } from "./answersBeside";

/**
 * `=NPSALIGN(comments, scores)`: a header row and one row: whether detractors' comments speak of the same (rules
 * 59–60: aligned, mixed, scattered, or too few), the leading theme, its share of the comments with its 95% interval,
 * and how many comments that is of. Example: see the help.
 */
export const NPSALIGN = declare({
  name: "NPSALIGN",
  parameters: { comments, scores },
  resultType: "any",
  evaluate: async (given, load) => {
    const survey = answersBeside(given.comments, given.scores);
    return (await load()).alignment(survey);
  },
});
