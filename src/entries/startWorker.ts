/** What of a Worker says that it can be used. */
export type Startable = Pick<Worker, "terminate" | "onmessage" | "onerror">;

/** Slow networks fetch a worker's file for seconds; then its work is rather done without one (milliseconds). */
const PATIENCE = 10_000;

/**
 * A worker that has said its first word. null where there can be none, now and later: no support for workers, a policy
 * of the page, a file that does not come, or silence for `patience` milliseconds. Never rejected; who gets the worker
 * listens to it from then on.
 * Example: `startWorker(() => new Worker(new URL("./engineWorker.ts", import.meta.url)))`.
 */
export function startWorker<Started extends Startable>(
  make: () => Started,
  patience = PATIENCE
): Promise<Started | null> {
  return new Promise((resolve) => {
    let worker: Started;
    try {
      worker = make();
    } catch {
      return resolve(null);
    }
    const giveUp = () => {
      clearTimeout(timer);
      worker.terminate();
      resolve(null);
    };
    const timer = setTimeout(giveUp, patience);
    worker.onerror = giveUp;
    worker.onmessage = () => {
      clearTimeout(timer);
      resolve(worker);
    };
  });
}
