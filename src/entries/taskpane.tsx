import "../wording/paneWords";
import { createRoot } from "react-dom/client";
import { onExcelWaiting } from "../excel/run";
import { App } from "../taskpane/App";
import { now, today } from "../taskpane/days";
import { startPane, type Pane } from "../taskpane/runner";
import { say } from "../wording/say";
import { loadEngine } from "./paneEngine";
import { workbook } from "./workbook";

const root = document.getElementById("root");

/** The pane's entry: waits for Office, then shows the wizard and answers the ribbon. */
if (typeof Office === "undefined") tell(say("pane.host.noOffice"));
else void Office.onReady(({ host }) => start(host));

function start(host: Office.HostType | null): void {
  if (root === null) return;
  if (host !== Office.HostType.Excel) return tell(say("pane.host.notExcel"));
  const pane = startPane({
    port: workbook,
    loadEngine,
    loadCustomers: () => import("../diagnosis/customers"),
    today: () => today(),
    now: () => now(),
    close: () => void Office.addin.hide(),
  });
  onExcelWaiting((waiting) => pane.send({ type: "waiting", waiting }));
  answerRibbon(pane);
  loadWithTheDocument();
  createRoot(root).render(<App pane={pane} />);
}

function tell(sentence: string): void {
  if (root !== null) root.textContent = sentence;
}

/** Names as the manifest has them. */
function answerRibbon(pane: Pane): void {
  associate("openPane", () => undefined);
  associate("scoreSelection", () => pane.send({ type: "showSelection" }));
  associate("refresh", () => pane.send({ type: "refresh" }));
}

function associate(action: string, act: () => void): void {
  Office.actions.associate(action, (event?: Office.AddinCommands.Event) => {
    act();
    // Without `completed` Excel keeps the button busy.
    void Office.addin.showAsTaskpane().finally(() => event?.completed());
  });
}

/** Cells with =NPS() answer as soon as the workbook is open. Where a host cannot, they answer when the pane is opened. */
function loadWithTheDocument(): void {
  Office.addin.setStartupBehavior(Office.StartupBehavior.load).catch(() => undefined);
}
