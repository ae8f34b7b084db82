import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
} from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons";
import type { Evidence, Finding } from "../../diagnosis/diagnosis";
import { say } from "../../wording/say";
import { CertaintyMark } from "../parts/CertaintyMark";
import { SHEETS } from "../model";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

/** Every finding with how sure it is; its rule and source when it is opened. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = usePaneStyles();
  return (
    <section className={styles.tight}>
      <h2 className={styles.h2}>
        {say(findings.length === 0 ? "pane.diagnosis.nothingWrong" : "pane.diagnosis.why")}
      </h2>
      <Accordion collapsible multiple>
        {findings.map(({ id, certainty, title, detail, rules, source, evidence }) => (
          <AccordionItem key={id} value={id}>
            <AccordionHeader expandIconPosition="end" button={{ style: { paddingInline: 0 } }}>
              <span className={styles.findingHead}>
                <span>{title}</span>
                <CertaintyMark certainty={certainty} />
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.accordionPanel}>
              <p className={styles.body}>{detail}</p>
              <p className={styles.sub}>
                {say("pane.diagnosis.rules", { count: rules.length, rules: rules.join(", ") })}{" "}
                {say("pane.diagnosis.source", { source })}
              </p>
              {evidence === undefined ? null : <ShowEvidence evidence={evidence} title={title} />}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

interface ShowEvidenceProps {
  readonly evidence: Evidence;
  readonly title: string;
}

/** From the finding to its figures: a sheet that is not there yet is written first. */
function ShowEvidence({ evidence, title }: ShowEvidenceProps) {
  const { state, send } = usePane();
  if (!SHEETS.includes(evidence.sheet)) return null;
  const sheet = say(`pane.write.sheet.${evidence.sheet}`);
  return (
    <div>
      <Button
        size="small"
        icon={<Open16Regular />}
        disabledFocusable={state.job !== null || state.outcomeStale}
        aria-label={say("pane.evidence.showWhat", { sheet, finding: title })}
        onClick={() => send({ type: "showEvidence", evidence })}
      >
        {say("pane.evidence.show", { sheet })}
      </Button>
    </div>
  );
}
