import type { SegmentReading } from "../../diagnosis/diagnosis";
import { countText, npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { usePaneStyles } from "../paneStyles";

interface GroupsTableProps {
  readonly groups: readonly SegmentReading[];
  readonly edges: readonly number[];
}

/** The chart's numbers. Low and high share a cell's width with nothing, so a narrow pane scrolls the table. */
export function GroupsTable({ groups, edges }: GroupsTableProps) {
  const styles = usePaneStyles();
  return (
    <div
      className={styles.scrollX}
      tabIndex={0}
      role="group"
      aria-label={say("pane.diagnosis.groups.table")}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say("pane.diagnosis.groups.group")}</th>
            {(["answers", "nps", "low", "high"] as const).map((key) => (
              <th key={key} scope="col">
                {say(`pane.diagnosis.groups.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ column, columnIndex, value, groups: counts, nps, interval }) => (
            <tr key={`${columnIndex}:${value}`}>
              <th scope="row">
                {value}
                <div className={styles.sub}>{column}</div>
              </th>
              <td className={styles.number}>{countText(counts.n)}</td>
              <td className={styles.number}>{npsText(nps, edges)}</td>
              <td className={styles.number}>{npsText(interval.low, edges)}</td>
              <td className={styles.number}>{npsText(interval.high, edges)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
