import { Link } from "@fluentui/react-components";
import { DOCUMENT_KINDS, type DocumentKind } from "../../report/documents/document";
import { say } from "../../wording/say";
import { TextToCopy } from "../parts/TextToCopy";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import type { WriteResult } from "../workbookPort";

interface DocumentsToTakeProps {
  readonly sheets: readonly Pick<WriteResult["sheets"][number], "kind" | "name">[];
}

/** Briefs, reports and messages as plain text for a mail or a chat, as they stand on their sheets now. */
export function DocumentsToTake({ sheets }: DocumentsToTakeProps) {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const documents = sheets.flatMap(({ kind, name }) => (isDocument(kind) ? [{ kind, name }] : []));
  const { taken } = state.write;
  if (documents.length === 0) return null;
  const gone = documents.find(({ kind }) => taken?.kind === kind && taken.text === null);
  return (
    <section className={styles.tight} aria-labelledby="pane-documents">
      <h2 className={styles.h2} id="pane-documents">
        {say("pane.take.documents")}
      </h2>
      <ul className={styles.list}>
        {documents.map(({ kind, name }) => (
          <li key={kind} className={styles.tight}>
            <span className={styles.listRow}>
              <span className={styles.body}>{name}</span>
              <Link
                as="button"
                className={styles.linkWithIcon}
                aria-label={say("pane.take.asTextWhat", { name })}
                onClick={() => send({ type: "takeDocument", kind })}
              >
                {say("pane.take.asText")}
              </Link>
            </span>
            {taken?.kind !== kind || taken.text === null ? null : (
              <TextToCopy
                label={say("pane.take.textOf", { name })}
                text={taken.text}
                asked={taken}
              />
            )}
          </li>
        ))}
      </ul>
      {/* Always there: a region that comes with its words is not read aloud. */}
      <p className={styles.sub} role="status">
        {gone === undefined ? "" : say("pane.take.gone", { name: gone.name })}
      </p>
    </section>
  );
}

function isDocument(kind: string): kind is DocumentKind {
  return (DOCUMENT_KINDS as readonly string[]).includes(kind);
}
