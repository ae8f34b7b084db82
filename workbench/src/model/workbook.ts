import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";
import type { Area } from "./addresses";
import { fromEngine } from "./addresses";
import { Application } from "./application";
import { BindingCollection } from "./bindings";
import { activeChart } from "./charts/activeChart";
import type { Chart } from "./charts/chart";
import { CustomXmlPartCollection } from "./customXmlParts";
import { DocumentProperties } from "./documentProperties";
import { accessDenied, invalidArgument, itemNotFound, notCovered } from "./errors";
import { WHOLE_WORKBOOK, EventType } from "./events";
import { WorksheetFunctions } from "./functions";
import { NamedItemCollection } from "./names";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { SettingCollection } from "./settings";
import { StyleCollection } from "./styles";
import { TableCollection } from "./tables";
import type { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

export class Workbook extends Adapter {
  readonly typeName = "Workbook";
  override readonly scalars = [
    "name",
    "readOnly",
    "isDirty",
    "autoSave",
    "calculationEngineVersion",
    "chartDataPointTrack",
    "previouslySaved",
    "usePrecisionAsDisplayed",
  ];
  readonly autoSave = false;
  isDirty = true;
  readonly worksheets: WorksheetCollection;
  readonly names: NamedItemCollection;
  readonly tables: TableCollection;
  readonly settings: SettingCollection;
  readonly application: Application;
  readonly functions: WorksheetFunctions;
  readonly protection: WorkbookProtection;
  readonly bindings: BindingCollection;
  readonly customXmlParts: CustomXmlPartCollection;
  readonly properties: DocumentProperties;
  readonly styles: StyleCollection;
  readonly dataConnections = new DataConnectionCollection();
  readonly calculationEngineVersion = 191029;
  /** Charts here follow their cells whatever this says. */
  chartDataPointTrack = true;
  readonly _Runtime = new Runtime();

  constructor(private readonly host: Host) {
    super();
    this.worksheets = new WorksheetCollection(host);
    this.names = new NamedItemCollection(host, null);
    this.tables = new TableCollection(host, null);
    this.settings = new SettingCollection(host);
    this.application = new Application(host);
    this.functions = new WorksheetFunctions(host);
    this.protection = new WorkbookProtection(host);
    this.bindings = new BindingCollection(host);
    this.customXmlParts = new CustomXmlPartCollection(host);
    this.properties = new DocumentProperties(host);
    this.styles = new StyleCollection(host);
  }

  /** A workbook of the workbench lives in memory until somebody downloads it. */
  get previouslySaved(): boolean {
    return false;
  }
  get usePrecisionAsDisplayed(): boolean {
    return false;
  }
  set usePrecisionAsDisplayed(use: boolean) {
    if (use) throw notCovered("calculation with the precision that is displayed");
  }
  getIsActiveCollabSession(): boolean {
    return false;
  }
  /** Saving by itself is never switched here, so nobody is ever told. */
  _RegisterAutoSaveSettingChangedEvent(): void {
    return;
  }
  _UnregisterAutoSaveSettingChangedEvent(): void {
    return;
  }

  get readOnly(): boolean {
    return this.host.faults.readOnly;
  }
  get name(): string {
    const name = this.host.book.getName() || "Book1";
    return name.includes(".") ? name : `${name}.xlsx`;
  }

  /** False while the add-in has switched events off (context.runtime.enableEvents). */
  get runtimeEvents(): boolean {
    return this._Runtime.enableEvents;
  }

  /** @throws ItemNotFound where no chart is selected */
  getActiveChart(): Chart {
    const chart = this.getActiveChartOrNullObject();
    if (!chart) throw itemNotFound("active chart");
    return chart;
  }
  getActiveChartOrNullObject(): Chart | null {
    return activeChart(this.host);
  }

  getActiveCell(): Range {
    const cell = this.host.book.getActiveSheet().getActiveCell()?.getRange();
    const area = cell ? fromEngine(cell) : { top: 0, left: 0, bottom: 0, right: 0 };
    return new Range(this.activeSheet, { ...area, bottom: area.top, right: area.left });
  }

  getSelectedRange(): Range {
    const areas = this.selectedAreas();
    const [first] = areas;
    if (!first || areas.length > 1) {
      throw invalidArgument("Several areas are selected; getSelectedRanges answers for those.");
    }
    return new Range(this.activeSheet, first);
  }

  getSelectedRanges(): RangeAreas {
    return new RangeAreas(this.activeSheet, this.selectedAreas());
  }

  /** The selection of the active sheet; A1 where nothing has been selected yet. */
  selectedAreas(): readonly Area[] {
    const selection = this.host.book.getActiveSheet().getSelection();
    const ranges = selection?.getActiveRangeList() ?? [];
    if (ranges.length === 0) return [{ top: 0, left: 0, bottom: 0, right: 0 }];
    return ranges.map((range) => this.activeSheet.logical(fromEngine(range.getRange())));
  }

  get activeSheet(): Worksheet {
    const sheet = this.host.sheet(this.host.activeSheet.id);
    if (!sheet) throw itemNotFound("active sheet");
    return sheet;
  }

  _GetRangeForEventByReferenceId(id: string): Range | null {
    const change = this.host.events.changedArea(id);
    const sheet = change && this.host.sheet(change.sheetId);
    return change && sheet ? new Range(sheet, change.area) : null;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    return this._GetRangeForEventByReferenceId(id);
  }
  _GetObjectByReferenceId(): null {
    return null;
  }
  _GetObjectTypeNameByReferenceId(): string {
    return "";
  }
  _GetReferenceCount(): number {
    return 0;
  }
  _RemoveAllReferences(): void {
    return;
  }
  _RegisterActivatedEvent(): void {
    this.host.events.watch(EventType.activated, WHOLE_WORKBOOK);
  }
}

/** Connections to other data; a workbook of the workbench has none, so there is nothing to refresh. */
class DataConnectionCollection extends Adapter {
  readonly typeName = "DataConnectionCollection";
  refreshAll(): void {
    return;
  }
}

/** context.runtime */
class Runtime extends Adapter {
  readonly typeName = "Runtime";
  override readonly scalars = ["enableEvents"];
  enableEvents = true;
}

/** Protection of the structure: sheets cannot be added, deleted, renamed or moved. */
class WorkbookProtection extends Adapter {
  readonly typeName = "WorkbookProtection";
  override readonly scalars = ["protected"];
  constructor(private readonly host: Host) {
    super();
  }
  get protected(): boolean {
    return this.host.memory.structureProtected;
  }
  protect(password?: string | null): void {
    const { memory } = this.host;
    if (this.protected) throw accessDenied("The workbook is protected already.");
    memory.structureProtected = true;
    if (password) memory.structurePassword = password;
  }
  unprotect(password?: string | null): void {
    const { memory } = this.host;
    if (!this.protected) throw accessDenied("The workbook is not protected.");
    if ((memory.structurePassword ?? "") !== (password ?? "") && memory.structurePassword) {
      throw accessDenied("This is not the password of the workbook.");
    }
    memory.structureProtected = false;
    delete memory.structurePassword;
  }
}
