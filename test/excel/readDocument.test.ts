/**
 * Documents as text for a mail or a chat: as they stand on their sheets, what people typed and dates as they are shown,
 * without the hidden ids.
 */
import { readDocument } from "../../src/excel/readDocument";
import { writeSheets } from "../../src/excel/writeSheets";
import { columnLetters } from "../../src/report/address";
import { DOCUMENT_KINDS, type DocumentKind } from "../../src/report/documents/document";
import { documentOf } from "../../src/report/documents/documents";
import { buildSheets } from "../../src/report/sheets";
import type { CellValue, SheetPlan, TablePlan } from "../../src/report/sheetPlan";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { AS_OF, diagnosis } from "../report/fixtures";
import { roadmap } from "../report/roadmapFixture";

let excel: Headless;
let undo: () => void;
beforeEach(async () => {
  excel = await startHeadless({ sheets: { Answers: [["Score"], [9], [3]] } });
  undo = excel.asGlobals();
});
afterEach(() => {
  undo();
  excel.dispose();
});

const build = (kinds: readonly DocumentKind[] = DOCUMENT_KINDS): SheetPlan[] =>
  buildSheets(diagnosis(), roadmap(), { kinds, writtenOn: AS_OF + 3 });

function planned(kind: DocumentKind): { readonly plan: SheetPlan; readonly table: TablePlan } {
  const plan = build().find((each) => each.kind === kind);
  const table = plan?.tables[0];
  if (plan === undefined || table === undefined) throw new Error(`no ${kind}`);
  return { plan, table };
}
/** Where a line's text was written. */
function cell(kind: DocumentKind, line: number, column = 1): string {
  const { plan, table } = planned(kind);
  return `'${plan.name}'!${columnLetters(table.column + column)}${table.row + line + 2}`;
}
const isText = (value: CellValue): value is string => typeof value === "string";
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

async function inSheet(kind: DocumentKind, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(planned(kind).plan.name));
    await context.sync();
  });
}

describe("a document as text", () => {
  test.each(DOCUMENT_KINDS)("%s: its finding, then every line, and no hidden id", async (kind) => {
    await writeSheets(build());
    const text = (await readDocument(kind)) ?? "";
    const { table } = planned(kind);
    const choices = { kinds: DOCUMENT_KINDS, writtenOn: AS_OF + 3 };
    const facts = { diagnosis: diagnosis(), recovery: roadmap(), choices };
    expect(text.split("\n")[0]).toBe(documentOf(kind, facts).title);
    const flat = oneLine(text.replace(/\n- |\n\n|\n| · /g, " "));
    for (const { cells } of table.rows)
      for (const each of cells.filter(isText)) expect(flat).toContain(oneLine(each));
    // An id may be a word; what has a colon is none.
    for (const { id } of table.rows.filter((row) => row.id.includes(":")))
      expect(text).not.toContain(id);
  });

  test("holds what people typed over a line, their own lines and columns, and days as they are shown", async () => {
    await writeSheets(build());
    const { table } = planned("brief");
    excel.setCell(cell("brief", 0), "Our board decides on Friday");
    await inSheet("brief", (sheet) => {
      const own = sheet.tables.getItem(table.name);
      const width = table.columns.length + 1;
      own.rows.add(undefined, [
        Array.from({ length: width }, (_, at) => ["Signed", "by Ann"][at] ?? ""),
      ]);
      const day = sheet.getRange(cell("brief", 1).split("!")[1] ?? "");
      day.numberFormat = [["d mmm yyyy"]];
      day.values = [[46_300]];
    });
    const before = await readDocument("brief");
    expect(before).toContain("- Our board decides on Friday\n");
    expect(before).not.toContain("46300");
    // 46,300 is 5 October 2026.
    expect(before).toContain("- 5 Oct 2026\n");
    expect(before?.endsWith("\n\nSigned\n- by Ann")).toBe(true);

    // Written anew, the own line has an id of its own, which is as hidden as the others.
    await writeSheets(build());
    const after = await readDocument("brief");
    expect(after).toContain("- Our board decides on Friday\n");
    expect(after?.endsWith("\n\nSigned\n- by Ann")).toBe(true);
    expect(after).not.toMatch(/own-\d/);
  });

  test("is found under another name of its sheet", async () => {
    await writeSheets(build());
    const before = await readDocument("workshop");
    await inSheet("workshop", (sheet) => {
      sheet.name = "Thursday";
    });
    expect(await readDocument("workshop")).toBe(before);
  });

  test("is null where it is not written, and where its table is gone", async () => {
    expect(await readDocument("brief")).toBeNull();
    await writeSheets(build(["brief"]));
    expect(await readDocument("training")).toBeNull();
    await inSheet("brief", (sheet) => sheet.tables.getItem(planned("brief").table.name).delete());
    expect(await readDocument("brief")).toBeNull();
  });

  test("costs three round trips", async () => {
    await writeSheets(build(["brief"]));
    const before = excel.faults.syncs;
    await readDocument("brief");
    expect(excel.faults.syncs - before).toBe(3);
  });
});
