import { Button, mergeClasses, Switch } from "@fluentui/react-components";
import type { CommentsReading } from "../../diagnosis/commentsReading";
import { baseWords } from "../../report/comments/commentsWords";
import { causesTitle } from "../../report/rootCauses/rootCausesWords";
import { say } from "../../wording/say";
import { SHEETS_OF_COMMENTS, type PaneState } from "../model";
import { Frame, StepFooter } from "../parts/Frame";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { Alignment } from "./Alignment";
import { Causes } from "./Causes";
import { Disagreement } from "./Disagreement";
import { SettingsFaults } from "./SettingsFaults";
import { Themes } from "./Themes";
import { WrittenSheets } from "./WrittenSheets";

/** The step between diagnosis and plan: what customers write, which of the seven causes it shows, what recurs. */
export function CommentsStep() {
  const styles = usePaneStyles();
  const { state } = usePane();
  const { outcome, outcomeStale, comments } = state;
  const reading = outcome?.diagnosis.comments ?? null;
  const stale = outcomeStale || (reading !== null && reading.masked !== comments.mask);
  return (
    <Frame
      screen="comments"
      title={titleOf(state, reading)}
      sub={reading === null ? undefined : baseWords(reading)}
      footer={<StepFooter />}
    >
      <SettingsFaults
        title={say("pane.comments.faults", { count: comments.faults.length })}
        faults={comments.faults}
      />
      {reading === null ? (
        <Unread />
      ) : (
        <div className={mergeClasses(styles.sections, stale && styles.stale)} aria-busy={stale}>
          <MaskSwitch />
          <Causes reading={reading} />
          <Themes reading={reading} />
          <Alignment alignment={reading.alignment} />
          <Disagreement reading={reading} />
          <InTheWorkbook />
        </div>
      )}
    </Frame>
  );
}

function titleOf({ job }: PaneState, reading: CommentsReading | null): string {
  if (reading !== null) return causesTitle(reading);
  return say(job === null ? "pane.comments.unread" : "pane.comments.reading");
}

/** Nothing is read yet, or Cancel was pressed, or the language part did not come. */
function Unread() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  if (state.job !== null) return <p className={styles.body}>{say("pane.comments.readingSub")}</p>;
  return (
    <>
      <p className={styles.body}>{say("pane.comments.unreadSub")}</p>
      <div>
        <Button onClick={() => send({ type: "readComments" })}>{say("pane.comments.read")}</Button>
      </div>
    </>
  );
}

function MaskSwitch() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  return (
    <div className={styles.tight}>
      <Switch
        checked={state.comments.mask}
        onChange={(_, { checked }) => send({ type: "setMask", mask: checked })}
        label={say("pane.comments.mask")}
        aria-describedby="pane-mask-hint"
        style={{ marginInlineStart: -8 }}
      />
      <p className={styles.sub} id="pane-mask-hint">
        {say("pane.comments.maskHint", { promise: say("masking.cannotPromise") })}
      </p>
    </div>
  );
}

/** The sheets that hold the same, where they are written. */
function InTheWorkbook() {
  const styles = usePaneStyles();
  const { state } = usePane();
  const sheets = (state.write.own ?? []).filter(({ kind }) => SHEETS_OF_COMMENTS.includes(kind));
  if (sheets.length === 0) return null;
  return (
    <section className={styles.tight}>
      <h2 className={styles.h2}>{say("pane.comments.sheets")}</h2>
      <WrittenSheets sheets={sheets} />
    </section>
  );
}
