// The pane over a workbook in memory that holds a large survey, so that nothing of Excel or its stand-in runs on its
// thread. Composed as src/entries/taskpane.tsx composes it, engine included.
import "../../../src/wording/allWords";
import { createRoot } from "react-dom/client";
import { typedSurvey, qualityOf } from "../../../bench/typedSurvey";
import { loadEngine } from "../../../src/entries/paneEngine";
import type { Reading } from "../../../src/score/responses";
import { App } from "../../../src/taskpane/App";
import { startPane } from "../../../src/taskpane/runner";
import { memoryWorkbook } from "../../taskpane/memoryWorkbook";

const ROWS = 200_000;

function survey(): Reading {
  const typed = typedSurvey(ROWS, { everything: true });
  const names = Array.from({ length: ROWS / 2 }, (_, at) => `Customer ${at}`);
  const codes = Int32Array.from({ length: ROWS }, (_, row) => row % names.length);
  const responses = {
    ...typed,
    customer: { name: "Customer", values: names, codes },
    comment: Array.from({ length: ROWS }, (_, row) =>
      row % 5 === 0 ? `Nobody called back for ${row} days, sadly` : ""
    ),
  };
  return { responses, quality: qualityOf(responses), live: null, sourceName: "Table Survey" };
}

const book = memoryWorkbook();
book.reading = survey();
const pane = startPane({
  port: book.port,
  loadEngine,
  loadCustomers: () => import("../../../src/diagnosis/customers"),
  today: () => 46_296,
  now: () => 46_296.5,
  close: () => undefined,
});
createRoot(document.body.appendChild(document.createElement("div"))).render(<App pane={pane} />);

declare global {
  interface Window {
    /** What was written, by name of the sheet. */
    written: () => readonly string[];
  }
}
window.written = () => book.written.flat().map(({ name }) => name);
