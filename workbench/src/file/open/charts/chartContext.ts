import type { OpenFile } from "../openFile";

/** What the readers of one chart share. */
export interface ChartContext {
  readonly open: OpenFile;
  /**
   * Takes down what of the chart a save would lose, as the rest of a sentence about it; the same is told once.
   *
   * @example context.lose("has a data table")
   */
  lose(what: string): void;
}
