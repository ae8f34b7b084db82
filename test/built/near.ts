/** Fails where a figure is further from the expected one than it may be, and says which figure. */
export function near(got: number, expected: number, tolerance: number, what: string): void {
  if (!(Math.abs(got - expected) <= tolerance)) {
    throw new Error(`${what}: ${got}, expected ${expected} within ${tolerance}`);
  }
}

/** What a figure may be off for its size. */
export const relative = (expected: number, share = 1e-4): number => Math.abs(expected) * share;

/** What a score or an end may be off. */
export const POINTS = 1e-3;
