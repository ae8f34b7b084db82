import { Button, mergeClasses } from "@fluentui/react-components";
import { Table20Regular } from "@fluentui/react-icons";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { DataState } from "../model";
import { Frame, StepFooter } from "../parts/Frame";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { ColumnFields } from "./ColumnFields";
import { DataWarnings } from "./DataWarnings";
import { LeftOut } from "./LeftOut";
import { MoreColumns } from "./MoreColumns";
import { SourcePicker } from "./SourcePicker";

/** Step 1: where the answers are, what each column is, and what can be scored. */
export function DataStep() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { data } = state;
  const { preview } = data;
  if (data.choosing || preview === null) return <SourcePicker />;
  return (
    <Frame
      screen="data"
      title={titleOf(data)}
      sub={say(data.reading?.quality.usable === 0 ? "pane.data.noneHint" : "pane.data.sub")}
      footer={<StepFooter />}
    >
      <section className={mergeClasses(styles.card, styles.sourceCard)}>
        <Table20Regular aria-hidden />
        <div className={styles.sourceName}>
          <div className={styles.h2}>{preview.label}</div>
          <div className={styles.sub}>{preview.detail}</div>
        </div>
        <Button size="small" onClick={() => send({ type: "chooseSource", open: true })}>
          {say("pane.data.change")}
        </Button>
      </section>
      <DataWarnings />
      <ColumnFields />
      <MoreColumns />
      <LeftOut />
    </Frame>
  );
}

function titleOf({ columns, reading }: DataState): string {
  if (columns?.score === null) return say("pane.data.noScore");
  if (reading === null) return say("pane.data.checking");
  const { usable, rows } = reading.quality;
  if (usable === 0) return say("pane.data.none");
  return say("pane.data.titleRows", {
    count: rows,
    usable: countText(usable),
    rows: countText(rows),
  });
}
