import { Dropdown, Option } from "@fluentui/react-components";
import type { Missing } from "../../diagnosis/methodReading";
import type { SourceColumn } from "../../sources/source";
import { say } from "../../wording/say";
import { usePaneStyles } from "../paneStyles";
import { PaneField } from "./PaneField";
import { useAsked } from "./useAsked";

interface ColumnChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly columns: readonly SourceColumn[];
  readonly chosen: number | null;
  /** There is no diagnosis without this column. */
  readonly needed?: boolean;
  /** What a check of the survey calls it. */
  readonly missing?: Missing;
  readonly onChoose: (index: number | null) => void;
}

const NOT_USED = "none";

/** Which column plays this role, with values from it to recognise it by. */
export function ColumnChoice(props: ColumnChoiceProps) {
  const { label, hint, columns, chosen, needed = false, missing = null, onChoose } = props;
  const styles = usePaneStyles();
  const control = useAsked<HTMLButtonElement>(missing);
  const column = columns.find(({ index }) => index === chosen);
  const text =
    column === undefined
      ? say(needed ? "pane.data.choose" : "pane.data.notUsed")
      : columnWords(column);
  return (
    <PaneField label={label} hint={hint}>
      <Dropdown
        ref={control}
        size="medium"
        className={styles.fill}
        button={{ style: { minWidth: 0 }, children: <span className={styles.clip}>{text}</span> }}
        value={text}
        selectedOptions={[column === undefined ? NOT_USED : String(column.index)]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue === undefined) return;
          onChoose(optionValue === NOT_USED ? null : Number(optionValue));
        }}
      >
        {needed ? null : (
          <Option value={NOT_USED} text={say("pane.data.notUsed")}>
            {say("pane.data.notUsed")}
          </Option>
        )}
        {columns.map((one) => (
          <ColumnOption key={one.index} column={one} />
        ))}
      </Dropdown>
    </PaneField>
  );
}

export function ColumnOption({ column }: { readonly column: SourceColumn }) {
  const styles = usePaneStyles();
  const words = columnWords(column);
  return (
    <Option value={String(column.index)} text={words}>
      <span style={{ minWidth: 0, overflowWrap: "anywhere" }}>
        {words}
        {column.examples.length === 0 ? null : (
          <>
            <br />
            <span className={styles.sub}>
              {say("pane.data.examples", {
                examples: column.examples.map((example) => shortened(example)).join(", "),
              })}
            </span>
          </>
        )}
      </span>
    </Option>
  );
}

export function columnWords({ letter, header }: SourceColumn): string {
  return `${letter} ${header}`;
}

/** Examples tell what a column is; a whole comment would only fill the list. */
function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
