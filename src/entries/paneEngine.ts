import type { Engine } from "../taskpane/engine";
import { startWorker } from "./startWorker";
import { withAllWords } from "./withAllWords";

let engine: Promise<Engine> | null = null;

/** The pane's engine, when it is first needed: in a worker where the host lets one start, else here in slices. */
export function loadEngine(): Promise<Engine> {
  engine ??= import("../taskpane/workerEngine").then(({ workerEngine }) =>
    workerEngine({
      start: () => startWorker(() => new Worker(new URL("./engineWorker.ts", import.meta.url))),
      fallback: loadEngineHere,
    })
  );
  // What did not come is asked for again.
  engine.catch(() => (engine = null));
  return engine;
}

let engineHere: Promise<Engine> | null = null;

/** One engine for all questions, because it keeps its language part. */
function loadEngineHere(): Promise<Engine> {
  engineHere ??= withAllWords(() =>
    Promise.all([
      import("../taskpane/computation"),
      import("../taskpane/languagePart"),
      import("./languageParts"),
    ])
  ).then(([{ slicedEngine }, { languageLoader }, { languageParts }]) =>
    slicedEngine(languageLoader(languageParts))
  );
  engineHere.catch(() => (engineHere = null));
  return engineHere;
}
