import { commentFunctions } from "../functions/comments/commentFunctions";
import { rememberingReader } from "../functions/comments/rememberingReader";
import { workerReader } from "../functions/comments/workerReader";
import { causes } from "../wording/en/causes";
import { commentFunctions as words } from "../wording/en/commentFunctions";
import { addWords } from "../wording/say";
import { startWorker } from "./startWorker";

// A chunk of its own, which comes with the first cell that reads comments, and its words with it.
addWords({ causes, commentFunctions: words });

/** One for all cells, so that they share the worker and what it has read. */
export const functions = commentFunctions(
  rememberingReader(
    workerReader({
      start: () => startWorker(() => new Worker(new URL("./commentsWorker.ts", import.meta.url))),
      fallback: async () => (await import("./commentsHere")).readerHere,
    })
  )
);
