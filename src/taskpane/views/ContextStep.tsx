import { Radio, RadioGroup } from "@fluentui/react-components";
import type { Context, WindowChoice } from "../../diagnosis/context";
import { findIndustry } from "../../playbook/industries";
import { countText, npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { ContextDraft, PaneState } from "../model";
import { ChoiceField } from "../parts/ChoiceField";
import { DateField } from "../parts/DateField";
import { Frame, StepFooter } from "../parts/Frame";
import { FieldGrid, PaneField } from "../parts/PaneField";
import { PointsField } from "../parts/PointsField";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { IndustryFields } from "./IndustryFields";
import { Provenance } from "./Provenance";

const SURVEYS = ["relationship", "transactional", "unknown"] as const;
const AUDIENCES = ["B2B", "B2C", "unknown"] as const;
const WINDOWS: readonly WindowChoice[] = ["default", "latestQuarter", "90days", "12months", "all"];

/** Step 2: what the score is compared with, and which answers it is made of. */
export function ContextStep() {
  const styles = usePaneStyles();
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
      <FieldGrid>
        <IndustryFields industry={context.industry} onChange={(industry) => set({ industry })} />
      </FieldGrid>
      <PaneField label={say("pane.context.survey")}>
        <RadioGroup
          value={context.survey}
          onChange={(_, { value }) => {
            const survey = SURVEYS.find((one) => one === value);
            if (survey !== undefined) set({ survey });
          }}
        >
          {SURVEYS.map((survey) => (
            <Radio key={survey} value={survey} label={say(`pane.context.${survey}`)} />
          ))}
        </RadioGroup>
      </PaneField>
      <FieldGrid>
        <ChoiceField
          label={say("pane.context.audience")}
          value={context.audience}
          options={AUDIENCES.map((value) => ({ value, label: say(`pane.context.${value}`) }))}
          onChoose={(audience) => set({ audience })}
        />
        <ChoiceField
          label={say("pane.context.subscription")}
          value={subscriptionWord(context)}
          options={(["yes", "no", "unknown"] as const).map((value) => ({
            value,
            label: say(`pane.context.${value}`),
          }))}
          onChoose={(value) => set({ subscription: value === "unknown" ? null : value === "yes" })}
        />
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
        <PointsField
          label={say("pane.context.baseline")}
          hint={say("pane.context.baselineHint")}
          value={context.baseline.kind === "number" ? context.baseline.nps : null}
          onChange={(nps) =>
            set({ baseline: nps === null ? { kind: "default" } : { kind: "number", nps } })
          }
        />
      </FieldGrid>
      <div className={styles.tight}>
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

function subscriptionWord({ subscription }: Pick<Context, "subscription">) {
  return subscription === null ? "unknown" : subscription ? "yes" : "no";
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
