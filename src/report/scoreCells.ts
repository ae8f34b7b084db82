import { nps } from "../score/nps";
import type { Groups } from "../score/groups";
import { say } from "../wording/say";
import type { LiveCounts } from "./liveFormulas";
import type { CellValue } from "./sheetPlan";
import { quoted } from "./quoted";

/** Where the counts of one row stand: references to cells, as they are written in a formula. */
export interface CountReferences {
  readonly n: string;
  readonly detractors: string;
  readonly passives: string;
  readonly promoters: string;
}

/** One set of answers as cells. Formulas where it can be counted live, else the values of the diagnosis. */
export interface ScoreCells {
  readonly n: CellValue;
  readonly counts: readonly [CellValue, CellValue, CellValue];
  readonly shares: readonly [CellValue, CellValue, CellValue];
  readonly nps: CellValue;
}

/**
 * Answers, counts, shares (fractions) and NPS (points) of one set of answers; detractors, passives, promoters
 * in this order. The total is the sum of the three shown counts, and the score is multiplied before it is
 * divided (rule 5), so that cell, pane and function agree to the last bit. Without answers the cell reads "–".
 */
export function scoreCells(
  groups: Groups,
  counts: LiveCounts | null,
  at: CountReferences
): ScoreCells {
  if (counts === null) {
    const { detractors, passives, promoters, n } = groups;
    const share = (count: number): CellValue => (n === 0 ? say("sheets.none") : count / n);
    return {
      n,
      counts: [detractors, passives, promoters],
      shares: [share(detractors), share(passives), share(promoters)],
      nps: nps(groups) ?? say("sheets.none"),
    };
  }
  return {
    n: { formula: `=${at.detractors}+${at.passives}+${at.promoters}` },
    counts: [
      { formula: `=${counts.detractors}` },
      { formula: `=${counts.passives}` },
      { formula: `=${counts.promoters}` },
    ],
    shares: [
      guarded(at.n, `${at.detractors}/${at.n}`),
      guarded(at.n, `${at.passives}/${at.n}`),
      guarded(at.n, `${at.promoters}/${at.n}`),
    ],
    nps: guarded(at.n, `100*(${at.promoters}-${at.detractors})/${at.n}`),
  };
}

/** Points by which a set of answers stands above (+) or under (−) everybody else, live. */
export function gapToRest(
  part: CountReferences & { nps: string },
  all: CountReferences
): CellValue {
  const rest = `(${all.n}-${part.n})`;
  const promoters = `(${all.promoters}-${part.promoters})`;
  const detractors = `(${all.detractors}-${part.detractors})`;
  return {
    formula: `=IF(OR(${part.n}=0,${rest}=0),${none()},${part.nps}-100*(${promoters}-${detractors})/${rest})`,
  };
}

/** A formula that reads "–" where there is no answer to divide by. */
export function guarded(n: string, formula: string): CellValue {
  return { formula: `=IF(${n}=0,${none()},${formula})` };
}

function none(): string {
  return quoted(say("sheets.none"));
}
