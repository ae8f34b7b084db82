import { FileRefusal } from "./refusal";
import { sheetPart, type SheetPart } from "./sheetPart";
import type { XmlElement } from "./xml";
import type { XlsxPackage } from "./xlsxPackage";

/** The workbook's own part with its worksheets. */
export interface WorkbookPart {
  readonly name: string;
  readonly root: XmlElement;
  readonly sheets: readonly SheetPart[];
  /** Names of sheets that are no worksheets: charts on a sheet of their own, dialogs, old macros. */
  readonly otherSheets: readonly { readonly name: string; readonly kind: string }[];
  /**
   * The worksheet at a place among all sheets of the file, by which names say where they belong; undefined for one
   * that is no worksheet.
   */
  sheetAt(index: number): SheetPart | undefined;
  readonly date1904: boolean;
}

const VISIBILITY: Readonly<Record<string, SheetPart["visibility"]>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** @throws FileRefusal where the package is no workbook */
export function workbookPart(file: XlsxPackage): WorkbookPart {
  const name = file.relationships("").find((each) => each.type === "officeDocument")?.target;
  if (name?.endsWith(".bin")) {
    throw new FileRefusal(
      "The file is a binary workbook (.xlsb). Save it as .xlsx in Excel, then open it again."
    );
  }
  const root = name === undefined ? null : file.xml(name);
  if (name === undefined || root?.name !== "workbook") {
    throw new FileRefusal("The file is not an Excel workbook (.xlsx).");
  }
  const relationships = new Map(file.relationships(name).map((each) => [each.id, each]));
  const entries = (root.at("sheets")?.all("sheet") ?? []).map((sheet, index) => {
    const relationship = relationships.get(sheet.attribute("id") ?? "");
    const about = {
      id: `sheet-${index + 1}`,
      name: sheet.attribute("name") ?? `Sheet${index + 1}`,
      part: relationship?.target ?? "",
      visibility: VISIBILITY[sheet.attribute("state") ?? ""] ?? "Visible",
    } as const;
    return { about, kind: relationship?.type ?? "worksheet" };
  });
  const places = entries.map(({ about, kind }) =>
    kind === "worksheet" ? sheetPart(file, about) : undefined
  );
  const sheets = places.filter((sheet): sheet is SheetPart => sheet !== undefined);
  if (sheets.length === 0) throw new FileRefusal("The workbook has no worksheet.");
  const otherSheets = entries
    .filter(({ kind }) => kind !== "worksheet")
    .map(({ about, kind }) => ({ name: about.name, kind }));
  return {
    name,
    root,
    sheets,
    otherSheets,
    sheetAt: (index) => places[index],
    date1904: root.at("workbookPr")?.flag("date1904") ?? false,
  };
}
