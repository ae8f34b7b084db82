import type { Blank } from "../functions/arguments";
import type { Host } from "../host";
import { ApiError } from "../protocol/adapter";
import type { Gate, Refusal, Request, Verdict } from "../protocol/gate";
import { LIMITS, type Limits } from "./limits";
import { mentions, refusalOf, type FaultCode } from "./officeErrors";
import { Schedule, type Planned } from "./schedule";

/** What can be switched, all together; everything is off, or as in Excel, by default. */
export interface FaultSettings {
  /** Most bytes of a request, an answer or a call of a custom function; null for no limit. */
  payloadLimit: number | null;
  /** A person is editing a cell: calls fail, or wait if they say `delayForCellEdit`. */
  cellEdit: boolean;
  /** In the page: `cellEdit` follows the grid's own editing. */
  followCellEdit: boolean;
  /** The workbook is open read-only: edits stay in the session, saving is refused. */
  readOnly: boolean;
  /** No batch is answered. */
  neverAnswer: boolean;
  /** Every change is told a second time with the source "Remote", as to the add-in of a co-author. */
  coauthorEcho: boolean;
  /** How empty cells of a range are handed to custom functions. */
  blankAs: Blank;
  /** Formulas keep their values until `application.calculate()`. */
  manualCalculation: boolean;
  /** Dates count from 1904-01-01. */
  date1904: boolean;
  /** Sheets can be neither added, deleted, renamed, moved, hidden nor shown. */
  structureProtected: boolean;
  /** Excel's limits, each of which can be lowered. */
  limits: Partial<Limits>;
}

/** An error that is to come. */
export interface Failure {
  /** The how-manieth round trip from now fails; 1 is the next. */
  readonly at?: number;
  /** For so many round trips in a row; Infinity for all from then on. */
  readonly times?: number;
  /** Nothing of the batch is done, the first half of its actions, or all of them. */
  readonly done?: "nothing" | "half" | "all";
  /** Only round trips with this member count: "Range.values", "worksheets.add", "delete". */
  readonly member?: string;
}

/** Excel on the web takes and gives 5 MB at a time. */
export const WEB_PAYLOAD = 5 * 1024 * 1024;

/**
 * What goes wrong in Excel, for trying how an add-in takes it. Every switch may be changed at any time; everything is
 * off at first.
 *
 * @example
 * host.faults.fail("AccessDenied", { at: 2 }); // the second round trip from now
 * host.faults.before(3, () => excel.deleteSheet("Data"));
 * host.faults.payloadLimit = WEB_PAYLOAD;
 */
export class Faults implements FaultSettings, Gate {
  payloadLimit: number | null = null;
  followCellEdit = false;
  readOnly = false;
  neverAnswer = false;
  coauthorEcho = false;
  blankAs: Blank = null;
  /** Round trips of the add-in so far; what the client sends on its own account is left out. */
  syncs = 0;
  private editing = false;
  private effective: Limits = LIMITS;
  private readonly schedule = new Schedule();
  private afterEditing: (() => void)[] = [];
  /** Ids of the sheets that were protected by the switch. */
  private readonly sheetsProtected = new Set<string>();

  constructor(private readonly host: Host) {}

  get cellEdit(): boolean {
    return this.editing;
  }
  set cellEdit(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    for (const proceed of this.afterEditing.splice(0)) proceed();
  }

  get limits(): Limits {
    return this.effective;
  }
  set limits(limits: Partial<Limits>) {
    this.effective = { ...LIMITS, ...limits };
  }

  get manualCalculation(): boolean {
    return this.host.workbook.application.calculationMode === "Manual";
  }
  set manualCalculation(manual: boolean) {
    if (manual === this.manualCalculation) return;
    this.host.workbook.application.calculationMode = manual ? "Manual" : "Automatic";
  }
  get date1904(): boolean {
    return this.host.memory.date1904;
  }
  set date1904(from1904: boolean) {
    this.host.memory.date1904 = from1904;
  }
  get structureProtected(): boolean {
    return this.host.memory.structureProtected;
  }
  set structureProtected(isProtected: boolean) {
    this.host.memory.structureProtected = isProtected;
  }

  /** Switches several at once. */
  set(settings: Partial<FaultSettings>): void {
    Object.assign(this, settings);
  }

