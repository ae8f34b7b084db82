import { ActionType, PathType, type Batch } from "./wire";

/** The flag by which a call says that it would rather wait than fail while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

/** A batch as it arrives. */
export interface Request {
  readonly batch: Batch;
  /** Length of its text in UTF-8. */
  readonly bytes: number;
  readonly delaysForCellEdit: boolean;
  /** False for what the client sends on its own account: releasing objects, results of custom functions. */
  readonly isSync: boolean;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly httpStatus: number;
}

/** What becomes of a batch. */
export type Verdict =
  | { readonly kind: "pass" }
  /** It fails; this many of its actions are carried out before, and stay done. */
  | { readonly kind: "refuse"; readonly error: Refusal; readonly performed: number }
  /** No answer is ever sent. */
  | { readonly kind: "silence"; readonly performed: number };

/** Stands between the add-in and the host, so that what goes wrong in Excel can go wrong here too. */
export interface Gate {
  admit(request: Request): Verdict | Promise<Verdict>;
  /** Asked with the size of each answer before it is sent; null lets it pass. */
  refuseAnswer(bytes: number): Refusal | null;
}

/** @param flags as office.js sends them beside the batch */
export function requestOf(body: string, flags: number): Request {
  const batch = JSON.parse(body) as Batch;
  const pathType = (id: number) => batch.ObjectPaths[String(id)]?.ObjectPathType;
  const usesService = batch.Actions.some(
    (each) => pathType(each.ObjectPathId) === PathType.service
  );
  // The client itself names the workbook and gives back what it has kept.
  const isHousekeeping = batch.Actions.every(
    ({ ActionType: type, Name, ObjectPathId }) =>
      type === ActionType.trace ||
      Name === "_RemoveReference" ||
      (type === ActionType.instantiate && pathType(ObjectPathId) === PathType.global)
  );
  return {
    batch,
    bytes: utf8Length(body),
    delaysForCellEdit: (flags & DELAY_FOR_CELL_EDIT) !== 0,
    isSync: !usesService && !isHousekeeping,
  };
}

/** Length in UTF-8, without making the bytes: bodies of many megabytes are measured. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Half of a pair counts two, so that the pair comes to four.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
