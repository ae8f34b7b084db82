import type { Diagnosis } from "../../diagnosis/diagnosis";
import { say } from "../../wording/say";
import { REPORT_ROWS } from "./actionIds";
import { counted } from "../metrics";
import { planEnd } from "../phases";
import { planned, type PlannedAction } from "./planned";
import type { Roadmap } from "../roadmap";
import { PHASE_DAYS, TASK_REPORT } from "../tasks/tasks";

/** Rule 158: one a month. */
const MONTH = 30;
/** Days before it is due on which a report is begun. */
const TO_WRITE = 7;

/**
 * The other monthly reports to leadership as dated actions (rule 158), until the improvement plan ends; the third is the
 * guide's own task. Each is known by its month in the plan, which no run changes.
 */
export function reportActions(
  diagnosis: Pick<Diagnosis, "context">,
  phases: Roadmap["phases"]
): PlannedAction[] {
  const count = reportCount(phases);
  return Array.from({ length: count }, (_, index) => index + 1)
    .filter((number) => number !== TASK_REPORT)
    .map((number) =>
      planned(
        {
          ...reportDays(number, phases),
          id: `${REPORT_ROWS}:${number}`,
          team: "cxOffice",
          title: say("roadmap.report.title", { number, count }),
          because: say("roadmap.report.because"),
          how: say("roadmap.report.how"),
          impact: 3,
          metric: counted("reports", number, { live: { of: "reports" } }),
          evidence: { sheet: "gates" },
          serves: ["monitor", "customerCulture"],
          rules: [138, 158, 203],
        },
        diagnosis
      )
    );
}

/** How many months the plan has. Example: 151 days have five reports; a phase 3 that begins 30 days later makes six. */
export function reportCount(phases: Roadmap["phases"]): number {
  return Math.floor((planEnd(phases) - phases[0].start) / MONTH);
}

/**
 * A report is due so many months after the plan's start, whichever phase that is in: where a phase was moved, its days
 * are counted back from the days the phase was planned for.
 */
export function reportDays(
  number: number,
  phases: Roadmap["phases"]
): Pick<PlannedAction, "phase" | "startDay" | "dueDay"> {
  const due = phases[0].start + number * MONTH;
  const phase = phases.find(({ end }) => due <= end) ?? phases[2];
  const dueDay = due - phase.start + PHASE_DAYS[(phase.number - 1) as 0 | 1 | 2].from;
  return { phase: phase.number, startDay: dueDay - TO_WRITE, dueDay };
}
