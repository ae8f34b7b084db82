import type { CommentReader, LanguageParts } from "../../../src/functions/comments/commentReader";
import { commentFunctions } from "../../../src/functions/comments/commentFunctions";
import { directReader, inSlices, withoutRest } from "../../../src/functions/comments/directReader";
import type { ReaderQuestion, ReaderReply } from "../../../src/functions/comments/readerMessages";
import { rememberingReader } from "../../../src/functions/comments/rememberingReader";
import { serveReader } from "../../../src/functions/comments/serveReader";
import { workerReader, type ReaderWorker } from "../../../src/functions/comments/workerReader";
import { Comments } from "../../../src/functions/parameters/comments";
import { CellProblem } from "../../../src/functions/problem";
import { column } from "../caller";
import { language } from "../comments";

const TEXTS = ["Late delivery", "The delivery was late", "Late delivery again", "n/a", ""];
const SCORES = Int8Array.of(2, 3, 0, 9, 10);

/** The reader as it is, telling how often it was asked. */
function counted(reader: CommentReader): CommentReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    causes: (texts) => (asked.push("causes"), reader.causes(texts)),
    survey: (texts, scores) => (asked.push("survey"), reader.survey(texts, scores)),
  };
}

const direct = directReader(language, withoutRest);

/** The worker's side on this thread: messages go through the structured clone, one task later. */
function started(reader: CommentReader) {
  const worker: ReaderWorker & { ended: boolean } = {
    ended: false,
    onmessage: null,
    onerror: null,
    terminate: () => (worker.ended = true),
    postMessage: (message: unknown) => {
      const sent = structuredClone(message) as ReaderQuestion;
      setTimeout(() => void take(sent));
    },
  };
  const reply = (data: ReaderReply) =>
    setTimeout(() => {
      const event = { data: structuredClone(data) } as MessageEvent<ReaderReply>;
      if (!worker.ended) worker.onmessage?.call(worker as unknown as Worker, event);
    });
  const take = serveReader(reader, reply);
  return worker;
}

function fail(worker: ReaderWorker): void {
  worker.onerror?.call(worker as unknown as Worker, {} as ErrorEvent);
}

