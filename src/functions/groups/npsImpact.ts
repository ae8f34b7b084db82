import { answersByGroup } from "../../score/answersByGroup";
import { impactOf } from "../../score/impact";
import { nps } from "../../score/nps";
import { say } from "../../wording/say";
import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { flags, requireClearFlags } from "../parameters/flags";
import { confidence } from "../parameters/number";
import { requireSameSize } from "../parameters/sameSize";
import { CellProblem } from "../problem";

/**
 * `=NPSIMPACT(scores, flag, [confidence])`: a header row and one row: score of all minus the score without the
 * flagged answers, in points, with its interval (see `impactOf`); how many are flagged, their score, and the
 * score without them. Example: `=NPSIMPACT({10;9;9;2;3},{0;0;0;1;1})` begins with −80.
 */
export const NPSIMPACT = declare({
  name: "NPSIMPACT",
  parameters: { scores, flag: flags, confidence },
  resultType: "any",
  evaluate: (given) => {
    const rows = given.scores.rows();
    requireSameSize(
      { name: "scores", length: rows.length },
      { name: "flag", length: given.flag.length }
    );
    requireClearFlags(rows, given.flag);
    const { groups } = answersByGroup(rows, given.flag, 2);
    const [others, flagged] = groups.map(({ sums }) => sums);
    if (!flagged?.n) throw new CellProblem("#N/A", say("functions.groups.problem.nobody"));
    if (!others?.n) throw new CellProblem("#N/A", say("functions.groups.problem.everybody"));
    const { impact, interval } = impactOf(flagged, others, given.confidence);
    return [
      [
        say("functions.groups.column.impact"),
        say("functions.column.low"),
        say("functions.column.high"),
        say("functions.groups.column.flagged"),
        say("functions.groups.column.npsFlagged"),
        say("functions.groups.column.npsWithout"),
      ],
      [impact, interval.low, interval.high, flagged.n, nps(flagged) ?? "", nps(others) ?? ""],
    ];
  },
});
