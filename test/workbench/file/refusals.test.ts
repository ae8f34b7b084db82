/** Files that are not opened, and what of others a save would lose. */
import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../workbench/src/file/openXlsx";
import { handmade, XMLNS } from "./xmlPackage";

const refusal = (bytes: Uint8Array) =>
  openXlsx(bytes, "File.xlsx").then(
    () => "opened",
    (error: Error) => error.message
  );
/** The start of a compound file, as .xls and encrypted workbooks are, with the name of a stream in it. */
const compound = (stream: string) =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat(),
  ]);
const relationship = (target: string) =>
  `<Relationships xmlns="x"><Relationship Id="r" Type="http://x/officeDocument" Target="${target}"/></Relationships>`;

test.each([
  ["an empty file", new Uint8Array(), "The file is empty."],
  ["a text", strToU8("Score\n9\n"), "The file is not an Excel workbook (.xlsx)."],
  ["an old workbook", compound("Workbook"), /97–2003 \(\.xls\)/],
  ["an encrypted workbook", compound("EncryptedPackage"), /protected with a password/],
  ["a zip of something else", zipSync({ "a.xml": strToU8("<a/>") }), /not an Excel workbook/],
  ["a broken zip", strToU8("PK\u0003\u0004 and then nothing"), /damaged/],
  [
    "a binary workbook",
    zipSync({ "_rels/.rels": strToU8(relationship("xl/workbook.bin")) }),
    /binary workbook \(\.xlsb\)/,
  ],
])("%s is refused with a sentence", async (_, bytes, sentence) => {
  expect(await refusal(bytes)).toMatch(sentence);
});

test("a file that says it unpacks to more than can be held is refused before it is unpacked", async () => {
  const bytes = handmade({ sheets: [{ name: "S", xml: "<sheetData/>" }] });
  // The unpacked size stands in the central directory, 24 bytes after its mark.
  for (let at = 0; at < bytes.length - 4; at++) {
    const isEntry = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1;
    if (isEntry && bytes[at + 3] === 2) bytes.set([0, 0, 0, 0x70], at + 24);
  }
  expect(await refusal(bytes)).toMatch(/too large/);
});

test("a sheet whose part is missing or broken is a damaged file", async () => {
  const missing = handmade({
    sheets: [],
    before: `<sheets><sheet name="Gone" sheetId="1" r:id="none"/></sheets>`,
  });
  expect(await refusal(missing)).toMatch(/damaged/);
});

test("entities of a document type are not resolved", async () => {
  const lines = `<!DOCTYPE x [<!ENTITY a "${"a".repeat(100)}"><!ENTITY b "&a;&a;&a;">]>`;
  const bytes = handmade({
    sheets: [
      { name: "S", xml: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>` },
    ],
    strings: ["<t>&b;</t>"],
    parts: { "xl/theme/theme1.xml": `${lines}<a/>` },
  });
  const { snapshot } = await openXlsx(bytes, "File.xlsx");
  expect(snapshot.sheets?.["sheet-1"]?.cellData?.[0]?.[0]?.v).toBe("&b;");
});

test("what a save would lose is listed by name", async () => {
  const drawing = `<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:sp/></xdr:oneCellAnchor></xdr:wsDr>`;
  const bytes = handmade({
    sheets: [
      {
        name: "Data",
        xml: `<sheetData><row r="1" outlineLevel="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>4</v></c><c r="B1"><f t="dataTable" ref="B1:B2" r1="C1"/><v>1</v></c></row></sheetData><extLst><ext xmlns:x14="y"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
        relationships: [
          ["d", "drawing", "../drawings/drawing1.xml"],
          ["p", "pivotTable", "../pivotTables/pivotTable1.xml"],
          ["c", "comments", "../comments1.xml"],
        ],
      },
    ],
    workbookRelationships: [["cs", "chartsheet", "chartsheets/sheet1.xml"]],
    before: "",
    parts: {
      "xl/drawings/drawing1.xml": drawing,
      "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
      "xl/comments1.xml": `<comments ${XMLNS}><commentList><comment ref="A1"/><comment ref="A2"/></commentList></comments>`,
      "xl/vbaProject.bin": "macro",
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
      "xl/connections.xml": "<connections/>",
    },
  });
  const { losses } = await openXlsx(bytes, "File.xlsm");
  expect([...losses].sort()).toEqual(
    [
      "The workbook has macros (VBA).",
      "The workbook has links to other workbooks; their results stay as they are.",
      "The workbook has data connections.",
      "Data has 2 pictures.",
      "Data has 1 shape.",
      "Data has 1 pivot table.",
      "Data has 2 notes.",
      "Data has 1 sparkline.",
      "Data has 1 cell in what-if data tables; their results stay as values.",
      "Data has 1 cell with an array formula of the old kind; it becomes one that spills.",
      "Data has grouped rows.",
    ].sort()
  );
});
