import { lazy, Suspense } from "react";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../../playbook/assumptions";
import { prioritiesTitle } from "../../report/priorities/prioritiesTitle";
import type { Issue, Priorities } from "../../roadmap/priorities/priorities";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { ChartFigure, type ChartTable } from "../parts/ChartFigure";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

const ImpactEffort = lazy(() => import("../charts/ImpactEffort"));
/** More numbers would lie over each other; the sheet has all. */
const MOST_DRAWN = 10;
/** As high as the picture, so that nothing jumps when it comes (pixels). */
const HEIGHT = 270;

/**
 * What to take up first, by impact and effort (rules 111, 112, 127): quick wins lead the list and stand at the upper
 * left.
 */
export function PriorityMatrix({ priorities }: { readonly priorities: Priorities }) {
  const styles = usePaneStyles();
  const { width, state } = usePane();
  const { issues, missing } = priorities;
  if (issues.length === 0) {
    return (
      <section className={styles.tight}>
        <h2 className={styles.h2}>{say("priorities.pane.none")}</h2>
        {missing.map((words) => (
          <p key={words} className={styles.sub}>
            {words}
          </p>
        ))}
      </section>
    );
  }
  const assumptions = state.outcome?.diagnosis.context.assumptions ?? DEFAULT_ASSUMPTIONS;
  const title = prioritiesTitle(priorities, true);
  const shown = issues.slice(0, MOST_DRAWN);
  const more = issues.length - shown.length;
  return (
    <section className={styles.tight}>
      <h2 className={styles.h2}>{title}</h2>
      <p className={styles.sub}>{captionWords(assumptions)}</p>
      <ChartFigure name={say("priorities.pane.name")} table={matrixTable(issues)}>
        <Suspense fallback={<div style={{ height: HEIGHT }} />}>
          <ImpactEffort
            width={Math.max(120, width - 2 * 16)}
            issues={shown}
            highImpactFrom={assumptions.highImpactFrom}
            lowEffortTo={assumptions.lowEffortTo}
            label={say("priorities.pane.label", { title, list: shown.map(issueWords).join("; ") })}
          />
        </Suspense>
        <ol style={{ margin: 0, paddingInlineStart: 24 }}>
          {shown.map((issue) => (
            <li key={issue.id} className={styles.body} style={{ overflowWrap: "anywhere" }}>
              {issue.name}{" "}
              <span className={styles.sub}>{say(`priorities.quadrant.${issue.quadrant}`)}</span>
            </li>
          ))}
        </ol>
        {more > 0 ? (
          <p className={styles.sub}>{say("priorities.pane.more", { count: more })}</p>
        ) : null}
      </ChartFigure>
    </section>
  );
}

/** With the days up to which effort counts as low; an effort of 5 has no such end. */
function captionWords(assumptions: Assumptions): string {
  const { effortDays1, effortDays2, effortDays3, effortDays4, lowEffortTo } = assumptions;
  const days = [effortDays1, effortDays2, effortDays3, effortDays4][lowEffortTo - 1];
  return days === undefined
    ? say("priorities.pane.captionAny")
    : say("priorities.pane.caption", { days: countText(days) });
}

function issueWords({ name, impact, effort, quadrant }: Issue): string {
  return say("priorities.pane.item", {
    name,
    impact,
    effort,
    quadrant: say(`priorities.quadrant.${quadrant}`),
  });
}

function matrixTable(issues: readonly Issue[]): ChartTable {
  return {
    head: [
      say("priorities.issues.head.issue"),
      say("priorities.figure.impact"),
      say("priorities.figure.effort"),
      say("priorities.pane.days"),
    ],
    rows: issues.map(({ name, quadrant, impact, effort, days }) => ({
      name,
      sub: say(`priorities.quadrant.${quadrant}`),
      cells: [String(impact), String(effort), countText(days)],
    })),
  };
}
