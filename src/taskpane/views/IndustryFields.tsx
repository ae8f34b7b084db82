import { Input } from "@fluentui/react-components";
import { derivedThreshold, INDUSTRIES } from "../../playbook/industries";
import type { SheetBenchmark } from "../../report/settings/settingsReading";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { IndustryDraft } from "../model";
import { ChoiceField } from "../parts/ChoiceField";
import { PaneField } from "../parts/PaneField";
import { PointsField } from "../parts/PointsField";
import { usePaneStyles } from "../paneStyles";

interface IndustryFieldsProps {
  /** Rows of the person's own table on the settings sheet. */
  readonly ownBenchmarks: readonly SheetBenchmark[];
  readonly industry: IndustryDraft;
  readonly onChange: (industry: IndustryDraft) => void;
}

/** Before the name of a row of the settings sheet, so that it is never taken for an industry's id. */
const SHEET = "sheet:";

/** A published industry, a benchmark of the person's own, typed here or on the settings sheet (rule 27), or none. */
export function IndustryFields({ industry, ownBenchmarks, onChange }: IndustryFieldsProps) {
  const options = [
    { value: "none", label: say("pane.context.industryNone") },
    ...INDUSTRIES.map(({ id, name, average }) => ({
      value: id,
      label: `${capitalised(name)} ${npsText(average)}`,
    })),
    ...ownBenchmarks.map(({ name, average }) => ({
      value: SHEET + name,
      label: say("pane.context.industryFromSheet", { name, average: npsText(average) }),
    })),
    { value: "own", label: say("pane.context.industryOwn") },
  ];
  const choose = (value: string): void => {
    if (value === "none") return onChange({ kind: "none" });
    if (value === "own") return onChange({ kind: "own", name: "", average: null, badBelow: null });
    const row = ownBenchmarks.find(({ name }) => SHEET + name === value);
    if (row !== undefined) return onChange(fromSheet(row));
    const published = INDUSTRIES.find(({ id }) => id === value);
    if (published !== undefined) onChange({ kind: "published", id: published.id });
  };
  return (
    <>
      <ChoiceField
        label={say("pane.context.industry")}
        value={valueOf(industry)}
        hint={hintOf(industry)}
        options={options}
        onChoose={choose}
      />
      {industry.kind === "own" && industry.fromSheet === undefined ? (
        <OwnBenchmark industry={industry} onChange={onChange} />
      ) : null}
    </>
  );
}

function fromSheet({ name, average, badBelow, isDerived }: SheetBenchmark): IndustryDraft {
  return {
    kind: "own",
    name,
    average,
    badBelow: isDerived ? null : badBelow,
    fromSheet: true,
  };
}

function valueOf(industry: IndustryDraft): string {
  switch (industry.kind) {
    case "published":
      return industry.id;
    case "own":
      return industry.fromSheet === undefined ? "own" : SHEET + industry.name;
    case "none":
      return "none";
  }
}

/** Where bad begins by a row of the settings sheet: its other figure stands in the list. */
function hintOf(industry: IndustryDraft): string | undefined {
  if (industry.kind !== "own" || industry.fromSheet === undefined) return undefined;
  const { average, badBelow } = industry;
  if (badBelow !== null) {
    return say("pane.context.fromSheetHint", { badBelow: npsText(badBelow, []) });
  }
  return average === null
    ? undefined
    : say("pane.context.fromSheetDerived", { badBelow: npsText(derivedThreshold(average), []) });
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
