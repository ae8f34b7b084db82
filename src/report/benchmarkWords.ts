import type { Diagnosis } from "../diagnosis/diagnosis";
import { benchmarkOf } from "../diagnosis/industryLevel";
import { displayEdges } from "../playbook/edges";
import { INDUSTRIES, type Industry } from "../playbook/industries";
import { levelName, levelOf } from "../playbook/levels";
import { npsText, pointsText } from "../wording/figures";
import { say } from "../wording/say";
import { oneLine } from "./header";

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
 * What this score makes visible of the contradictions between and within the guides (rules 184–186, 193),
 * the reading that was chosen, and how the guide's words on a bad score are to be taken (rule 19).
 */
export function disagreements(diagnosis: Diagnosis): string[] {
  const { context, total, industry } = diagnosis;
  const lines: string[] = [];
  const id = context.industry.kind === "published" ? context.industry.id : null;
  const score = npsText(total.nps, displayEdges(benchmarkOf(context) ?? undefined));

  if (id === "saas" || id === "software") {
    const verdict = (industryId: Industry["id"]): string => {
      const profile = INDUSTRIES.find((candidate) => candidate.id === industryId);
      return profile === undefined ? "" : levelName(levelOf(total.nps, profile).level);
    };
    lines.push(
      say("sheets.benchmarks.disagree.software", {
        saas: verdict("saas"),
        software: verdict("software"),
      })
    );
  }
  if (industry !== null && (industry.level === "bad") !== total.isNegative) {
    const key = total.isNegative ? "negativeNotBad" : "badNotNegative";
    lines.push(say(`sheets.benchmarks.disagree.${key}`, { score }));
  }
  if (industry !== null && industry.gap < -10 && industry.gap > -15) {
    lines.push(say("sheets.benchmarks.disagree.gap", { points: pointsText(industry.gap) }));
  }
  if (total.scoreClass.id === "belowStandard") {
    lines.push(say("sheets.benchmarks.disagree.class", { name: total.scoreClass.name }));
  }
  if (industry?.level === "bad") lines.push(say("sheets.benchmarks.disagree.losing"));
  if (industry?.thresholdDerived === true) lines.push(say("sheets.benchmarks.disagree.derived"));
  lines.push(
    say("sheets.benchmarks.leaders", {
      apple: npsText(REFERENCE_LEADERS.apple),
      amazon: npsText(REFERENCE_LEADERS.amazon),
    })
  );
  return lines;
}
