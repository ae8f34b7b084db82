import { mergeClasses } from "@fluentui/react-components";
import {
  Circle16Filled,
  Square16Filled,
  Triangle16Filled,
  TriangleDown16Filled,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Tone } from "../../diagnosis/answers";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

const MARKS = {
  bad: TriangleDown16Filled,
  risk: Square16Filled,
  neutral: Circle16Filled,
  good: Triangle16Filled,
} as const;

/** A verdict: mark, colour and, always, the word. */
export function Chip({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const styles = usePaneStyles();
  const { fill, text } = usePane().colours.tones[tone];
  const Mark = tone === "none" ? null : MARKS[tone];
  return (
    <span
      className={mergeClasses(styles.chip, Mark === null && styles.chipPlain)}
      style={{ backgroundColor: fill, color: text }}
    >
      {Mark === null ? null : <Mark aria-hidden className={styles.chipMark} />}
      {children}
    </span>
  );
}
