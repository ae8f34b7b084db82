import type { Reading } from "../score/responses";
import type { Progress } from "../sources/source";
import type { Engine } from "./engine";
import {
  errorOf,
  sentComments,
  sentReading,
  sentWords,
  type Answers,
  type Question,
  type Reply,
  type Told,
} from "./engineMessages";

/** What of a Worker is used here. */
export type EngineWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

export interface WorkerEngineParts {
  /** A worker that is ready; null where there can be none. */
  readonly start: () => Promise<EngineWorker | null>;
  /** What computes where there is no worker; loaded only then. */
  readonly fallback: () => Promise<Engine>;
}

/**
 * The engine in a worker, so that the pane draws and answers while it computes. The reading is sent once and then
 * only contexts; all comments and customers' names only when comments are read. Giving a question up ends the worker,
 * and the next question starts another. Where there can be none, everything is computed by the fallback.
 */
export function workerEngine({ start, fallback }: WorkerEngineParts): Engine {
  /** null in it: there is no worker here, now and later. */
  let running: Promise<RunningWorker | null> | null = null;

  async function ask<Ask extends Question["ask"]>(
    question: QuestionOf<Ask>,
    otherwise: (engine: Engine) => Answers[Ask] | Promise<Answers[Ask]>,
    signal: AbortSignal | undefined,
    about?: Reading,
    onProgress?: Progress
  ): Promise<Answers[Ask]> {
    running ??= start().then((ready) => ready && new RunningWorker(ready, () => (running = null)));
    const found = await running;
    signal?.throwIfAborted();
    if (!found) return otherwise(await fallback());
    if (about) await found.send(about, question.ask === "readComments", signal);
    const answer = await found.ask(question, signal, onProgress);
    // The worker answers each question with what belongs to it.
    return answer as Answers[Ask];
  }

  return {
    diagnose: (reading, context, signal) =>
      ask<"diagnose">(
        { ask: "diagnose", context },
        (engine) => engine.diagnose(reading, context, signal),
        signal,
        reading
      ),
    readComments: (reading, diagnosis, choices, onProgress, signal) =>
      ask<"readComments">(
        { ask: "readComments", diagnosis, choices },
        (engine) => engine.readComments(reading, diagnosis, choices, onProgress, signal),
        signal,
        reading,
        onProgress
      ),
    plan: (diagnosis, options, signal) =>
      ask<"plan">(
        { ask: "plan", diagnosis, options },
        (engine) => engine.plan(diagnosis, options, signal),
        signal
      ),
    sheets: (diagnosis, planned, choices, signal) =>
      ask<"sheets">(
        { ask: "sheets", diagnosis, planned, choices },
        (engine) => engine.sheets(diagnosis, planned, choices, signal),
        signal
      ),
  };
}

type WithoutCall<T> = T extends Question ? Omit<T, "call"> : never;
type QuestionOf<Ask extends Question["ask"]> = WithoutCall<Extract<Question, { ask: Ask }>>;

interface Waiting {
  readonly resolve: (answer: Answers[keyof Answers]) => void;
  readonly reject: (problem: Error) => void;
  readonly onProgress: Progress | undefined;
}

/** Somebody pressed Cancel, or something newer was asked. */
class GivenUp extends Error {
  override readonly name = "AbortError";
}

/** A worker that is ready, with the questions it has not answered. */
class RunningWorker {
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;
  private sent: Reading | null = null;
  private sentWithWords = false;

  constructor(
    private readonly worker: EngineWorker,
    private readonly ended: () => void
  ) {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.take(data);
    // Nothing of ours throws past its reply: the worker itself is broken, by want of memory for instance.
    worker.onerror = () => this.end(new Error("The worker has stopped."));
  }

  /** Sends what the worker does not have yet of a reading, texts in parts with a rest after each. */
  async send(reading: Reading, withWords: boolean, signal: AbortSignal | undefined): Promise<void> {
    if (reading !== this.sent) {
      await this.tellInParts(sentComments(reading), signal);
      this.tell({ tell: "reading", reading: sentReading(reading) });
      this.sent = reading;
      this.sentWithWords = false;
    }
    if (withWords && !this.sentWithWords) {
      await this.tellInParts(sentWords(reading), signal);
      this.sentWithWords = true;
    }
  }

  private async tellInParts(parts: Iterable<Told>, signal: AbortSignal | undefined): Promise<void> {
    for (const part of parts) {
      this.tell(part);
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
    }
  }

  private tell(message: Told): void {
    this.worker.postMessage(message);
  }

  ask(
    question: WithoutCall<Question>,
    signal: AbortSignal | undefined,
    onProgress: Progress | undefined
  ): Promise<Answers[keyof Answers]> {
    const call = ++this.calls;
    return new Promise((resolve, reject) => {
      const stop = () => {
        if (this.waiting.has(call)) this.end(new GivenUp());
      };
      signal?.addEventListener("abort", stop);
      const settled = () => signal?.removeEventListener("abort", stop);
      this.waiting.set(call, {
        resolve: (answer) => {
          settled();
          resolve(answer);
        },
        reject: (problem) => {
          settled();
          reject(problem);
        },
        onProgress,
      });
      this.worker.postMessage({ ...question, call });
    });
  }

  private take(reply: Reply): void {
    if ("ready" in reply) return;
    const waiting = this.waiting.get(reply.call);
    if ("done" in reply) return waiting?.onProgress?.(reply.done, reply.total);
    this.waiting.delete(reply.call);
    if ("failure" in reply) waiting?.reject(errorOf(reply.failure));
    else waiting?.resolve(reply.answer);
  }

  private end(problem: Error): void {
    this.worker.terminate();
    this.ended();
    for (const { reject } of this.waiting.values()) reject(problem);
    this.waiting.clear();
  }
}
