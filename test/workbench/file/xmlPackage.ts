/** Makes .xlsx packages from hand-written XML, so that what is expected does not come from our own writer. */
import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Declarations of the namespaces that hand-written parts use. */
export const XMLNS = `xmlns="${MAIN}" xmlns:r="${REL}"`;

export interface HandmadeSheet {
  readonly name: string;
  /** Attributes of its entry in the workbook: state="hidden". */
  readonly entry?: string;
  /** What stands inside <worksheet>, in the order of the schema. */
  readonly xml: string;
  /** Relationships: id, last word of the type, target; an address of the web is external. */
  readonly relationships?: readonly (readonly [id: string, type: string, target: string])[];
}

export interface Handmade {
  readonly sheets: readonly HandmadeSheet[];
  /** What stands in <workbook> before and after <sheets>. */
  readonly before?: string;
  readonly after?: string;
  readonly styles?: string;
  readonly strings?: readonly string[];
  /** Further parts by name, as text. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly workbookRelationships?: HandmadeSheet["relationships"];
}

/** The bytes of the package. */
export function handmade(book: Handmade): Uint8Array {
  const sheetRelationships = book.sheets.map(
    (_, index) => [`s${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships([["w", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook ${XMLNS}>${book.before ?? ""}<sheets>${book.sheets
      .map(
        ({ name, entry = "" }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" ${entry} r:id="s${index + 1}"/>`
      )
      .join("")}</sheets>${book.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheetRelationships,
      ["styles", "styles", "styles.xml"],
      ["strings", "sharedStrings", "sharedStrings.xml"],
      ...(book.workbookRelationships ?? []),
    ]),
    "xl/styles.xml": book.styles ?? `<styleSheet ${XMLNS}/>`,
    "xl/sharedStrings.xml": `<sst ${XMLNS}>${(book.strings ?? [])
      .map((item) => `<si>${item}</si>`)
      .join("")}</sst>`,
    ...book.parts,
  };
  book.sheets.forEach(({ xml, relationships: own }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet ${XMLNS}>${xml}</worksheet>`;
    if (own) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(own);
  });
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        strToU8(name.endsWith(".bin") ? text : `<?xml version="1.0" encoding="UTF-8"?>\n${text}`),
      ])
    )
  );
}

function relationships(list: NonNullable<HandmadeSheet["relationships"]>): string {
  const entries = list.map(([id, type, target]) => {
    const mode = /^(https?|mailto):/.test(target) ? ` TargetMode="External"` : "";
    return `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}
