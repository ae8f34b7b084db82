import type { Host } from "../host";
import type { WorkbookSnapshot } from "../shell/snapshot";

/** A file that was read and is not yet on the screen. */
export interface OpenedWorkbook {
  /** Cells, styles, sizes: what the engine is started with. */
  readonly snapshot: WorkbookSnapshot;
  /** Adds what only the object model can make: tables, names, rules, charts. Called once, on a new host. */
  finish(host: Host): void;
  /** What a save would lose, one sentence each: told before anything is saved. */
  readonly losses: readonly string[];
}

/** The add-in as a saved file names it, so that Excel knows whose functions the formulas call. */
export interface AddinInFile {
  /** The manifest's Id and Version. */
  readonly id: string;
  readonly version: string;
  /** Names as typed in a cell: "NPS", "STAGING.NPS". */
  readonly functions: readonly string[];
}
