import { groupsFrom, type Groups } from "../../src/score/groups";

/** True shares of detractors, passives and promoters. */
export type Shares = readonly [number, number, number];

/** Every way n answers can fall into the three groups. */
export function outcomes(n: number): Groups[] {
  return Array.from({ length: n + 1 }, (_, detractors) =>
    Array.from({ length: n + 1 - detractors }, (_unused, promoters) =>
      groupsFrom(detractors, n - detractors - promoters, promoters)
    )
  ).flat();
}

/** How likely each of these outcomes is, by the true shares. */
export function chancesOf(falls: readonly Groups[]): (shares: Shares) => Float64Array {
  const n = falls[0]?.n ?? 0;
  const logFactorial = [0];
  for (let k = 1; k <= n; k++) logFactorial.push((logFactorial[k - 1] as number) + Math.log(k));
  const ways = falls.map((groups) =>
    [groups.detractors, groups.passives, groups.promoters].reduce(
      (log, count) => log - (logFactorial[count] as number),
      logFactorial[n] as number
    )
  );
  return (shares) => {
    const [d, p, r] = shares.map(Math.log) as [number, number, number];
    return Float64Array.from(falls, ({ detractors, passives, promoters }, index) =>
      Math.exp((ways[index] as number) + detractors * d + passives * p + promoters * r)
    );
  };
}

/** All shares in steps of 1/40 in which every group occurs: 741 true distributions. */
export const GRID: readonly Shares[] = Array.from({ length: 38 }, (_, d) =>
  Array.from({ length: 38 - d }, (_unused, r): Shares => [
    (d + 1) / 40,
    (38 - d - r) / 40,
    (r + 1) / 40,
  ])
).flat();
