import { AccordionHeader, AccordionItem, AccordionPanel, Input } from "@fluentui/react-components";
import type { Action } from "../../roadmap/roadmap";
import { dateText } from "../../wording/figures";
import { say } from "../../wording/say";
import { PaneField } from "../parts/PaneField";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

/** One action: what, until when; opened: because of what, how, and who. */
export function ActionItem({ action }: { readonly action: Action }) {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const owner = state.plan.owners[action.id] ?? action.owner;
  const rules = say("pane.diagnosis.rules", {
    count: action.rules.length,
    rules: action.rules.join(", "),
  });
  return (
    <AccordionItem value={action.id}>
      <AccordionHeader expandIconPosition="end" button={{ style: { paddingInline: 0 } }}>
        <span className={styles.findingHead}>
          <span>{action.title}</span>
          <span className={styles.sub}>{say("pane.plan.due", { date: dateText(action.due) })}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.accordionPanel}>
        {action.because === "" ? null : (
          <p className={styles.body}>
            <span className={styles.sub}>{say("pane.plan.because")}</span> {action.because}
          </p>
        )}
        <p className={styles.body}>{action.how}</p>
        <PaneField label={say("pane.plan.owner")} hint={say("pane.plan.ownerHint")}>
          <Input
            size="medium"
            className={styles.fill}
            value={owner}
            maxLength={100}
            autoComplete="off"
            aria-label={say("pane.plan.ownerOf", { action: action.title })}
            onChange={(_, { value }) => send({ type: "setOwner", action: action.id, owner: value })}
          />
        </PaneField>
        <p className={styles.sub}>
          {say("pane.plan.measure", { metric: action.metric.name })} {rules}
        </p>
      </AccordionPanel>
    </AccordionItem>
  );
}
