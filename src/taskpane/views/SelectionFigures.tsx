import { classOfGroups } from "../../playbook/classes";
import { EXCLUSIONS } from "../../score/cells";
import { shares, type Groups } from "../../score/groups";
import { npsInterval } from "../../score/interval";
import { nps } from "../../score/nps";
import { countText, intervalText, npsText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { Chip } from "../parts/Chip";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { toneOfClass } from "../theme";
import type { SelectionScore } from "../workbookPort";

/** Score, interval and class, the three shares, and every cell that is not counted. */
export function SelectionFigures({ score }: { readonly score: SelectionScore }) {
  const styles = usePaneStyles();
  const excluded = EXCLUSIONS.map((reason) => ({ reason, count: score.excluded[reason] })).filter(
    ({ count }) => count > 0
  );
  const out = excluded.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {score.groups === null ? (
        <p className={styles.sub}>{say("pane.selection.noneHint")}</p>
      ) : (
        <Figures groups={score.groups} />
      )}
      {out === 0 ? null : (
        <section className={styles.tight}>
          <h2 className={styles.h2}>
            {say("pane.selection.excluded", { count: out, cells: countText(out) })}
          </h2>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{say("pane.data.reason")}</th>
                <th scope="col">{say("pane.selection.cells")}</th>
              </tr>
            </thead>
            <tbody>
              {excluded.map(({ reason, count }) => (
                <tr key={reason}>
                  <th scope="row">{say(`pane.selection.reasons.${reason}`)}</th>
                  <td className={styles.number}>{countText(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

function Figures({ groups }: { readonly groups: Groups }) {
  const styles = usePaneStyles();
  const { colours } = usePane();
  const scoreClass = classOfGroups(groups);
  const share = shares(groups);
  return (
    <>
      <section className={styles.card} aria-label={say("pane.diagnosis.score")}>
        <div className={styles.scoreHead} style={{ marginBottom: 0 }}>
          <div>
            <div className={styles.big} style={{ color: colours.score }}>
              {npsText(nps(groups) ?? 0)}
            </div>
            <div className={styles.sub}>
              {say("pane.diagnosis.interval")}
              <br />
              <span className={styles.ink}>{intervalText(npsInterval(groups))}</span>
            </div>
          </div>
          <div className={styles.scoreSide}>
            <div className={styles.sub}>{say("pane.diagnosis.classIs")}</div>
            <Chip tone={toneOfClass(scoreClass.id)}>{scoreClass.name}</Chip>
          </div>
        </div>
      </section>
      <table className={styles.table} aria-label={say("pane.selection.shares")}>
        <thead>
          <tr>
            <th scope="col">{say("pane.selection.group")}</th>
            <th scope="col">{say("pane.selection.share")}</th>
            <th scope="col">{say("pane.selection.answers")}</th>
          </tr>
        </thead>
        <tbody>
          {(["detractors", "passives", "promoters"] as const).map((group) => (
            <tr key={group}>
              <th scope="row">{say(`pane.selection.${group}`)}</th>
              <td className={styles.number}>{shareText(share[group], 1)}</td>
              <td className={styles.number}>{countText(groups[group])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
