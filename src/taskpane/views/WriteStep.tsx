import { Button } from "@fluentui/react-components";
import { say } from "../../wording/say";
import { sheetsToWrite } from "../model";
import { Frame, StepFooter } from "../parts/Frame";
import { RemovalQuestion } from "../parts/RemovalQuestion";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { SHEET_GROUPS } from "../sheetsShown";
import { SheetGroup } from "./SheetGroup";
import { Written } from "./Written";

/** Step 5: which sheets, and what writing them will and will not change. */
export function WriteStep() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { write, job } = state;
  if (write.written !== null) return <Written result={write.written} />;
  const own = write.own ?? [];
  const count = sheetsToWrite(state).length;
  return (
    <Frame
      screen="write"
      title={count === 0 ? say("pane.write.titleNone") : say("pane.write.title", { count })}
      sub={say("pane.write.sub")}
      footer={<StepFooter />}
    >
      {write.removed === null ? null : (
        <p className={styles.body} role="status">
          {write.removed.length === 0
            ? say("pane.write.removedNone")
            : say("pane.write.removed", { count: write.removed.length })}
        </p>
      )}
      {SHEET_GROUPS.map((group) => (
        <SheetGroup key={group} group={group} />
      ))}
      {own.length === 0 ? null : write.askingToRemove ? (
        <RemovalQuestion count={own.length} />
      ) : (
        <div>
          <Button
            size="small"
            disabled={job?.kind === "write"}
            onClick={() => send({ type: "askToRemove", asking: true })}
          >
            {say("pane.write.removeOld")}
          </Button>
        </div>
      )}
    </Frame>
  );
}
