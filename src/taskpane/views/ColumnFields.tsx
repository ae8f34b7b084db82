import { Dropdown } from "@fluentui/react-components";
import type { SourceColumn } from "../../sources/source";
import { say } from "../../wording/say";
import type { ColumnDraft } from "../model";
import { ColumnChoice, ColumnOption, columnWords } from "../parts/ColumnChoice";
import { FieldGrid, PaneField } from "../parts/PaneField";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

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
          <ColumnChoice
            key={role}
            label={say(`pane.data.${role}`)}
            needed={role === "score"}
            missing={role === "comment" ? "comment" : undefined}
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
