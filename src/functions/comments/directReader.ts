import { causeAnswers, surveyAnswer } from "../../comments/functionAnswers";
import { NotLoaded, type CommentReader, type LanguageParts } from "./commentReader";

/** Goes through the steps of some work; rests in between where others need the thread. */
export type Run = <T>(steps: Generator<unknown, T, void>) => Promise<T> | T;

/** Reads comments on the thread that asks. Rejected with {@link NotLoaded} where the language does not come. */
export function directReader(parts: LanguageParts, run: Run): CommentReader {
  return {
    causes: async (texts) => run(causeAnswers(texts, await loaded(parts.causes))),
    survey: async (texts, scores) => run(surveyAnswer(texts, scores, await loaded(parts.phrases))),
  };
}

async function loaded<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (thrown) {
    throw new NotLoaded(String(thrown));
  }
}

/** All at once, for who has a thread to himself. */
export function withoutRest<T>(steps: Generator<unknown, T, void>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** With a rest after each step, in which a click is answered. */
export async function inSlices<T>(steps: Generator<unknown, T, void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
