import type { Host } from "../../host";
import type { Styles } from "./styles";
import type { ThemeColors } from "./themeColors";
import type { WorkbookPart } from "./workbookPart";
import type { XlsxPackage } from "./xlsxPackage";

/** A file that is being read: what all readers of its parts share. */
export interface OpenFile {
  readonly file: XlsxPackage;
  readonly workbook: WorkbookPart;
  readonly styles: Styles;
  readonly colors: ThemeColors;
  /** A formula of the file as Excel shows it, without the equals sign. */
  readonly formulaOf: (text: string) => string;
}

/** A part of the file as it is laid into an open workbook. */
export interface Feature {
  /** What of it a save would lose, as sentences. */
  readonly losses: readonly string[];
  /** Makes it in the workbook. Returns, as sentences, what could not be made. */
  finish(host: Host): readonly string[];
}
