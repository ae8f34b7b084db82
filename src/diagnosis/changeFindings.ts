import { sourceName } from "../playbook/sources";
import { countText, intervalText, npsText, pointsText } from "../wording/figures";
import { say } from "../wording/say";
import type { Context } from "./context";
import type { BaselineReading, Diagnosis, TrajectoryReading } from "./diagnosis";
import { RANK, sentences, type RankedFinding } from "./finding";
import { periodRow } from "./periods";
import { periodRules } from "./periodRules";
import { dropsIn, type Drop } from "./quarters";

type Facts = Pick<Diagnosis, "context" | "baseline" | "trajectory">;

/**
 * The score against its own past, the direction, and every drop that is not the headline already; what falls stands
 * before what is low and still (rule 10).
 */
export function changeFindings({ context, baseline, trajectory }: Facts): RankedFinding[] {
  return [
    ...(baseline.assessed ? [baselineFinding(baseline.reading)] : []),
    ...(trajectory.assessed
      ? trajectoryFindings(trajectory.reading, context)
      : [notYetFinding(trajectory.reason)]),
  ];
}

function baselineFinding(baseline: BaselineReading): RankedFinding {
  const isWorse = baseline.verdict === "clearlyWorse" || baseline.verdict === "lower";
  const sure = baseline.certainty === "confirmed" ? "confirmed" : "indicated";
  return {
    id: "baseline",
    rank: isWorse ? RANK.worseThanBefore : RANK.rest,
    certainty: baseline.certainty,
    title: say(`diagnosis.finding.baseline.title.${baseline.verdict}`, {
      change: `${npsText(baseline.change, [])} (${intervalText(baseline.interval, [0])})`,
    }),
    detail: say("diagnosis.finding.baseline.detail", {
      words: baseline.words,
      sure: say(`diagnosis.finding.baseline.${sure}`),
    }),
    rules: [6],
    source: sourceName("ours"),
    evidence: { sheet: "trend" },
  };
}

const RULES: Record<TrajectoryReading["state"], readonly number[]> = {
  crisisInMotion: [39, 47],
  recentDrop: [40, 47],
  slowDecline: [41, 47],
  driftingDown: [43, 44],
  flat: [43, 44],
  flatLow: [43, 44],
  improvingSlowly: [43, 44],
  improving: [43, 44],
};

const TRAJECTORY_RANK: Partial<Record<TrajectoryReading["state"], number>> = {
  crisisInMotion: RANK.crisisInMotion,
  recentDrop: RANK.recentDrop,
  slowDecline: RANK.slowDecline,
  driftingDown: RANK.worseThanBefore,
  flatLow: RANK.atRisk,
};

function trajectoryFindings(reading: TrajectoryReading, context: Context): RankedFinding[] {
  const { state, quarters } = reading;
  const certainty = reading.certainty === "confirmed" ? "confirmed" : "indicated";
  const isGuides = state === "crisisInMotion" || state === "recentDrop" || state === "slowDecline";
  const hint =
    state === "slowDecline" && certainty === "indicated" ? "slowDeclineIndicated" : state;
  const headline: RankedFinding = {
    id: "trajectory",
    rank: TRAJECTORY_RANK[state] ?? RANK.rest,
    certainty,
    title: say(`diagnosis.finding.trajectory.${certainty}.${state}`),
    detail: sentences(
      say("diagnosis.finding.trajectory.detail", {
        words: reading.words,
        hint: say(`diagnosis.finding.trajectory.hint.${hint}`),
        quarters: quarters
          .filter(({ complete }) => complete)
          .map(({ label, nps }) =>
            say("diagnosis.finding.trajectory.quarter", {
              label,
              score: nps === null ? "–" : npsText(nps),
            })
          )
          .join(", "),
      }),
      soFar(reading)
    ),
    rules: RULES[state],
    source: sourceName(isGuides ? "guideA" : "ours"),
    evidence: { sheet: "trend" },
  };
  // The recent drop is told once: as the headline, or beside a crisis in motion as an event.
  const events = dropsIn(quarters, periodRules(context)).filter(
    ({ recent }) => !(recent && state === "recentDrop")
  );
  return [headline, ...events.map((drop) => dropFinding(drop, context))];
}

/** Rule 39: the running quarter is shown and not compared. */
function soFar({ quarters }: TrajectoryReading): string | null {
  const last = quarters.at(-1);
  if (!last || last.complete || last.nps === null) return null;
  return say("trend.finding.soFar", {
    label: last.label,
    score: npsText(last.nps),
    n: countText(last.groups.n),
  });
}

/** Rule 46: without a second period to compare there is a score and no trend, and that is said. */
function notYetFinding(reason: string): RankedFinding {
  return {
    id: "trajectory:notYet",
    rank: RANK.rest,
    certainty: "fact",
    title: say("trend.finding.notYet"),
    detail: reason,
    rules: [46],
    source: sourceName("guideA"),
    evidence: { sheet: "trend" },
  };
}

function dropFinding(drop: Drop, { calendar }: Context): RankedFinding {
  return {
    id: `drop:${drop.to.label}`,
    rank: drop.recent ? RANK.recentDrop : RANK.rest,
    certainty: drop.certainty,
    title: say(`diagnosis.finding.drop.${drop.certainty}`, {
      points: pointsText(drop.change),
      quarter: drop.to.label,
    }),
    detail: sentences(
      say("diagnosis.finding.drop.look"),
      drop.recent || drop.rebound === null
        ? null
        : say(`diagnosis.finding.drop.${drop.rebound ? "rebound" : "noRebound"}`)
    ),
    rules: [40, 47],
    source: sourceName("guideA"),
    evidence:
      calendar.periods === "quarter"
        ? { sheet: "trend", row: periodRow(drop.to.start) }
        : { sheet: "trend" },
  };
}
