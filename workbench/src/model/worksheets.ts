import type { Host } from "../host";
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from "./errors";
import { EventType, WHOLE_WORKBOOK } from "./events";
import { SheetEvents } from "./sheetEvents";
import type { Worksheet } from "./worksheet";

/** A new sheet is laid out this far; it grows when something is written beyond. */
const NEW_SHEET = { rows: 1000, columns: 26 } as const;

export class WorksheetCollection extends SheetEvents {
  readonly typeName = "WorksheetCollection";
  constructor(private readonly host: Host) {
    super();
  }

  override items(): readonly Worksheet[] {
    return this.host.book
      .getSheets()
      .map((sheet) => this.host.sheet(sheet.getSheetId()))
      .filter((sheet) => sheet !== null);
  }

  find(key: string): Worksheet | null {
    const wanted = String(key).toLowerCase();
    const isWanted = (sheet: Worksheet) => sheet.id === key || sheet.name.toLowerCase() === wanted;
    return this.items().find(isWanted) ?? null;
  }

  getItem(key: string): Worksheet {
    const sheet = this.find(key);
    if (!sheet) throw itemNotFound(`worksheet ${key}`);
    return sheet;
  }
  getItemOrNullObject(key: string): Worksheet | null {
    return this.find(key);
  }
  getActiveWorksheet(): Worksheet {
    return this.host.workbook.activeSheet;
  }
  getCount(visibleOnly = false): number {
    return this.seen(visibleOnly).length;
  }
  getFirst(visibleOnly = false): Worksheet | null {
    return this.seen(visibleOnly)[0] ?? null;
  }
  getLast(visibleOnly = false): Worksheet | null {
    return this.seen(visibleOnly).at(-1) ?? null;
  }

  add(name?: string | null): Worksheet {
    if (this.host.memory.structureProtected) throw accessDenied("The workbook is protected.");
    if (name) this.assertFree(name, null);
    const { rows, columns } = NEW_SHEET;
    this.host.flush();
    const sizes = { defaultRowHeight: 20, defaultColumnWidth: 64 };
    let id: string;
    do id = this.host.nextId("sheet");
    while (this.host.book.getSheetBySheetId(id));
    const create = () =>
      this.host.book.create(name || this.nextName(), rows, columns, { sheet: { id, ...sizes } });
    const added = this.host.byItself(() => this.host.activeSheet.keep(create));
    const sheet = this.host.sheet(added.getSheetId());
    if (!sheet) throw invalidArgument("The sheet could not be added.");
    return sheet;
  }

  /** @throws where Excel would refuse the name */
  assertFree(name: string, except: Worksheet | null): void {
    const illegal =
      name === "" ||
      name.length > this.host.faults.limits.sheetName ||
      /[\\/?*[\]:]|^'|'$/.test(name);
    if (illegal || name.toLowerCase() === "history") {
      throw invalidArgument(`A worksheet cannot be called “${name}”.`);
    }
    const taken = this.items().find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (taken && taken !== except) throw itemAlreadyExists(`a worksheet called “${name}”`);
  }

  _RegisterAddedEvent(): void {
    this.host.events.watch(EventType.added, WHOLE_WORKBOOK);
  }
  _UnregisterAddedEvent(): void {
    this.host.events.unwatch(EventType.added, WHOLE_WORKBOOK);
  }
  _RegisterDeletedEvent(): void {
    this.host.events.watch(EventType.deleted, WHOLE_WORKBOOK);
  }
  _UnregisterDeletedEvent(): void {
    this.host.events.unwatch(EventType.deleted, WHOLE_WORKBOOK);
  }

  protected listen(type: number, on: boolean): void {
    if (on) this.host.events.watch(type, WHOLE_WORKBOOK);
    else this.host.events.unwatch(type, WHOLE_WORKBOOK);
  }

  private seen(visibleOnly: boolean): readonly Worksheet[] {
    return this.items().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }

  private nextName(): string {
    let number = 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
