import type { IntervalMethod } from "../../score/interval";
import { choice } from "./choice";

/** How an interval or a test is made; "score" if left out. */
export const method = choice<IntervalMethod>("NPS_METHOD", {
  score: ["wilson", "tango", "mover"],
  adjusted: ["adjusted Wald", "adj", "adj Wald", "Agresti"],
  wald: ["normal", "standard"],
});
