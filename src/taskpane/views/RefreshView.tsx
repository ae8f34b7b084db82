import { Button } from "@fluentui/react-components";
import type { StoredRun } from "../../diagnosis/storedRun";
import { nps } from "../../score/nps";
import { countText, dateText, intervalText, npsText, pointsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { Outcome } from "../model";
import { Frame } from "../parts/Frame";
import { usePane } from "../paneContext";
import { useEvidenceStyles } from "../evidenceStyles";
import { usePaneStyles } from "../paneStyles";
import { SettingsFaults } from "./SettingsFaults";
import { WrittenSheets } from "./WrittenSheets";

/** *Refresh*: what is being done, then what changed. */
export function RefreshView() {
  const { state } = usePane();
  const { refresh, outcome } = state;
  if (refresh?.stage !== "done" || outcome === null) {
    return (
      <Frame
        screen="refreshing"
        title={say("pane.refresh.running")}
        sub={say("pane.refresh.runningSub")}
      />
    );
  }
  return <Refreshed outcome={outcome} before={refresh.before} />;
}

interface RefreshedProps {
  readonly outcome: Outcome;
  readonly before: StoredRun | null;
}

function Refreshed({ outcome, before }: RefreshedProps) {
  const styles = usePaneStyles();
  const lines = useEvidenceStyles();
  const { state, send } = usePane();
  const { comments } = state;
  const { written } = state.write;
  const { total } = outcome.diagnosis;
  return (
    <Frame
      screen="refreshed"
      title={titleOf(outcome, before)}
      sub={subOf(outcome, written?.sheets.length ?? 0)}
      footer={
        <footer className={styles.footer}>
          <Button
            appearance="primary"
            className={styles.primary}
            onClick={() => send({ type: "seeDiagnosis" })}
          >
            {say("pane.refresh.see")}
          </Button>
        </footer>
      }
    >
      <dl className={lines.figures}>
        <dt>{say("pane.refresh.verdict")}</dt>
        <dd>{outcome.headline}</dd>
        <dt>{say("pane.refresh.answers")}</dt>
        <dd>
          {before === null
            ? say("pane.refresh.answersAre", { after: countText(total.groups.n) })
            : say("pane.refresh.answersWere", {
                before: countText(answersOf(before).n),
                after: countText(total.groups.n),
              })}
        </dd>
      </dl>
      <WithinChance outcome={outcome} before={before} />
      <SettingsFaults
        title={say("pane.comments.faults", { count: comments.faults.length })}
        faults={comments.faults}
      />
      {written === null ? null : <WrittenSheets sheets={written.sheets} />}
    </Frame>
  );
}

function titleOf({ diagnosis: { total } }: Outcome, before: StoredRun | null): string {
  const after = npsText(total.nps);
  const earlier = before === null ? null : nps(answersOf(before));
  if (earlier === null) return say("pane.refresh.first", { after });
  const same = npsText(earlier) === after;
  return same
    ? say("pane.refresh.same", { after })
    : say("pane.refresh.changed", { before: npsText(earlier), after });
}

function subOf({ diagnosis: { asOf } }: Outcome, count: number): string {
  if (count === 0) return say("pane.refresh.none");
  return asOf === null
    ? say("pane.refresh.subNoDay", { count })
    : say("pane.refresh.sub", { count, day: dateText(asOf) });
}

/** A score that moved inside its own interval is no news yet. */
function WithinChance({ outcome, before }: RefreshedProps) {
  const styles = usePaneStyles();
  const { nps: after, interval } = outcome.diagnosis.total;
  const earlier = before === null ? null : nps(answersOf(before));
  if (earlier === null || npsText(earlier) === npsText(after)) return null;
  if (earlier < interval.low || earlier > interval.high) return null;
  return (
    <p className={styles.sub}>
      {say("pane.refresh.within", {
        points: pointsText(after - earlier),
        interval: intervalText(interval),
      })}
    </p>
  );
}

function answersOf({ detractors, passives, promoters }: StoredRun) {
  return { detractors, passives, promoters, n: detractors + passives + promoters };
}
