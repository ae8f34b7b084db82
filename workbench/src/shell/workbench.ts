import type { FWorkbook } from "@univerjs/sheets/facade";
import { createBrowserEngine, type BrowserEngine } from "../engine/browser";
import { startOpened } from "../file/openXlsx";
import { savingLosses } from "../file/savingLosses";
import { followCellEditing } from "../faults/cellEditing";
import { Host } from "../host";
import { setPaneVisible } from "../model/runtime";
import { fetchAddinFiles, type AddinFiles } from "./addinFiles";
import { AddinFrame } from "./addinFrame";
import type { Leave } from "./addinMessages";
import { followLinks } from "./cellLinks";
import { addCellMenu } from "./cellMenu";
import { ChartOverlay } from "./chartOverlay";
import { readCsv, sheetNameOf } from "./csv";
import { FocusRegions } from "./focusRegions";
import type { AddinButton } from "./manifest";
import { emptyWorkbook, workbookOf, type WorkbookSnapshot } from "./snapshot";
import { typeDatesFrom1904 } from "./typedDates";
import { download, isWorkbookFile, openWorkbookFile, savedName, savedWorkbook } from "./xlsxFiles";

/** What the page around the grid shows. A new object for every change. */
export interface WorkbenchView {
  readonly workbookName: string;
  /** Counts the workbooks that were opened, so that what belongs to one is not shown for the next. */
  readonly workbook: number;
  readonly addin: AddinFiles | null;
  readonly paneOpen: boolean;
  readonly notice: Notice | null;
  readonly busy: string | null;
}

export interface Notice {
  readonly kind: "done" | "failed";
  readonly text: string;
  /** What a save would lose of a file that was opened, one sentence each. */
  readonly losses?: readonly string[];
}

/** A file that a person has chosen or dropped. */
interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Where the grid and the pane are put. */
export interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** The control that comes before the add-in's page in the order of Tab. */
  beforePane(): HTMLElement | null;
}

/** One open workbook with everything that belongs to it. */
interface Open {
  readonly engine: BrowserEngine;
  readonly workbook: FWorkbook;
  readonly host: Host;
  readonly frame: AddinFrame | null;
  readonly charts: ChartOverlay;
}

/** The address of the sample on the workbench's server: a survey, and the functions at work on it. */
export const SAMPLE_ADDRESS = "/samples/survey.xlsx";

/**
 * The workbench without its looks: which workbook is open, with which add-in beside it.
 *
 * A new workbook is a new engine, a new host and a new load of the add-in, as in Excel, where every
 * document has its own instance of an add-in.
 */
export class Workbench {
  view: WorkbenchView = {
    workbookName: "",
    workbook: 0,
    addin: null,
    paneOpen: true,
    notice: null,
    busy: "Starting",
  };
  readonly regions = new FocusRegions(() => {
    if (!this.view.paneOpen || !this.opened?.frame) return false;
    this.opened.frame.enter();
    return true;
  });
  private opened: Open | null = null;
  private places: Places | null = null;
  private openedSoFar = 0;
  private readonly listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Of the open workbook; null while none is open. */
  get host(): Host | null {
    return this.opened?.host ?? null;
  }

  /** The open workbook. @throws before `start` has ended */
  get current(): Open {
    if (!this.opened) throw new Error("No workbook is open yet.");
    return this.opened;
  }

  /**
   * Loads the add-in and opens the first workbook.
   *
   * @param address of an .xlsx or csv file on this server; null for an empty workbook
   */
  async start(places: Places, address: string | null, paneOpen: boolean): Promise<void> {
    this.places = places;
    this.show({ paneOpen });
    let failure: string | null = null;
    try {
      this.show({ addin: await fetchAddinFiles() });
    } catch (error) {
      failure = sentence(error);
    }
    if (address) await this.openAddress(address);
    if (!this.opened) this.open(emptyWorkbook("Book1"));
    this.show({ busy: null, ...(failure ? { notice: { kind: "failed", text: failure } } : {}) });
  }

  /** Opens an .xlsx or csv file in place of the current workbook; a file that cannot be read changes nothing. */
  async openFile(file: ChosenFile): Promise<void> {
    this.show({ busy: `Opening ${file.name}`, notice: null });
    try {
      // The line above has to be painted before a large file keeps the page busy.
      await new Promise((painted) => setTimeout(painted, 30));
      const bytes = new Uint8Array(await file.arrayBuffer());
      const notice = isWorkbookFile(bytes)
        ? await this.openWorkbook(bytes, file.name)
        : this.openText(bytes, file.name);
      this.show({ notice });
    } catch (error) {
      const text = `${file.name} was not opened. ${sentence(error)}`;
      this.show({ notice: { kind: "failed", text } });
    }
    this.show({ busy: null });
  }

  /** Saves the workbook as an .xlsx file. */
  async saveXlsx(): Promise<Uint8Array> {
    this.current.host.faults.assertSavable();
    return savedWorkbook(this.current.host, this.view.addin);
  }

