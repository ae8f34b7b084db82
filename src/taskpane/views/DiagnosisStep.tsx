import { Button, mergeClasses } from "@fluentui/react-components";
import { countText, dateText, periodText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { hasComments, type Outcome } from "../model";
import { Frame, StepFooter } from "../parts/Frame";
import { Chip } from "../parts/Chip";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { AnswersGiven } from "./AnswersGiven";
import { DetractorsRow } from "./DetractorsRow";
import { Findings } from "./Findings";
import { Groups } from "./Groups";
import { HeatMaps } from "./HeatMaps";
import { MethodCheck } from "./MethodCheck";
import { ModeBanner } from "./ModeBanner";
import { Pairs } from "./Pairs";
import { ScoreCard } from "./ScoreCard";
import { Trend } from "./Trend";

/** Step 3: verdict first, then evidence. */
export function DiagnosisStep() {
  const styles = usePaneStyles();
  const { state } = usePane();
  const { outcome, outcomeStale } = state;
  return (
    <Frame
      screen="diagnosis"
      title={outcome?.headline ?? say("pane.diagnosis.computing")}
      sub={outcome === null ? undefined : subOf(outcome.diagnosis)}
      footer={<StepFooter />}
    >
      {outcome === null ? null : (
        <div
          className={mergeClasses(styles.sections, outcomeStale && styles.stale)}
          aria-busy={outcomeStale}
        >
          <ScoreCard outcome={outcome} />
          <ModeBanner mode={outcome.diagnosis.mode} />
          <ThreeQuestions outcome={outcome} />
          <Trend diagnosis={outcome.diagnosis} />
          <Groups diagnosis={outcome.diagnosis} />
          <Findings findings={outcome.diagnosis.findings} />
          {hasComments(state) ? null : <NoComments />}
          <section aria-label={say("pane.evidence.closer")}>
            <AnswersGiven diagnosis={outcome.diagnosis} />
            <Pairs diagnosis={outcome.diagnosis} />
            <HeatMaps diagnosis={outcome.diagnosis} />
            <MethodCheck diagnosis={outcome.diagnosis} />
          </section>
        </div>
      )}
    </Frame>
  );
}

/** Why no step follows that reads comments, and the way to it. */
function NoComments() {
  const styles = usePaneStyles();
  const { send } = usePane();
  return (
    <section className={styles.tight}>
      <h2 className={styles.h2}>{say("pane.comments.noColumn")}</h2>
      <p className={styles.sub}>{say("pane.comments.noColumnHint")}</p>
      <div>
        <Button size="small" onClick={() => send({ type: "supply", missing: "comment" })}>
          {say("pane.evidence.method.supply.comment")}
        </Button>
      </div>
    </section>
  );
}

function subOf({ window: { n, used, from, to, words } }: Diagnosis): string {
  const answers = countText(n);
  if (used !== "all") return say("pane.diagnosis.sub", { answers, words });
  if (from === null || to === null) return say("pane.diagnosis.subAll", { answers });
  return say("pane.diagnosis.sub", { answers, words: periodText(from, to) });
}

function ThreeQuestions({ outcome }: { readonly outcome: Outcome }) {
  const styles = usePaneStyles();
  const { diagnosis, answers } = outcome;
  const { priority } = diagnosis;
  return (
    <section aria-label={say("pane.diagnosis.questions")}>
      {answers.map(({ id, question, answer, tone, why }) => (
        <div key={id} className={styles.question}>
          <h2 className={styles.h2}>{question}</h2>
          <span>
            <Chip tone={tone}>{answer}</Chip>
          </span>
          <span className={mergeClasses(styles.sub, styles.wholeRow)}>{why}</span>
        </div>
      ))}
      <DetractorsRow detractors={diagnosis.detractors} />
      <div className={styles.question}>
        <h2 className={mergeClasses(styles.h2, styles.wholeRow)}>
          {priority.deadline === null || priority.urgency === "immediate"
            ? priority.action
            : say("pane.diagnosis.priority", {
                action: priority.action,
                deadline: dateText(priority.deadline),
              })}
        </h2>
        <span className={mergeClasses(styles.sub, styles.wholeRow)}>
          {say("pane.diagnosis.priorityWhy", { reason: priority.reason })}{" "}
          {say("pane.diagnosis.byScoreAlone", { text: priority.byScoreAlone })}
        </span>
      </div>
    </section>
  );
}
