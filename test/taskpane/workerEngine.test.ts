/** @jest-environment node */
import { PLAIN_CONTEXT } from "../../src/diagnosis/context";
import { SHEET_KINDS } from "../../src/report/sheetPlan";
import type { Reading } from "../../src/score/responses";
import { phraseFinder } from "../../src/comments/themes/phraseFinder";
import { directEngine, slicedEngine as slicedEngineOf } from "../../src/taskpane/computation";
import type { CommentChoices, Engine } from "../../src/taskpane/engine";
import { serveEngine } from "../../src/taskpane/engineServer";
import { languageLoader, type LanguageSource } from "../../src/taskpane/languagePart";
import { isCancellation, wordsOf } from "../../src/taskpane/problem";
import { workerEngine, type EngineWorker } from "../../src/taskpane/workerEngine";
import model from "wink-eng-lite-web-model";
import { day, group, reading } from "../diagnosis/survey";

/** Finds one cause by one phrase; what the real reader finds is tested beside it. */
const LANGUAGE: LanguageSource = {
  causes: () =>
    Promise.resolve({
      causesOf: (text) =>
        text.includes("called back")
          ? [{ cause: "service", confidence: 0.8, words: ["called", "back"] }]
          : [],
    }),
  phrases: () => Promise.resolve(phraseFinder(model)),
};
const engine = directEngine(languageLoader(LANGUAGE));
const slicedEngine = slicedEngineOf(languageLoader(LANGUAGE));

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
function started(computing: Engine = engine): TestWorker {
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
  readComments: () => new Promise(() => undefined),
  plan: () => new Promise(() => undefined),
  sheets: () => new Promise(() => undefined),
};