  /** Saves the workbook and hands it to the person as a download. */
  async download(): Promise<void> {
    const name = savedName(this.view.workbookName);
    this.show({ busy: `Saving ${name}`, notice: null });
    try {
      await new Promise((painted) => setTimeout(painted, 30));
      download(await this.saveXlsx(), name);
      const losses = savingLosses(this.current.host);
      const notice: Notice = { kind: "done", text: `${name} was saved.` };
      this.show({ notice: losses.length > 0 ? { ...notice, losses } : notice });
    } catch (error) {
      const text = `${name} was not saved. ${sentence(error)}`;
      this.show({ notice: { kind: "failed", text } });
    }
    this.show({ busy: null });
  }

  private async openWorkbook(bytes: Uint8Array, name: string): Promise<Notice> {
    const opened = await openWorkbookFile(bytes, name, this.view.addin);
    this.put(opened.snapshot, (engine) => startOpened(engine.univerAPI, opened));
    const sheets = count(opened.snapshot.sheetOrder?.length ?? 0, "sheet");
    const text = `${name}: ${sheets}.`;
    return opened.losses.length > 0
      ? { kind: "done", text, losses: opened.losses }
      : { kind: "done", text };
  }

  private openText(bytes: Uint8Array, name: string): Notice {
    const table = readCsv(bytes);
    this.open(workbookOf(name, sheetNameOf(name), table));
    const size = `${count(table.rows.length, "row")}, ${count(table.columnCount, "column")}`;
    const how = `${table.charset}, separated by ${delimiterName(table.delimiter)}`;
    return { kind: "done", text: [`${name}: ${size}; ${how}.`, ...table.remarks].join(" ") };
  }

  /** Opens a file of this server, such as the sample. */
  async openAddress(address: string): Promise<void> {
    const url = new URL(address, location.origin);
    const name = decodeURIComponent(url.pathname.replace(/^.*\//, ""));
    await this.openFile({
      name,
      arrayBuffer: async () => {
        if (url.origin !== location.origin)
          throw new Error("Only files of this server are opened by their address.");
        const response = await fetch(url);
        if (!response.ok) throw new Error(`There is no file at ${url.pathname}.`);
        return response.arrayBuffer();
      },
    });
  }

  /** Puts a workbook in place of the current one. */
  open(snapshot: WorkbookSnapshot): void {
    this.put(snapshot, ({ univerAPI }) => new Host(univerAPI, univerAPI.createWorkbook(snapshot)));
  }

  private put({ name = "" }: WorkbookSnapshot, start: (engine: BrowserEngine) => Host): void {
    if (!this.places) throw new Error("The page is not there yet.");
    this.close();
    const grid = document.createElement("div");
    grid.className = "engine";
    this.places.grid.replaceChildren(grid);
    const engine = createBrowserEngine(grid);
    const host = start(engine);
    const workbook = host.book;
    followCellEditing(engine.univerAPI, host.faults);
    typeDatesFrom1904(host);
    followLinks(engine.univerAPI, host, (text) => this.show({ notice: { kind: "done", text } }));
    host.paneVisible = this.view.paneOpen;
    host.onPaneVisibility = (paneOpen) => this.show({ paneOpen });
    host.onRefusal = (text) => this.show({ notice: { kind: "failed", text } });
    let frame: AddinFrame | null = null;
    const { addin } = this.view;
    if (addin) {
      const conversation = `workbook-${performance.timeOrigin}-${++this.openedSoFar}`;
      frame = new AddinFrame(host, conversation, addin.manifest, addin.functions);
      frame.onLeave = (leave) => this.leavePane(leave);
      this.places.pane.replaceChildren(frame.element);
      addCellMenu(engine.univerAPI, addin.manifest.cellMenu, (button) => this.press(button));
    }
    this.opened = { engine, workbook, host, frame, charts: new ChartOverlay(host) };
    this.show({ workbookName: name, workbook: this.view.workbook + 1 });
  }

  /** What a press on one of the add-in's buttons does. */
  press(button: AddinButton): void {
    const { action } = button;
    if (action.kind === "showPane") return this.showPane(true);
    if (!this.opened?.frame?.execute(button, action.functionName))
      this.show({
        notice: { kind: "failed", text: "The add-in is still starting. Try again in a moment." },
      });
  }

  /** Shows or hides the pane and tells the add-in, which goes on running either way. */
  showPane(paneOpen: boolean): void {
    if (this.opened) setPaneVisible(this.opened.host, paneOpen);
    else this.show({ paneOpen });
  }

  dismissNotice(): void {
    this.show({ notice: null });
  }

  private leavePane(leave: Leave): void {
    if (leave === "document") this.regions.enter("grid");
    else if (leave === "backwards") this.places?.beforePane()?.focus();
    else this.regions.moveFrom("pane", leave === "previous" ? -1 : 1);
  }

  private close(): void {
    this.opened?.frame?.dispose();
    this.opened?.charts.dispose();
    this.opened?.engine.dispose();
    this.opened = null;
  }

  private show(change: Partial<WorkbenchView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function count(n: number, noun: string): string {
  return `${n.toLocaleString("en-US")} ${noun}${n === 1 ? "" : "s"}`;
}

function delimiterName(delimiter: string): string {
  const names: Readonly<Record<string, string>> = {
    ",": "commas",
    ";": "semicolons",
    "\t": "tabs",
    "|": "bars",
  };
  return names[delimiter] ?? `“${delimiter}”`;
}
