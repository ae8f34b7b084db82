import { ExcelProblem } from "../excel/errors";

// A million rows take longer than Excel may be kept from drawing. What works on whole columns is therefore written as
// generators that pause, and whoever runs them decides whether to rest in between.

/** Rows between two pauses: a few milliseconds of work. */
export const SLICE_ROWS = 25_000;

/** How long one goes on without a rest, in milliseconds: half of what a person would notice. */
const STRETCH = 25;

/** All of it at once, for those whom nobody waits for. */
export function whole<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same with rests, in which clicks are answered and the pane is drawn.
 * @throws ExcelProblem cancelled on the signal
 */
export async function inSlices<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted === true) throw new ExcelProblem("cancelled");
    since = performance.now();
  }
}
