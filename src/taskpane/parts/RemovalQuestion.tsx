import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { say } from "../../wording/say";
import { usePane } from "../paneContext";

/** Asked in the pane itself: a dialog would block the custom functions while it is open. */
export function RemovalQuestion({ count }: { readonly count: number }) {
  const { send } = usePane();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say("pane.write.removeAsk", { count })}</MessageBarTitle>{" "}
        {say("pane.write.removeBody")}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => send({ type: "remove" })}>
          {say("pane.write.remove")}
        </Button>
        <Button
          ref={keep}
          size="small"
          onClick={() => send({ type: "askToRemove", asking: false })}
        >
          {say("pane.write.keep")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
