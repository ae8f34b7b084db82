import type { StoredRun } from "../../diagnosis/storedRun";
import { nps } from "../../score/nps";
import { countText, dateText, npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { BaselineDraft } from "../model";
import { ChoiceField } from "../parts/ChoiceField";
import { DateField } from "../parts/DateField";
import { PointsField } from "../parts/PointsField";

interface BaselineFieldsProps {
  readonly baseline: BaselineDraft;
  readonly runs: readonly StoredRun[];
  readonly onChange: (baseline: BaselineDraft) => void;
}

const KINDS = ["default", "period", "run", "number"] as const;

/** What the score is compared with in its own past (rule 6). */
export function BaselineFields({ baseline, runs, onChange }: BaselineFieldsProps) {
  const kinds = KINDS.filter((kind) => kind !== "run" || runs.length > 0);
  return (
    <>
      <ChoiceField
        label={say("pane.context.baseline.label")}
        value={baseline.kind}
        hint={baseline.kind === "default" ? say("pane.context.baseline.defaultHint") : undefined}
        options={kinds.map((value) => ({ value, label: say(`pane.context.baseline.${value}`) }))}
        onChoose={(kind) => {
          if (kind !== baseline.kind) onChange(begun(kind, runs));
        }}
      />
      <Details baseline={baseline} runs={runs} onChange={onChange} />
    </>
  );
}

function begun(kind: BaselineDraft["kind"], runs: readonly StoredRun[]): BaselineDraft {
  const latest = runs.at(-1);
  switch (kind) {
    case "default":
      return { kind };
    case "number":
      return { kind, nps: null };
    case "period":
      return { kind, from: null, to: null };
    case "run":
      return latest === undefined ? { kind: "default" } : { kind, run: latest };
  }
}

function Details({ baseline, runs, onChange }: BaselineFieldsProps) {
  switch (baseline.kind) {
    case "default":
      return null;
    case "number":
      return (
        <PointsField
          required
          label={say("pane.context.baseline.score")}
          hint={say("pane.context.baseline.scoreHint")}
          value={baseline.nps}
          onChange={(points) => onChange({ kind: "number", nps: points })}
        />
      );
    case "period": {
      const { from, to } = baseline;
      const isBackwards = from !== null && to !== null && to < from;
      return (
        <>
          <DateField
            label={say("pane.context.baseline.from")}
            value={from}
            onChange={(day) => onChange({ ...baseline, from: day })}
          />
          <DateField
            label={say("pane.context.baseline.to")}
            value={to}
            wrong={isBackwards ? say("pane.context.baseline.order") : undefined}
            onChange={(day) => onChange({ ...baseline, to: day })}
          />
        </>
      );
    }
    case "run": {
      // A run that fell out of the list is still what was chosen.
      const offered = runs.some((run) => keyOf(run) === keyOf(baseline.run))
        ? runs
        : [baseline.run, ...runs];
      return (
        <ChoiceField
          label={say("pane.context.baseline.whichRun")}
          value={keyOf(baseline.run)}
          options={[...offered].reverse().map((run) => ({ value: keyOf(run), label: words(run) }))}
          onChoose={(key) => {
            const run = offered.find((one) => keyOf(one) === key);
            if (run !== undefined) onChange({ kind: "run", run });
          }}
        />
      );
    }
  }
}

const keyOf = (run: StoredRun): string => JSON.stringify(run);

function words(run: StoredRun): string {
  const { detractors, passives, promoters } = run;
  const n = detractors + passives + promoters;
  return say("pane.context.baseline.oneRun", {
    day: dateText(run.asOf ?? run.writtenOn),
    score: npsText(nps({ detractors, passives, promoters, n }) ?? 0),
    answers: countText(n),
  });
}
