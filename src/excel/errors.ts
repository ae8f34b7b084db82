import { say } from "../wording/say";

/** What can go wrong between the add-in and Excel, by what the person can do about it. */
export const PROBLEM_CODES = [
  "cellEdit",
  "protected",
  "notFound",
  "badReference",
  "badSelection",
  "tooLarge",
  "busy",
  "hostFault",
  "otherWorkbook",
  "layout",
  "tooOld",
  "noAnswer",
  "cancelled",
  "refused",
  "internal",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface ProblemWords {
  /** What happened. */
  readonly title: string;
  /** What to do. */
  readonly action: string;
}

/**
 * The one error the pane has to know: what happened and what to do, in the catalogue's words.
 * Excel's own messages are localised and "not intended for end users" (Office documentation), so they
 * are never shown; `officeCode` keeps the code for a bug report.
 */
export class ExcelProblem extends Error implements ProblemWords {
  override readonly name = "ExcelProblem";
  readonly code: ProblemCode;
  readonly title: string;
  readonly action: string;
  readonly officeCode: string | null;

  constructor(code: ProblemCode, words?: ProblemWords, officeCode: string | null = null) {
    const title = words?.title ?? say(`excel.errors.${code}.title`);
    const action = words?.action ?? say(`excel.errors.${code}.action`);
    super(action === "" ? title : `${title} ${action}`);
    this.code = code;
    this.title = title;
    this.action = action;
    this.officeCode = officeCode;
  }
}

/** Office's error codes, by meaning. Codes that are not here are unknown to us and count as "internal". */
const MEANING: Readonly<Record<string, ProblemCode>> = {
  InvalidOperationInCellEditMode: "cellEdit",
  // Excel on Windows answers with the general code while a cell is being edited.
  InvalidOperation: "cellEdit",
  AccessDenied: "protected",
  ItemNotFound: "notFound",
  ItemAlreadyExists: "internal",
  InvalidArgument: "badReference",
  InvalidReference: "badReference",
  InvalidSelection: "badSelection",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  MemoryLimitReached: "tooLarge",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  InsertDeleteConflict: "busy",
  GeneralException: "hostFault",
  InactiveWorkbook: "otherWorkbook",
  MergedRangeConflict: "layout",
  PivotTableRangeConflict: "layout",
  FilteredRangeConflict: "layout",
  NonBlankCellOffSheet: "layout",
  ApiNotFound: "tooOld",
  ApiNotAvailable: "tooOld",
  NotImplemented: "tooOld",
  UnsupportedOperation: "tooOld",
};

/**
 * Office's error code of anything thrown, or null where it is not an error of Office.
 * Asked by shape, not by class: the pane and a test may hold two copies of office.js.
 */
export function officeCodeOf(thrown: unknown): string | null {
  if (thrown instanceof ExcelProblem) return thrown.officeCode;
  if (typeof thrown !== "object" || thrown === null) return null;
  const { code, debugInfo } = thrown as { code?: unknown; debugInfo?: unknown };
  return typeof code === "string" && debugInfo !== undefined ? code : null;
}

/** Any thrown thing as a problem with words. Problems pass through unchanged. */
export function problemOf(thrown: unknown): ExcelProblem {
  if (thrown instanceof ExcelProblem) return thrown;
  const officeCode = officeCodeOf(thrown);
  const problem = new ExcelProblem(
    (officeCode === null ? undefined : MEANING[officeCode]) ?? "internal",
    undefined,
    officeCode
  );
  problem.cause = thrown;
  return problem;
}

/** Too much for one request or answer: the same work in smaller blocks may succeed. */
export function isSizeLimit(thrown: unknown): boolean {
  const code = officeCodeOf(thrown);
  return code !== null && MEANING[code] === "tooLarge";
}
