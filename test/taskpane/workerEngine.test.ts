/** @jest-environment node */
import { PLAIN_CONTEXT } from "../../src/diagnosis/context";
import { SHEET_KINDS } from "../../src/report/sheetPlan";
import type { Reading } from "../../src/score/responses";
import { engine, slicedEngine } from "../../src/taskpane/computation";
import type { Engine } from "../../src/taskpane/engine";
import { serveEngine } from "../../src/taskpane/engineServer";
import { isCancellation, wordsOf } from "../../src/taskpane/problem";
import { workerEngine, type EngineWorker } from "../../src/taskpane/workerEngine";
import { day, group, reading } from "../diagnosis/survey";

const CONTEXT = { ...PLAIN_CONTEXT, industry: { kind: "published", id: "telecom" } } as const;
const ROWS = [
  ...group([30, 20, 10], day(2026, 2, 3), ["North", "Plan A"]),
  ...group([10, 30, 40], day(2026, 5, 3), ["South", "Plan B"]),
  ...group([20, 20, 20], day(2026, 8, 3), ["North", "Plan B"]),
];

function survey(): Reading {
  const { responses, ...rest } = reading(ROWS, ["Region", "Plan"]);
  const names = ["Ann", "Ben", "Cem"];
  const codes = Int32Array.from({ length: responses.rowCount }, (_, row) => row % 3);
  return {
    ...rest,
    responses: {
      ...responses,
      // Praise beside a low score, which the check of rule 82 counts; nobody else's words are looked at.
      comment: ROWS.map(({ score }) => (score <= 6 ? "Very good, thank you" : "=a secret")),
      customer: { name: "Customer", values: names, codes },
      account: { name: "Account", values: names, codes },
    },
  };
}

interface TestWorker extends EngineWorker {
  readonly sent: string[];
  ended: boolean;
}

/** The worker's side on this thread: messages go through the structured clone, one task later, as between threads. */
function started(
  computing: Engine = engine,
  ready: (worker: TestWorker) => void = (worker) => say(worker, { ready: true })
): TestWorker {
  const worker: TestWorker = {
    sent: [],
    ended: false,
    onmessage: null,
    onerror: null,
    terminate: () => {
      worker.ended = true;
    },
    postMessage: (question: Parameters<typeof take>[0]) => {
      worker.sent.push(JSON.stringify(question));
      const copy = structuredClone(question);
      setTimeout(() => void take(copy));
    },
  };
  const take = serveEngine(computing, (reply) => say(worker, structuredClone(reply)));
  setTimeout(() => ready(worker));
  return worker;
}

function say(worker: TestWorker, data: unknown): void {
  if (worker.ended) return;
  const send = worker.onmessage as ((event: { data: unknown }) => void) | null;
  send?.({ data });
}

const noFallback = () => Promise.reject(new Error("The pane computed by itself."));

/** Answers nothing: a worker that is still at it. */
const busy: Engine = {
  diagnose: () => new Promise(() => undefined),
  plan: () => new Promise(() => undefined),
  sheets: () => new Promise(() => undefined),
};

