import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { CauseReading, CommentsReading } from "../../diagnosis/commentsReading";
import { causeName, rulesText } from "../../report/comments/commentsWords";
import { isPresent } from "../../report/rootCauses/rootCausesWords";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { causeNote, causesLabel, causesTable, shownCauses } from "../commentsShown";
import { CertaintyMark } from "../parts/CertaintyMark";
import { ChartFigure } from "../parts/ChartFigure";
import { Quotes } from "../parts/Quotes";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

const CauseBars = lazy(() => import("../charts/CauseBars"));
/** As high as a row of the picture, so that nothing jumps when it comes (pixels). */
const ROW = 38;

/** The seven causes (rules 63–95): how often each shows, then each with what customers wrote and what to do. */
export function Causes({ reading }: { readonly reading: CommentsReading }) {
  const styles = usePaneStyles();
  const { width } = usePane();
  const causes = shownCauses(reading);
  const present = causes.filter(isPresent);
  return (
    <section className={styles.tight}>
      <h2 className={styles.h2}>{say("pane.comments.causes.heading")}</h2>
      {reading.base.codable === 0 ? (
        <p className={styles.sub}>{say("commentSheets.nothing.howTo")}</p>
      ) : (
        <>
          <p className={styles.sub}>
            {say("pane.comments.causes.caption", { n: countText(reading.base.codable) })}{" "}
            {say("pane.comments.causes.captionHint")}
          </p>
          <ChartFigure name={say("pane.comments.causes.name")} table={causesTable(causes)}>
            <Suspense fallback={<div style={{ height: causes.length * ROW }} />}>
              <CauseBars
                width={Math.max(120, width - 2 * 16)}
                causes={causes}
                label={causesLabel(reading)}
              />
            </Suspense>
          </ChartFigure>
        </>
      )}
      <Accordion collapsible multiple aria-label={say("pane.comments.causes.closer")}>
        {present.map((cause) => (
          <OneCause key={cause.cause} reading={cause} />
        ))}
      </Accordion>
    </section>
  );
}

function OneCause({ reading }: { readonly reading: CauseReading }) {
  const styles = usePaneStyles();
  const { cause, certainty, quotes, fix, rules } = reading;
  return (
    <AccordionItem value={cause}>
      <AccordionHeader as="h3" expandIconPosition="end" button={{ style: { paddingInline: 0 } }}>
        <span className={styles.findingHead}>
          <span>{causeName(cause)}</span>
          <span className={styles.sub}>{causeNote(reading)}</span>
          <CertaintyMark certainty={certainty} />
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.accordionPanel}>
        <p className={styles.body}>{say(`causes.meaning.${cause}`)}</p>
        <Quotes quotes={quotes} />
        <Lines heading={say("pane.comments.causes.symptoms")} lines={symptomsSeen(reading)} />
        <Lines heading={say("pane.comments.causes.evidence")} lines={evidenceWords(reading)} />
        <Lines heading={say("pane.comments.causes.fix")} lines={[fix]} />
        <p className={styles.sub}>{rulesText(rules)}</p>
      </AccordionPanel>
    </AccordionItem>
  );
}

function symptomsSeen({ symptoms }: CauseReading): readonly string[] {
  return symptoms.flatMap(({ words, seen }) =>
    seen === null || seen === 0
      ? []
      : [say("pane.comments.causes.seen", { words, count: seen, figure: countText(seen) })]
  );
}

function evidenceWords({ evidence }: CauseReading): readonly string[] {
  return evidence.map(({ words }) => words);
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

function Lines({ heading, lines }: LinesProps) {
  const styles = usePaneStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <h4 className={styles.h2}>{heading}</h4>
      {lines.map((line) => (
        <p key={line} className={styles.body}>
          {line}
        </p>
      ))}
    </div>
  );
}
