import { mergeClasses } from "@fluentui/react-components";
import type { Tone } from "../../diagnosis/answers";
import type { DetractorReading } from "../../diagnosis/diagnosis";
import type { DetractorBandId } from "../../playbook/detractorBands";
import { detractorEdges } from "../../playbook/edges";
import { shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { Chip } from "../parts/Chip";
import { usePaneStyles } from "../paneStyles";

const TONE: Record<DetractorBandId, Tone> = {
  few: "good",
  withinTarget: "neutral",
  notYet: "risk",
  immediate: "bad",
  quality: "bad",
};

/** The share of detractors and its band (rules 54–58). */
export function DetractorsRow({ detractors }: { readonly detractors: DetractorReading }) {
  const styles = usePaneStyles();
  const { share, interval, band, words } = detractors;
  return (
    <div className={styles.question}>
      <h2 className={styles.h2}>
        {say("pane.diagnosis.detractors", {
          share: shareText(share, 0, detractorEdges()),
        })}
      </h2>
      <span>
        <Chip tone={TONE[band.id]}>{say(`pane.diagnosis.band.${band.id}`)}</Chip>
      </span>
      <span className={mergeClasses(styles.sub, styles.wholeRow)}>
        {words}{" "}
        {say("pane.diagnosis.detractorsInterval", {
          low: shareText(interval.low),
          high: shareText(interval.high),
        })}
      </span>
    </div>
  );
}
