import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { Tone } from "../../diagnosis/answers";
import { countText, dateText, npsText, pointsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { Chip } from "../parts/Chip";
import { GoalSlider } from "../parts/GoalSlider";
import { usePane } from "../paneContext";
import { useEvidenceStyles } from "../evidenceStyles";
import { usePaneStyles } from "../paneStyles";
import { spoken } from "../spoken";
import { whatIf, type WhatIf } from "../whatIf";

const TONE: Readonly<Record<WhatIf["reach"], Tone>> = {
  today: "neutral",
  under: "neutral",
  realistic: "good",
  over: "risk",
  hold: "none",
};

/** What a goal takes, live while it is dragged (rules 126–136, 200). */
export function WhatIfCard({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const answer = whatIf(diagnosis, state.plan.goal);
  return (
    <section className={styles.card} aria-labelledby="pane-goal">
      <div className={styles.stack}>
        <h2 className={styles.h2} id="pane-goal">
          {say("pane.targets.title")}
        </h2>
        <p className={styles.sub}>{rangeWords(answer)}</p>
        <GoalSlider
          value={answer.nps}
          {...answer.slider}
          spoken={spokenGoal(answer)}
          onChange={(nps) => send({ type: "setGoal", nps })}
        />
        <div>
          <Chip tone={TONE[answer.reach]}>{say(`pane.targets.reach.${answer.reach}`)}</Chip>
        </div>
        {answer.reach === "today" ? null : <Needed answer={answer} />}
        <p className={styles.sub}>{say("pane.targets.rules")}</p>
      </div>
    </section>
  );
}

function rangeWords({ planning, by, start }: WhatIf): string {
  const today = npsText(start);
  if (planning === null) return say("pane.targets.hold", { start: today });
  const ends = { low: npsText(planning.low), high: npsText(planning.high), start: today };
  return by === null
    ? say("pane.targets.planningNoDay", ends)
    : say("pane.targets.planning", { ...ends, day: dateText(by) });
}

function Needed({ answer }: { readonly answer: WhatIf }) {
  const styles = usePaneStyles();
  const lines = useEvidenceStyles();
  const { oneStep, twoStep, answersNeeded, n } = answer;
  return (
    <>
      <dl className={lines.figures}>
        <Figure count={oneStep} words={say("pane.targets.oneStep", { count: oneStep })} />
        {twoStep === null ? null : (
          <Figure count={twoStep} words={say("pane.targets.twoStep", { count: twoStep })} />
        )}
        {answersNeeded === null ? null : (
          <Figure
            count={answersNeeded}
            words={say("pane.targets.answers", { count: answersNeeded })}
          />
        )}
      </dl>
      <p className={styles.sub}>
        {say("pane.targets.of", { n: countText(n) })}{" "}
        {twoStep === null ? `${say("pane.targets.twoStepFew")} ` : ""}
        {say(answersNeeded === null ? "pane.targets.alike" : "pane.targets.answersHint")}
      </p>
    </>
  );
}

/** The number first, as a term, then what it counts. */
function Figure({ count, words }: { readonly count: number; readonly words: string }) {
  return (
    <>
      <dt>{countText(count)}</dt>
      <dd>{words}</dd>
    </>
  );
}

function spokenGoal({ nps, points, reach, oneStep }: WhatIf): string {
  const goal = spoken(npsText(nps));
  if (reach === "today") return say("pane.targets.goalToday", { goal });
  return say("pane.targets.goalValue", {
    goal,
    points: pointsText(points),
    reach: say(`pane.targets.reach.${reach}`),
    moves: `${countText(oneStep)} ${say("pane.targets.oneStep", { count: oneStep })}`,
  });
}
