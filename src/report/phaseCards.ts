import type { Gate, Phase } from "../roadmap/roadmap";
import { periodText } from "../wording/figures";
import { say } from "../wording/say";
import type { Draft } from "./draft";
import { AT } from "./roadmapColumns";
import type { StyleName } from "./sheetPlan";

const BANDS: readonly StyleName[] = ["phaseBand1", "phaseBand2", "phaseBand3"];
/** Pixels a character of 10 pt takes on average, and what indent and padding take of a line. */
const CHARACTER = 5.6;
const PADDING = 20;

interface Card {
  readonly phase: Phase;
  readonly column: number;
  readonly columns: number;
  /** Gates, one after the other, broken into lines that fit the card. */
  readonly lines: readonly string[];
}

/** Rows the cards take: band, state, and the lines of the longest list of gates. */
export function cardsHeight(draft: Draft, phases: readonly Phase[], lastColumn: number): number {
  return rowsOf(cardsOf(draft, phases, lastColumn));
}

/**
 * The three phases side by side above the table: dates, whether the phase is open, and what lets the next
 * one open. Their bands are the legend of the bars. Nothing is merged: the frozen column passes through.
 */
export function putPhaseCards(
  draft: Draft,
  row: number,
  phases: readonly Phase[],
  lastColumn: number
): void {
  const cards = cardsOf(draft, phases, lastColumn);
  const rows = rowsOf(cards);
  draft.height(row, 20);
  draft.height(row + 1, 14);
  draft.height(row + 2, 15, rows - 2);
  cards.forEach(({ phase, column, columns, lines }, index) => {
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
      draft.fill(line(offset), "gate", lines[offset - 2] ?? null);
    }
  });
}

function cardsOf(draft: Draft, phases: readonly Phase[], lastColumn: number): Card[] {
  const starts = [AT.phase, AT.owner, AT.from, lastColumn + 1];
  return phases.map((phase, index) => {
    const column = starts[index] ?? AT.phase;
    const end = starts[index + 1] ?? lastColumn + 1;
    const width = draft.columns.slice(column, end).reduce((sum, pixels) => sum + pixels, 0);
    const longest = Math.floor((width - PADDING) / CHARACTER);
    return {
      phase,
      column,
      columns: end - column,
      lines: phase.gates.flatMap((gate) => broken(gateText(gate), longest)),
    };
  });
}

function rowsOf(cards: readonly Card[]): number {
  return 2 + Math.max(1, ...cards.map(({ lines }) => lines.length));
}

/** "Gate: detractors answered in 24 hours above 80%: now 44%". */
function gateText({ metric, goal, now, state }: Gate): string {
  return say(`sheets.roadmap.gate.${state}`, { metric, goal, now });
}

/** A text in lines, broken between words. */
function broken(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
