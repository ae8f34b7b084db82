import { Dropdown, Option } from "@fluentui/react-components";
import type { SourceColumn } from "../../sources/source";
import { say } from "../../wording/say";
import type { ColumnDraft } from "../model";
import { FieldGrid, PaneField } from "../parts/PaneField";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

type Single = "score" | "date" | "comment" | "customer";

/** Which column is what: as recognised, and correctable. */
export function ColumnFields() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { preview, columns } = state.data;
  if (preview === null || columns === null) return null;
  const set = (change: Partial<ColumnDraft>): void => send({ type: "setColumns", columns: change });
  return (
    <section className={styles.stack} aria-labelledby="pane-columns">
      <h2 className={styles.h2} id="pane-columns">
        {say("pane.data.columns")}
      </h2>
      <FieldGrid>
        {(["score", "date", "comment", "customer"] as const).map((role) => (
          <OneColumn
            key={role}
            role={role}
            columns={preview.columns}
            chosen={columns[role]}
            onChoose={(index) => set({ [role]: index })}
          />
        ))}
        <SegmentColumns
          columns={preview.columns}
          chosen={columns.segments}
          onChoose={(segments) => set({ segments })}
        />
      </FieldGrid>
    </section>
  );
}

interface OneColumnProps {
  readonly role: Single;
  readonly columns: readonly SourceColumn[];
  readonly chosen: number | null;
  readonly onChoose: (index: number | null) => void;
}

const NOT_USED = "none";

function OneColumn({ role, columns, chosen, onChoose }: OneColumnProps) {
  const styles = usePaneStyles();
  const column = columns.find(({ index }) => index === chosen);
  const text =
    column === undefined
      ? say(role === "score" ? "pane.data.choose" : "pane.data.notUsed")
      : columnWords(column);
  return (
    <PaneField label={say(`pane.data.${role}`)}>
      <Dropdown
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
        {role === "score" ? null : (
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

interface SegmentColumnsProps {
  readonly columns: readonly SourceColumn[];
  readonly chosen: readonly number[];
  readonly onChoose: (indexes: readonly number[]) => void;
}

function SegmentColumns({ columns, chosen, onChoose }: SegmentColumnsProps) {
  const styles = usePaneStyles();
  const only = chosen.length === 1 ? columns.find(({ index }) => index === chosen[0]) : undefined;
  const text =
    chosen.length === 0
      ? say("pane.data.noSegments")
      : only !== undefined
        ? columnWords(only)
        : say("pane.data.segmentsChosen", { count: chosen.length });
  return (
    <PaneField label={say("pane.data.segments")}>
      <Dropdown
        multiselect
        size="medium"
        className={styles.fill}
        button={{ style: { minWidth: 0 }, children: <span className={styles.clip}>{text}</span> }}
        value={text}
        selectedOptions={chosen.map(String)}
        onOptionSelect={(_, { selectedOptions }) =>
          onChoose(selectedOptions.map(Number).sort((a, b) => a - b))
        }
      >
        {columns.map((one) => (
          <ColumnOption key={one.index} column={one} />
        ))}
      </Dropdown>
    </PaneField>
  );
}

function ColumnOption({ column }: { readonly column: SourceColumn }) {
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

function columnWords({ letter, header }: SourceColumn): string {
  return `${letter} ${header}`;
}

/** Examples tell what a column is; a whole comment would only fill the list. */
function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
