import type { Reading } from "../score/responses";
import type { Engine } from "./engine";
import {
  failureOf,
  receivedReading,
  type Answers,
  type Question,
  type Reply,
  type Told,
} from "./engineMessages";

/**
 * The worker's side: answers questions by an engine and keeps the reading from one question to the next.
 * Returns what takes a message; `reply` is called once for each question.
 */
export function serveEngine(
  engine: Engine,
  reply: (reply: Reply) => void
): (message: Question | Told) => Promise<void> {
  let kept: Reading | null = null;
  let comments: string[] = [];

  function keep(told: Told): void {
    if (told.tell === "reading") {
      kept = receivedReading(told.reading, comments);
      comments = [];
      return;
    }
    if (told.start === 0) comments = [];
    for (const text of told.texts) comments.push(text);
  }

  function answer(question: Question): Promise<Answers[keyof Answers]> | Answers[keyof Answers] {
    switch (question.ask) {
      case "diagnose":
        if (!kept) throw new Error("A diagnosis was asked for before a reading was sent.");
        return engine.diagnose(kept, question.context);
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
