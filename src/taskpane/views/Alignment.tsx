import type { AlignmentReading } from "../../diagnosis/commentsReading";
import { unsigned } from "../../wording/decimals";
import { shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { CertaintyMark } from "../parts/CertaintyMark";
import { Fold } from "../parts/Fold";
import { Quotes } from "../parts/Quotes";
import { usePaneStyles } from "../paneStyles";

/** Aligned or scattered (rules 59–61): the verdict, what to do, and the comments that were drawn to be read. */
export function Alignment({ alignment }: { readonly alignment: AlignmentReading }) {
  const styles = usePaneStyles();
  const { verdict, certainty, from, words, list, bySegment } = alignment;
  return (
    <section className={styles.tight}>
      <h2 className={styles.h2}>{say(`commentSheets.causes.alignment.${verdict}`)}</h2>
      {verdict === "tooFew" ? null : <CertaintyMark certainty={certainty} />}
      <p className={styles.body}>{words}</p>
      <p className={styles.sub}>
        {figuresOf(alignment)} {say(`commentSheets.causes.alignment.from.${from}`)}
      </p>
      {bySegment.length === 0 ? null : (
        <ul className={styles.list}>
          {bySegment.map((segment) => (
            <li key={`${segment.column}=${segment.value}`} className={styles.sub}>
              {segmentWords(segment)}
            </li>
          ))}
        </ul>
      )}
      {list.length === 0 ? null : (
        <Fold
          title={say("pane.comments.alignment.list", { count: list.length })}
          note={say("pane.comments.alignment.listNote")}
        >
          <Quotes quotes={list} />
        </Fold>
      )}
    </section>
  );
}

function figuresOf({ topShare, topInterval, effectiveThemes }: AlignmentReading): string {
  if (topShare === null || topInterval === null || effectiveThemes === null) return "";
  return say("pane.comments.alignment.figures", {
    share: shareText(topShare),
    low: shareText(topInterval.low),
    high: shareText(topInterval.high),
    effective: unsigned(effectiveThemes, 1),
  });
}

function segmentWords({
  column,
  value,
  verdict,
  topTheme,
  topShare,
}: AlignmentReading["bySegment"][number]): string {
  const facts = {
    column,
    value,
    verdict: say(`commentSheets.causes.alignment.verdict.${verdict}`),
  };
  return topTheme === null || topShare === null
    ? say("pane.comments.alignment.segmentNoTheme", facts)
    : say("pane.comments.alignment.segment", {
        ...facts,
        theme: topTheme,
        share: shareText(topShare),
      });
}
