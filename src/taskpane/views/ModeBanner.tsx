import type { Mode } from "../../diagnosis/diagnosis";
import { say } from "../../wording/say";
import { CertaintyMark } from "../parts/CertaintyMark";
import { Chip } from "../parts/Chip";
import { useEvidenceStyles } from "../evidenceStyles";
import { usePaneStyles } from "../paneStyles";

/** Firefighting or optimization, with its reason (rule 45). */
export function ModeBanner({
  mode: { mode, improving, certainty, reason },
}: {
  readonly mode: Mode;
}) {
  const styles = usePaneStyles();
  const lines = useEvidenceStyles();
  const word = improving ? (`${mode}Improving` as const) : mode;
  return (
    <section className={lines.banner}>
      <Chip tone={mode === "firefighting" ? "bad" : "neutral"}>
        {say(`pane.evidence.mode.${word}`)}
      </Chip>
      <CertaintyMark certainty={certainty} />
      <span className={styles.sub}>{say("pane.evidence.mode.because", { reason })}</span>
    </section>
  );
}
