/** Detractors, passives and promoters. */
export type Counts = readonly [detractors: number, passives: number, promoters: number];

/** One row an answer: the answers of each group (3, 7 and 10) one below the other, their names beside them. */
export function split(groups: readonly (readonly [name: unknown, counts: Counts])[]): {
  readonly scores: unknown[][];
  readonly names: unknown[][];
} {
  const rows = groups.flatMap(([name, counts]) =>
    counts.flatMap((count, index) =>
      Array.from({ length: count }, () => ({ name, score: [3, 7, 10][index] }))
    )
  );
  return { scores: rows.map(({ score }) => [score]), names: rows.map(({ name }) => [name]) };
}
