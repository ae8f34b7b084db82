import { Radio, RadioGroup } from "@fluentui/react-components";
import { say } from "../../wording/say";
import type { ContextDraft } from "../model";
import { ChoiceField } from "../parts/ChoiceField";
import { FieldGrid, PaneField } from "../parts/PaneField";
import { useAsked } from "../parts/useAsked";

interface SurveyFieldsProps {
  readonly context: ContextDraft;
  readonly onChange: (change: Partial<ContextDraft>) => void;
}

const SURVEYS = ["relationship", "transactional", "product", "unknown"] as const;
const AUDIENCES = ["B2B", "B2C", "unknown"] as const;

/** What kind of survey it is (rules 87, 204): which days are the right ones to ask, and whom. */
export function SurveyFields({ context, onChange }: SurveyFieldsProps) {
  const survey = useAsked<HTMLInputElement>("survey");
  return (
    <>
      <PaneField label={say("pane.context.survey")}>
        <RadioGroup
          value={context.survey}
          onChange={(_, { value }) => {
            const chosen = SURVEYS.find((one) => one === value);
            if (chosen !== undefined) onChange({ survey: chosen });
          }}
        >
          {SURVEYS.map((one) => (
            <Radio
              key={one}
              // Where the keyboard enters the group.
              ref={one === context.survey ? survey : undefined}
              value={one}
              label={say(`pane.context.${one}`)}
            />
          ))}
        </RadioGroup>
      </PaneField>
      <FieldGrid>
        <ChoiceField
          label={say("pane.context.audience")}
          value={context.audience}
          options={AUDIENCES.map((value) => ({ value, label: say(`pane.context.${value}`) }))}
          onChoose={(audience) => onChange({ audience })}
        />
        <ChoiceField
          label={say("pane.context.subscription")}
          value={subscriptionWord(context)}
          options={(["yes", "no", "unknown"] as const).map((value) => ({
            value,
            label: say(`pane.context.${value}`),
          }))}
          onChoose={(value) =>
            onChange({ subscription: value === "unknown" ? null : value === "yes" })
          }
        />
      </FieldGrid>
    </>
  );
}

function subscriptionWord({ subscription }: Pick<ContextDraft, "subscription">) {
  return subscription === null ? "unknown" : subscription ? "yes" : "no";
}
