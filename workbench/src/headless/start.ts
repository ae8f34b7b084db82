import fs from "node:fs";
import path from "node:path";
import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { createNodeEngine } from "../engine/node";
import { CustomFunctionHost, type Blank, type FunctionsJson } from "../customFunctions";
import type { Faults, FaultSettings } from "../faults/faults";
import { openXlsx, startOpened } from "../file/openXlsx";
import type { AddinInFile } from "../file/opened";
import { saveXlsx } from "../file/saveXlsx";
import { savingLosses } from "../file/savingLosses";
import { Host } from "../host";
import { REQUIREMENT_SETS } from "../protocol/requirements";
import type { Traffic, XdmOptions } from "../protocol/xdm";
import { ByHand } from "./byHand";
import { byCoauthor } from "./coauthor";
import { openOfficeWindow, type OfficeWindow } from "./officeWindow";

export interface HeadlessOptions {
  /** Sheet names with their cells as a person would type them. One empty sheet “Sheet1” without. */
  readonly sheets?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  /** A workbook that was saved before, in place of `sheets`. */
  readonly saved?: Partial<IWorkbookData>;
  /** An .xlsx file, in place of `sheets`. What a save would lose is in `host.memory.losses`. */
  readonly xlsx?: Uint8Array | { readonly bytes: Uint8Array; readonly name: string };
  /** functions.json: which custom functions the add-in has. */
  readonly functions?: FunctionsJson;
  /** How empty cells of a range are handed to custom functions: null on the web, 0 on the desktop. */
  readonly blankAs?: Blank;
  /** What goes wrong from the start; {@link Headless.faults} changes it while running. */
  readonly faults?: Partial<FaultSettings>;
  /** Claimed level of ExcelApi; above 1.9 the workbook is covered in part only. */
  readonly excelApi?: string;
  /** Sees every message of the protocol. */
  readonly log?: XdmOptions["log"];
}

/** Excel's stand-in without a grid: the real office.js over a workbook of the engine. */
export interface Headless extends ByHand {
  /** The add-in's window, with Office, Excel, OfficeExtension and CustomFunctions of office.js. */
  readonly window: OfficeWindow["window"];
  readonly host: Host;
  /** What goes wrong, by switches. */
  readonly faults: Faults;
  /** What another person does who has the workbook open: events come with the source "Remote". */
  readonly coauthor: ByHand;
  /** Round trips so far, with bytes both ways. */
  readonly traffic: Readonly<Traffic>;
  readonly paneVisible: boolean;
  /** Addresses that the add-in's window asked for beyond office.js and its own files: none, in a good add-in. */
  readonly externalRequests: readonly string[];
  /** Waits until formulas are calculated and custom functions have answered. */
  settle(): Promise<void>;
  /** Everything in the workbook as plain data; {@link HeadlessOptions.saved} opens it again. */
  save(): IWorkbookData;
  /** The workbook as an .xlsx file, with the add-in named in it where it is given. */
  saveXlsx(addin?: AddinInFile): Promise<Uint8Array>;
  /** What {@link saveXlsx} writes otherwise than it is here, one sentence each. */
  savingLosses(): readonly string[];
  /** Makes Excel, Office, OfficeExtension and CustomFunctions global for code under test; returns the undo. */
  asGlobals(): () => void;
  /**
   * Runs a built bundle (functions.js) in the add-in's window, with the files beside it; results of its functions are
   * asked for anew.
   */
  run(file: string): void;
  /** Presses a ribbon button whose action is ExecuteFunction; fulfilled when the add-in says it is done. */
  invokeCommand(functionName: string, controlId?: string): Promise<void>;
  dispose(): void;
}

const NAMES = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

/**
 * Opens a workbook with an add-in's window beside it.
 *
 * @example
 * const excel = await startHeadless({ sheets: { Data: [["Score"], [9], [3]] } });
 * const undo = excel.asGlobals();
 * // … Excel.run(…) …
 * undo();
 * excel.dispose();
 */
