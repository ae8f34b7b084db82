import { NotLoaded, type CommentReader } from "./commentReader";
import type { ReaderAnswers, ReaderQuestion, ReaderReply } from "./readerMessages";

/** What of a Worker is used here. */
export type ReaderWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

export interface WorkerReaderParts {
  /** A worker that is ready; null where there can be none. */
  readonly start: () => Promise<ReaderWorker | null>;
  /** What reads where there is no worker; loaded only then. */
  readonly fallback: () => Promise<CommentReader>;
}

/**
 * Reads comments in a worker, so that Excel's pane stays responsive; all cells share it. It is started by the first
 * question and stays. Where none can start, the fallback reads; one that broke is replaced at the next question.
 */
export function workerReader({ start, fallback }: WorkerReaderParts): CommentReader {
  /** null in it: there is no worker here, now and later. */
  let running: Promise<RunningReader | null> | null = null;

  async function ask<Ask extends ReaderQuestion["ask"]>(
    question: WithoutCall<Extract<ReaderQuestion, { ask: Ask }>>,
    otherwise: (reader: CommentReader) => Promise<ReaderAnswers[Ask]>
  ): Promise<ReaderAnswers[Ask]> {
    running ??= start().then((ready) => ready && new RunningReader(ready, () => (running = null)));
    const worker = await running;
    if (!worker) return otherwise(await fallback());
    // The worker answers each question with what belongs to it.
    return (await worker.ask(question)) as ReaderAnswers[Ask];
  }

  return {
    causes: (texts) => ask<"causes">({ ask: "causes", texts }, (reader) => reader.causes(texts)),
    survey: (texts, scores) =>
      ask<"survey">({ ask: "survey", texts, scores }, (reader) => reader.survey(texts, scores)),
  };
}

type WithoutCall<T> = T extends ReaderQuestion ? Omit<T, "call"> : never;
type AnyAnswer = ReaderAnswers[keyof ReaderAnswers];

interface Waiting {
  readonly resolve: (answer: AnyAnswer) => void;
  readonly reject: (problem: Error) => void;
}

/** A worker that is ready, with the questions it has not answered. */
class RunningReader {
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;

  constructor(
    private readonly worker: ReaderWorker,
    private readonly ended: () => void
  ) {
    worker.onmessage = ({ data }: MessageEvent<ReaderReply>) => this.take(data);
    // Nothing of ours throws past its reply: the worker itself is broken, by want of memory for instance.
    worker.onerror = () => this.end();
  }

  ask(question: WithoutCall<ReaderQuestion>): Promise<AnyAnswer> {
    const call = ++this.calls;
    return new Promise((resolve, reject) => {
      this.waiting.set(call, { resolve, reject });
      this.worker.postMessage({ ...question, call });
    });
  }

  private take(reply: ReaderReply): void {
    if ("ready" in reply) return;
    const waiting = this.waiting.get(reply.call);
    this.waiting.delete(reply.call);
    if ("answer" in reply) waiting?.resolve(reply.answer);
    else waiting?.reject(reply.notLoaded ? new NotLoaded(reply.failure) : new Error(reply.failure));
  }

  private end(): void {
    this.worker.terminate();
    this.ended();
    for (const { reject } of this.waiting.values()) reject(new Error("The worker has stopped."));
    this.waiting.clear();
  }
}
