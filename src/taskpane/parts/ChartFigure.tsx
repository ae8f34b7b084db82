import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { say } from "../../wording/say";
import { usePaneStyles } from "../paneStyles";

/** The same numbers as rows: the first column names the row, the others are figures. */
export interface ChartTable {
  readonly head: readonly string[];
  /** `sub`: in small below the name. */
  readonly rows: readonly {
    readonly name: string;
    readonly sub?: string;
    readonly cells: readonly string[];
  }[];
}

interface ChartFigureProps {
  /** What the chart shows, in a word or two: it tells one button from the next. */
  readonly name: string;
  readonly table: ChartTable;
  readonly children: ReactNode;
}

/** A chart, and behind a button its numbers as a table. A narrow pane scrolls the table, not itself. */
export function ChartFigure({ name, table, children }: ChartFigureProps) {
  const [asTable, setAsTable] = useState(false);
  const words = say(asTable ? "pane.diagnosis.groups.chart" : "pane.diagnosis.groups.table");
  return (
    <>
      {children}
      <div>
        <Button
          size="small"
          aria-expanded={asTable}
          aria-label={say("pane.evidence.tableOf", { action: words, name })}
          onClick={() => setAsTable(!asTable)}
        >
          {words}
        </Button>
      </div>
      {asTable ? <Figures name={name} table={table} /> : null}
    </>
  );
}

function Figures({ name, table }: Pick<ChartFigureProps, "name" | "table">) {
  const styles = usePaneStyles();
  const [first, ...others] = table.head;
  return (
    <div className={styles.scrollX} tabIndex={0} role="group" aria-label={name}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // Two columns of the survey may hold the same value.
            <tr key={index}>
              <th scope="row">
                {row.name}
                {row.sub === undefined ? null : <div className={styles.sub}>{row.sub}</div>}
              </th>
              {row.cells.map((cell, column) => (
                <td key={column} className={styles.number}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
