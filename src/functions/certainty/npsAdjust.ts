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
    const read = pvalues.map((line) => line.map(probabilityIn));
    // What is no p value is no test: NaN, which both adjustments pass over.
    const tests = read.flat().map((value) => (typeof value === "number" ? value : NaN));
    const adjusted = ADJUSTMENTS[method](tests);
    let at = 0;
    return cellByCell(
      read.map((line) =>
        line.map((value) => {
          const p = adjusted[at++] as number;
          return Number.isNaN(p) ? (value ?? "") : p;
        })
      )
    );
  },
});
