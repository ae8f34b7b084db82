import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CommentsReading, ThemeReading } from "../../diagnosis/commentsReading";
import { trendText } from "../../report/themes/themesRows";
import { countText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { FEW_THEMES, themeCost, themeNote, themesFinding } from "../commentsShown";
import { Quotes } from "../parts/Quotes";
import { usePaneStyles } from "../paneStyles";

/** Recurring complaints in the customers' words (rules 77, 96–98), the largest first. */
export function Themes({ reading }: { readonly reading: CommentsReading }) {
  const styles = usePaneStyles();
  const [all, setAll] = useState(false);
  const { themes } = reading;
  if (themes.length === 0) {
    return (
      <section className={styles.tight}>
        <h2 className={styles.h2}>{say("pane.comments.themes.none")}</h2>
        <p className={styles.sub}>{say("pane.comments.themes.noneHint")}</p>
      </section>
    );
  }
  // One more than a few is shown rather than hidden behind a press.
  const isLong = themes.length > FEW_THEMES + 1;
  const shown = all || !isLong ? themes : themes.slice(0, FEW_THEMES);
  return (
    <section className={styles.tight}>
      <h2 className={styles.h2}>{themesFinding(themes)}</h2>
      <Accordion collapsible multiple>
        {shown.map((theme) => (
          <OneTheme key={theme.id} theme={theme} />
        ))}
      </Accordion>
      {isLong ? (
        <div>
          <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all
              ? say("pane.comments.themes.fewer")
              : say("pane.comments.themes.all", { count: themes.length })}
          </Link>
        </div>
      ) : null}
    </section>
  );
}

function OneTheme({ theme }: { readonly theme: ThemeReading }) {
  const styles = usePaneStyles();
  const more = theme.comments - theme.quotes.length;
  return (
    <AccordionItem value={theme.id}>
      <AccordionHeader as="h3" expandIconPosition="end" button={{ style: { paddingInline: 0 } }}>
        <span className={styles.findingHead}>
          <bdi>{theme.name}</bdi>
          <span className={styles.sub}>{themeNote(theme)}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.accordionPanel}>
        {themeSentences(theme).map((sentence) => (
          <p key={sentence} className={styles.body}>
            {sentence}
          </p>
        ))}
        <Quotes quotes={theme.quotes} />
        {more > 0 ? (
          <p className={styles.sub}>
            {say("pane.comments.moreQuotes", { count: more, figure: countText(more) })}
          </p>
        ) : null}
      </AccordionPanel>
    </AccordionItem>
  );
}

function themeSentences(theme: ThemeReading): readonly string[] {
  const { share, interval, cause, persistent, concentrated } = theme;
  const { low, high } = interval;
  return [
    say("pane.comments.themes.interval", {
      share: shareText(share),
      low: shareText(low),
      high: shareText(high),
    }),
    themeCost(theme),
    cause === null
      ? null
      : say("pane.comments.themes.cause", { cause: say(`causes.inSentence.${cause}`) }),
    theme.trend === null ? null : say("pane.comments.themes.trend", { trend: trendText(theme) }),
    persistent === null ? null : say(`pane.comments.themes.persistent.${persistent}`),
    ...concentrated.map(({ column, value, share: there, comments }) =>
      say("pane.comments.themes.where", {
        column,
        value,
        share: shareText(there),
        comments: countText(comments),
      })
    ),
    phrasesText(theme),
  ].filter((sentence) => sentence !== null);
}

function phrasesText({ own, name, phrases }: ThemeReading): string | null {
  const others = phrases.filter((phrase) => phrase.toLowerCase() !== name.toLowerCase());
  if (others.length === 0) return null;
  return say(own ? "pane.comments.themes.own" : "pane.comments.themes.also", {
    phrases: others.join(say("sheets.comma")),
  });
}
