import { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { Calculation } from "./calculation";
import type { CustomFunctionHost } from "./customFunctions";
import { countDatesFrom1904 } from "./engine/dates1904";
import { repairEngine } from "./engine/repairs";
import { Faults } from "./faults/faults";
import { ManualCalculation } from "./manualCalculation";
import { ActiveSheet } from "./model/activeSheet";
import type { EntryRules } from "./model/entries";
import { followCells } from "./model/charts/followCells";
import { guardHandEdits } from "./model/handEdits";
import { tellEngineOfIterations } from "./model/iterativeCalculation";
import { describeBindings } from "./model/bindings";
import { DocumentEvents } from "./model/documentEvents";
import { Events } from "./model/events";
import { memoryOf, type Memory } from "./model/memory";
import { assertUnprotected } from "./model/protectedMembers";
import { AddinInternalService, NoCustomFunctions, RuntimeService } from "./model/runtime";
import { RuntimeStartService, DynamicRibbon } from "./model/runtime";
import { documentSettings, replaceDocumentSettings } from "./model/settings";
import { showDatesFrom1904 } from "./model/shownDates";
import { showNumberFormats } from "./model/shownFormats";
import { Workbook } from "./model/workbook";
import { Worksheet } from "./model/worksheet";
import { WriteBuffer } from "./model/writeBuffer";
import {
  Dispatcher,
  type Adapter,
  type BatchHost,
  type SettingsStore,
} from "./protocol/dispatcher";
import type { BindingsStore, DocumentEvent, SelectionStore } from "./protocol/documentApi";
import type { Entry } from "./protocol/xdm";

/**
 * A workbook of the engine as an add-in sees Excel. It belongs to one workbook and lives as long as that; the page
 * and the tests connect it to an add-in by an XdmHost over {@link Host.dispatcher} and by {@link Host.emit}.
 */
export class Host implements BatchHost {
  readonly dispatcher: Dispatcher;
  readonly workbook: Workbook;
  readonly memory: Memory;
  readonly buffer: WriteBuffer;
  readonly events: Events;
  readonly calculation: Calculation;
  readonly manual: ManualCalculation;
  readonly documentSettings: SettingsStore;
  readonly documentBindings: BindingsStore = { list: () => describeBindings(this) };
  readonly documentSelection: SelectionStore = {
    read: (formatted) => {
      const { activeSheet } = this.workbook;
      const [selected = { top: 0, left: 0, bottom: 0, right: 0 }] = this.workbook.selectedAreas();
      const area = activeSheet.laidOut(selected) ?? selected;
      return formatted ? activeSheet.cells.texts(area) : activeSheet.cells.values(area);
    },
  };
  readonly documentEvents = new DocumentEvents(this);
  /** What goes wrong, by switches; everything is off at first. */
  readonly faults: Faults;
  /** Sends events and calls to the add-in; set by whoever connects it. */
  emit: (entries: readonly Entry[]) => unknown = () => undefined;
  /** Sends events of the common API; set by whoever connects the add-in. */
  tellDocument: (event: DocumentEvent) => unknown = () => undefined;
  /** Told when the add-in shows or hides its pane; set by whoever draws one. */
  onPaneVisibility: (visible: boolean) => void = () => undefined;
  /** Told in words what a person did in the grid and was not let do; set by whoever draws it. */
  onRefusal: (text: string) => void = () => undefined;
  paneVisible = true;
  functions: CustomFunctionHost | null = null;
  writes = 0;
  /** The protected sheet that the member being executed may change all the same; null for none. */
  admitted: Worksheet | null = null;
  readonly activeSheet: ActiveSheet;
  private acting = 0;
  private elsewhere = 0;
  private readonly sheets = new Map<string, Worksheet>();
  private readonly services = new Map<string, () => Adapter>();
  private readonly commands: ICommandService;

  constructor(
    readonly api: FUniver,
    readonly book: FWorkbook
  ) {
    this.commands = book.getActiveSheet().getInject().get(ICommandService);
    this.memory = memoryOf(book);
    this.faults = new Faults(this);
    this.documentSettings = {
      read: () => documentSettings(this.memory),
      replace: (settings) => {
        replaceDocumentSettings(this.memory, settings);
        this.documentEvents.settingsChanged();
      },
    };
    repairEngine(book, (table) => this.workbook.tables.showsTotals(table));
    countDatesFrom1904(book, () => this.memory.date1904);
    showNumberFormats(book);
    showDatesFrom1904(book, () => this.memory.date1904);
    this.activeSheet = new ActiveSheet(book);
    this.buffer = new WriteBuffer(this);
    this.workbook = new Workbook(this);
    this.calculation = new Calculation(api, book);
    this.manual = new ManualCalculation(this);
    this.events = new Events(this);
    followCells(this);
    guardHandEdits(this, (text) => this.onRefusal(text));
    if (this.memory.iteration) tellEngineOfIterations(this);
    this.dispatcher = new Dispatcher(this);
    this.offer("Microsoft.InternalService.AddinInternalService", () => new AddinInternalService());
    this.offer("Microsoft.ExcelServices.CustomFunctions", () => new NoCustomFunctions());
    this.offer("Microsoft.AppRuntime.AppRuntimeService", () => new RuntimeService(this));
    const start = "Microsoft.AppRuntime.AppRuntimePersistenceService";
    this.offer(start, () => new RuntimeStartService(this));
    this.offer("Microsoft.DynamicRibbon.DynamicRibbon", () => new DynamicRibbon());
  }

  get root(): Workbook {
    return this.workbook;
  }
  get gate(): Faults {
    return this.faults;
  }

  /** @throws ApiError (AccessDenied) where a sheet or the workbook is protected against it */
  assertAllowed(
    target: Adapter,
    member: string,
    given: readonly unknown[],
    lineage: () => readonly Adapter[]
  ): void {
    assertUnprotected(this, target, member, given, lineage);
  }

  /** True while the engine does what the add-in asked for, so that events can tell whose change it is. */
  get actsByItself(): boolean {
    return this.acting > 0;
  }

  /** Adds or replaces a service that office.js creates by name. */
  offer(name: string, create: () => Adapter): void {
    this.services.set(name, create);
  }

  service(name: string): Adapter | null {
    return this.services.get(name)?.() ?? null;
  }

  /**
   * An id that nothing of its kind had before.
   *
   * @example host.nextId("table") // "table-3"
   */
  nextId(kind: string): string {
    const count = (this.memory.made[kind] ?? 0) + 1;
    this.memory.made[kind] = count;
    return `${kind}-${count}`;
  }

  /** Runs changes on behalf of the add-in. */
  byItself<T>(change: () => T): T {
    this.acting++;
    this.writes++;
    try {
      return change();
    } finally {
      this.acting--;
    }
  }

  /** What this workbook makes of entries. */
  get entryRules(): EntryRules {
    return { date1904: this.memory.date1904, limits: this.faults.limits };
  }

  /** True while a co-author changes something, so that events can say so. */
  get isRemote(): boolean {
    return this.elsewhere > 0;
  }

  /** Runs changes on behalf of another person who has the workbook open. */
  byCoauthor<T>(change: () => T): T {
    this.flush();
    this.elsewhere++;
    try {
      return change();
    } finally {
      this.elsewhere--;
    }
  }

  /** Executes a command of the engine at once. */
  command(id: string, params: object): boolean {
    return this.commands.syncExecuteCommand<object, boolean>(id, params);
  }

  /** The sheet with this id; null once it is deleted. */
  sheet(id: string): Worksheet | null {
    const known = this.sheets.get(id);
    if (known) return known;
    const found = this.book.getSheetBySheetId(id);
    if (!found) return null;
    const sheet = new Worksheet(this, found);
    this.sheets.set(id, sheet);
    return sheet;
  }

  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
    delete this.memory.charts[sheetId];
  }

  flush(): void {
    this.buffer.flush();
  }

  get awaitsFunctions(): boolean {
    return this.functions?.isBusy ?? false;
  }

  async settle(functionsToo = true): Promise<void> {
    this.flush();
    await this.activeSheet.settle();
    for (;;) {
      await this.calculation.settle();
      if (!functionsToo || !this.functions?.isBusy) return;
      await this.functions.idle();
    }
  }
}
