/** The smallest number of answers, tried one after the other, whose interval is no wider than asked for. */
export function answersNeeded(
  margin: number,
  z: number,
  variance = 1,
  population = Infinity
): number {
  for (let n = 1; ; n++) {
    const left = population === Infinity ? 1 : 1 - n / population;
    if (z ** 2 * variance * left <= (margin / 100) ** 2 * (n + 3)) return n;
  }
}

/** The smallest number of answers in each of two periods at which a difference shows with this power. */
export function answersToDetect(
  difference: number,
  zConfidence: number,
  zPower: number,
  variance = 1
): number {
  for (let n = 1; ; n++) {
    const reach = (zConfidence + zPower) ** 2 * 2 * variance;
    if (reach <= (difference / 100) ** 2 * (n + 3)) return n;
  }
}
