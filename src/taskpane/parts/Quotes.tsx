import { makeStyles, tokens } from "@fluentui/react-components";
import type { Quote } from "../../diagnosis/commentsReading";
import { scoreAndDay } from "../../report/comments/commentsWords";
import { LONGEST_QUOTE } from "../../report/comments/commentsQuotes";
import { oneLine } from "../../report/header";
import { usePaneStyles } from "../paneStyles";

const useStyles = makeStyles({
  quotes: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  quote: { paddingLeft: "10px", borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
});

interface QuotesProps {
  readonly quotes: readonly Pick<Quote, "row" | "text" | "score" | "day">[];
}

/**
 * What customers wrote, with score and day. Text and nothing else: React writes it as text, and `bdi` keeps the
 * direction of Arabic, or of a mark that turns what follows it, inside the quote.
 */
export function Quotes({ quotes }: QuotesProps) {
  const styles = useStyles();
  const type = usePaneStyles();
  return (
    <ul className={styles.quotes}>
      {quotes.map(({ row, text, score, day }) => (
        <li key={row} className={styles.quote}>
          <p className={type.body}>
            <bdi>{oneLine(text, LONGEST_QUOTE)}</bdi>
          </p>
          <p className={type.sub}>{scoreAndDay(score, day)}</p>
        </li>
      ))}
    </ul>
  );
}
