import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { say } from "../../wording/say";
import { usePane } from "../paneContext";

/** Something worth knowing that stops nobody. */
export function NoticeBar() {
  const { state, send } = usePane();
  const { notice } = state;
  if (notice === null) return null;
  const canReadAgain = notice === "stopped" && state.data.readingStale;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(`pane.notice.${notice}.title`)}</MessageBarTitle>{" "}
        {say(`pane.notice.${notice}.body`)}
      </MessageBarBody>
      <MessageBarActions>
        {canReadAgain ? (
          <Button size="small" onClick={() => send({ type: "setColumns", columns: {} })}>
            {say("pane.notice.readAgain")}
          </Button>
        ) : (
          <Button size="small" onClick={() => send({ type: "dismiss" })}>
            {say("pane.notice.dismiss")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
