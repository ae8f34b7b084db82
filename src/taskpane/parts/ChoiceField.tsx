import { Dropdown, Option } from "@fluentui/react-components";
import type { Missing } from "../../diagnosis/methodReading";
import { usePaneStyles } from "../paneStyles";
import { PaneField } from "./PaneField";
import { useAsked } from "./useAsked";

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly hint?: string;
  /** What a check of the survey calls it. */
  readonly missing?: Missing;
  readonly onChoose: (value: T) => void;
}

/** One of a few, as a drop-down. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, value, options, hint, missing = null, onChoose } = props;
  const styles = usePaneStyles();
  const control = useAsked<HTMLButtonElement>(missing);
  const text = options.find((option) => option.value === value)?.label ?? "";
  return (
    <PaneField label={label} hint={hint}>
      <Dropdown
        ref={control}
        size="medium"
        className={styles.fill}
        button={{ style: { minWidth: 0 }, children: <span className={styles.clip}>{text}</span> }}
        value={text}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = options.find((option) => option.value === optionValue);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <Option key={option.value} value={option.value}>
            {option.label}
          </Option>
        ))}
      </Dropdown>
    </PaneField>
  );
}