describe("the engine in a worker", () => {
  it("gives the diagnosis, plan and sheets that the pane's own thread gives", async () => {
    const worker = started();
    const elsewhere = workerEngine({ start: () => worker, fallback: noFallback });
    const read = survey();
    const outcome = await elsewhere.diagnose(read, CONTEXT);
    expect(outcome).toEqual(engine.diagnose(read, CONTEXT));

    const options = { start: day(2026, 9, 30), owners: {} };
    const planned = await elsewhere.plan(outcome.diagnosis, options);
    expect(planned).toEqual(engine.plan(outcome.diagnosis, options));

    const choices = { kinds: SHEET_KINDS, writtenOn: day(2026, 9, 30) };
    const plans = await elsewhere.sheets(outcome.diagnosis, planned, choices);
    expect(plans.map(({ kind }) => kind)).toEqual(SHEET_KINDS);
    expect(plans).toEqual(await engine.sheets(outcome.diagnosis, planned, choices));
    expect(await slicedEngine.diagnose(read, CONTEXT)).toEqual(outcome);
    expect(await slicedEngine.sheets(outcome.diagnosis, planned, choices)).toEqual(plans);
  });

  it("sends a reading once, without promoters' comments and without names of customers and accounts", async () => {
    const worker = started();
    const elsewhere = workerEngine({ start: () => worker, fallback: noFallback });
    const read = survey();
    await elsewhere.diagnose(read, CONTEXT);
    await elsewhere.diagnose(read, { ...CONTEXT, audience: "B2B" });
    const readings = () => worker.sent.filter((text) => text.includes('"North"')).length;
    expect(readings()).toBe(1);
    expect(worker.sent.join()).not.toMatch(/secret|Ann|Ben|Cem/);
    await elsewhere.diagnose(survey(), CONTEXT);
    expect(readings()).toBe(2);
  });

  it("an error of the diagnosis arrives with its code and what to do", async () => {
    const elsewhere = workerEngine({ start: () => started(), fallback: noFallback });
    const none = reading([{ score: -1, day: null }]);
    const problem = await Promise.resolve(elsewhere.diagnose(none, CONTEXT)).catch(
      (thrown: unknown) => thrown
    );
    expect(problem).toMatchObject({ name: "DiagnosisError", code: "noAnswers" });
    const here = await Promise.resolve()
      .then(() => engine.diagnose(none, CONTEXT))
      .catch((thrown: unknown) => thrown);
    expect(wordsOf(problem)).toEqual(wordsOf(here));
  });

  it("giving up ends the worker; the next question starts another and sends everything again", async () => {
    const workers: TestWorker[] = [];
    const start = () => {
      workers.push(started(workers.length === 0 ? busy : engine));
      return workers.at(-1)!;
    };
    const elsewhere = workerEngine({ start, fallback: noFallback });
    const read = survey();
    const stop = new AbortController();
    const given = Promise.resolve(elsewhere.diagnose(read, CONTEXT, stop.signal)).catch(
      (thrown: unknown) => thrown
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(workers[0]!.sent.at(-1)).toContain('"diagnose"');
    stop.abort();
    expect(isCancellation(await given)).toBe(true);
    expect(workers[0]!.ended).toBe(true);

    expect(await elsewhere.diagnose(read, CONTEXT)).toEqual(engine.diagnose(read, CONTEXT));
    expect(workers).toHaveLength(2);
    expect(workers[1]!.sent.join()).toContain('"North"');
  });

  it("a signal that comes after the answer ends nothing", async () => {
    const worker = started();
    const elsewhere = workerEngine({ start: () => worker, fallback: noFallback });
    const stop = new AbortController();
    await elsewhere.diagnose(survey(), CONTEXT, stop.signal);
    stop.abort();
    expect(worker.ended).toBe(false);
  });

  it.each([
    [
      "cannot be made",
      () => {
        throw new Error("SecurityError");
      },
    ],
    [
      "is refused by the page's policy",
      () =>
        started(engine, (worker) => {
          const refuse = worker.onerror as (() => void) | null;
          refuse?.();
        }),
    ],
    ["never says anything", () => started(engine, () => undefined)],
  ])("where a worker %s the pane computes by itself", async (_, start) => {
    let loaded = 0;
    const fallback = () => {
      loaded++;
      return Promise.resolve(slicedEngine);
    };
    const elsewhere = workerEngine({ start, fallback, patience: 30 });
    const read = survey();
    expect(await elsewhere.diagnose(read, CONTEXT)).toEqual(engine.diagnose(read, CONTEXT));
    expect(loaded).toBe(1);
  });

  it("a worker that breaks fails its question, and the next one starts another", async () => {
    const workers: TestWorker[] = [];
    const start = () => {
      workers.push(started(workers.length === 0 ? busy : engine));
      return workers.at(-1)!;
    };
    const elsewhere = workerEngine({ start, fallback: noFallback });
    const read = survey();
    const failed = Promise.resolve(elsewhere.diagnose(read, CONTEXT)).catch(
      (thrown: unknown) => thrown
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    const breakDown = workers[0]!.onerror as (() => void) | null;
    breakDown?.();
    expect(wordsOf(await failed).title).toBe(wordsOf(null).title);
    expect((await elsewhere.diagnose(read, CONTEXT)).diagnosis.total.groups.n).toBe(200);
  });

  it("in slices, a click between two slices can stop the diagnosis", async () => {
    const stop = new AbortController();
    const given = Promise.resolve(slicedEngine.diagnose(survey(), CONTEXT, stop.signal)).catch(
      (thrown: unknown) => thrown
    );
    setTimeout(() => stop.abort());
    expect(isCancellation(await given)).toBe(true);
  });
});
