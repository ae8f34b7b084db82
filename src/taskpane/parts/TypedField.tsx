import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneStyles } from "../paneStyles";
import { PaneField } from "./PaneField";

interface TypedFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** null where blank, undefined where the text is no such figure. */
  readonly read: (text: string) => number | null | undefined;
  readonly write: (value: number | null) => string;
  /** What to type instead, where it is none. */
  readonly wrong: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly onChange: (value: number | null) => void;
}

/** A figure to type in. What is none stays in the field with the reason, and counts as not told. */
export function TypedField(props: TypedFieldProps) {
  const { label, value, read, write, wrong, hint, required = false, onChange } = props;
  const styles = usePaneStyles();
  const [text, setText] = useState(() => write(value));
  const [shown, setShown] = useState(value);
  // Changed from elsewhere, not by what was just typed.
  if (shown !== value) {
    setShown(value);
    if ((read(text) ?? null) !== value) setText(write(value));
  }
  const isWrong = read(text) === undefined;
  return (
    <PaneField
      label={label}
      hint={hint}
      required={required}
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? wrong : undefined}
    >
      <Input
        size="medium"
        className={styles.fill}
        value={text}
        inputMode="text"
        autoComplete="off"
        onChange={(_, data) => {
          setText(data.value);
          onChange(read(data.value) ?? null);
        }}
      />
    </PaneField>
  );
}
