import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { say } from "../../wording/say";
import { usePane } from "../paneContext";

interface QuestionProps {
  readonly title: string;
  readonly body: string;
  readonly keepWords: string;
  readonly onKeep: () => void;
  /** The ways to remove, before the one to keep. */
  readonly children: ReactNode;
}

/** Asked in the pane itself: a dialog would block the custom functions while it is open. */
export function Question({ title, body, keepWords, onKeep, children }: QuestionProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {body}
      </MessageBarBody>
      <MessageBarActions>
        {children}
        <Button ref={keep} size="small" onClick={onKeep}>
          {keepWords}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Whether the sheets of the add-in are to go, with what people typed into them. */
export function RemovalQuestion({ count }: { readonly count: number }) {
  const { send } = usePane();
  return (
    <Question
      title={say("pane.write.removeAsk", { count })}
      body={say("pane.write.removeBody")}
      keepWords={say("pane.write.keep")}
      onKeep={() => send({ type: "askToRemove", asking: false })}
    >
      <Button size="small" onClick={() => send({ type: "remove" })}>
        {say("pane.write.remove")}
      </Button>
    </Question>
  );
}
