/** Holm: each p times the number of hypotheses not yet rejected, never below one before it. */
export function holm(pValues: readonly number[]): number[] {
  return pValues.map((own) => {
    const upToHere = pValues.filter((p) => p <= own);
    return Math.min(
      1,
      Math.max(...upToHere.map((p) => p * pValues.filter((other) => other >= p).length))
    );
  });
}

/** Benjamini and Hochberg: the smallest rate of false discoveries at which a p would be one. */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  return pValues.map((own) => {
    const fromHere = pValues.filter((p) => p >= own);
    return Math.min(
      1,
      ...fromHere.map((p) => (p * pValues.length) / pValues.filter((other) => other <= p).length)
    );
  });
}
