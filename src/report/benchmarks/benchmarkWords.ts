import type { Diagnosis } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { losingSentence } from "../../diagnosis/levelFindings";
import { displayEdges } from "../../playbook/edges";
import { INDUSTRIES, type Industry } from "../../playbook/industries";
import { levelName, levelOf } from "../../playbook/levels";
import { npsText, pointsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { oneLine } from "../header";

/** The guides' examples of scores nobody should be measured by (rule 25). */
const REFERENCE_LEADERS = { apple: 72, amazon: 54 } as const;
const NAME = 40;

/** "−12 is 31 points under the telecom average". */
export function benchmarksTitle({ context, total, industry }: Diagnosis): string {
  const score = npsText(total.nps, displayEdges(benchmarkOf(context) ?? undefined));
  if (industry === null) return say("sheets.benchmarks.title.none", { score });
  const side = Math.abs(industry.gap) < 1e-9 ? "level" : industry.gap < 0 ? "under" : "above";
  return say(`sheets.benchmarks.title.${side}`, {
    score,
    points: pointsText(industry.gap),
    industry: oneLine(industry.name, NAME),
  });
}

/**
 * What is to be said beside the guides' contradictions: why industries differ (rule 22), what each software profile
 * says of this score (rule 184), how the guide's words on a bad score are to be taken (rule 19), where a threshold
 * comes from (rule 27), and whom not to measure oneself by (rule 25).
 */
export function furtherWords({ context, total, industry }: Diagnosis): string[] {
  const id = context.industry.kind === "published" ? context.industry.id : null;
  const lines: string[] = [];
  if (id === "saas" || id === "software") {
    const verdict = (industryId: Industry["id"]): string => {
      const profile = INDUSTRIES.find((candidate) => candidate.id === industryId);
      if (profile === undefined) return "";
      return levelName(levelOf(total.nps, { ...profile, marks: context.assumptions }).level);
    };
    lines.push(
      say("sheets.benchmarks.disagree.software", {
        saas: verdict("saas"),
        software: verdict("software"),
      })
    );
  }
  if (industry?.level === "bad") lines.push(losingSentence(context));
  if (industry?.thresholdDerived === true) {
    const points = context.assumptions.thresholdDistance;
    lines.push(say("sheets.benchmarks.disagree.derived", { points }));
  }
  lines.push(
    say("sheets.benchmarks.why"),
    say("sheets.benchmarks.leaders", {
      apple: npsText(REFERENCE_LEADERS.apple),
      amazon: npsText(REFERENCE_LEADERS.amazon),
    })
  );
  return lines;
}