describe("the engine in a worker", () => {
  it("gives the diagnosis, plan and sheets that the pane's own thread gives", async () => {
    const worker = started();
    const elsewhere = workerEngine({ start: () => Promise.resolve(worker), fallback: noFallback });
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
    const elsewhere = workerEngine({ start: () => Promise.resolve(worker), fallback: noFallback });
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
    const elsewhere = workerEngine({
      start: () => Promise.resolve(started()),
      fallback: noFallback,
    });
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
      return Promise.resolve(workers.at(-1)!);
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
    const elsewhere = workerEngine({ start: () => Promise.resolve(worker), fallback: noFallback });
    const stop = new AbortController();
    await elsewhere.diagnose(survey(), CONTEXT, stop.signal);
    stop.abort();
    expect(worker.ended).toBe(false);
  });

  it("where there is no worker the pane computes by itself", async () => {
    let loaded = 0;
    const fallback = () => {
      loaded++;
      return Promise.resolve(slicedEngine);
    };
    const elsewhere = workerEngine({ start: () => Promise.resolve(null), fallback });
    const read = survey();
    expect(await elsewhere.diagnose(read, CONTEXT)).toEqual(engine.diagnose(read, CONTEXT));
    expect(loaded).toBe(1);
  });

  it("a worker that breaks fails its question, and the next one starts another", async () => {
    const workers: TestWorker[] = [];
    const start = () => {
      workers.push(started(workers.length === 0 ? busy : engine));
      return Promise.resolve(workers.at(-1)!);
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

const CHOICES: CommentChoices = { mask: true, corrections: [], ownThemes: [] };

/** 60 unhappy comments with a customer's name in each, 60 happy ones, and 40 answers without. */
function commented(): Reading {
  const { responses, ...rest } = survey();
  const comment = ROWS.map(({ score }, row) => {
    if (row % 5 === 4) return "";
    return score <= 6
      ? `Nobody called back from the billing desk, says ${["Ann", "Ben", "Cem"][row % 3]}`
      : "The line is fast and the shop is friendly";
  });
  return { ...rest, responses: { ...responses, comment } };
}

describe("comments read in a worker", () => {
  it("what is read is what the pane's own thread reads, in one piece or in slices", async () => {
    const worker = started();
    const elsewhere = workerEngine({ start: () => Promise.resolve(worker), fallback: noFallback });
    const read = commented();
    const { diagnosis } = await elsewhere.diagnose(read, CONTEXT);
    const outcome = await elsewhere.readComments(read, diagnosis, CHOICES, () => undefined);
    expect(outcome).toEqual(await engine.readComments(read, diagnosis, CHOICES, () => undefined));
    expect(outcome).toEqual(
      await slicedEngine.readComments(read, diagnosis, CHOICES, () => undefined)
    );
    const { comments } = outcome.diagnosis;
    const unhappy = read.responses.comment!.filter((text) => text.startsWith("Nobody"));
    expect(comments!.base.detractors).toBe(unhappy.length);
    expect(comments!.causes[0]).toMatchObject({ cause: "service", comments: unhappy.length });
    expect(outcome.diagnosis.findings.map(({ id }) => id)).not.toEqual(
      diagnosis.findings.map(({ id }) => id)
    );
  });

  it("everybody's words and the customers' names are sent only for this, and once", async () => {
    const worker = started();
    const elsewhere = workerEngine({ start: () => Promise.resolve(worker), fallback: noFallback });
    const read = commented();
    const { diagnosis } = await elsewhere.diagnose(read, CONTEXT);
    expect(worker.sent.join()).not.toContain("The line is fast");
    await elsewhere.readComments(read, diagnosis, CHOICES, () => undefined);
    const times = (text: string) => worker.sent.filter((sent) => sent.includes(text)).length;
    expect(times("The line is fast")).toBe(1);
    expect(times('["Ann","Ben","Cem"]')).toBe(1);
    await elsewhere.readComments(read, diagnosis, { ...CHOICES, mask: false }, () => undefined);
    expect(times("The line is fast")).toBe(1);
  });

  it("names of the customer column are hidden in quotes, and shown when that is asked for", async () => {
    const elsewhere = workerEngine({
      start: () => Promise.resolve(started()),
      fallback: noFallback,
    });
    const read = commented();
    const { diagnosis } = await elsewhere.diagnose(read, CONTEXT);
    const quotes = async (mask: boolean) => {
      const { diagnosis: found } = await elsewhere.readComments(
        read,
        diagnosis,
        { ...CHOICES, mask },
        () => undefined
      );
      expect(found.comments!.masked).toBe(mask);
      return JSON.stringify(found.comments);
    };
    expect(await quotes(true)).not.toMatch(/Ann|Ben|Cem/);
    expect(await quotes(false)).toMatch(/says Ann/);
  });

  it("tells how far it is, from the first comment to the last", async () => {
    const elsewhere = workerEngine({
      start: () => Promise.resolve(started()),
      fallback: noFallback,
    });
    const read = commented();
    const { diagnosis } = await elsewhere.diagnose(read, CONTEXT);
    const told: [number, number][] = [];
    await elsewhere.readComments(read, diagnosis, CHOICES, (...far) => told.push(far));
    const total = read.responses.comment!.filter((text) => text !== "").length;
    expect(told[0]).toEqual([0, total]);
    expect(told.at(-1)).toEqual([total, total]);
    const done = told.map(([far]) => far);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  it("Cancel ends the worker", async () => {
    const worker = started({ ...engine, readComments: busy.readComments });
    const elsewhere = workerEngine({ start: () => Promise.resolve(worker), fallback: noFallback });
    const read = commented();
    const { diagnosis } = await elsewhere.diagnose(read, CONTEXT);
    const stop = new AbortController();
    const given = Promise.resolve(
      elsewhere.readComments(read, diagnosis, CHOICES, () => undefined, stop.signal)
    ).catch((thrown: unknown) => thrown);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(worker.sent.at(-1)).toContain('"readComments"');
    stop.abort();
    expect(isCancellation(await given)).toBe(true);
    expect(worker.ended).toBe(true);
  });

  it("in slices, a click between two slices can stop the reading", async () => {
    const read = commented();
    const { diagnosis } = await slicedEngine.diagnose(read, CONTEXT);
    const stop = new AbortController();
    const given = Promise.resolve(
      slicedEngine.readComments(read, diagnosis, CHOICES, () => stop.abort(), stop.signal)
    ).catch((thrown: unknown) => thrown);
    expect(isCancellation(await given)).toBe(true);
  });
});

describe("the language part", () => {
  it("is loaded with the first comments, once, and asked for again where it did not come", async () => {
    let asked = 0;
    const reader = await LANGUAGE.causes();
    const once = directEngine(
      languageLoader({
        ...LANGUAGE,
        causes: () => {
          asked++;
          return asked === 1
            ? Promise.reject(new TypeError("Failed to fetch"))
            : Promise.resolve(reader);
        },
      })
    );
    const worker = started(once);
    const elsewhere = workerEngine({ start: () => Promise.resolve(worker), fallback: noFallback });
    const read = commented();
    const { diagnosis } = await elsewhere.diagnose(read, CONTEXT);
    expect(asked).toBe(0);

    const problem = await Promise.resolve(
      elsewhere.readComments(read, diagnosis, CHOICES, () => undefined)
    ).catch((thrown: unknown) => thrown);
    expect(wordsOf(problem)).toEqual({
      title: "The language part could not be loaded, so no comment was read.",
      action: "Check the connection and try again, or go on without the comments.",
    });
    for (const mask of [true, false]) {
      await elsewhere.readComments(read, diagnosis, { ...CHOICES, mask }, () => undefined);
    }
    expect(asked).toBe(2);
  });
});
