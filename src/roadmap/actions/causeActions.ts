import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { Cause } from "../../playbook/causes";
import { shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { causesFound, type CauseFound } from "../found/causesFound";
import type { Found } from "../found/found";
import { causeShare, counted, once, recovered } from "../metrics";
import { planned, type PlannedAction, type Sketch } from "./planned";
import type { StrategyId } from "../strategies/strategies";
import { industryWords } from "../industryWords";

/** Causes with an action of their own; those of the survey itself are mended check by check. */
type Acted = Exclude<Cause, "methodology" | "timing">;

/** Rule 118 by cause, in days that are ours: what can begin at once in phase 2, what takes several teams in phase 3. */
const ACTED: Readonly<
  Record<
    Acted,
    Pick<Sketch, "phase" | "startDay" | "dueDay"> & {
      readonly serves: readonly StrategyId[];
      readonly rules: readonly number[];
    }
  >
> = {
  service: { phase: 2, startDay: 31, dueDay: 56, serves: ["trainTeams"], rules: [67, 115] },
  product: { phase: 3, startDay: 61, dueDay: 151, serves: ["fixRootCauses"], rules: [71, 113] },
  expectations: {
    phase: 2,
    startDay: 33,
    dueDay: 55,
    serves: ["fixRootCauses", "exceedExpectations"],
    rules: [75, 118, 122],
  },
  feedbackLoop: {
    phase: 2,
    startDay: 38,
    dueDay: 58,
    serves: ["closeLoop", "customerCulture"],
    rules: [79, 118],
  },
  organisation: {
    phase: 3,
    startDay: 61,
    dueDay: 75,
    serves: ["customerCulture", "noSilos"],
    rules: [92, 118, 121],
  },
};

/** What each cause asks for besides closing the loop and the fixes themselves (rule 118). */
export function causeActions(
  diagnosis: Diagnosis,
  found: Pick<Found, "teams" | "closedLoop">
): PlannedAction[] {
  return causesFound(diagnosis).flatMap((reading) =>
    isActed(reading.cause) ? [causeAction(reading, reading.cause, diagnosis, found)] : []
  );
}

function isActed(cause: Cause): cause is Acted {
  return cause !== "methodology" && cause !== "timing";
}

function causeAction(
  reading: CauseFound,
  cause: Acted,
  diagnosis: Diagnosis,
  { teams, closedLoop }: Pick<Found, "teams" | "closedLoop">
): PlannedAction {
  const name = teams.routing.get(cause);
  const facts = { ...industryWords(diagnosis) };
  return planned(
    {
      ...ACTED[cause],
      id: `finding:cause:${cause}`,
      team: name === undefined || name === "" ? "cxOffice" : { name },
      title: say(`roadmap.cause.${cause}.title`),
      because: becauseOf(reading),
      how: say(`roadmap.cause.${cause}.how`, facts),
      impact: reading.share !== null && reading.share >= 0.25 ? 5 : 4,
      metric: metricOf(reading, cause, diagnosis, closedLoop),
      evidence: { sheet: "rootCauses", row: cause },
    },
    diagnosis
  );
}

function becauseOf({ share, name }: CauseFound): string {
  if (share === null || share === 0) return say("roadmap.cause.becauseAgain");
  return say("roadmap.cause.because", { share: shareText(share), cause: name });
}

function metricOf(
  reading: CauseFound,
  cause: Acted,
  diagnosis: Diagnosis,
  closedLoop: Found["closedLoop"]
) {
  if (cause === "service") return recovered(closedLoop.all);
  if (cause === "organisation") return once("workshop");
  // Too few comments show it to follow their share: other signs do (rule 77).
  const { share } = reading;
  return share === null
    ? counted("wishes", null)
    : causeShare({ cause, name: reading.name, share }, diagnosis);
}
