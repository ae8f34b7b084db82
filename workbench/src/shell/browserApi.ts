import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Host } from "../host";
import type { WorkbookSnapshot } from "./snapshot";
import type { Workbench } from "./workbench";

/**
 * `window.workbench`: what browser tests and somebody at the console may use. Everything else in the
 * page may change.
 */
export interface WorkbenchApi {
  /** Fulfilled when the first workbook is open; the add-in in its frame may still be loading. */
  readonly ready: Promise<void>;
  /** The open workbook as the engine's facade: `workbench.workbook.getActiveSheet()`. */
  readonly workbook: FWorkbook;
  /** The stand-in's side of the add-in's requests. */
  readonly host: Host;
  /** How many times the add-in has asked the workbook something since the workbook was opened. */
  readonly roundTrips: number;
  readonly paneOpen: boolean;
  /**
   * Opens an .xlsx or csv file in place of the workbook. @example await workbench.openFile(new File(["Score\n9"],
   * "one.csv"))
   */
  openFile(file: File): Promise<void>;
  /** The workbook as the bytes of an .xlsx file. */
  saveXlsx(): Promise<Uint8Array>;
  /** Everything in the workbook as plain data, what the add-in stored in it included. */
  save(): WorkbookSnapshot;
  /** Opens such data in place of the workbook; the add-in is loaded anew, as for a reopened file. */
  open(saved: WorkbookSnapshot): void;
}

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

export function exposeWorkbench(workbench: Workbench, ready: Promise<void>): void {
  window.workbench = {
    ready,
    get workbook() {
      return workbench.current.workbook;
    },
    get host() {
      return workbench.current.host;
    },
    get roundTrips() {
      return workbench.current.frame?.roundTrips ?? 0;
    },
    get paneOpen() {
      return workbench.view.paneOpen;
    },
    openFile: (file) => workbench.openFile(file),
    saveXlsx: () => workbench.saveXlsx(),
    save: () => workbench.current.workbook.save(),
    open: (saved) => workbench.open(saved),
  };
}
