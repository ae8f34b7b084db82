import type { Engine } from "../taskpane/engine";

let engine: Promise<Engine> | null = null;

/** The pane's engine, when it is first needed: in a worker where the host lets one start, else here in slices. */
export function loadEngine(): Promise<Engine> {
  engine ??= import("../taskpane/workerEngine").then(({ workerEngine }) =>
    workerEngine({
      start: () => new Worker(new URL("./engineWorker.ts", import.meta.url)),
      fallback: async () => (await import("../taskpane/computation")).slicedEngine,
    })
  );
  // What did not come is asked for again.
  engine.catch(() => (engine = null));
  return engine;
}
