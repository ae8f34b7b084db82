/**
 * Whether a sum of unknowns follows from known sums of them: its row lies in the row space of theirs, by Gaussian
 * elimination over fractions of 0s and 1s. Independent of how the product hides anything.
 */
export function follows(from: readonly (readonly number[])[], what: readonly number[]): boolean {
  const rows = from.map((row) => [...row]);
  const target = [...what];
  let next = 0;
  for (let column = 0; column < target.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= next && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [rows[next], rows[pivot]] = [rows[pivot] as number[], rows[next] as number[]];
    const base = rows[next] as number[];
    for (const row of [...rows.slice(next + 1), target]) {
      const factor = (row[column] ?? 0) / (base[column] as number);
      if (factor !== 0) base.forEach((value, at) => ((row[at] as number) -= factor * value));
    }
    next++;
  }
  return target.every((value) => Math.abs(value) < 1e-9);
}
