import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePaneStyles } from "../paneStyles";

interface FoldProps {
  readonly title: string;
  /** Below the title, in small: what is inside, so that it need not be opened to know. */
  readonly note?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part that is opened when it is wanted; what is inside is not made before. */
export function Fold({ title, note, open = false, children }: FoldProps) {
  const styles = usePaneStyles();
  const [isOpen, setOpen] = useState(open);
  return (
    <Accordion collapsible openItems={isOpen ? ["fold"] : []} onToggle={() => setOpen(!isOpen)}>
      <AccordionItem value="fold">
        <AccordionHeader as="h2" expandIconPosition="end" button={{ style: { paddingInline: 0 } }}>
          <span className={styles.findingHead}>
            <span className={styles.h2}>{title}</span>
            {note === undefined ? null : <span className={styles.sub}>{note}</span>}
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.accordionPanel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
