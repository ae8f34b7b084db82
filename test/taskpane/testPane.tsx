import { act, render } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { directEngine } from "../../src/taskpane/computation";
import { noLanguagePart, type LoadLanguagePart } from "../../src/taskpane/languagePart";
import { startPane, type Pane } from "../../src/taskpane/runner";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";
import { day } from "./survey";

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
  prepare: (book: MemoryWorkbook) => void = () => undefined,
  language: LoadLanguagePart = noLanguagePart
): Promise<TestPane> {
  const book = memoryWorkbook();
  prepare(book);
  let closed = 0;
  const pane = startPane({
    port: book.port,
    loadEngine: () => Promise.resolve(directEngine(language)),
    loadCustomers: () => import("../../src/diagnosis/customers"),
    today: () => TODAY,
    now: () => TODAY + 0.5,
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
