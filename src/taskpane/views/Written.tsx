import { Button } from "@fluentui/react-components";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { Frame } from "../parts/Frame";
import { RemovalQuestion } from "../parts/RemovalQuestion";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import type { WriteResult } from "../workbookPort";
import { DocumentsToTake } from "./DocumentsToTake";
import { WrittenSheets } from "./WrittenSheets";

/** What was written, with the way to it. */
export function Written({ result }: { readonly result: WriteResult }) {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const removing = state.job?.kind === "remove";
  const notes = notesOf(result);
  return (
    <Frame
      screen="written"
      title={say("pane.write.done", {
        count: result.sheets.length,
        seconds: secondsWords(result.seconds),
      })}
      sub={say("pane.write.doneSub")}
      footer={
        <footer className={styles.footer}>
          <Button disabled={removing} onClick={() => send({ type: "askToRemove", asking: true })}>
            {say("pane.write.removeAgain")}
          </Button>
          <Button
            appearance="primary"
            className={styles.primary}
            disabled={removing}
            onClick={() => send({ type: "next" })}
          >
            {say("pane.footer.close")}
          </Button>
        </footer>
      }
    >
      {state.write.askingToRemove ? <RemovalQuestion count={result.sheets.length} /> : null}
      <WrittenSheets sheets={result.sheets} />
      <DocumentsToTake sheets={result.sheets} />
      {notes.length === 0 ? null : (
        <section className={styles.tight}>
          <h2 className={styles.h2}>{say("pane.write.toKnow", { count: notes.length })}</h2>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <div>
        <Button size="small" onClick={() => send({ type: "back" })}>
          {say("pane.write.backToPlan")}
        </Button>
      </div>
    </Frame>
  );
}

function notesOf({ sheets, withoutCharts }: WriteResult): readonly string[] {
  return [
    ...sheets
      .filter(({ name, wanted, created }) => created && name !== wanted)
      .map(({ name, wanted }) => say("pane.write.renamed", { name, wanted })),
    ...sheets
      .filter(({ kept }) => kept > 0)
      .map(({ name, kept }) =>
        say("pane.write.keptNote", { name, count: kept, edits: countText(kept) })
      ),
    ...(withoutCharts === true ? [say("pane.write.withoutCharts")] : []),
  ];
}

function secondsWords(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 1 ? say("pane.write.underOne") : say("pane.write.seconds", { count: whole });
}
