import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { QualityWarning } from "../../score/responses";
import type { DateOrder } from "../../sources/source";
import { countText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

/** What looks wrong but is the person's to decide, and the two questions only they can answer. */
export function DataWarnings() {
  const { state } = usePane();
  const { columns, reading } = state.data;
  if (columns === null) return null;
  const orderChosen = columns.dateOrder !== null;
  const warnings = (reading?.quality.warnings ?? []).filter(
    ({ kind }) => !(orderChosen && (kind === "datesAmbiguous" || kind === "datesMixed"))
  );
  return (
    <>
      {warnings.map((warning) => (
        <Warning key={warning.kind} warning={warning} />
      ))}
      {orderChosen ? <ChosenOrder /> : null}
      <HiddenRows />
    </>
  );
}

function Warning({ warning }: { readonly warning: QualityWarning }) {
  const { state } = usePane();
  const column = columnName(
    state.data.preview?.columns.find(({ index }) => index === state.data.columns?.score)?.header,
    say("pane.data.warning.theColumn")
  );
  const dates = columnName(
    state.data.preview?.columns.find(({ index }) => index === state.data.columns?.date)?.header,
    say("pane.data.warning.theDates")
  );
  switch (warning.kind) {
    case "datesAmbiguous":
      return (
        <Bar
          title={say("pane.data.warning.dates.title")}
          body={say("pane.data.warning.dates.body", {
            count: warning.n,
            rows: countText(warning.n),
          })}
          actions={
            <OrderButtons
              dayFirst={say("pane.data.warning.dates.dayFirst")}
              monthFirst={say("pane.data.warning.dates.monthFirst")}
            />
          }
        />
      );
    case "datesMixed":
      return (
        <Bar
          title={say("pane.data.warning.mixed.title", { column: dates })}
          body={say("pane.data.warning.mixed.body", {
            dayFirst: countText(warning.dayFirst),
            monthFirst: countText(warning.monthFirst),
          })}
          actions={
            <OrderButtons
              dayFirst={say("pane.data.warning.mixed.dayFirst")}
              monthFirst={say("pane.data.warning.mixed.monthFirst")}
            />
          }
        />
      );
    case "scaleLooksShort":
      return (
        <Bar
          title={say("pane.data.warning.scaleLooksShort.title", { column })}
          body={say("pane.data.warning.scaleLooksShort.body", {
            answers: countText(warning.n),
            largest: warning.largest,
          })}
        />
      );
    case "scaleLooksOneToTen":
      return (
        <Bar
          title={say("pane.data.warning.scaleLooksOneToTen.title", { column })}
          body={say("pane.data.warning.scaleLooksOneToTen.body", {
            answers: countText(warning.n),
          })}
        />
      );
    case "mostlyUnusable":
      return (
        <Bar
          title={say("pane.data.warning.mostlyUnusable.title", { column })}
          body={say("pane.data.warning.mostlyUnusable.body", { share: shareText(warning.share) })}
        />
      );
  }
}

interface BarProps {
  readonly title: string;
  readonly body: string;
  readonly actions?: ReactNode;
}

function Bar({ title, body, actions }: BarProps) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {body}
      </MessageBarBody>
      {actions === undefined ? null : <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}

function OrderButtons(words: { readonly dayFirst: string; readonly monthFirst: string }) {
  const { send } = usePane();
  const choose = (dateOrder: DateOrder): void =>
    send({ type: "setColumns", columns: { dateOrder } });
  return (
    <>
      <Button size="small" onClick={() => choose("dayFirst")}>
        {words.dayFirst}
      </Button>
      <Button size="small" onClick={() => choose("monthFirst")}>
        {words.monthFirst}
      </Button>
    </>
  );
}

/** An answered date question stays visible, so that it can be answered otherwise. */
function ChosenOrder() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const order = state.data.columns?.dateOrder ?? null;
  if (order === null || order === "yearFirst") return null;
  return (
    <section className={styles.tight} role="group" aria-labelledby="pane-date-order">
      <h2 className={styles.h2} id="pane-date-order">
        {say("pane.data.warning.dates.title")}
      </h2>
      <RadioGroup
        layout="horizontal"
        aria-labelledby="pane-date-order"
        value={order}
        onChange={(_, { value }) =>
          send({
            type: "setColumns",
            columns: { dateOrder: value === "dayFirst" ? "dayFirst" : "monthFirst" },
          })
        }
      >
        <Radio value="dayFirst" label={say("pane.data.warning.dates.dayFirst")} />
        <Radio value="monthFirst" label={say("pane.data.warning.dates.monthFirst")} />
      </RadioGroup>
    </section>
  );
}

function HiddenRows() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { preview, columns } = state.data;
  if (preview === null || columns === null || preview.hiddenRows === 0) return null;
  const rows = preview.hiddenRows;
  return (
    <section className={styles.tight} role="group" aria-labelledby="pane-hidden">
      <h2 className={styles.h2} id="pane-hidden">
        {say("pane.data.hidden.question", { count: rows, rows: countText(rows) })}
      </h2>
      <RadioGroup
        aria-labelledby="pane-hidden"
        value={columns.leaveOutHiddenRows ? "leaveOut" : "count"}
        onChange={(_, { value }) =>
          send({ type: "setColumns", columns: { leaveOutHiddenRows: value === "leaveOut" } })
        }
      >
        <Radio value="count" label={say("pane.data.hidden.count")} />
        <Radio value="leaveOut" label={say("pane.data.hidden.leaveOut")} />
      </RadioGroup>
    </section>
  );
}

function columnName(header: string | undefined, fallback: string): string {
  return header === undefined || header.trim() === "" ? fallback : header;
}
