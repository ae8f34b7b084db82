/** Reads parts of a saved file with a general XML parser, independently of what wrote them. */
import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";

/** Attributes start with "@", texts are "#text". */
export type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
});

export class SavedFile {
  private readonly parts: Readonly<Record<string, Uint8Array>>;
  private readonly strings: readonly string[];

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
    const table = this.has("xl/sharedStrings.xml") ? this.xml("xl/sharedStrings.xml") : {};
    this.strings = list(at(table, "sst", "si")).map((item) => textOf(at(item, "t")));
  }

  has(part: string): boolean {
    return part in this.parts;
  }
  text(part: string): string {
    const bytes = this.parts[part];
    if (!bytes) throw new Error(`The file has no ${part}.`);
    return strFromU8(bytes);
  }
  xml(part: string): Node {
    return parser.parse(this.text(part)) as Node;
  }

  /** The element of a cell: sheets are counted from 1. */
  cell(sheet: number, address: string): Node {
    const rows = list(
      at(this.xml(`xl/worksheets/sheet${sheet}.xml`), "worksheet", "sheetData", "row")
    );
    const cells = rows.flatMap((row) => list(at(row, "c")));
    const found = cells.find((cell) => cell["@r"] === address);
    if (!found) throw new Error(`${address} is not in the file.`);
    return found;
  }
  /** What a cell holds: numbers as numbers, everything else as its text. */
  value(sheet: number, address: string): string | number | boolean {
    const cell = this.cell(sheet, address);
    const value = textOf(cell["v"]);
    switch (cell["@t"]) {
      case "s":
        return this.strings[Number(value)] ?? "";
      case "b":
        return value === "1";
      case "str":
      case "e":
        return value;
      case "inlineStr":
        return textOf(at(cell, "is", "r", "t")) || textOf(at(cell, "is", "t"));
      default:
        return Number(value);
    }
  }
  /** The attributes and parts of the style that a cell has. */
  style(sheet: number, address: string): Node {
    const index = Number(this.cell(sheet, address)["@s"] ?? 0);
    return list(at(this.xml("xl/styles.xml"), "styleSheet", "cellXfs", "xf"))[index] ?? {};
  }
}

export function at(node: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((found, name) => (found as Node | undefined)?.[name], node);
}

/** One or several elements of a name, as a list. */
export function list(found: unknown): readonly Node[] {
  if (found === undefined || found === "") return [];
  return Array.isArray(found) ? (found as Node[]) : [found as Node];
}

export function textOf(found: unknown): string {
  if (typeof found === "object" && found !== null) return String((found as Node)["#text"] ?? "");
  return found === undefined ? "" : String(found);
}
