import { benjaminiHochberg, holm } from "../../score/adjust";
import { declare } from "../declaration";
import { cellByCell } from "../parameters/cellByCell";
import { choice } from "../parameters/choice";
import { probabilities, probabilityIn } from "../parameters/probabilities";

const ADJUSTMENTS = { holm, bh: benjaminiHochberg };

/** `=NPSADJUST(pvalues, [method])`: p values of many tests, adjusted for their number, in the same shape. */
export const NPSADJUST = declare({
  name: "NPSADJUST",
  parameters: {
    pvalues: probabilities,
    method: choice<keyof typeof ADJUSTMENTS>("NPS_ADJUSTMENT", {
      holm: ["Holm-Bonferroni", "family-wise"],
      bh: ["Benjamini-Hochberg", "fdr", "false discovery rate"],
    }),
  },
  resultType: "any",
  evaluate: ({ pvalues, method }) => {
    const columns = pvalues[0]?.length ?? 0;
    const tests = new Float64Array(pvalues.length * columns);
    let at = 0;
    for (const line of pvalues) {
      for (let column = 0; column < columns; column++) {
        const p = probabilityIn(line[column]);
        // What is no p value is no test: NaN, which both adjustments pass over.
        tests[at++] = typeof p === "number" ? p : NaN;
      }
    }
    const adjusted = ADJUSTMENTS[method](tests);
    return cellByCell(pvalues, (cell, row, column) => {
      const p = adjusted[row * columns + column] as number;
      return Number.isNaN(p) ? (probabilityIn(cell) ?? "") : p;
    });
  },
});
