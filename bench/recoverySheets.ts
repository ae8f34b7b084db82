import { PLAIN_CONTEXT, type Context } from "../src/diagnosis/context";
import { readCustomers } from "../src/diagnosis/customers";
import { diagnose } from "../src/diagnosis/diagnose";
import type { Diagnosis } from "../src/diagnosis/diagnosis";
import { buildSheets } from "../src/report/sheets";
import type { SheetKind, SheetPlan } from "../src/report/sheetPlan";
import { planRecovery, type Recovery } from "../src/roadmap/recovery";
import type { WorkRead } from "../src/roadmap/work";
import { qualityOf, typedSurvey } from "./typedSurvey";

/** What people work in, and what hangs on it: written anew after each working day. */
export const RECOVERY_KINDS: readonly SheetKind[] = ["cost", "roadmap", "worklist"];
/** Round trips that reading what people did and writing these sheets again may take together. */
export const MOST_RECOVERY_SYNCS = 10;

const ROWS = 30_000;
const START = 46_296;
const CONTEXT: Context = {
  ...PLAIN_CONTEXT,
  industry: { kind: "published", id: "telecom" },
  survey: "relationship",
  audience: "B2C",
  window: "all",
};
/** As long as quotes on the worklist are. */
const QUOTE =
  "The delivery was late and nobody told us when it would come, so we had to call twice before it got better; " +
  "the second time the line was cut, and the letter that we got a week later was about another order";

/** An invented survey with revenue and accounts, and its first so many detractors to answer, each with a quote. */
export class RecoverySheets {
  private readonly diagnosis: Diagnosis;
  private readonly customers: ReturnType<typeof readCustomers>;

  /** @throws Error where the survey has fewer detractors */
  constructor(private readonly detractors: number) {
    const responses = typedSurvey(ROWS, { everything: true });
    const reading = { responses, quality: qualityOf(responses), live: null, sourceName: "Answers" };
    this.diagnosis = diagnose(reading, CONTEXT);
    this.customers = readCustomers(responses, this.diagnosis.window);
    if (this.customers.detractors.length < detractors) throw new Error("too few detractors");
  }

  plans(work?: WorkRead): SheetPlan[] {
    const recovery = this.recovery(work);
    return buildSheets(this.diagnosis, recovery, { kinds: RECOVERY_KINDS, writtenOn: START });
  }

  private recovery(work: WorkRead | undefined): Recovery {
    const customers = {
      ...this.customers,
      detractors: this.customers.detractors.slice(0, this.detractors),
    };
    const options = { start: START, customers, ...(work && { work }) };
    const recovery = planRecovery(this.diagnosis, options);
    const cases = recovery.worklist.cases.map((one) => ({
      ...one,
      quote: `${QUOTE} (${one.answer.row})`,
      theme: "late delivery",
    }));
    return { ...recovery, worklist: { ...recovery.worklist, cases } };
  }
}
