import { lazy, Suspense } from "react";
import type { AccountsReading, ScoreReading } from "../../diagnosis/diagnosis";
import type { Level } from "../../playbook/levels";
import { displayEdges } from "../../playbook/edges";
import { countText, intervalText, npsText, scoreWithInterval } from "../../wording/figures";
import { say } from "../../wording/say";
import type { Outcome } from "../model";
import { Chip } from "../parts/Chip";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { toneOfClass } from "../theme";
import { benchmarkOf } from "../../diagnosis/industryLevel";

const ScoreStrip = lazy(() => import("../charts/ScoreStrip"));

/** The score with its interval, its level beside its class (rule 38), and the benchmark as a line. */
export function ScoreCard({ outcome }: { readonly outcome: Outcome }) {
  const styles = usePaneStyles();
  const { width, colours } = usePane();
  const { diagnosis, answers } = outcome;
  const { total, industry } = diagnosis;
  const edges = displayEdges(benchmarkOf(diagnosis.context) ?? undefined);
  const industryAnswer = answers.find(({ id }) => id === "industry");
  const others = (industry?.flags ?? []).slice(1);
  return (
    <section className={styles.card} aria-label={say("pane.diagnosis.score")}>
      <div className={styles.scoreHead}>
        <div>
          <div className={styles.big} style={{ color: colours.score }}>
            {npsText(total.nps, edges)}
          </div>
          <div className={styles.sub}>
            {say("pane.diagnosis.interval")}
            <br />
            <span className={styles.ink}>{intervalText(total.interval, edges)}</span>
          </div>
        </div>
        <div className={styles.scoreSide}>
          {industry === null || industryAnswer === undefined ? (
            <Chip tone={toneOfClass(total.scoreClass.id)}>{total.scoreClass.name}</Chip>
          ) : (
            <>
              <Chip tone={industryAnswer.tone}>
                {say(`pane.diagnosis.${levelKey(industry.level)}`, {
                  level: industryAnswer.answer,
                  industry: industry.name,
                })}
              </Chip>
              <div className={styles.sub}>
                {say("pane.diagnosis.classIs")}
                <br />
                {total.scoreClass.name}
              </div>
            </>
          )}
        </div>
      </div>
      <Suspense fallback={<div style={{ height: 62 }} />}>
        <ScoreStrip
          width={width - 2 * 16 - 2 * 13}
          nps={total.nps}
          interval={total.interval}
          edges={edges}
          industry={industry}
        />
      </Suspense>
      <div className={styles.sub} style={{ marginTop: 6 }}>
        {[
          industry?.couldAlsoBe == null
            ? null
            : say("pane.diagnosis.couldAlsoBe", { text: industry.couldAlsoBe }),
          others.length === 0
            ? null
            : say("pane.diagnosis.otherFlags", {
                flags: others.map(({ level }) => say(`playbook.level.${level}`)).join(", "),
              }),
          classEnds(total),
          total.isNegative ? say("pane.diagnosis.negative") : null,
        ]
          .filter((part) => part !== null)
          .join(" ")}
      </div>
      {diagnosis.accounts == null ? null : (
        <div className={styles.sub}>{accountsWords(diagnosis.accounts, edges)}</div>
      )}
    </section>
  );
}

function accountsWords(
  { nps, interval, accounts, several }: AccountsReading,
  edges: readonly number[]
): string {
  return say("pane.evidence.accounts", {
    score: scoreWithInterval(nps, interval, edges),
    accounts: countText(accounts),
    several: countText(several),
  });
}

/** The classes at both ends of the interval, where they differ (rule 35). */
function classEnds({ classAtLow, classAtHigh }: ScoreReading): string | null {
  if (classAtLow.id === classAtHigh.id) return null;
  return say("pane.evidence.classEnds", { low: classAtLow.name, high: classAtHigh.name });
}

/** "Bad for telecom", but "Behind rivals in telecom". */
function levelKey(level: Level): "levelIn" | "levelFor" {
  return level === "problemByGap" ? "levelIn" : "levelFor";
}
