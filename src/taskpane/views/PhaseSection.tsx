import { Accordion } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  Circle16Regular,
  ErrorCircle16Regular,
  Person16Regular,
} from "@fluentui/react-icons";
import type { Action, Gate, Phase } from "../../roadmap/roadmap";
import { dateText, periodText } from "../../wording/figures";
import { say } from "../../wording/say";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { ActionItem } from "./ActionItem";

interface PhaseSectionProps {
  readonly phase: Phase;
  readonly actions: readonly Action[];
}

/** One phase: its dates, its actions, and what lets the next one begin. */
export function PhaseSection({ phase, actions }: PhaseSectionProps) {
  const styles = usePaneStyles();
  const surface = usePane().colours.phases[phase.number - 1];
  const heading = `pane-phase-${phase.number}`;
  return (
    <section className={styles.tight} aria-labelledby={heading}>
      <div className={styles.phaseHead}>
        <span
          className={styles.phaseNumber}
          style={{ backgroundColor: surface?.fill, color: surface?.text }}
          aria-hidden
        >
          {phase.number}
        </span>
        <div>
          <h2 className={styles.h2} id={heading}>
            {say("pane.plan.phase", { number: phase.number, name: phase.name })}
          </h2>
          <div className={styles.sub}>
            {say("pane.plan.phaseActions", {
              count: actions.length,
              period: periodText(phase.start, phase.end),
            })}
          </div>
          {phase.open ? null : <div className={styles.sub}>{waitsWords(phase)}</div>}
        </div>
      </div>
      <Accordion collapsible multiple>
        {actions.map((action) => (
          <ActionItem key={action.id} action={action} />
        ))}
      </Accordion>
      {phase.gates.length === 0 ? null : <Gates phase={phase} />}
    </section>
  );
}

/** Rule 160: what a phase waits for, and since when. */
function waitsWords({ daysLate }: Phase): string {
  return daysLate === 0 ? say("pane.plan.waits") : say("pane.plan.waitsLate", { count: daysLate });
}

/** Rule 160: who opened the next phase all the same, and why. */
function openedWords({ by, on, why }: NonNullable<Gate["override"]>): string {
  return on === null
    ? say("pane.plan.opened", { by, why })
    : say("pane.plan.openedOn", { by, why, date: dateText(on) });
}

const MARK = {
  met: CheckmarkCircle16Regular,
  notMet: ErrorCircle16Regular,
  cannotTell: Circle16Regular,
  overridden: Person16Regular,
} as const satisfies Record<Gate["state"], unknown>;

function Gates({ phase }: { readonly phase: Phase }) {
  const styles = usePaneStyles();
  return (
    <div className={styles.card}>
      <h3 className={styles.h2}>
        {say(phase.number === 3 ? "pane.plan.gateLast" : "pane.plan.gate")}
      </h3>
      <ul className={styles.list}>
        {phase.gates.map(({ id, metric, goal, now, state, measured, sure, override }) => {
          const Mark = MARK[state];
          return (
            <li key={id} className={styles.gate}>
              <Mark aria-hidden />
              <div>
                <span className={styles.small}>
                  {metric}: {goal}
                </span>
                <div className={styles.sub}>
                  {say(`pane.plan.gateState.${state}`)};{" "}
                  {measured === "cannotTell" ? now : say("pane.plan.gateNow", { now })}
                </div>
                {state !== "overridden" || override === null ? null : (
                  <div className={styles.sub}>{openedWords(override)}</div>
                )}
                {sure === "" ? null : <div className={styles.sub}>{sure}</div>}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
