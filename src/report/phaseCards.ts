import type { Gate, Phase } from "../roadmap/roadmap";
import { periodText } from "../wording/figures";
import { say } from "../wording/say";
import type { Draft } from "./draft";
import { AT } from "./roadmapColumns";
import type { StyleName } from "./sheetPlan";

const BANDS: readonly StyleName[] = ["phaseBand1", "phaseBand2", "phaseBand3"];

/** Rows the cards take: band, state, and one line a gate. */
export function cardsHeight(phases: readonly Phase[]): number {
  return 2 + Math.max(1, ...phases.map(({ gates }) => gates.length));
}

/**
 * The three phases side by side above the table: dates, whether the phase is open, and what lets the next
 * one open. Their bands are the legend of the bars.
 */
export function putPhaseCards(
  draft: Draft,
  row: number,
  phases: readonly Phase[],
  lastColumn: number
): void {
  const rows = cardsHeight(phases);
  draft.height(row, 20);
  draft.height(row + 1, 14);
  draft.height(row + 2, 15, rows - 2);
  const starts = [AT.phase, AT.owner, AT.from, lastColumn + 1];
  phases.forEach((phase, index) => {
    const column = starts[index] ?? AT.phase;
    const columns = (starts[index + 1] ?? lastColumn + 1) - column;
    const line = (offset: number) => ({ row: row + offset, column, rows: 1, columns });
    const before = phases[index - 1];
    const isOpen = before === undefined || before.gates.every(({ state }) => state === "met");
    draft.fill(
      line(0),
      BANDS[index] ?? "phaseBand1",
      say("sheets.roadmap.phase", {
        number: phase.number,
        name: phase.name,
        period: periodText(phase.start, phase.end),
      })
    );
    draft.fill(
      line(1),
      isOpen ? "phaseOpen" : "phaseWaits",
      isOpen ? say("sheets.roadmap.open") : say("sheets.roadmap.waits", { number: before.number })
    );
    for (let offset = 2; offset < rows; offset++) {
      const gate = phase.gates[offset - 2];
      draft.fill(line(offset), "gate", gate === undefined ? null : gateText(gate));
    }
  });
}

/** "Gate: detractors answered in 24 hours above 80%: now 44%", and whether it is met. */
function gateText({ metric, goal, now, state }: Gate): string {
  return say(`sheets.roadmap.gate.${state}`, { metric, goal, now });
}
