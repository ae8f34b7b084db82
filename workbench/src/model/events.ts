import {
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
} from "@univerjs/core";
import type { Host } from "../host";
import { areaAddress, LAST_COLUMN, LAST_ROW, type Area } from "./addresses";
import { CellChanges } from "./cellChanges";

/** Kinds of events by the number under which office.js listens. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  tableChanged: 101,
  tableSelectionChanged: 102,
  visibilityChanged: 65539,
} as const;

const RICH_API_EVENT = 65536;
/** Handlers of a collection are registered under this name. */
export const WHOLE_WORKBOOK = "Workbook";

type Trigger = "ThisLocalAddin" | "Unknown";
type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Where cells went that were moved by an insertion or a deletion. */
export type Shift = "ShiftCellUp" | "ShiftCellLeft" | "ShiftCellDown" | "ShiftCellRight";

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
  readonly trigger?: string;
  readonly sheet?: { readonly id: string };
}

const ROWS_AND_COLUMNS: Readonly<Record<string, ChangeType>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};
const STYLE_TRIGGERS = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

/** Tells the add-in what happens in the workbook, for the handlers it has registered. */
export class Events {
  private readonly handlers = new Map<string, number>();
  private readonly changedAreas = new Map<string, { sheetId: string; area: Area }>();
  private activeSheet: string;
  /** What single cells held before they were changed. */
  readonly cellChanges: CellChanges;

  constructor(private readonly host: Host) {
    this.cellChanges = new CellChanges(host);
    this.activeSheet = host.book.getActiveSheet().getSheetId();
    const commands = host.book.getActiveSheet().getInject().get(ICommandService);
    commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  watch(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.handlers.set(key, (this.handlers.get(key) ?? 0) + 1);
  }

  unwatch(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.handlers.set(key, Math.max(0, (this.handlers.get(key) ?? 0) - 1));
  }

  /** Cells got other contents. */
  contentsChanged(
    sheetId: string,
    area: Area,
    triggerSource: Trigger,
    changeType: ChangeType = "RangeEdited",
    shift?: Shift
  ): void {
    const referenceId = `change-${this.changedAreas.size + 1}`;
    if (this.listens(EventType.changed, sheetId)) {
      this.changedAreas.set(referenceId, { sheetId, area });
    }
    this.host.documentEvents.contentsChanged(sheetId, area);
    const message = {
      address: areaAddress(area),
      changeType,
      source: this.source,
      triggerSource,
      worksheetId: sheetId,
      referenceId,
      ...(shift ? { shiftDirection: shift } : {}),
      ...(changeType === "RangeEdited" ? this.cellChanges.of(sheetId, area) : null),
    };
    this.tell(EventType.changed, sheetId, message);
  }

  /** Cells got other formats, by the add-in or by hand. */
  formatsChanged(sheetId: string, area: Area): void {
    if (!this.listens(EventType.formatChanged, sheetId)) return;
    this.tell(EventType.formatChanged, sheetId, {
      address: areaAddress(area),
      source: this.source,
      worksheetId: sheetId,
      referenceId: this.rememberArea(sheetId, area),
    });
  }

  /** Keeps an area of which an event speaks; the answer is the id to say in it. */
  rememberArea(sheetId: string, area: Area): string {
    const referenceId = `change-${this.changedAreas.size + 1}`;
    this.changedAreas.set(referenceId, { sheetId, area });
    return referenceId;
  }

  /** The area that an event of this workbook spoke of. */
  changedArea(referenceId: string): { readonly sheetId: string; readonly area: Area } | undefined {
    return this.changedAreas.get(referenceId);
  }

  /** Tells the handlers of one sheet and those of the whole workbook. */
  tell(type: number, sheetId: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.host.workbook.runtimeEvents) return;
    const targets = [sheetId, WHOLE_WORKBOOK].filter((each) =>
      this.handlers.get(`${type} ${each}`)
    );
    const entries = targets.map((target) => ({
      category: RICH_API_EVENT,
      type,
      target,
      message,
    }));
    if (entries.length > 0) this.host.emit(entries);
    if (this.host.faults.coauthorEcho && message["source"] === "Local") {
      this.tell(type, sheetId, { ...message, source: "Remote", triggerSource: "Unknown" });
    }
  }

