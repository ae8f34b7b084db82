/** Protected sheets and a protected structure refuse what Excel refuses, and let through what was allowed. */
import { excel, useOneWorkbook, write } from "./oneWorkbook";

useOneWorkbook();
beforeEach(() => write("A1:B3", CELLS));
afterEach(() => {
  const { memory } = excel.host;
  for (const id of Object.keys(memory.protectedSheets)) delete memory.protectedSheets[id];
  excel.faults.clear();
});

const CELLS = [
  ["Name", "Score"],
  ["a", 1],
  ["b", 2],
];

type Attempt = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** The code with which an attempt on the sheet Data fails; "none" if it succeeds. */
async function attempt(work: Attempt): Promise<string> {
  try {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Data"), context);
      await context.sync();
    });
    return "none";
  } catch (thrown) {
    return (thrown as OfficeExtension.Error).code;
  }
}
const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
  attempt((sheet) => sheet.protection.protect(options, password));

const EDITS: Readonly<Record<string, Attempt>> = {
  values: (sheet) => (sheet.getRange("A2").values = [["x"]]),
  formulas: (sheet) => (sheet.getRange("A2").formulas = [["=1"]]),
  clear: (sheet) => sheet.getRange("A2").clear(),
  "clear contents": (sheet) => sheet.getRange("A2").clear("Contents"),
  "number format": (sheet) => (sheet.getRange("B2").numberFormat = [["0.0"]]),
  fill: (sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000"),
  font: (sheet) => (sheet.getRange("A2").format.font.bold = true),
  border: (sheet) => (sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "Continuous"),
  "set of a tree": (sheet) => sheet.getRange("A2").set({ format: { font: { bold: true } } }),
  "column width": (sheet) => (sheet.getRange("A:A").format.columnWidth = 99),
  autofit: (sheet) => sheet.getRange("A:A").format.autofitColumns(),
  "row height": (sheet) => (sheet.getRange("1:1").format.rowHeight = 30),
  "hidden row": (sheet) => (sheet.getRange("2:2").rowHidden = true),
  "hidden column": (sheet) => (sheet.getRange("B:B").columnHidden = true),
  locked: (sheet) => (sheet.getRange("A2").format.protection.locked = false),
  merge: (sheet) => sheet.getRange("A2:B2").merge(),
  insert: (sheet) => sheet.getRange("A2").insert("Down"),
  "insert rows": (sheet) => sheet.getRange("2:2").insert("Down"),
  delete: (sheet) => sheet.getRange("A2").delete("Up"),
  "delete columns": (sheet) => sheet.getRange("B:B").delete("Left"),
  hyperlink: (sheet) => (sheet.getRange("A2").hyperlink = { address: "https://example.com" }),
  table: (sheet) => sheet.tables.add("A1:B3", true),
  "table of the workbook": (_, { workbook }) => workbook.tables.add("Data!A1:B3", true),
  "conditional format": (sheet) => sheet.getRange("B2:B3").conditionalFormats.add("Custom"),
  validation: (sheet) =>
    (sheet.getRange("B2").dataValidation.rule = {
      list: { inCellDropDown: true, source: "a,b" },
    }),
  name: (sheet) => sheet.names.add("place", sheet.getRange("A1")),
  chart: (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")),
  "areas at once": (sheet) => (sheet.getRanges("A1,B2").format.fill.color = "#FF0000"),
};
const FREE: Readonly<Record<string, Attempt>> = {
  read: (sheet) => sheet.getRange("A1").load("values"),
  select: (sheet) => sheet.getRange("A1").select(),
  activate: (sheet) => sheet.activate(),
  calculate: (sheet) => sheet.calculate(true),
  gridlines: (sheet) => (sheet.showGridlines = true),
  freeze: (sheet) => sheet.freezePanes.unfreeze(),
  "page set-up": (sheet) => (sheet.pageLayout.orientation = "Portrait"),
  "another sheet": (_, { workbook }) =>
    (workbook.worksheets.getItem("Q3 survey").getRange("C1").values = [[1]]),
  event: (sheet) => sheet.onChanged.add(() => Promise.resolve()),
};

describe("a protected sheet", () => {
  it("refuses every edit and leaves everything as it was", async () => {
    expect(await protect()).toBe("none");
    for (const [name, work] of Object.entries(EDITS)) {
      expect([name, await attempt(work)]).toEqual([name, "AccessDenied"]);
    }
    expect(excel.cells("Data!A1:B3")).toEqual(CELLS);
    expect((await excel.look("Data!A2")).fill).toBeNull();
    for (const [name, work] of Object.entries(FREE)) {
      expect([name, await attempt(work)]).toEqual([name, "none"]);
    }
  });

  it("still can be renamed and moved, which the workbook's structure protects", async () => {
    await protect();
    expect(await attempt((sheet) => (sheet.name = "Data"))).toBe("none");
    expect(await attempt((sheet) => (sheet.position = 0))).toBe("none");
  });

  it.each<[keyof Excel.WorksheetProtectionOptions, readonly string[]]>([
    ["allowFormatCells", ["number format", "fill", "font", "border", "conditional format"]],
    ["allowFormatColumns", ["column width", "autofit", "hidden column"]],
    ["allowFormatRows", ["row height", "hidden row"]],
    ["allowInsertRows", ["insert rows"]],
    ["allowEditObjects", ["chart"]],
  ])("with %s lets through what that names, and nothing else", async (option, allowed) => {
    await protect({ [option]: true });
    for (const name of ["values", "table", "merge", "delete columns", ...Object.keys(EDITS)]) {
      if (allowed.includes(name)) continue;
      // The areas and the tree are formats, too.
      if (option === "allowFormatCells" && /areas|tree/.test(name)) continue;
      const work = EDITS[name];
      if (work) expect([name, await attempt(work)]).toEqual([name, "AccessDenied"]);
    }
    for (const name of allowed) {
      const work = EDITS[name];
      if (work) expect([name, await attempt(work)]).toEqual([name, "none"]);
    }
  });

  it("lets unlocked cells be changed, and only those", async () => {
    await attempt((sheet) => (sheet.getRange("B2:B3").format.protection.locked = false));
    await protect({ allowInsertHyperlinks: true });
    const fill = (address: string) => (sheet: Excel.Worksheet) =>
      (sheet.getRange(address).values = [[7]]);
    expect(await attempt(fill("B2"))).toBe("none");
    expect(await attempt(fill("B1"))).toBe("AccessDenied");
    expect(await attempt((sheet) => (sheet.getRange("A2:B2").values = [[1, 2]]))).toBe(
      "AccessDenied"
    );
    expect(await attempt((sheet) => sheet.getRange("B3").clear("Contents"))).toBe("none");
    expect(await attempt((sheet) => sheet.getRange("B3").clear())).toBe("AccessDenied");
    expect(excel.cells("Data!B1:B3")).toEqual([["Score"], [7], [""]]);
  });

  it("tells its options, and none while it is not protected", async () => {
    await protect({ allowSort: true });
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Data");
      protection.load();
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
    });
  });

  it("is opened by its password only, and neither protected nor opened twice", async () => {
    const unprotect = (password?: string) =>
      attempt((sheet) => sheet.protection.unprotect(password));
    expect(await unprotect()).toBe("AccessDenied");
    await protect({}, "secret");
    expect(await protect()).toBe("AccessDenied");
    expect(await unprotect()).toBe("AccessDenied");
    expect(await unprotect("wrong")).toBe("AccessDenied");
    expect(await unprotect("secret")).toBe("none");
    expect(await attempt(EDITS["values"] ?? (() => undefined))).toBe("none");
  });
});

