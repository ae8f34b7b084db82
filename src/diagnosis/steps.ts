/**
 * Work that may be interrupted: it yields where a pause does no harm, at most some ten milliseconds apart, and
 * returns its result. Who has a thread to himself goes through without a pause ({@link withoutPause}).
 */
export type Steps<T> = Generator<void, T, void>;

/** Goes through all steps at once. Example: the result of a diagnosis where nobody watches. */
export function withoutPause<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
