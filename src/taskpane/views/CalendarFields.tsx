import type { Calendar } from "../../diagnosis/context";
import { say } from "../../wording/say";
import type { ContextDraft } from "../model";
import { ChoiceField } from "../parts/ChoiceField";
import { Fold } from "../parts/Fold";
import { FieldGrid } from "../parts/PaneField";
import { MethodBreaks } from "./MethodBreaks";

interface CalendarFieldsProps {
  readonly context: Pick<ContextDraft, "calendar" | "breaks">;
  readonly onChange: (change: Partial<ContextDraft>) => void;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const PERIODS: readonly Calendar["periods"][] = ["quarter", "month"];

/** How the person's year is cut, and where the survey became another one (rules 39–48, 161). */
export function CalendarFields({ context, onChange }: CalendarFieldsProps) {
  const { calendar, breaks } = context;
  const note = say("pane.context.calendar.note", {
    periods: say(`pane.context.calendar.${calendar.periods}`),
    month: monthName(calendar.yearStartsIn),
  });
  const breaksNote = say("pane.context.calendar.noteBreaks", { count: breaks.length });
  return (
    <Fold title={say("pane.context.calendar.title")} note={`${note}; ${breaksNote}`}>
      <FieldGrid>
        <ChoiceField
          label={say("pane.context.calendar.year")}
          value={String(calendar.yearStartsIn)}
          hint={calendar.yearStartsIn === 1 ? undefined : say("pane.context.calendar.yearHint")}
          options={MONTHS.map((month) => ({ value: String(month), label: monthName(month) }))}
          onChoose={(month) => onChange({ calendar: { ...calendar, yearStartsIn: Number(month) } })}
        />
        <ChoiceField
          label={say("pane.context.calendar.periods")}
          value={calendar.periods}
          options={PERIODS.map((value) => ({
            value,
            label: say(`pane.context.calendar.${value}`),
          }))}
          onChoose={(periods) => onChange({ calendar: { ...calendar, periods } })}
        />
      </FieldGrid>
      <MethodBreaks breaks={breaks} onChange={(next) => onChange({ breaks: next })} />
    </Fold>
  );
}

function monthName(month: number): string {
  const known = MONTHS.find((one) => one === month) ?? 1;
  return say(`score.month.${known}`);
}
