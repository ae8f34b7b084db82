import { INDUSTRIES } from "../../playbook/industries";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { Fold } from "../parts/Fold";
import { usePaneStyles } from "../paneStyles";

/** Where the benchmarks come from, and what is not known about them. */
export function Provenance() {
  const styles = usePaneStyles();
  return (
    <Fold title={say("pane.context.provenance.header")}>
      <table className={styles.table} aria-label={say("pane.context.provenance.caption")}>
        <thead>
          <tr>
            <th scope="col">{say("pane.context.provenance.industry")}</th>
            <th scope="col">{say("pane.context.provenance.average")}</th>
            <th scope="col">{say("pane.context.provenance.badBelow")}</th>
          </tr>
        </thead>
        <tbody>
          {INDUSTRIES.map(({ id, name, average, badBelow }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={styles.number}>{npsText(average)}</td>
              <td className={styles.number}>{npsText(badBelow)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(["guideA", "guideB", "derived", "window"] as const).map((key) => (
        <p key={key} className={styles.sub}>
          {say(`pane.context.provenance.${key}`)}
        </p>
      ))}
    </Fold>
  );
}