  /** Whose change it is: of this person (add-ins included), or of another who has the workbook open. */
  private get source(): "Local" | "Remote" {
    return this.host.isRemote ? "Remote" : "Local";
  }

  /** Whether anybody has registered a handler, for this target or for the whole workbook. */
  listens(type: number, sheetId: string): boolean {
    return [sheetId, WHOLE_WORKBOOK].some((each) => this.handlers.get(`${type} ${each}`));
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = (command.params ?? {}) as SheetParams;
    if (params.unitId !== undefined && params.unitId !== this.host.book.getId()) return;
    const sheetId = params.subUnitId ?? "";
    switch (command.id) {
      case "sheet.operation.set-worksheet-active":
        return this.activated(sheetId);
      case "sheet.operation.set-selections":
        return this.selected(sheetId);
      case "sheet.mutation.insert-sheet": {
        const id = params.sheet?.id ?? "";
        return this.tell(EventType.added, id, { source: this.source, worksheetId: id });
      }
      case "sheet.mutation.remove-sheet":
        this.host.forget(sheetId);
        return this.tell(EventType.deleted, sheetId, { source: this.source, worksheetId: sheetId });
      case "sheet.mutation.set-range-values":
        return this.edited(params, options);
      default: {
        const changeType = ROWS_AND_COLUMNS[command.id];
        if (!changeType || !params.range) return;
        const trigger = this.host.actsByItself ? "ThisLocalAddin" : "Unknown";
        this.contentsChanged(sheetId, wholeLines(params.range, changeType), trigger, changeType);
      }
    }
  }

  /** An edit by hand; what the add-in writes is told by the write buffer, results of formulas are no edits. */
  private edited(params: SheetParams, options?: IExecutionOptions): void {
    const isResult = options?.["applyFormulaCalculationResult"] === true || options?.onlyLocal;
    const sheetId = params.subUnitId ?? "";
    if (this.host.actsByItself && !isResult) return;
    if (isResult && !this.listens(EventType.calculated, sheetId)) return;
    const area = extent(params.cellValue ?? {});
    if (!area) return;
    if (isResult) {
      const message = { address: areaAddress(area), worksheetId: sheetId };
      return this.tell(EventType.calculated, sheetId, message);
    }
    if (STYLE_TRIGGERS.has(params.trigger ?? "")) return this.formatsChanged(sheetId, area);
    this.contentsChanged(sheetId, area, "Unknown");
    this.host.sheet(sheetId)?.tables.adoptHeaders([area]);
  }

  private activated(sheetId: string): void {
    // Some of the engine's steps are told late, when another sheet is active again: they were only steps.
    if (sheetId !== this.host.activeSheet.id || sheetId === this.activeSheet) return;
    const before = this.activeSheet;
    this.activeSheet = sheetId;
    this.tell(EventType.deactivated, before, { worksheetId: before });
    this.tell(EventType.activated, sheetId, { worksheetId: sheetId });
    this.host.documentEvents.selectionChanged();
  }

  private selected(sheetId: string): void {
    // Many of the engine's commands move the selection; it is put back. Another person has another selection.
    if (this.host.actsByItself || this.host.isRemote) return;
    const areas = this.host.workbook.selectedAreas();
    const address = areas.map((area) => areaAddress(area)).join(",");
    const message = { address, worksheetId: sheetId, workbookId: this.host.book.getId() };
    this.tell(EventType.selectionChanged, sheetId, message);
    this.host.documentEvents.selectionChanged();
  }
}

function wholeLines(range: IRange, changeType: ChangeType): Area {
  return changeType.startsWith("Row")
    ? { top: range.startRow, bottom: range.endRow, left: 0, right: LAST_COLUMN }
    : { top: 0, bottom: LAST_ROW, left: range.startColumn, right: range.endColumn };
}

function extent(cells: NonNullable<SheetParams["cellValue"]>): Area | null {
  let area: Area | null = null as Area | null;
  for (const [row, line] of Object.entries(cells)) {
    for (const column of Object.keys(line)) {
      const [r, c] = [Number(row), Number(column)];
      const { top, left, bottom, right }: Area = area ?? { top: r, left: c, bottom: r, right: c };
      area = {
        top: Math.min(top, r),
        left: Math.min(left, c),
        bottom: Math.max(bottom, r),
        right: Math.max(right, c),
      };
    }
  }
  return area;
}
