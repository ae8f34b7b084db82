import type { Gate, Phase } from "../../roadmap/roadmap";
import { periodText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { Draft } from "../draft";
import { AT } from "./roadmapColumns";
import type { StyleName } from "../sheetPlan";
import { STYLES } from "../styles";
import { charactersIn, widthOf } from "../textHeight";

const BANDS: readonly StyleName[] = ["phaseBand1", "phaseBand2", "phaseBand3"];
const INDENT = 9;

interface Card {
  readonly phase: Phase;
  readonly column: number;
  readonly columns: number;
  /** Gates, as many on a line as fit the card. */
  readonly lines: readonly string[];
}

/** Rows the cards take: band, and the lines of the longest list of gates. */
export function cardsHeight(draft: Draft, phases: readonly Phase[], lastColumn: number): number {
  return rowsOf(cardsOf(draft, phases, lastColumn));
}

/**
 * The three phases side by side above the table: dates, whether the phase is open, and what lets the next
 * one open. Their bands are the legend of the bars. They stay in sight with the header, so they are low.
 */
export function putPhaseCards(
  draft: Draft,
  row: number,
  phases: readonly Phase[],
  lastColumn: number
): void {
  const cards = cardsOf(draft, phases, lastColumn);
  const rows = rowsOf(cards);
  draft.height(row, 18);
  draft.height(row + 1, 13, rows - 1);
  cards.forEach(({ phase, column, columns, lines }, index) => {
    const line = (offset: number) => ({ row: row + offset, column, rows: 1, columns });
    draft.span(
      line(0),
      say("sheets.roadmap.phase", {
        number: phase.number,
        name: phase.name,
        period: periodText(phase.start, phase.end),
        state: stateOf(phase, cards),
      }),
      BANDS[index] ?? "phaseBand1"
    );
    for (let offset = 1; offset < rows; offset++) {
      draft.span(line(offset), lines[offset - 1] ?? null, "gate");
    }
  });
}

/** Rule 160: a phase waits for the first gate that is not passed, and is late from its planned start on. */
function stateOf({ open, daysLate }: Phase, cards: readonly Card[]): string {
  if (open) return say("sheets.roadmap.open");
  const isPassed = ({ state }: Gate): boolean => state === "met" || state === "overridden";
  const number = cards.find(({ phase }) => !phase.gates.every(isPassed))?.phase.number ?? 1;
  return daysLate === 0
    ? say("sheets.roadmap.waits", { number })
    : say("sheets.roadmap.waitsLate", { number, count: daysLate });
}

function cardsOf(draft: Draft, phases: readonly Phase[], lastColumn: number): Card[] {
  const starts = [AT.phase, AT.evidence, AT.measure, lastColumn + 1];
  return phases.map((phase, index) => {
    const column = starts[index] ?? AT.phase;
    const columns = (starts[index + 1] ?? lastColumn + 1) - column;
    const width = widthOf(draft.columns, column, columns) - INDENT;
    const lines = packed(phase.gates.map(gateText), charactersIn(width, STYLES.gate.font.size));
    const [first, ...rest] = lines;
    return {
      phase,
      column,
      columns,
      lines:
        first === undefined
          ? []
          : [say("sheets.roadmap.gates", { number: phase.number, first }), ...rest],
    };
  });
}

function rowsOf(cards: readonly Card[]): number {
  return 1 + Math.max(1, ...cards.map(({ lines }) => lines.length));
}

/** "○ Detractors answered in 24 h: above 80%; now 44%". */
function gateText({ metric, goal, now, state }: Gate): string {
  return say(`sheets.roadmap.gate.${state}`, { metric, goal, now });
}

/**
 * Gates in lines, several on one where they fit. One that is too long goes on in a line of its own that is
 * set in, so that it is not taken for another gate. The first line leaves room for the word before it.
 */
function packed(gates: readonly string[], longest: number): string[] {
  const before = say("sheets.roadmap.gates", { number: 1, first: "" }).length;
  const lines: string[] = [];
  const add = (text: string, between: string, isNewLine: boolean): void => {
    const line = lines.at(-1);
    const room = lines.length === 1 ? longest - before : longest;
    if (!isNewLine && line !== undefined && line.length + between.length + text.length <= room) {
      lines[lines.length - 1] = line + between + text;
    } else lines.push(text);
  };
  for (const gate of gates) {
    const fits = gate.length <= (lines.length === 0 ? longest - before : longest);
    if (fits) {
      add(gate, say("sheets.roadmap.besides"), false);
      continue;
    }
    gate.split(" ").forEach((word, index) => {
      const known = lines.length;
      add(word, " ", index === 0);
      if (index > 0 && lines.length > known) {
        lines[lines.length - 1] = say("sheets.roadmap.continued", { text: word });
      }
    });
  }
  return lines;
}
