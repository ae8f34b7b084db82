import { Button } from "@fluentui/react-components";
import { CalendarLtr20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Recovery } from "../../roadmap/recovery";
import { say } from "../../wording/say";
import { ownersTyped } from "../ownersTyped";
import { Fold } from "../parts/Fold";
import { TextToCopy } from "../parts/TextToCopy";
import type { PaneState } from "../model";
import { usePaneStyles } from "../paneStyles";

interface CalendarOfferProps {
  readonly recovery: Recovery;
  readonly owners: PaneState["plan"]["owners"];
}

/** What was shown, and of which plan: a text of an earlier one would tell other days. */
interface Shown extends CalendarOfferProps {
  readonly text: string;
}

/** The actions for people's calendars: as a file where the pane may save one, as text everywhere. */
export function CalendarOffer(plan: CalendarOfferProps) {
  const styles = usePaneStyles();
  const [shown, setShown] = useState<Shown | null>(null);
  const [news, setNews] = useState("");
  /** Fetched when it is asked for: the first screen needs no calendar. */
  const make = async (hand: (parts: Parts) => void): Promise<void> => {
    setShown(null);
    try {
      const calendar = await import("../../roadmap/calendar");
      const recovery = ownersTyped(plan.recovery, plan.owners);
      if (calendar.calendarCount(recovery) === 0) return setNews(say("pane.take.calendar.nobody"));
      setNews("");
      hand({ calendar, recovery });
    } catch {
      setNews(say("pane.take.calendar.failed"));
    }
  };
  const save = () =>
    make(({ calendar, recovery }) => {
      const file = say("pane.take.calendar.file");
      saveFile(calendar.calendarFile(recovery), file);
      setNews(say("pane.take.calendar.saved", { file }));
    });
  const show = () =>
    make(({ calendar, recovery }) => setShown({ ...plan, text: calendar.calendarText(recovery) }));
  const isCurrent = shown?.recovery === plan.recovery && shown.owners === plan.owners;
  return (
    <Fold title={say("pane.take.calendar.title")} note={say("pane.take.calendar.note")}>
      <div className={styles.stack}>
        <div className={styles.buttons}>
          <Button size="small" icon={<CalendarLtr20Regular />} onClick={() => void save()}>
            {say("pane.take.calendar.save")}
          </Button>
          <Button size="small" onClick={() => void show()}>
            {say("pane.take.asText")}
          </Button>
        </div>
        <p className={styles.sub}>{say("pane.take.calendar.saveHint")}</p>
        <p className={styles.sub} role="status">
          {news}
        </p>
        {isCurrent ? (
          <TextToCopy label={say("pane.take.calendar.textName")} text={shown.text} asked={shown} />
        ) : null}
      </div>
    </Fold>
  );
}

interface Parts {
  readonly calendar: typeof import("../../roadmap/calendar");
  readonly recovery: Recovery;
}

/** Some hosts begin to fetch the file only after a while (milliseconds). */
const FETCHED_BY = 60_000;

function saveFile(content: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: "text/calendar" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_BY);
}
