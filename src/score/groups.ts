/** Answers by group, in the order used everywhere: detractors (0–6), passives (7, 8), promoters (9, 10). */
export interface Groups {
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
  readonly n: number;
}

/**
 * Counts of the answers 0…10 as groups (rules 2–4).
 * Example: counts of 10,9,9,8,7,6,3,10 give 2 detractors, 2 passives, 4 promoters, n = 8.
 */
export function groupsOf(counts: ArrayLike<number>): Groups {
  let detractors = 0;
  for (let answer = 0; answer <= 6; answer++) detractors += counts[answer] ?? 0;
  return groupsFrom(
    detractors,
    (counts[7] ?? 0) + (counts[8] ?? 0),
    (counts[9] ?? 0) + (counts[10] ?? 0)
  );
}

/** Groups from three counts. Example: `groupsFrom(25, 30, 45).n` is 100. */
export function groupsFrom(detractors: number, passives: number, promoters: number): Groups {
  return { detractors, passives, promoters, n: detractors + passives + promoters };
}

/** Two disjoint sets of answers as one. */
export function addGroups(a: Groups, b: Groups): Groups {
  return groupsFrom(
    a.detractors + b.detractors,
    a.passives + b.passives,
    a.promoters + b.promoters
  );
}

/** Shares as fractions of n; n must be positive (throws RangeError). Example: 25/30/45 gives 0.25, 0.3, 0.45. */
export function shares(groups: Groups): {
  detractors: number;
  passives: number;
  promoters: number;
} {
  const { n } = groups;
  if (!(n > 0)) throw new RangeError("shares of no answers");
  return {
    detractors: groups.detractors / n,
    passives: groups.passives / n,
    promoters: groups.promoters / n,
  };
}
