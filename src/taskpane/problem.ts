import { DiagnosisError } from "../diagnosis/errors";
import { problemOf } from "../excel/errors";

/** Anything thrown as what happened and what to do, in the catalogue's words; a foreign message is never shown. */
export function wordsOf(thrown: unknown): { readonly title: string; readonly action: string } {
  if (thrown instanceof DiagnosisError) return { title: thrown.message, action: thrown.remedy };
  const { title, action } = problemOf(thrown);
  return { title, action };
}

/** Was this thrown because somebody pressed Cancel? */
export function isCancellation(thrown: unknown): boolean {
  return thrown instanceof DOMException ? thrown.name === "AbortError" : codeOf(thrown) === "cancelled";
}

function codeOf(thrown: unknown): string | null {
  return problemOf(thrown).code;
}
