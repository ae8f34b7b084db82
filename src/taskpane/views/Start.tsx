import { Button } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons";
import type { SourceChoice } from "../../sources/source";
import { say } from "../../wording/say";
import { Frame } from "../parts/Frame";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

/** What it does in two lines, and two ways in. */
export function Start() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { saved } = state;
  return (
    <Frame
      screen="start"
      title={say("pane.start.title")}
      sub={
        <span className={styles.mark} style={{ whiteSpace: "normal" }}>
          <LockClosed16Regular aria-hidden style={{ flexShrink: 0 }} />
          {say("pane.start.privacy")}
        </span>
      }
    >
      <div className={styles.stack}>
        {saved === null ? null : (
          <Button appearance="primary" size="large" onClick={() => send({ type: "continueSaved" })}>
            {say("pane.start.resume", { source: sourceWords(saved.source) })}
          </Button>
        )}
        <Button
          appearance={saved === null ? "primary" : "secondary"}
          size="large"
          onClick={() => send({ type: "useSelection" })}
        >
          {say("pane.start.useSelection")}
        </Button>
        <Button size="large" onClick={() => send({ type: "trySample" })}>
          {say("pane.start.sample")}
        </Button>
        {state.runs.length === 0 ? null : (
          <div className={styles.tight}>
            <Button size="large" onClick={() => send({ type: "refresh" })}>
              {say("pane.refresh.button")}
            </Button>
            <p className={styles.sub}>{say("pane.refresh.buttonHint")}</p>
          </div>
        )}
      </div>
      <p className={styles.sub}>{say("pane.start.how")}</p>
    </Frame>
  );
}

function sourceWords(choice: SourceChoice): string {
  switch (choice.kind) {
    case "table":
      return say("pane.source.table", { name: choice.name });
    case "sheets":
      return choice.names.length === 1
        ? say("pane.source.sheet", { name: choice.names[0] ?? "" })
        : say("pane.source.sheets", { count: choice.names.length });
    case "areas": {
      const address = choice.addresses[0] ?? "";
      const more = choice.addresses.length - 1;
      return more === 0
        ? say("pane.source.areas", { address })
        : say("pane.source.areasMore", { address, more });
    }
  }
}
