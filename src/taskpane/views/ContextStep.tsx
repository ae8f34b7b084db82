import type { WindowChoice } from "../../diagnosis/context";
import { findIndustry } from "../../playbook/industries";
import { countText, npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { ContextDraft, PaneState } from "../model";
import { ChoiceField } from "../parts/ChoiceField";
import { DateField } from "../parts/DateField";
import { Frame, StepFooter } from "../parts/Frame";
import { FieldGrid } from "../parts/PaneField";
import { usePane } from "../paneContext";
import { BaselineFields } from "./BaselineFields";
import { CalendarFields } from "./CalendarFields";
import { IndustryFields } from "./IndustryFields";
import { PracticeFields } from "./PracticeFields";
import { Provenance } from "./Provenance";
import { SettingsFaults } from "./SettingsFaults";
import { SurveyFields } from "./SurveyFields";

const WINDOWS: readonly WindowChoice[] = ["default", "latestQuarter", "90days", "12months", "all"];

/** Step 2: what the score is compared with, and which answers it is made of. */
export function ContextStep() {
  const { state, send } = usePane();
  const { context } = state;
  const set = (change: Partial<ContextDraft>): void =>
    send({ type: "setContext", context: change });
  return (
    <Frame
      screen="context"
      title={titleOf(context)}
      sub={say("pane.context.sub")}
      footer={<StepFooter />}
    >
      <SettingsFaults
        title={say("pane.context.faults.title", { count: state.settings.faults.length })}
        faults={state.settings.faults}
      />
      <FieldGrid>
        <IndustryFields
          industry={context.industry}
          ownBenchmarks={state.settings.ownBenchmarks}
          onChange={(industry) => set({ industry })}
        />
      </FieldGrid>
      <SurveyFields context={context} onChange={set} />
      <FieldGrid>
        <DateField
          label={say("pane.context.asOf")}
          hint={say("pane.context.asOfHint")}
          value={context.asOf}
          onChange={(asOf) => set({ asOf })}
        />
        <ChoiceField
          label={say("pane.context.window")}
          value={context.window}
          hint={windowHint(state)}
          options={WINDOWS.map((value) => ({ value, label: windowWords(value) }))}
          onChoose={(window) => set({ window })}
        />
        <BaselineFields
          baseline={context.baseline}
          runs={state.runs}
          onChange={(baseline) => set({ baseline })}
        />
      </FieldGrid>
      <div>
        <CalendarFields context={context} onChange={set} />
        <PracticeFields practice={context.practice} onChange={(practice) => set({ practice })} />
        <Provenance />
      </div>
    </Frame>
  );
}

function titleOf({ industry }: ContextDraft): string {
  switch (industry.kind) {
    case "none":
      return say("pane.context.titleNone");
    case "own":
      return say("pane.context.titleOwn");
    case "published": {
      const published = findIndustry(industry.id);
      if (published === null) return say("pane.context.titleNone");
      const key =
        published.reading === "guideB"
          ? "pane.context.titleBadUpTo"
          : "pane.context.titlePublished";
      return say(key, {
        industry: published.name,
        average: npsText(published.average),
        badBelow: npsText(published.badBelow),
      });
    }
  }
}

function windowWords(choice: WindowChoice): string {
  return choice === "default" ? say("pane.context.windowDefault") : say(`pane.context.${choice}`);
}

/** What rule 139 chose, as soon as it is computed. */
function windowHint({ outcome, outcomeStale }: PaneState): string | undefined {
  if (outcome === null || outcomeStale) return undefined;
  const { words, n } = outcome.diagnosis.window;
  return say("pane.context.windowUsed", { words, answers: countText(n) });
}
