import { Link, mergeClasses } from "@fluentui/react-components";
import { EXCLUSIONS } from "../../score/cells";
import type { DataQuality } from "../../score/responses";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

interface Row {
  readonly reason: string;
  readonly count: number;
  readonly examples: readonly string[];
}

/** Rows that are not scored, by reason, with cells to look at. */
export function LeftOut() {
  const styles = usePaneStyles();
  const { state } = usePane();
  const { reading, readingStale } = state.data;
  if (reading === null) return null;
  const { quality } = reading;
  const rows = rowsOf(quality);
  const out = rows.reduce((sum, { count }) => sum + count, 0);
  return (
    <section
      className={mergeClasses(styles.tight, readingStale && styles.stale)}
      aria-busy={readingStale}
    >
      <h2 className={styles.h2}>
        {out === 0
          ? say("pane.data.allUsed")
          : say("pane.data.leftOut", { count: out, rows: countText(out) })}
      </h2>
      {out === 0 ? null : <ReasonTable rows={rows} />}
      <Undated quality={quality} />
    </section>
  );
}

function rowsOf({
  excluded,
  hidden,
  repeated,
  leftOut = 0,
  notScored = [],
}: DataQuality): readonly Row[] {
  const setAside = (reason: "hidden" | "repeated" | "leftOut", count: number): Row => ({
    reason: say(`pane.data.reasons.${reason}`),
    count,
    examples: notScored.filter((row) => row.reason === reason).map(({ address }) => address),
  });
  return [
    ...EXCLUSIONS.map((reason) => ({
      reason: say(`pane.data.reasons.${reason}`),
      ...excluded[reason],
    })),
    setAside("hidden", hidden),
    setAside("repeated", repeated),
    setAside("leftOut", leftOut),
  ].filter(({ count }) => count > 0);
}

function ReasonTable({ rows }: { readonly rows: readonly Row[] }) {
  const styles = usePaneStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say("pane.data.reason")}</th>
          <th scope="col">{say("pane.data.rows")}</th>
          <th scope="col">
            <span className={styles.unseen}>{say("pane.data.where")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.reason}>
            <th scope="row">
              {row.reason}
              {row.examples.length === 0 ? null : (
                <div className={styles.sub}>{cellsWords(row)}</div>
              )}
            </th>
            <td className={styles.number}>{countText(row.count)}</td>
            <td className={styles.actionCell}>
              <ShowCell cell={row.examples[0]} reason={row.reason} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Undated({ quality }: { readonly quality: DataQuality }) {
  const styles = usePaneStyles();
  const { count, examples } = quality.undated;
  if (count === 0) return null;
  const words = say("pane.data.undated", { count, rows: countText(count) });
  return (
    <p className={styles.sub}>
      {words}. {say("pane.data.undatedHint")} <ShowCell cell={examples[0]} reason={words} small />
    </p>
  );
}

interface ShowCellProps {
  readonly cell: string | undefined;
  readonly reason: string;
  readonly small?: boolean;
}

function ShowCell({ cell, reason, small = false }: ShowCellProps) {
  const styles = usePaneStyles();
  const { send } = usePane();
  if (cell === undefined) return null;
  return (
    <Link
      as="button"
      inline={small}
      className={small ? styles.small : undefined}
      aria-label={say("pane.data.showWhat", { cell, reason })}
      onClick={() => send({ type: "goTo", address: cell })}
    >
      {say("pane.data.show")}
    </Link>
  );
}

/** "F102, F377 and 39 more": the sheet is named once, by the source card above. */
function cellsWords({ count, examples }: Row): string {
  const shown = examples.slice(0, 2).map((address) => address.slice(address.lastIndexOf("!") + 1));
  const more = count - shown.length;
  const cells = shown.join(", ");
  return more > 0 ? say("pane.data.someMore", { cells, more: countText(more) }) : cells;
}
