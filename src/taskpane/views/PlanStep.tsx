import { mergeClasses } from "@fluentui/react-components";
import { countText, periodText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { PaneState } from "../model";
import { DateField } from "../parts/DateField";
import { Frame, StepFooter } from "../parts/Frame";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { CalendarOffer } from "./CalendarOffer";
import { PhaseSection } from "./PhaseSection";
import { PriorityMatrix } from "./PriorityMatrix";
import { SettingsFaults } from "./SettingsFaults";
import { WhatIfCard } from "./WhatIfCard";

/** The plan: three phases of dated actions, each with what put it there. */
export function PlanStep() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { plan } = state;
  return (
    <Frame
      screen="plan"
      title={plan.planned?.title ?? say("pane.progress.plan")}
      sub={subOf(plan)}
      footer={<StepFooter />}
    >
      <DateField
        label={say("pane.plan.start")}
        hint={say("pane.plan.startHint")}
        value={plan.start}
        onChange={(start) => {
          if (start !== null) send({ type: "setStart", start });
        }}
      />
      {state.outcome === null ? null : <WhatIfCard diagnosis={state.outcome.diagnosis} />}
      {plan.planned === null ? null : (
        <div
          className={mergeClasses(styles.sections, plan.stale && styles.stale)}
          aria-busy={plan.stale}
        >
          <SettingsFaults
            title={say("pane.plan.faults")}
            faults={plan.planned.roadmap.work.faults}
          />
          <PriorityMatrix priorities={plan.planned.roadmap.priorities} />
          {plan.planned.roadmap.phases.map((phase) => (
            <PhaseSection
              key={phase.number}
              phase={phase}
              actions={
                plan.planned?.roadmap.actions.filter((action) => action.phase === phase.number) ??
                []
              }
            />
          ))}
          <CalendarOffer recovery={plan.planned.roadmap} owners={plan.owners} />
        </div>
      )}
    </Frame>
  );
}

function subOf({ planned }: PaneState["plan"]): string | undefined {
  if (planned === null) return undefined;
  const { actions, phases } = planned.roadmap;
  return say("pane.plan.sub", {
    count: actions.length,
    actions: countText(actions.length),
    period: periodText(phases[0].start, phases[2].end),
  });
}
