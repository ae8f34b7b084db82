import { Button, Checkbox } from "@fluentui/react-components";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { offeredSheets, sheetsToWrite, type PaneState } from "../model";
import { Frame, StepFooter } from "../parts/Frame";
import { RemovalQuestion } from "../parts/RemovalQuestion";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import type { SheetKind } from "../../report/sheetPlan";
import { Written } from "./Written";

/** Step 5: which sheets, and what writing them will and will not change. */
export function WriteStep() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { write, job } = state;
  if (write.written !== null) return <Written result={write.written} />;
  const own = write.own ?? [];
  const count = sheetsToWrite(state).length;
  return (
    <Frame
      screen="write"
      title={count === 0 ? say("pane.write.titleNone") : say("pane.write.title", { count })}
      sub={say("pane.write.sub")}
      footer={<StepFooter />}
    >
      {write.removed === null ? null : (
        <p className={styles.body} role="status">
          {write.removed.length === 0
            ? say("pane.write.removedNone")
            : say("pane.write.removed", { count: write.removed.length })}
        </p>
      )}
      {GROUPS.map((group) => (
        <SheetGroup key={group} group={group} />
      ))}
      {own.length === 0 ? null : write.askingToRemove ? (
        <RemovalQuestion count={own.length} />
      ) : (
        <div>
          <Button
            size="small"
            disabled={job?.kind === "write"}
            onClick={() => send({ type: "askToRemove", asking: true })}
          >
            {say("pane.write.removeOld")}
          </Button>
        </div>
      )}
    </Frame>
  );
}

const GROUPS = ["findings", "work", "records"] as const;
type Group = (typeof GROUPS)[number];

/** As the tabs are coloured: what was found, what is to be done, what it rests on. */
const GROUP_OF: Readonly<Record<SheetKind, Group>> = {
  summary: "findings",
  benchmarks: "findings",
  trend: "findings",
  segments: "findings",
  heatMap: "findings",
  detractors: "findings",
  rootCauses: "findings",
  themes: "findings",
  comments: "work",
  methodCheck: "findings",
  targets: "work",
  roadmap: "work",
  settings: "records",
  dataQuality: "records",
};

function SheetGroup({ group }: { readonly group: Group }) {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { write, job } = state;
  const kinds = offeredSheets(state).filter((kind) => GROUP_OF[kind] === group);
  if (kinds.length === 0) return null;
  return (
    <section role="group" aria-labelledby={`pane-sheets-${group}`}>
      <h2 className={styles.h2} id={`pane-sheets-${group}`}>
        {say(`pane.write.group.${group}`)}
      </h2>
      {kinds.map((kind) => (
        <div key={kind}>
          <Checkbox
            checked={write.chosen.includes(kind)}
            disabled={job?.kind === "write"}
            onChange={(_, { checked }) => send({ type: "chooseSheet", kind, on: checked === true })}
            label={
              <>
                {say(`pane.write.sheet.${kind}`)}
                <br />
                <span className={styles.sub}>{aboutSheet(kind, write)}</span>
              </>
            }
          />
        </div>
      ))}
    </section>
  );
}

function aboutSheet(kind: SheetKind, { own }: PaneState["write"]): string {
  const there = own?.find((sheet) => sheet.kind === kind);
  if (there === undefined) return say(`pane.write.about.${kind}`);
  const updates = say("pane.write.updates", { name: there.name });
  if (there.edits === 0) return updates;
  return `${updates}, ${say("pane.write.keeps", {
    count: there.edits,
    edits: countText(there.edits),
  })}`;
}
