import { Link } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons";
import { say } from "../../wording/say";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import type { WriteResult } from "../workbookPort";

interface WrittenSheetsProps {
  readonly sheets: readonly Pick<WriteResult["sheets"][number], "kind" | "name">[];
}

/** The sheets that were written, each with the way to it. */
export function WrittenSheets({ sheets }: WrittenSheetsProps) {
  const styles = usePaneStyles();
  const { send } = usePane();
  return (
    <ul className={styles.list} aria-label={say("pane.write.sheets")}>
      {sheets.map(({ kind, name }) => (
        <li key={kind} className={styles.listRow}>
          <span className={styles.body}>{name}</span>
          <Link
            as="button"
            className={styles.linkWithIcon}
            aria-label={say("pane.write.openWhat", { name })}
            onClick={() => send({ type: "goTo", address: `${quoted(name)}!A1` })}
          >
            {say("pane.write.open")}
            <Open16Regular aria-hidden />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
