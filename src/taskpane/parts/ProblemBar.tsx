import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { say } from "../../wording/say";
import type { Problem } from "../model";
import { usePane } from "../paneContext";

/** What happened, what to do, one button. Takes the focus, so that it is neither missed nor unheard. */
export function ProblemBar() {
  const { state } = usePane();
  const problem = state.screen === "selection" ? state.selection.problem : state.problem;
  // A new problem is a new bar, even with the same words: the focus must come again.
  return problem === null ? null : <Bar key={state.lastJob} problem={problem} />;
}

function Bar({ problem }: { readonly problem: Problem }) {
  const { send } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), [problem]);
  return (
    <MessageBar
      ref={bar}
      intent="error"
      layout="multiline"
      tabIndex={-1}
      politeness="assertive"
      aria-label={`${problem.title} ${problem.action}`}
    >
      <MessageBarBody>
        <MessageBarTitle>{problem.title}</MessageBarTitle> {problem.action}
      </MessageBarBody>
      {problem.retry === null ? null : (
        <MessageBarActions>
          <Button size="small" onClick={() => send({ type: "retry" })}>
            {say("pane.notice.tryAgain")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
