import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { MethodBreak } from "../../diagnosis/context";
import { dateText } from "../../wording/figures";
import { say } from "../../wording/say";
import { ChoiceField } from "../parts/ChoiceField";
import { DateField } from "../parts/DateField";
import { FieldGrid } from "../parts/PaneField";
import { usePaneStyles } from "../paneStyles";

interface MethodBreaksProps {
  readonly breaks: readonly MethodBreak[];
  readonly onChange: (breaks: readonly MethodBreak[]) => void;
}

const WHAT: readonly MethodBreak["what"][] = ["channel", "scale", "wording"];

/** Days from which answers were collected in another way: told, listed, taken back. */
export function MethodBreaks({ breaks, onChange }: MethodBreaksProps) {
  const styles = usePaneStyles();
  const [day, setDay] = useState<number | null>(null);
  const [what, setWhat] = useState<MethodBreak["what"]>("channel");
  const heading = useRef<HTMLHeadingElement>(null);
  const add = (): void => {
    if (day === null) return;
    const others = breaks.filter((one) => one.day !== day || one.what !== what);
    onChange([...others, { day, what }].sort((a, b) => a.day - b.day));
    setDay(null);
  };
  return (
    <section className={styles.stack} aria-labelledby="pane-breaks">
      <h3 className={styles.h2} id="pane-breaks" tabIndex={-1} ref={heading}>
        {say("pane.context.calendar.breaks")}
      </h3>
      <p className={styles.sub}>{say("pane.context.calendar.breaksHint")}</p>
      {breaks.length === 0 ? null : (
        <ul className={styles.list}>
          {breaks.map((one) => {
            const told = {
              what: say(`pane.context.calendar.${one.what}`),
              day: dateText(one.day),
            };
            return (
              <li key={`${one.day}:${one.what}`} className={styles.listRow}>
                <span className={styles.body}>{say("pane.context.calendar.one", told)}</span>
                <Button
                  size="small"
                  aria-label={say("pane.context.calendar.removeWhat", told)}
                  onClick={() => {
                    onChange(breaks.filter((other) => other !== one));
                    // The button that had the focus is gone with its row.
                    heading.current?.focus();
                  }}
                >
                  {say("pane.context.calendar.remove")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <FieldGrid>
        <DateField label={say("pane.context.calendar.day")} value={day} onChange={setDay} />
        <ChoiceField
          label={say("pane.context.calendar.what")}
          value={what}
          options={WHAT.map((value) => ({ value, label: say(`pane.context.calendar.${value}`) }))}
          onChoose={setWhat}
        />
      </FieldGrid>
      <div>
        <Button size="small" disabledFocusable={day === null} onClick={add}>
          {say(day === null ? "pane.context.calendar.needsDay" : "pane.context.calendar.add")}
        </Button>
      </div>
    </section>
  );
}
