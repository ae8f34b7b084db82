import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { say } from "../../wording/say";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

/** The score as a live formula, into an empty cell that the person picks. */
export function FormulaOffer({ formula }: { readonly formula: string }) {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { placing, placedAt } = state.selection;
  return (
    <section className={styles.tight}>
      <h2 className={styles.h2}>{say("pane.selection.formula")}</h2>
      <code className={styles.formula}>{placing ?? formula}</code>
      {placing === null ? (
        <div>
          <Button onClick={() => send({ type: "placeFormula", formula })}>
            {say("pane.selection.put")}
          </Button>
        </div>
      ) : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say("pane.selection.pick")}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="primary" onClick={() => send({ type: "putHere" })}>
              {say("pane.selection.putHere")}
            </Button>
            <Button size="small" onClick={() => send({ type: "placeFormula", formula: null })}>
              {say("pane.selection.cancel")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <p className={styles.body} role="status">
        {placedAt === null ? null : (
          <>
            {say("pane.selection.placed", { address: placedAt })}{" "}
            <Link as="button" inline onClick={() => send({ type: "goTo", address: placedAt })}>
              {say("pane.selection.show")}
            </Link>
          </>
        )}
      </p>
      <p className={styles.sub}>
        {say("live.elsewhere")}{" "}
        <Link as="button" inline onClick={() => send({ type: "help", open: true })}>
          {say("live.elsewhereHelp")}
        </Link>
      </p>
    </section>
  );
}
