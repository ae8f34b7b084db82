import { tokens } from "@fluentui/react-components";
import { Circle16Filled, Circle16Regular } from "@fluentui/react-icons";
import type { Certainty } from "../../diagnosis/diagnosis";
import { say } from "../../wording/say";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

/** Solid means certain, hollow means not; the word says the same. A plain figure carries neither. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty }) {
  const styles = usePaneStyles();
  const { colours } = usePane();
  const confirmed = certainty === "confirmed";
  const Mark = confirmed ? Circle16Filled : Circle16Regular;
  return (
    <span
      className={styles.mark}
      style={{
        fontWeight: confirmed ? 600 : 400,
        color: confirmed ? colours.confirmed : tokens.colorNeutralForeground2,
      }}
    >
      {certainty === "fact" ? null : <Mark aria-hidden className={styles.dot} />}
      {say(`pane.diagnosis.certainty.${certainty}`)}
    </span>
  );
}
