import type { CommentsReading } from "../../diagnosis/commentsReading";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { Fold } from "../parts/Fold";
import { Quotes } from "../parts/Quotes";
import { usePaneStyles } from "../paneStyles";

/** More stand on the sheet of comments. */
const MOST = 10;

/** Whether words and scores fit (rules 62, 81), and the comments where they do not (rule 82). */
export function Disagreement({ reading }: { readonly reading: CommentsReading }) {
  const styles = usePaneStyles();
  const { severity, disagreeing } = reading;
  const more = disagreeing.length - MOST;
  return (
    <section className={styles.tight}>
      <h2 className={styles.h2}>
        {say(`commentSheets.causes.severity.heading.${severity.verdict}`)}
      </h2>
      {severity.verdict === "tooFew" ? null : <p className={styles.body}>{severity.words}</p>}
      {disagreeing.length === 0 ? null : (
        <Fold
          title={say("pane.comments.disagree")}
          note={say("pane.comments.disagreeNote", {
            count: disagreeing.length,
            figure: countText(disagreeing.length),
          })}
        >
          <Quotes quotes={disagreeing.slice(0, MOST)} />
          {more > 0 ? (
            <p className={styles.sub}>
              {say("pane.comments.moreQuotes", { count: more, figure: countText(more) })}
            </p>
          ) : null}
        </Fold>
      )}
    </section>
  );
}