describe("a reader in a worker", () => {
  it("answers what the same reader answers on the spot, whole or in slices", async () => {
    const worker = started(direct);
    const reader = workerReader({
      start: () => Promise.resolve(worker),
      fallback: () => Promise.reject(),
    });
    const sliced = directReader(language, inSlices);
    for (const each of [reader, sliced]) {
      expect(await each.causes(TEXTS)).toEqual(await direct.causes(TEXTS));
      expect(await each.survey(TEXTS, SCORES)).toEqual(await direct.survey(TEXTS, SCORES));
    }
  });

  it("is started once for all who ask, and only when somebody asks", async () => {
    let starts = 0;
    const reader = workerReader({
      start: () => (starts++, Promise.resolve(started(direct))),
      fallback: () => Promise.reject(new Error("not needed")),
    });
    expect(starts).toBe(0);
    await Promise.all([reader.causes(TEXTS), reader.causes(["n/a"]), reader.survey(TEXTS, SCORES)]);
    await reader.causes(TEXTS);
    expect(starts).toBe(1);
  });

  it("is done without where there is none", async () => {
    const spot = counted(direct);
    const reader = workerReader({
      start: () => Promise.resolve(null),
      fallback: () => Promise.resolve(spot),
    });
    expect(await reader.causes(["n/a"])).toEqual(["noWords"]);
    expect(spot.asked).toEqual(["causes"]);
  });

  it("is replaced at the next question when it broke", async () => {
    const silent: CommentReader = { ...direct, causes: () => new Promise(() => undefined) };
    const broken = started(silent);
    let starts = 0;
    const reader = workerReader({
      start: () => Promise.resolve(starts++ === 0 ? broken : started(direct)),
      fallback: () => Promise.reject(new Error("not needed")),
    });
    const first = reader.causes(["n/a"]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    fail(broken);
    await expect(first).rejects.toThrow("stopped");
    expect(broken.ended).toBe(true);
    expect(await reader.causes(["n/a"])).toEqual(["noWords"]);
  });
});

describe("what was read before", () => {
  it("is not read again for equal questions, also while the first is read", async () => {
    const inner = counted(direct);
    const reader = rememberingReader(inner);
    const [first, second] = await Promise.all([
      reader.survey(TEXTS, SCORES),
      reader.survey([...TEXTS], SCORES.slice()),
    ]);
    expect(second).toBe(first);
    expect(await reader.survey([...TEXTS], SCORES)).toBe(first);
    expect(inner.asked).toEqual(["survey"]);
  });

  it("is read anew where a text, an answer or the question differs", async () => {
    const inner = counted(direct);
    const reader = rememberingReader(inner);
    await reader.survey(TEXTS, SCORES);
    await reader.survey(TEXTS, Int8Array.of(2, 3, 0, 9, 9));
    await reader.survey([...TEXTS.slice(0, 4), "x"], SCORES);
    await reader.causes(["n/a", ""]);
    await reader.causes(["n/a"]);
    expect(inner.asked).toEqual(["survey", "survey", "survey", "causes", "causes"]);
  });

  it("is forgotten after twenty others, and beyond 200,000 comments", async () => {
    const inner = counted({
      ...direct,
      causes: (texts) => Promise.resolve(texts.map(() => "blank")),
    });
    const reader = rememberingReader(inner);
    const ask = (text: string, times = 1) => reader.causes(Array<string>(times).fill(text));
    for (let at = 0; at < 20; at++) await ask(`t${at}`);
    await ask("t0");
    expect(inner.asked).toHaveLength(20);
    await ask("t20");
    await ask("t1");
    expect(inner.asked).toHaveLength(22);
    await ask("long", 200_000);
    await ask("long", 200_000);
    expect(inner.asked).toHaveLength(23);
    await ask("t0");
    expect(inner.asked).toHaveLength(24);
  });

  it("does not keep a failure", async () => {
    let times = 0;
    const reader = rememberingReader({
      ...direct,
      causes: () =>
        times++ === 0 ? Promise.reject(new Error("once")) : Promise.resolve(["service"]),
    });
    await expect(reader.causes(["a"])).rejects.toThrow("once");
    expect(await reader.causes(["a"])).toEqual(["service"]);
  });
});

describe("a language part that does not come", () => {
  it("is #N/A with what to do, here and from a worker, and asked for again", async () => {
    let connected = false;
    const parts: LanguageParts = {
      causes: () => (connected ? language.causes() : Promise.reject(new Error("offline"))),
      phrases: () => Promise.reject(new Error("offline")),
    };
    const here = directReader(parts, withoutRest);
    const worker = started(here);
    const away = workerReader({
      start: () => Promise.resolve(worker),
      fallback: () => Promise.reject(),
    });
    const comments = new Comments(column("n/a", ""));
    for (const reader of [here, away]) {
      connected = false;
      const functions = commentFunctions(rememberingReader(reader));
      const thrown: unknown = await functions.causes(comments).catch((each: unknown) => each);
      expect(thrown).toBeInstanceOf(CellProblem);
      expect((thrown as CellProblem).code).toBe("#N/A");
      expect((thrown as CellProblem).message).toMatch(/could not be loaded.*F2/);
      connected = true;
      expect(await functions.causes(comments)).toEqual([["No words"], [""]]);
    }
  });

  it("is another sentence where reading stopped", async () => {
    const broken: CommentReader = { ...direct, survey: () => Promise.reject(new Error("memory")) };
    const survey = { texts: TEXTS, scores: SCORES };
    await expect(commentFunctions(broken).alignment(survey)).rejects.toThrow(/stopped/);
  });
});
