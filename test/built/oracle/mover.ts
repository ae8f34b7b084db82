import { halving, pOfZ } from "./normal";
import { nps, scoreInterval, type Counts } from "./scoreInterval";

/** Ends in points of the interval of a − b, recovered from the two score intervals. */
export function moverInterval(a: Counts, b: Counts, z: number): readonly [number, number] {
  const difference = nps(a) - nps(b);
  const [lowA, highA] = scoreInterval(a, z);
  const [lowB, highB] = scoreInterval(b, z);
  return [
    difference - Math.hypot(nps(a) - lowA, highB - nps(b)),
    difference + Math.hypot(highA - nps(a), nps(b) - lowB),
  ];
}

/** p: how far confidence can go before the interval reaches 0. */
export function moverP(a: Counts, b: Counts): number {
  const difference = nps(a) - nps(b);
  if (difference === 0) return 1;
  const touches = (z: number): boolean => {
    const [low, high] = moverInterval(a, b, z);
    return difference > 0 ? low <= 0 : high >= 0;
  };
  return pOfZ(halving(touches, 0, 60));
}