  /** Everything off, nothing scheduled, what waits goes on. */
  clear(): void {
    this.set({
      payloadLimit: null,
      cellEdit: false,
      followCellEdit: false,
      readOnly: false,
      neverAnswer: false,
      coauthorEcho: false,
      blankAs: null,
      manualCalculation: false,
      date1904: false,
      structureProtected: false,
      limits: {},
    });
    this.schedule.clear();
    for (const id of this.sheetsProtected) delete this.host.memory.protectedSheets[id];
    this.sheetsProtected.clear();
  }

  /** What is scheduled and has not happened yet. */
  get planned(): readonly Planned[] {
    return this.schedule.planned;
  }

  /**
   * Has something changed just before the k-th round trip from now is carried out; 1 is the next.
   * @param what says in the list of what is planned what happens
   */
  before(at: number, change: () => void | Promise<void>, what = "A change"): void {
    this.schedule.change(at, change, what);
  }

  /** Has somebody delete a sheet just before the k-th round trip from now. */
  deleteSheetBefore(at: number, sheetId: string): void {
    const { name = "A sheet" } = this.host.sheet(sheetId) ?? {};
    const remove = (): void => {
      const sheet = this.host.sheet(sheetId);
      if (sheet) this.host.book.deleteSheet(sheet.engine);
    };
    this.before(at, remove, `${name} is deleted`);
  }

  /** Has somebody rename a sheet just before the k-th round trip from now. */
  renameSheetBefore(at: number, sheetId: string, newName: string): void {
    const { name = "A sheet" } = this.host.sheet(sheetId) ?? {};
    const rename = (): void => void this.host.sheet(sheetId)?.engine.setName(newName);
    this.before(at, rename, `${name} is renamed “${newName}”`);
  }

  /** Protects a sheet with Excel's own options, or ends its protection whatever its password. */
  protectSheet(name: string, isProtected: boolean): void {
    const { id, protection } = this.host.workbook.worksheets.getItem(name);
    if (!isProtected) {
      delete this.host.memory.protectedSheets[id];
      this.sheetsProtected.delete(id);
    } else if (!protection.protected) {
      protection.protect();
      this.sheetsProtected.add(id);
    }
  }

  /** Has a round trip fail with one of Excel's codes. */
  fail(code: FaultCode, { at = 1, times = 1, done = "nothing", member }: Failure = {}): void {
    this.schedule.end({ at, times, member, done, code });
  }

  /** Has a round trip never answered; by default it is carried out all the same. */
  silence({ at = 1, times = 1, done = "all", member }: Failure = {}): void {
    this.schedule.end({ at, times, member, done, code: null });
  }

  /** @throws ApiError where the workbook cannot be saved */
  assertSavable(): void {
    if (this.readOnly) throw new ApiError("AccessDenied", "The workbook is read-only.", 403);
  }

  /** True where a call of a custom function is too large to be made. */
  isTooLarge(bytes: number): boolean {
    return this.payloadLimit !== null && bytes > this.payloadLimit;
  }

  async admit(request: Request): Promise<Verdict> {
    if (this.isTooLarge(request.bytes)) return refuse("RequestPayloadSizeLimitExceeded", 0);
    if (!request.isSync) return { kind: "pass" };
    this.syncs++;
    if (this.editing && !request.delaysForCellEdit) {
      return refuse("InvalidOperationInCellEditMode", 0);
    }
    while (this.editing) await new Promise<void>((done) => this.afterEditing.push(done));
    const { changes, end } = this.schedule.next((member) => mentions(request.batch, member));
    for (const change of changes) await change();
    const count = request.batch.Actions.length;
    if (this.neverAnswer) return { kind: "silence", performed: count };
    if (!end) return { kind: "pass" };
    const performed = end.done === "all" ? count : end.done === "half" ? Math.floor(count / 2) : 0;
    return end.code === null ? { kind: "silence", performed } : refuse(end.code, performed);
  }

  refuseAnswer(bytes: number): Refusal | null {
    return this.isTooLarge(bytes) ? refusalOf("ResponsePayloadSizeLimitExceeded") : null;
  }
}

const refuse = (code: FaultCode, performed: number): Verdict => ({
  kind: "refuse",
  error: refusalOf(code),
  performed,
});
