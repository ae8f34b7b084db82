import { say } from "../wording/say";
import type { Diagnosis, IndustryReading, ScoreReading } from "./diagnosis";

/**
 * The diagnosis as one sentence a manager can repeat: level or, without an industry, class, and direction;
 * without a full stop, at most 72 characters for the published industries.
 * Example: "The score is bad for telecom and falling".
 */
export function headline(diagnosis: Pick<Diagnosis, "total" | "industry" | "trajectory">): string {
  const level = levelWords(diagnosis.total, diagnosis.industry);
  const { trajectory } = diagnosis;
  if (!trajectory.assessed) return say("diagnosis.headline.unknown", { level });
  const { state, certainty } = trajectory.reading;
  const sure = certainty === "confirmed" ? "confirmed" : "indicated";
  return say("diagnosis.headline.known", {
    level,
    direction: say(`diagnosis.headline.direction.${sure}.${state}`),
  });
}

function levelWords(total: ScoreReading, industry: IndustryReading | null): string {
  if (!industry) return say(`diagnosis.headline.class.${total.scoreClass.id}`);
  const sure = industry.certainty === "confirmed" ? "confirmed" : "indicated";
  return say(`diagnosis.headline.level.${sure}.${industry.level}`, { name: industry.name });
}