describe("a protected structure", () => {
  const structure: Readonly<Record<string, Attempt>> = {
    add: (_, { workbook }) => workbook.worksheets.add("New"),
    copy: (sheet) => sheet.copy("End"),
    delete: (sheet) => sheet.delete(),
    rename: (sheet) => (sheet.name = "Other"),
    move: (sheet) => (sheet.position = 1),
    hide: (sheet) => (sheet.visibility = "Hidden"),
    colour: (sheet) => (sheet.tabColor = "#FF0000"),
  };

  it("keeps the sheets as they are, and lets cells be changed", async () => {
    excel.faults.structureProtected = true;
    for (const [name, work] of Object.entries(structure)) {
      expect([name, await attempt(work)]).toEqual([name, "AccessDenied"]);
    }
    expect(excel.sheetNames()).toEqual(["Data", "Q3 survey"]);
    expect(await attempt((sheet) => (sheet.getRange("A1").values = [["x"]]))).toBe("none");
  });

  it("has a password of its own", async () => {
    const on = (work: (protection: Excel.WorkbookProtection) => void) =>
      attempt((_, { workbook }) => work(workbook.protection));
    expect(await on((protection) => protection.unprotect())).toBe("AccessDenied");
    expect(await on((protection) => protection.protect("secret"))).toBe("none");
    expect(await on((protection) => protection.protect())).toBe("AccessDenied");
    expect(await on((protection) => protection.unprotect("wrong"))).toBe("AccessDenied");
    expect(await on((protection) => protection.unprotect("secret"))).toBe("none");
  });
});
