import { Textarea } from "@fluentui/react-components";
import type { SurveyPractice } from "../../diagnosis/context";
import { say } from "../../wording/say";
import { ChoiceField } from "../parts/ChoiceField";
import { Fold } from "../parts/Fold";
import { FieldGrid, PaneField } from "../parts/PaneField";
import { TypedField } from "../parts/TypedField";
import { useAsked } from "../parts/useAsked";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { countInField, countTyped, shareInField, shareTyped } from "../typedNumber";

interface PracticeFieldsProps {
  readonly practice: SurveyPractice;
  readonly onChange: (practice: SurveyPractice) => void;
}

const SCALES = ["unknown", "0–10", "1–10", "other"] as const;
const COUNTS = ["won", "lost"] as const;
const SHARES = ["expectedChurn", "actualChurn"] as const;
/** As much as the stored settings take. */
const LONGEST_QUESTION = 500;

/** What no column tells: customers won and lost (rule 19), churn and the question itself (rules 1, 82). */
export function PracticeFields({ practice, onChange }: PracticeFieldsProps) {
  const styles = usePaneStyles();
  const { asked } = usePane().state;
  const question = useAsked<HTMLTextAreaElement>("question");
  const told = Object.values(practice).filter((value) => value !== null).length;
  return (
    <Fold
      title={say("pane.context.practice.title")}
      note={say("pane.context.practice.note", { count: told })}
      open={asked === "question" || asked === "scale"}
    >
      <p className={styles.sub}>{say("pane.context.practice.about")}</p>
      <FieldGrid>
        {COUNTS.map((key) => (
          <TypedField
            key={key}
            label={say(`pane.context.practice.${key}`)}
            hint={say(`pane.context.practice.${key}Hint`)}
            value={practice[key]}
            read={countTyped}
            write={countInField}
            wrong={say("pane.context.practice.count")}
            onChange={(value) => onChange({ ...practice, [key]: value })}
          />
        ))}
        {SHARES.map((key) => (
          <TypedField
            key={key}
            label={say(`pane.context.practice.${key}`)}
            hint={say(`pane.context.practice.${key}Hint`)}
            value={practice[key]}
            read={shareTyped}
            write={shareInField}
            wrong={say("pane.context.practice.percent")}
            onChange={(value) => onChange({ ...practice, [key]: value })}
          />
        ))}
        <ChoiceField
          label={say("pane.context.practice.scale")}
          missing="scale"
          value={practice.scale ?? "unknown"}
          options={SCALES.map((value) => ({
            value,
            label: say(
              value === "unknown"
                ? "pane.context.practice.scaleUnknown"
                : `pane.context.practice.${value}`
            ),
          }))}
          onChoose={(value) => onChange({ ...practice, scale: value === "unknown" ? null : value })}
        />
      </FieldGrid>
      <PaneField
        label={say("pane.context.practice.question")}
        hint={say("pane.context.practice.questionHint")}
      >
        <Textarea
          ref={question}
          className={styles.fill}
          resize="vertical"
          maxLength={LONGEST_QUESTION}
          value={practice.question ?? ""}
          onChange={(_, { value }) =>
            onChange({ ...practice, question: value === "" ? null : value })
          }
        />
      </PaneField>
    </Fold>
  );
}
