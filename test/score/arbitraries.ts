import fc from "fast-check";
import { groupsFrom } from "../../src/score/groups";

const count = fc.integer({ min: 0, max: 400 });

/** Groups with at least one answer. */
export const someGroups = fc
  .tuple(count, count, count)
  .filter(([d, p, r]) => d + p + r > 0)
  .map(([d, p, r]) => groupsFrom(d, p, r));
