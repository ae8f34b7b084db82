import type { Refusal } from "../protocol/gate";
import { memberName, type Batch } from "../protocol/wire";

/** Codes with which Excel refuses a batch, and the status that comes with each; an add-in decides by the code. */
const STATUS = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  Conflict: 409,
  FilteredRangeConflict: 409,
  GeneralException: 500,
  InactiveWorkbook: 400,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MemoryLimitReached: 400,
  MergedRangeConflict: 409,
  NonBlankCellOffSheet: 400,
  NotImplemented: 501,
  OperationCellsExceedLimit: 400,
  PivotTableRangeConflict: 409,
  RangeExceedsLimit: 400,
  RequestAborted: 400,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  ServiceNotAvailable: 503,
  UndoNotSupported: 400,
  UnsupportedOperation: 400,
} as const;

export type FaultCode = keyof typeof STATUS;

/** Every code that can be made to come, for a list to choose from. */
export const FAULT_CODES = Object.keys(STATUS) as readonly FaultCode[];

export const refusalOf = (code: FaultCode): Refusal => ({
  code,
  message: `${code}, by a switch of the workbench.`,
  httpStatus: STATUS[code],
});

/**
 * True where a batch uses a member.
 * @param member "values", or with what comes before it in the code: "worksheets.add"
 */
export function mentions(batch: Batch, member: string): boolean {
  const [name = "", before] = member.split(".").reverse();
  const matches = (wire: string | undefined, parent: number | undefined): boolean => {
    if (memberName(wire ?? "") !== name) return false;
    if (before === undefined) return true;
    const owner = parent === undefined ? undefined : batch.ObjectPaths[String(parent)]?.Name;
    return ownerNames(owner).includes(before.toLowerCase());
  };
  return (
    batch.Actions.some(
      ({ Name, ObjectPathId, QueryInfo, ObjectState }) =>
        matches(Name, ObjectPathId) ||
        (QueryInfo?.Select ?? []).some((each) => matches(each, ObjectPathId)) ||
        Object.keys(ObjectState ?? {}).some((each) => matches(each, ObjectPathId))
    ) ||
    Object.values(batch.ObjectPaths).some(({ Name, ParentObjectPathId }) =>
      matches(Name, ParentObjectPathId)
    )
  );
}

/** An object is known by the way to it: `getRange` leads to a `range`, `worksheets` to `worksheets`. */
const ownerNames = (path: string | undefined): readonly string[] => {
  const name = (path ?? "").toLowerCase();
  return [name, name.replace(/^get/, ""), name.replace(/^get|byindexes$/g, "")];
};
