import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { FIRST_DAY, isoOf, serialOfIso } from "../days";
import { usePaneStyles } from "../paneStyles";
import { PaneField } from "./PaneField";

interface DateFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly hint?: string;
  /** Why this day cannot be. */
  readonly wrong?: string;
  readonly onChange: (day: number | null) => void;
}

/** A day to choose; half a date changes nothing yet. */
export function DateField({ label, value, hint, wrong, onChange }: DateFieldProps) {
  const styles = usePaneStyles();
  const [text, setText] = useState(() => (value === null ? "" : isoOf(value)));
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    if (serialOfIso(text) !== value) setText(value === null ? "" : isoOf(value));
  }
  return (
    <PaneField
      label={label}
      hint={hint}
      validationState={wrong === undefined ? "none" : "error"}
      validationMessage={wrong}
    >
      <Input
        size="medium"
        className={styles.fill}
        type="date"
        min={isoOf(FIRST_DAY)}
        max="9999-12-31"
        value={text}
        onChange={(_, data) => {
          setText(data.value);
          const day = serialOfIso(data.value);
          if (day !== null || data.value === "") onChange(day);
        }}
      />
    </PaneField>
  );
}
