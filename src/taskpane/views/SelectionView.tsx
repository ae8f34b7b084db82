import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { npsInterval } from "../../score/interval";
import { nps } from "../../score/nps";
import { countText, npsText, scoreWithInterval } from "../../wording/figures";
import { say } from "../../wording/say";
import { Frame } from "../parts/Frame";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import type { SelectionScore } from "../workbookPort";
import { FormulaOffer } from "./FormulaOffer";
import { SelectionFigures } from "./SelectionFigures";

/** The score of whatever is selected, from the ribbon or the cell menu; follows the selection. */
export function SelectionView() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { score, stale, problem } = state.selection;
  return (
    <Frame
      screen="selection"
      title={titleOf(score, problem !== null)}
      sub={score?.address}
      footer={
        <footer className={styles.footer}>
          <Button icon={<ArrowLeft16Regular />} onClick={() => send({ type: "leaveSelection" })}>
            {say("pane.selection.back")}
          </Button>
          <Button
            appearance="primary"
            className={styles.primary}
            onClick={() => send({ type: "useSelection" })}
          >
            {say("pane.selection.diagnose")}
          </Button>
        </footer>
      }
    >
      {score === null ? null : (
        <div className={mergeClasses(styles.sections, stale && styles.stale)} aria-busy={stale}>
          <SelectionFigures score={score} />
          {score.groups === null ? null : <FormulaOffer formula={score.formula} />}
        </div>
      )}
    </Frame>
  );
}

function titleOf(score: SelectionScore | null, failed: boolean): string {
  if (score === null) return say(failed ? "pane.selection.title" : "pane.selection.looking");
  const { groups } = score;
  const points = groups === null ? null : nps(groups);
  if (groups === null || points === null) return say("pane.selection.none");
  return say("pane.selection.scored", {
    count: groups.n,
    score: groups.n === 1 ? npsText(points) : scoreWithInterval(points, npsInterval(groups)),
    answers: countText(groups.n),
  });
}
