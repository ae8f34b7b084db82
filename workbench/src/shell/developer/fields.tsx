import { useId, useState, type ReactNode } from "react";

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
}

/** A control below its label. */
function Field({
  label,
  hint,
  children,
}: FieldProps & { readonly children: (id: string, hintId: string | undefined) => ReactNode }) {
  const id = useId();
  const hintId = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id, hint ? hintId : undefined)}
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface CheckProps extends FieldProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Check({ label, hint, checked, onChange }: CheckProps) {
  const hintId = useId();
  return (
    <div className="check">
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface CountProps extends FieldProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A whole number from 1; what is none is marked and changes nothing. */
export function Count({ label, hint, value, onChange }: CountProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && !isCount(typed);
  return (
    <Field label={label} hint={wrong ? "A whole number from 1." : hint}>
      {(id, hintId) => (
        <input
          id={id}
          type="number"
          min={1}
          required
          value={typed ?? value}
          aria-invalid={wrong}
          aria-describedby={hintId}
          onChange={(event) => {
            setTyped(event.target.value);
            if (isCount(event.target.value)) onChange(Number(event.target.value));
          }}
          // What stands there afterwards is what counts.
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}

const isCount = (text: string): boolean => Number.isSafeInteger(Number(text)) && Number(text) >= 1;

interface TextProps extends FieldProps {
  readonly value: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly onChange: (value: string) => void;
}

export function Text({ label, hint, value, onChange, ...rules }: TextProps) {
  return (
    <Field label={label} hint={hint}>
      {(id, hintId) => (
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={value}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.target.value)}
          {...rules}
        />
      )}
    </Field>
  );
}

interface ChoiceProps<Value extends string> extends FieldProps {
  readonly value: Value;
  /** Values with the words for each. */
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

export function Choice<Value extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <Field label={label} hint={hint}>
      {(id, hintId) => (
        <select
          id={id}
          value={value}
          aria-describedby={hintId}
          onChange={(event) => {
            const chosen = options.find(([each]) => each === event.target.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
