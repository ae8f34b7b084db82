import type { ExtraRole } from "../../sources/source";
import type { Missing } from "../../diagnosis/methodReading";
import { say } from "../../wording/say";
import { ColumnChoice } from "../parts/ColumnChoice";
import { Fold } from "../parts/Fold";
import { FieldGrid } from "../parts/PaneField";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

/**
 * What tells how the survey was run (rules 80–88, 202), what customers are worth (rule 52), and how they were answered
 * (rules 110–112).
 */
const PARTS = {
  run: ["invited", "event", "incident", "status", "tenure", "churned", "leaveOut"],
  money: ["account", "revenue"],
  cases: ["risk", "contact", "caseAnswered", "caseResolved", "caseHandler"],
} as const satisfies Record<string, readonly ExtraRole[]>;

/** What the checks of the survey call the same columns. */
const ASKED: Partial<Record<ExtraRole, Missing>> = {
  invited: "invited",
  event: "event",
  incident: "incident",
  status: "status",
  tenure: "tenure",
  churned: "churned",
};

/** Columns beside the answers, out of the way until they are wanted. */
export function MoreColumns() {
  return (
    <div>
      <Part name="run" />
      <Part name="money" />
      <Part name="cases" />
    </div>
  );
}

function Part({ name }: { readonly name: keyof typeof PARTS }) {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { preview, columns } = state.data;
  if (preview === null || columns === null) return null;
  const roles: readonly ExtraRole[] = PARTS[name];
  const extras = columns.extras ?? {};
  const mapped = roles.filter((role) => extras[role] !== undefined).length;
  const asked = roles.some((role) => state.asked !== null && ASKED[role] === state.asked);
  const choose = (role: ExtraRole, index: number | null): void => {
    const { [role]: _, ...others } = extras;
    const next = index === null ? others : { ...others, [role]: index };
    send({ type: "setColumns", columns: { extras: next } });
  };
  return (
    <Fold
      title={say(`pane.columns.${name}.title`)}
      note={say("pane.columns.mapped", { count: mapped })}
      open={asked}
    >
      <p className={styles.sub}>{say(`pane.columns.${name}.about`)}</p>
      <FieldGrid>
        {roles.map((role) => (
          <ColumnChoice
            key={role}
            label={say(`pane.columns.role.${role}.label`)}
            hint={say(`pane.columns.role.${role}.hint`)}
            columns={preview.columns}
            chosen={extras[role] ?? null}
            missing={ASKED[role]}
            onChoose={(index) => choose(role, index)}
          />
        ))}
      </FieldGrid>
    </Fold>
  );
}
