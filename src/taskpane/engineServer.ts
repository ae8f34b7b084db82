import type { Reading } from "../score/responses";
import type { Engine } from "./engine";
import {
  failureOf,
  receivedReading,
  type Answers,
  type Question,
  type Reply,
  type Told,
  withWords,
} from "./engineMessages";

/**
 * The worker's side: answers questions by an engine and keeps the reading from one question to the next.
 * Returns what takes a message; `reply` is called once for each question, and before that with how far it is.
 */
export function serveEngine(
  engine: Engine,
  reply: (reply: Reply) => void
): (message: Question | Told) => Promise<void> {
  let kept: Reading | null = null;
  let texts = noTexts();
  /** `kept` with all words, made when comments are first read: one object, by which the engine knows it again. */
  let worded: Reading | null = null;

  function keep(told: Told): void {
    if (told.tell === "reading") {
      kept = receivedReading(told.reading, texts.comments);
      texts = noTexts();
      worded = null;
      return;
    }
    if (told.start === 0) texts[told.tell] = [];
    worded = null;
    const place = texts[told.tell];
    for (const text of told.texts) place.push(text);
  }

  function readingWithWords(reading: Reading): Reading {
    worded ??= withWords(reading, texts.everyComment, texts.customers);
    return worded;
  }

  function answer(question: Question): Promise<Answers[keyof Answers]> | Answers[keyof Answers] {
    switch (question.ask) {
      case "diagnose":
        if (!kept) throw new Error("A diagnosis was asked for before a reading was sent.");
        return engine.diagnose(kept, question.context);
      case "readComments":
        if (!kept) throw new Error("Comments were to be read before a reading was sent.");
        return engine.readComments(
          readingWithWords(kept),
          question.diagnosis,
          question.choices,
          (done, total) => reply({ call: question.call, done, total })
        );
      case "plan":
        return engine.plan(question.diagnosis, question.options);
      case "sheets":
        return engine.sheets(question.diagnosis, question.planned, question.choices);
    }
  }

  return async (message) => {
    if ("tell" in message) return keep(message);
    const { call } = message;
    try {
      reply({ call, answer: await answer(message) });
    } catch (thrown) {
      reply({ call, failure: failureOf(thrown) });
    }
  };
}

type Texts = Record<Exclude<Told["tell"], "reading">, string[]>;

function noTexts(): Texts {
  return { comments: [], everyComment: [], customers: [] };
}
