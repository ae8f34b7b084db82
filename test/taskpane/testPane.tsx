import { act, render } from "@testing-library/react";
import { answers } from "../../src/diagnosis/answers";
import { diagnose } from "../../src/diagnosis/diagnose";
import { headline } from "../../src/diagnosis/headline";
import { App } from "../../src/taskpane/App";
import type { Engine } from "../../src/taskpane/engine";
import { startPane, type Pane } from "../../src/taskpane/runner";
import type { SheetPlan } from "../../src/report/sheetPlan";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";
import { samplePlan } from "./plan";
import { day } from "./survey";

/** The real diagnosis; the plan by hand and sheets by name only: their own tests look after them. */
const engine: Engine = {
  diagnose: (reading, context) => {
    const diagnosis = diagnose(reading, context);
    return { diagnosis, headline: headline(diagnosis), answers: answers(diagnosis) };
  },
  plan: (_diagnosis, { start, owners }) => {
    const planned = samplePlan(start);
    const actions = planned.roadmap.actions.map((action) => ({
      ...action,
      owner: owners[action.id] ?? action.owner,
    }));
    return { ...planned, roadmap: { ...planned.roadmap, actions } };
  },
  sheets: (_diagnosis, { roadmap }, { kinds }) =>
    kinds.map((kind) => ({
      ...EMPTY_SHEET,
      kind,
      name: `NPS ${kind}`,
      names: ownersAsNames(roadmap),
    })),
};

function ownersAsNames(roadmap: { readonly actions: readonly { readonly owner: string }[] }) {
  return roadmap.actions.map(({ owner }, row) => ({ name: owner, row, column: 0 }));
}

const EMPTY_SHEET: Omit<SheetPlan, "kind" | "name"> = {
  tab: "work",
  columns: [],
  rowHeights: [],
  blocks: [],
  merges: [],
  tables: [],
  conditionalFormats: [],
  links: [],
  names: [],
  freeze: { rows: 0, columns: 0 },
  print: {
    orientation: "landscape",
    fitTall: null,
    titleRows: null,
    area: null,
    footerLeft: "",
    breaksBefore: [],
  },
};

export interface TestPane {
  readonly book: MemoryWorkbook;
  readonly pane: Pane;
  readonly container: HTMLElement;
  readonly closed: () => number;
}

/** Today is Wednesday, 30 September 2026. */
export const TODAY = day(2026, 9, 30);

/** Renders the whole pane over a workbook in memory and waits until it has asked for stored settings. */
export async function openPane(
  prepare: (book: MemoryWorkbook) => void = () => undefined
): Promise<TestPane> {
  const book = memoryWorkbook();
  prepare(book);
  let closed = 0;
  const pane = startPane({
    port: book.port,
    loadEngine: () => Promise.resolve(engine),
    today: () => TODAY,
    close: () => {
      closed++;
    },
  });
  let container: HTMLElement | undefined;
  await act(async () => {
    ({ container } = render(<App pane={pane} />));
    await Promise.resolve();
  });
  return { book, pane, container: container as HTMLElement, closed: () => closed };
}
