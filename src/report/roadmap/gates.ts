import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { Recovery } from "../../roadmap/recovery";
import type { Gate, Phase } from "../../roadmap/roadmap";
import { say } from "../../wording/say";
import { columnArea, inSameRow } from "../address";
import type { SheetChoices } from "../choices";
import { gateStateRules } from "../conditionalFormats";
import { Draft } from "../draft";
import { quoted } from "../quoted";
import { AT, GATES_TABLE, gateColumns, LAST, WIDTHS } from "./gateColumns";
import {
  asOfWords,
  FIRST_COLUMN,
  FIRST_ROW,
  printed,
  putHeader,
  putNote,
  subline,
} from "../header";
import type { CellValue, SheetPlan, TableRow } from "../sheetPlan";
import { STYLES } from "../styles";
import { wrappedHeight } from "../textHeight";

const SECTION_HEIGHT = 20;
const CAPTION_HEIGHT = 14;
const HEADER_HEIGHT = 20;
/** Points: two lines at least, so that people's reasons have room. */
const LEAST_HEIGHT = 32;

/**
 * NPS Gates (rules 145, 152, 159, 160): a row a gate with its goal, where it stands, how sure that is, and what people
 * record when they open the next phase all the same.
 */
export function gatesSheet(
  diagnosis: Diagnosis,
  recovery: Recovery,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const { phases } = recovery;
  const draft = new Draft({
    kind: "gates",
    name: say("sheets.name.gates"),
    tab: "work",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: gatesTitle(phases),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST,
    kinds,
  });
  draft.height(FIRST_ROW, SECTION_HEIGHT);
  draft.put(FIRST_ROW, FIRST_COLUMN, say("gates.section"), "section");
  draft.height(FIRST_ROW + 1, CAPTION_HEIGHT);
  draft.put(FIRST_ROW + 1, FIRST_COLUMN, say("gates.caption"), "caption");
  const header = FIRST_ROW + 2;
  const rows = phases.flatMap((phase) => phase.gates.map((gate) => gateRow(gate, phase)));
  const first = header + 1;
  draft.height(header, HEADER_HEIGHT);
  rows.forEach(({ cells }, index) => draft.height(first + index, heightOf(cells)));
  draft.table({
    name: GATES_TABLE,
    row: header,
    column: FIRST_COLUMN,
    columns: gateColumns(),
    rows,
    headerHeight: HEADER_HEIGHT,
    filters: false,
    gone: "stay",
  });
  if (rows.length > 0) draft.rule(...gateStateRules(columnArea(first, AT.state, rows.length)));
  const note = first + rows.length + 1;
  draft.height(note - 1, 8);
  const live = say("gates.live", { when: asOfWords(diagnosis, writtenOn) });
  putNote(draft, note, LAST, say("gates.note", { live }));
  return draft.finish({
    print: printed("gates", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: note + 1, columns: LAST + 1 },
      titleRows: { from: header, to: header },
    }),
  });
}

/** "Phase 2 waits: 2 of 2 gates before it are not passed": the first phase that is not open. */
export function gatesTitle(phases: readonly Phase[]): string {
  const waiting = phases.find(({ open }) => !open);
  if (waiting === undefined) {
    const isDone = phases.every(({ gates }) => gates.every(isPassed));
    return say(`gates.title.${isDone ? "done" : "open"}`);
  }
  const before = phases
    .filter(({ number }) => number < waiting.number)
    .flatMap(({ gates }) => gates);
  const missing = before.filter((gate) => !isPassed(gate)).length;
  const { number, daysLate } = waiting;
  return daysLate === 0
    ? say("gates.title.waiting", { number, missing, count: before.length })
    : say("gates.title.waitingLate", { number, missing, gates: before.length, count: daysLate });
}

function isPassed({ state }: Gate): boolean {
  return state === "met" || state === "overridden";
}

function gateRow(gate: Gate, { number, name }: Phase): TableRow {
  const none = say("sheets.none");
  const { override } = gate;
  return {
    id: gate.id,
    cells: [
      say("gates.phase", { number, name }),
      gate.metric,
      gate.goal,
      gate.baseline === "" ? none : gate.baseline,
      gate.now,
      stateCell(gate),
      gate.sure === "" ? none : gate.sure,
      // What people recorded stands on the sheet; it is written again only where the sheet was removed.
      textOrEmpty(override?.by),
      override?.on ?? null,
      textOrEmpty(override?.why),
      override?.nextStart ?? null,
    ],
    suggested: ["by", "on", "why", "nextStart"],
  };
}

/** Follows what people type: a name and a reason override a gate that is not met (rule 160); a space is neither. */
function stateCell({ measured }: Gate): CellValue {
  const word = say(`gates.state.${measured}`);
  if (measured === "met") return word;
  const typed = (at: number): string => `TRIM(${inSameRow(at)})<>""`;
  const overridden = quoted(say("gates.state.overridden"));
  return { formula: `=IF(AND(${typed(AT.by)},${typed(AT.why)}),${overridden},${quoted(word)})` };
}

function textOrEmpty(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}

function heightOf(cells: readonly CellValue[]): number {
  const needed = cells.map((cell, index) =>
    typeof cell === "string"
      ? wrappedHeight(cell, WIDTHS[index + FIRST_COLUMN] ?? 0, STYLES.cell.font.size)
      : 0
  );
  return Math.max(LEAST_HEIGHT, ...needed);
}
