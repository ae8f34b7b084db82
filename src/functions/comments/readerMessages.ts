import type { CauseAnswer, SurveyAnswer } from "../../comments/functionAnswers";

/** What functions ask their worker; `call` numbers the questions. */
export type ReaderQuestion =
  | { readonly ask: "causes"; readonly call: number; readonly texts: readonly string[] }
  | {
      readonly ask: "survey";
      readonly call: number;
      readonly texts: readonly string[];
      readonly scores: Int8Array;
    };

/** What comes back, by question. */
export interface ReaderAnswers {
  readonly causes: readonly CauseAnswer[];
  readonly survey: SurveyAnswer;
}

/** What the worker says; "ready" before anything else. `notLoaded`: the language did not come. */
export type ReaderReply =
  | { readonly ready: true }
  | { readonly call: number; readonly answer: ReaderAnswers[keyof ReaderAnswers] }
  | { readonly call: number; readonly failure: string; readonly notLoaded: boolean };
