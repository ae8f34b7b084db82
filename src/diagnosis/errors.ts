import { say } from "../wording/say";

/** Why no diagnosis is possible. Every other doubt is an answer ("not assessed"), not an error. */
export type DiagnosisErrorCode = "noAnswers" | "noAnswersInWindow" | "asOfBeforeAnswers";

/** A reading that cannot be diagnosed: what happened (`message`) and what to do about it (`remedy`). */
export class DiagnosisError extends Error {
  readonly code: DiagnosisErrorCode;
  readonly remedy: string;

  constructor(code: DiagnosisErrorCode) {
    super(say(`diagnosis.error.${code}.what`));
    this.name = "DiagnosisError";
    this.code = code;
    this.remedy = say(`diagnosis.error.${code}.remedy`);
  }
}
