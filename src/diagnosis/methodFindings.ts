import { sourceName } from "../playbook/sources";
import { shareText } from "../wording/figures";
import { say } from "../wording/say";
import type { Diagnosis } from "./diagnosis";
import { RANK, sentences, type RankedFinding } from "./finding";
import type { MethodCheck, MethodReading } from "./methodReading";

type Facts = Pick<Diagnosis, "context" | "quality"> & { readonly method: MethodReading };

/**
 * How many checks put the score in doubt, and each of them (rules 80–88); nothing where no check could be measured.
 * What the survey's own warnings say already (a scale that looks short) is not told a second time.
 */
export function methodFindings({ method, context, quality }: Facts): RankedFinding[] {
  if (method.measured === 0) return [];
  const told = quality.warnings.some(({ kind }) => kind.startsWith("scaleLooks"));
  const inDoubt = method.checks.filter(({ verdict }) => verdict === "inDoubt");
  return [
    summaryFinding(method),
    ...inDoubt
      .filter(({ id, certainty }) => !(id === "scale" && told && certainty === "indicated"))
      .map((check) => checkFinding(check, context)),
  ];
}

function summaryFinding({ checks, inDoubt, measured }: MethodReading): RankedFinding {
  const open = checks.length - measured;
  return {
    id: "method",
    rank: inDoubt > 0 ? RANK.survey : RANK.rest,
    certainty: "fact",
    title:
      inDoubt > 0
        ? say("method.finding.summary", { count: inDoubt, measured })
        : say("method.finding.none", { count: measured }),
    detail:
      inDoubt > 0
        ? say("method.finding.summaryDetail")
        : open === 0
          ? say("method.finding.allMeasured", { checks: checks.length })
          : say("method.finding.noneDetail", { count: open }),
    rules: [82],
    source: sourceName("ours"),
    evidence: { sheet: "methodCheck" },
  };
}

function checkFinding(check: MethodCheck, context: Diagnosis["context"]): RankedFinding {
  const { id, certainty, name, measured, limit, fix, rules } = check;
  // What was not recognised, and no interval, is why the emotional check is never more than indicated.
  const isByInterval = check.share !== null && id !== "emotional";
  const sure = certainty === "confirmed" ? "confirmed" : "indicated";
  return {
    id: `method:${id}`,
    rank: RANK.survey,
    certainty,
    title: checkTitle(check, context),
    detail: sentences(
      say("method.finding.measured", { name, measured, limit }),
      isByInterval ? say(`method.finding.sure.${sure}`) : null,
      fix
    ),
    rules,
    source: sourceName(id === "window" || id === "churn" ? "guideA" : "ours"),
    evidence: { sheet: "methodCheck", row: id },
  };
}

function checkTitle({ id, share: found }: MethodCheck, context: Diagnosis["context"]): string {
  const { incidentWithin, youngTenure } = context.assumptions;
  const share = shareText(found ?? 0);
  if (id === "afterIncident") {
    return say("method.finding.afterIncident", { share, count: incidentWithin });
  }
  if (id === "tenure") return say("method.finding.tenure", { share, count: youngTenure });
  return say(`method.finding.${id}`, { share });
}
