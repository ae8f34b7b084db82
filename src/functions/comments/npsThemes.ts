import { say } from "../../wording/say";
import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { comments } from "../parameters/comments";
import { optionalNumber } from "../parameters/number";
import { answersBeside } from "./answersBeside";

const FIVE = 5;
const MOST = 50;

const count = optionalNumber(
  (value) => Number.isInteger(value) && value >= 1 && value <= MOST,
  () => say("functions.problem.themeCount", { most: MOST })
);

/**
 * `=NPSTHEMES(comments, scores, [count])`: a header row and one row for each recurring complaint, most of detractors'
 * comments first, 5 if left out (rule 97): the customers' words for it, detractors' comments that name it, their
 * share of detractors' comments in English, and what the answers that name it do to the score, in points (score of
 * all minus score without them, as in NPSIMPACT). Example: see the help.
 */
export const NPSTHEMES = declare({
  name: "NPSTHEMES",
  parameters: { comments, scores, count },
  resultType: "any",
  evaluate: async (given, load) => {
    const survey = answersBeside(given.comments, given.scores);
    return (await load()).themes(survey, given.count ?? FIVE);
  },
});
