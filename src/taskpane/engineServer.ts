import type { Reading } from "../score/responses";
import type { Engine } from "./engine";
import {
  failureOf,
  receivedReading,
  type Answers,
  type Question,
  type Reply,
} from "./engineMessages";

/**
 * The worker's side: answers questions by an engine and keeps the reading from one question to the next.
 * Returns what takes a question; `reply` is called once for each.
 */
export function serveEngine(
  engine: Engine,
  reply: (reply: Reply) => void
): (question: Question) => Promise<void> {
  let kept: Reading | null = null;

  function answer(question: Question): Promise<Answers[keyof Answers]> | Answers[keyof Answers] {
    switch (question.ask) {
      case "diagnose":
        if (question.reading) kept = receivedReading(question.reading);
        if (!kept) throw new Error("A diagnosis was asked for before a reading was sent.");
        return engine.diagnose(kept, question.context);
      case "plan":
        return engine.plan(question.diagnosis, question.options);
      case "sheets":
        return engine.sheets(question.diagnosis, question.planned, question.choices);
    }
  }

  return async (question) => {
    const { call } = question;
    try {
      reply({ call, answer: await answer(question) });
    } catch (thrown) {
      reply({ call, failure: failureOf(thrown) });
    }
  };
}
