import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { MethodCheck } from "../../diagnosis/methodReading";
import { limitText, shareBeside } from "../../diagnosis/methodVerdict";
import { notUsable } from "../../diagnosis/surveyFindings";
import { shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { doubts } from "../found/causesFound";
import { findingWords } from "./findingWords";
import { counted, usableRows } from "../metrics";
import { planned, type PlannedAction } from "./planned";

/** Our cut-off: from here on mending the export comes before trusting the score. */
const TOO_MANY_UNUSABLE = 0.1;
/** More at once could not be told apart in the next score; our default. */
const MOST_CHECKS = 4;
const SHORT_NAME = 50;

/** A survey in doubt is mended first; a direction nobody can read needs the next quarter asked alike. */
export function surveyActions(diagnosis: Diagnosis): PlannedAction[] {
  return [...dataAction(diagnosis), ...methodActions(diagnosis), ...trendAction(diagnosis)];
}

function dataAction(diagnosis: Diagnosis): PlannedAction[] {
  const { quality } = diagnosis;
  const unusable = notUsable(quality) + quality.undated.count;
  const share = quality.rows > 0 ? unusable / quality.rows : 0;
  const tooMany = share > TOO_MANY_UNUSABLE;
  if (quality.warnings.length === 0 && !tooMany) return [];
  return [
    planned(
      {
        ...findingWords(tooMany ? "rows" : "survey", { share: shareText(share) }),
        id: "finding:survey",
        phase: 1,
        team: "analytics",
        startDay: 0,
        dueDay: 10,
        impact: 4,
        metric: usableRows(diagnosis),
        evidence: { sheet: "dataQuality" },
        rules: tooMany ? [4, 205] : [205],
      },
      diagnosis
    ),
  ];
}

/** Strategy 4, only for checks of rules 80–88 that fired: anything else would treat a symptom (rule 161). */
function methodActions(diagnosis: Diagnosis): PlannedAction[] {
  const fired = doubts(diagnosis);
  return fired.slice(0, MOST_CHECKS).map((check) =>
    planned(
      {
        title: say("roadmap.method.title", { check: check.name.slice(0, SHORT_NAME) }),
        because: becauseOf(check),
        how: say("roadmap.method.how", { fix: check.fix }),
        id: `finding:method:${check.id}`,
        phase: 1,
        team: "cxOffice",
        startDay: 5,
        dueDay: 28,
        impact: check.certainty === "confirmed" ? 4 : 3,
        metric: counted("checks", 0, { current: fired.length, live: { of: "checksInDoubt" } }),
        evidence: { sheet: "methodCheck", row: check.id },
        serves: ["improveMethod"],
        rules: [...check.rules, 114],
      },
      diagnosis
    )
  );
}

function becauseOf({ share, shareLimit }: MethodCheck): string {
  if (share === null || shareLimit === undefined) return say("roadmap.method.because");
  return say("roadmap.method.becauseShare", {
    share: shareBeside(share, shareLimit),
    limit: limitText(shareLimit),
  });
}

function trendAction(diagnosis: Diagnosis): PlannedAction[] {
  if (diagnosis.trajectory.assessed) return [];
  return [
    planned(
      {
        ...findingWords("trend"),
        id: "finding:trend",
        phase: 2,
        team: "analytics",
        startDay: 31,
        dueDay: 60,
        impact: 3,
        metric: counted("quarters", 2),
        evidence: { sheet: "trend" },
        serves: ["monitor"],
        rules: [42, 46],
      },
      diagnosis
    ),
  ];
}
