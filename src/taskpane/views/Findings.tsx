import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
} from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Evidence, Finding } from "../../diagnosis/diagnosis";
import { say } from "../../wording/say";
import { CertaintyMark } from "../parts/CertaintyMark";
import { SHEETS } from "../model";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

/** More are one press away: what is urgent comes first. */
const FEW = 8;

/** Every finding with how sure it is; its rule and source when it is opened. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = usePaneStyles();
  const [all, setAll] = useState(false);
  // One more than a few is shown rather than hidden behind a press.
  const isLong = findings.length > FEW + 1;
  const shown = all || !isLong ? findings : findings.slice(0, FEW);
  return (
    <section className={styles.tight}>
      <h2 className={styles.h2}>
        {say(findings.length === 0 ? "pane.diagnosis.nothingWrong" : "pane.diagnosis.why")}
      </h2>
      <Accordion collapsible multiple>
        {shown.map(({ id, certainty, title, detail, rules, source, evidence }) => (
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
      {isLong ? (
        <div>
          <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all
              ? say("pane.evidence.findings.fewer")
              : say("pane.evidence.findings.all", { count: findings.length })}
          </Link>
        </div>
      ) : null}
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
