import { Input, Slider } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../../wording/say";
import { useEvidenceStyles } from "../evidenceStyles";
import { usePaneStyles } from "../paneStyles";
import { pointsInField, pointsTyped } from "../points";

interface GoalSliderProps {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** What the goal means, for those who do not see the figures below. */
  readonly spoken: string;
  readonly onChange: (nps: number) => void;
}

/** A goal to drag or to type. Half a number in the field moves nothing yet. */
export function GoalSlider({ value, least, most, spoken, onChange }: GoalSliderProps) {
  const styles = usePaneStyles();
  const lines = useEvidenceStyles();
  const [text, setText] = useState(pointsInField(value));
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    if (pointsTyped(text) !== value) setText(pointsInField(value));
  }
  const typed = pointsTyped(text);
  return (
    <div className={lines.goal}>
      <Slider
        min={least}
        max={most}
        value={Math.min(most, Math.max(least, value))}
        input={{ "aria-label": say("pane.targets.goal"), "aria-valuetext": spoken }}
        onChange={(_, data) => onChange(data.value)}
      />
      <Input
        className={styles.fill}
        value={text}
        aria-label={say("pane.targets.field")}
        aria-invalid={typed == null}
        autoComplete="off"
        onChange={(_, data) => {
          setText(data.value);
          const points = pointsTyped(data.value);
          if (points != null) onChange(points);
        }}
        onBlur={() => setText(pointsInField(value))}
      />
    </div>
  );
}
