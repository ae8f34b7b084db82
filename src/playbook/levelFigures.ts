import type { Sourced } from "./sources";

/** Points above the bad threshold that still count as close to it. */
export const AT_RISK_WITHIN: Sourced<number> = { value: 5, rule: 20, source: "ours" };

/**
 * Gap to the industry average, in points. At or below `problem`: a problem that competitors do not
 * have; from `normalFrom` to `normalTo`, both inclusive: the normal range; between: watch.
 */
export const GAP_EDGES = {
  problem: { value: -15, rule: 23, source: "guideA" },
  normalFrom: { value: -10, rule: 23, source: "guideA" },
  normalTo: { value: 10, rule: 23, source: "guideA" },
} as const satisfies Record<string, Sourced<number>>;

/** Guide B's software profile: good from 30 to 40, both inclusive; leaders from 55. */
export const SOFTWARE_EDGES = {
  goodFrom: { value: 30, rule: 21, source: "guideB" },
  goodTo: { value: 40, rule: 21, source: "guideB" },
  leaderFrom: { value: 55, rule: 21, source: "guideB" },
} as const satisfies Record<string, Sourced<number>>;