export async function startHeadless(options: HeadlessOptions = {}): Promise<Headless> {
  const engine = createNodeEngine();
  const host = await startHost(engine.univerAPI, options);
  const functions = options.functions
    ? new CustomFunctionHost(host, options.functions, options.blankAs)
    : null;
  const sets = options.excelApi ? { ...REQUIREMENT_SETS, ExcelApi: options.excelApi } : undefined;
  const office = await openOfficeWindow(host, sets, options.log);
  await host.settle();
  host.faults.set(options.faults ?? {});
  return new HeadlessExcel(host, office, () => {
    functions?.dispose();
    office.close();
    engine.dispose();
  });
}

async function startHost(api: FUniver, options: HeadlessOptions): Promise<Host> {
  const { xlsx } = options;
  if (xlsx) {
    const { bytes, name } = "bytes" in xlsx ? xlsx : { bytes: xlsx, name: "Book1.xlsx" };
    const functionNames = options.functions?.functions.map((each) => each.name);
    return startOpened(api, await openXlsx(bytes, name, functionNames));
  }
  const saved = options.saved ?? emptyWorkbook(options.sheets);
  const host = new Host(api, api.createWorkbook(saved));
  if (!options.saved) fill(host, options.sheets ?? {});
  return host;
}

class HeadlessExcel extends ByHand implements Headless {
  readonly coauthor: ByHand;
  constructor(
    readonly host: Host,
    private readonly office: OfficeWindow,
    readonly dispose: () => void
  ) {
    super(host);
    this.coauthor = byCoauthor(host);
  }
  get faults(): Faults {
    return this.host.faults;
  }
  get window(): OfficeWindow["window"] {
    return this.office.window;
  }
  get traffic(): Readonly<Traffic> {
    return this.office.xdm.traffic;
  }
  get paneVisible(): boolean {
    return this.host.paneVisible;
  }
  get externalRequests(): readonly string[] {
    return this.office.refused;
  }
  settle(): Promise<void> {
    return this.host.settle();
  }
  save(): IWorkbookData {
    this.host.flush();
    return structuredClone(this.host.book.save());
  }
  async saveXlsx(addin?: AddinInFile): Promise<Uint8Array> {
    this.faults.assertSavable();
    return saveXlsx(this.host, addin);
  }
  savingLosses(): readonly string[] {
    return savingLosses(this.host);
  }
  asGlobals(): () => void {
    return asGlobals(this.window);
  }
  run(file: string): void {
    const { window } = this;
    this.office.serve(path.dirname(file));
    (window["eval"] as (code: string) => unknown).call(window, fs.readFileSync(file, "utf8"));
    this.host.functions?.renew();
  }
  invokeCommand(functionName: string, controlId = "button"): Promise<void> {
    const done = this.office.xdm.invokeCommand(functionName, controlId);
    return done ?? Promise.reject(new Error("The add-in does not take commands yet."));
  }
}

/** Excel's own sizes, in pixels, so that what is not set measures as there. */
const DEFAULT_SIZES = { defaultRowHeight: 20, defaultColumnWidth: 64 } as const;

function emptyWorkbook(sheets: HeadlessOptions["sheets"]): Partial<IWorkbookData> {
  const names = Object.keys(sheets ?? { Sheet1: [] });
  const ids = names.map((_, index) => `sheet-${index + 1}`);
  const entries = names.map((name, index) => {
    const cells = sheets?.[name] ?? [];
    const width = Math.max(26, ...cells.map((line) => line.length));
    const id = ids[index] ?? "";
    const size = { rowCount: Math.max(1000, cells.length), columnCount: width };
    return [id, { id, name, ...size, ...DEFAULT_SIZES }] as const;
  });
  return { name: "Book1", sheetOrder: ids, sheets: Object.fromEntries(entries) };
}

function fill(host: Host, sheets: NonNullable<HeadlessOptions["sheets"]>): void {
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = host.workbook.worksheets.getItem(name);
    cells.forEach((line, row) => {
      if (line.length > 0) sheet.getRangeByIndexes(row, 0, 1, line.length).values = [[...line]];
    });
  }
  host.flush();
}

function asGlobals(window: OfficeWindow["window"]): () => void {
  const target = globalThis as unknown as Record<string, unknown>;
  const before = NAMES.map((name) => [name, name in target, target[name]] as const);
  for (const name of NAMES) target[name] = window[name] as unknown;
  return () => {
    for (const [name, had, value] of before) {
      if (had) target[name] = value;
      else delete target[name];
    }
  };
}
