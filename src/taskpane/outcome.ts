import { answers } from "../diagnosis/answers";
import type { Diagnosis } from "../diagnosis/diagnosis";
import { headline } from "../diagnosis/headline";
import type { Outcome } from "./model";

/** A diagnosis with the sentences that are made from it. */
export function outcomeOf(diagnosis: Diagnosis): Outcome {
  return { diagnosis, headline: headline(diagnosis), answers: answers(diagnosis) };
}
