import { FileRefusal } from "./refusal";
import { XmlElement } from "./xml";
import type { Relationship, XlsxPackage } from "./xlsxPackage";

/** A worksheet of a file: its cells as text, everything else as elements. */
export interface SheetPart {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** What stands between the tags of sheetData. */
  readonly cells: string;
  /** The part without its cells. */
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
}

const OPENING = /<((?:\w+:)?sheetData)\b[^>]*?(\/?)>/;

/** @throws FileRefusal where the part cannot be read */
export function sheetPart(
  file: XlsxPackage,
  about: Pick<SheetPart, "id" | "name" | "part" | "visibility">
): SheetPart {
  const text = file.text(about.part);
  if (text === null)
    throw new FileRefusal(`The file is damaged: the sheet ${about.name} is missing.`);
  const { cells, rest } = split(text);
  try {
    const relationships = file.relationships(about.part);
    return { ...about, cells, root: XmlElement.parse(rest), relationships };
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw new FileRefusal(`The file is damaged: the sheet ${about.name} cannot be read.`);
  }
}

/** The cells are many: they are not made into elements. */
function split(text: string): { readonly cells: string; readonly rest: string } {
  const opening = OPENING.exec(text);
  if (!opening || opening[2]) return { cells: "", rest: text };
  const start = opening.index + opening[0].length;
  const end = text.indexOf(`</${opening[1] ?? ""}`, start);
  if (end < 0) throw new FileRefusal("The file is damaged: a sheet ends before its cells do.");
  return { cells: text.slice(start, end), rest: text.slice(0, start) + text.slice(end) };
}
