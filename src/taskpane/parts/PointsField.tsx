import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../../wording/say";
import { usePaneStyles } from "../paneStyles";
import { pointsInField, pointsTyped } from "../points";
import { PaneField } from "./PaneField";

interface PointsFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly hint?: string;
  readonly required?: boolean;
  readonly onChange: (points: number | null) => void;
}

/** A score to type in. What is no score stays in the field with the reason, and changes nothing. */
export function PointsField({ label, value, hint, required = false, onChange }: PointsFieldProps) {
  const styles = usePaneStyles();
  const [text, setText] = useState(() => pointsInField(value));
  const typed = pointsTyped(text);
  return (
    <PaneField
      label={label}
      hint={hint}
      required={required}
      validationState={typed === undefined ? "error" : "none"}
      validationMessage={typed === undefined ? say("pane.context.points") : undefined}
    >
      <Input
        size="medium"
        className={styles.fill}
        value={text}
        inputMode="text"
        autoComplete="off"
        onChange={(_, data) => {
          setText(data.value);
          const points = pointsTyped(data.value);
          onChange(points === undefined ? null : points);
        }}
      />
    </PaneField>
  );
}
