import { Input } from "@fluentui/react-components";
import { derivedThreshold, INDUSTRIES } from "../../playbook/industries";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { IndustryDraft } from "../model";
import { ChoiceField } from "../parts/ChoiceField";
import { PaneField } from "../parts/PaneField";
import { PointsField } from "../parts/PointsField";
import { usePaneStyles } from "../paneStyles";

interface IndustryFieldsProps {
  readonly industry: IndustryDraft;
  readonly onChange: (industry: IndustryDraft) => void;
}

/** A published industry, the person's own benchmark (rule 27), or none. */
export function IndustryFields({ industry, onChange }: IndustryFieldsProps) {
  const options = [
    { value: "none", label: say("pane.context.industryNone") },
    ...INDUSTRIES.map(({ id, name, average }) => ({
      value: id,
      label: `${capitalised(name)} ${npsText(average)}`,
    })),
    { value: "own", label: say("pane.context.industryOwn") },
  ];
  const choose = (value: string): void => {
    if (value === "none") return onChange({ kind: "none" });
    if (value === "own") return onChange({ kind: "own", name: "", average: null, badBelow: null });
    const published = INDUSTRIES.find(({ id }) => id === value);
    if (published !== undefined) onChange({ kind: "published", id: published.id });
  };
  return (
    <>
      <ChoiceField
        label={say("pane.context.industry")}
        value={industry.kind === "published" ? industry.id : industry.kind}
        options={options}
        onChoose={choose}
      />
      {industry.kind === "own" ? <OwnBenchmark industry={industry} onChange={onChange} /> : null}
    </>
  );
}

interface OwnBenchmarkProps {
  readonly industry: Extract<IndustryDraft, { kind: "own" }>;
  readonly onChange: (industry: IndustryDraft) => void;
}

function OwnBenchmark({ industry, onChange }: OwnBenchmarkProps) {
  const styles = usePaneStyles();
  const { average, badBelow } = industry;
  return (
    <>
      <PaneField label={say("pane.context.ownName")}>
        <Input
          size="medium"
          className={styles.fill}
          value={industry.name}
          maxLength={60}
          placeholder={say("pane.context.ownNameDefault")}
          onChange={(_, { value }) => onChange({ ...industry, name: value })}
        />
      </PaneField>
      <PointsField
        required
        label={say("pane.context.average")}
        value={average}
        onChange={(points) => onChange({ ...industry, average: points })}
      />
      <PointsField
        label={say("pane.context.badBelow")}
        value={badBelow}
        hint={
          badBelow === null && average !== null
            ? say("pane.context.badBelowHint", { derived: npsText(derivedThreshold(average), []) })
            : undefined
        }
        onChange={(points) => onChange({ ...industry, badBelow: points })}
      />
    </>
  );
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
