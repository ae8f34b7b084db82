import { Checkbox } from "@fluentui/react-components";
import type { SheetKind } from "../../report/sheetPlan";
import { say } from "../../wording/say";
import { offeredSheets } from "../model";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { aboutSheet, actionsNamed, GROUP_OF, type SheetGroupName } from "../sheetsShown";

/** Sheets of one purpose: chosen together by the group's own box, or one by one. */
export function SheetGroup({ group }: { readonly group: SheetGroupName }) {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { write, job } = state;
  const kinds = offeredSheets(state).filter((kind) => GROUP_OF[kind] === group);
  if (kinds.length === 0) return null;
  const chosen = kinds.filter((kind) => write.chosen.includes(kind)).length;
  const name = `pane-sheets-${group}`;
  return (
    <section role="group" aria-labelledby={name}>
      <h2 className={styles.choiceHead}>
        <Checkbox
          checked={chosen === 0 ? false : chosen === kinds.length ? true : "mixed"}
          disabled={job?.kind === "write"}
          onChange={() => send({ type: "chooseSheets", kinds, on: chosen < kinds.length })}
          label={
            <>
              <span className={styles.h2} id={name}>
                {say(`pane.write.group.${group}`)}
              </span>
              <br />
              <span className={styles.sub}>
                {say("pane.write.chosen", { chosen, count: kinds.length })}
              </span>
            </>
          }
        />
      </h2>
      {kinds.map((kind) => (
        <SheetChoice key={kind} kind={kind} />
      ))}
    </section>
  );
}

function SheetChoice({ kind }: { readonly kind: SheetKind }) {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const named = actionsNamed(kind, state);
  const names = `pane-changes-${kind}`;
  return (
    <div className={styles.inGroup}>
      <Checkbox
        checked={state.write.chosen.includes(kind)}
        disabled={state.job?.kind === "write"}
        onChange={(_, { checked }) =>
          send({ type: "chooseSheets", kinds: [kind], on: checked === true })
        }
        aria-describedby={named.length === 0 ? undefined : names}
        label={
          <>
            {say(`pane.write.sheet.${kind}`)}
            <br />
            <span className={styles.sub}>{aboutSheet(kind, state)}</span>
          </>
        }
      />
      {named.length === 0 ? null : (
        <ul className={styles.belowChoice} id={names}>
          {named.map((words) => (
            <li key={words} className={styles.sub}>
              {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
