import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import type { Finding } from "../../diagnosis/diagnosis";
import { say } from "../../wording/say";
import { CertaintyMark } from "../parts/CertaintyMark";
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
        {findings.map(({ id, certainty, title, detail, rules, source }) => (
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
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
