import { ExcelProblem, officeCodeOf, problemOf } from "./errors";

export interface ExcelCall {
  /**
   * true: the work may run again from its beginning without harm (a read, or writing the same values to
   * the same cells). Only then is it tried again after a passing fault.
   */
  readonly repeatable?: boolean;
  /** How long one round trip may stay unanswered before the person is told, in milliseconds. */
  readonly timeout?: number;
  /** Stops before the next round trip. */
  readonly signal?: AbortSignal;
}

/** `context.sync` can stay unanswered for ever on hosts with many custom functions (office-js 6150, 6678). */
const TIMEOUT = 30_000;
/** From here on the person is told that Excel is waiting, most often for the end of a cell edit. */
const WAITING_AFTER = 2_000;
const BACK_OFF = [200, 800, 2_400];
const PASSING = new Set([
  "RequestAborted",
  "ServiceNotAvailable",
  "ActivityLimitReached",
  "Conflict",
  "InsertDeleteConflict",
]);

/** A fault that may be over in a moment; a hiccup of the host counts, too. */
export function isPassing(thrown: unknown): boolean {
  const code = officeCodeOf(thrown);
  return code !== null && (PASSING.has(code) || code === "GeneralException");
}

type WaitingListener = (waiting: boolean) => void;
const waitingListeners = new Set<WaitingListener>();

/** Calls `listener` with true when a round trip is unanswered for 2 s, and with false when it is answered. */
export function onExcelWaiting(listener: WaitingListener): () => void {
  waitingListeners.add(listener);
  return () => {
    waitingListeners.delete(listener);
  };
}

/**
 * The one way to call Excel: `Excel.run` that waits for the end of a cell edit, tries again where that
 * is safe, gives up when no answer comes, and fails only with an {@link ExcelProblem}.
 * After it has given up, work still pending cannot start another round trip; a round trip already under
 * way may still be carried out by Excel.
 * @example await inExcel(async (context) => { …; await context.sync(); }, { repeatable: true })
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: ExcelCall = {}
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await runOnce(work, options);
    } catch (thrown) {
      const code = officeCodeOf(thrown);
      const again =
        options.repeatable === true &&
        code !== null &&
        ((PASSING.has(code) && attempt < BACK_OFF.length) ||
          // A hiccup of the host, often a workbook that lost focus: once more, then tell.
          (code === "GeneralException" && attempt === 0));
      if (!again) throw problemOf(thrown);
      await pause(BACK_OFF[attempt] ?? 0);
    }
  }
}

async function runOnce<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { timeout = TIMEOUT, signal }: ExcelCall
): Promise<T> {
  const watch = startWatch(timeout);
  const run = Excel.run({ delayForCellEdit: true }, (context) => {
    const sync = context.sync.bind(context);
    context.sync = async <U>(passThrough?: U): Promise<U> => {
      if (watch.expired()) throw new ExcelProblem("noAnswer");
      if (signal?.aborted === true) throw new ExcelProblem("cancelled");
      watch.begin();
      try {
        return await sync(passThrough);
      } finally {
        watch.end();
      }
    };
    return work(context);
  });
  try {
    return await Promise.race([run, watch.gaveUp]);
  } finally {
    watch.stop();
  }
}

/** Watches round trips one by one, so that a long but answering read is never cut off. */
function startWatch(timeout: number) {
  let slow: ReturnType<typeof setTimeout> | undefined;
  let dead: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  let expired = false;
  let giveUp: (problem: ExcelProblem) => void = () => undefined;
  const gaveUp = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  // The race may already be over when it rejects.
  gaveUp.catch(() => undefined);
  const end = (): void => {
    clearTimeout(slow);
    clearTimeout(dead);
    if (told) tell(false);
    told = false;
  };
  const begin = (): void => {
    end();
    slow = setTimeout(() => {
      told = true;
      tell(true);
    }, WAITING_AFTER);
    dead = setTimeout(() => {
      expired = true;
      giveUp(new ExcelProblem("noAnswer"));
    }, timeout);
  };
  return { gaveUp, begin, end, stop: end, expired: () => expired };
}

function tell(waiting: boolean): void {
  for (const listener of waitingListeners) listener(waiting);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
