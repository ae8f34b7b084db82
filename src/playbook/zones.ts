import { say } from "../wording/say";
import type { Groups } from "../score/groups";
import { countsReach } from "./reach";

/** Guide A's next steps by score: a zone, never a mode, because rule 45 uses the same word for another thing. */
export type Zone = "crisis" | "systematic" | "optimization" | "sustain";

/** Rule 36: lower edges, inclusive; above +40 the guide names nothing, so "sustain" is ours. */
const FROM: readonly (readonly [Zone, number])[] = [
  ["crisis", -100],
  ["systematic", -50],
  ["optimization", 0],
  ["sustain", 40],
];

/**
 * The zone of counted answers (rule 36), compared in whole numbers. Throws RangeError without answers.
 * Example: 30/10/60 is +30 and "optimization"; from +40 on it is "sustain".
 */
export function zoneOf(groups: Groups): Zone {
  if (!(groups.n > 0)) throw new RangeError("no answers");
  let zone: Zone = "crisis";
  for (const [candidate, from] of FROM) if (countsReach(groups, from)) zone = candidate;
  return zone;
}

/** A zone as it is written. Example: `zoneName("sustain")` is "Sustain". */
export function zoneName(zone: Zone): string {
  return say(`targets.zone.${zone}`);
}
