/** What goes wrong in Excel goes wrong here, by switches, with Excel's codes. */
import { WEB_PAYLOAD } from "../../workbench/src/faults/faults";
import { excel, load, useOneWorkbook, write } from "./oneWorkbook";

useOneWorkbook();
afterEach(() => excel.faults.clear());

/** The code with which a call fails; "none" if it succeeds. */
async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "none";
  } catch (thrown) {
    return (thrown as OfficeExtension.Error).code;
  }
}
const read = (options: Excel.RunOptions = {}) =>
  Excel.run(options, async (context) => {
    const cell = context.workbook.worksheets.getItem("Data").getRange("A1").load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
const soon = <T>(promise: Promise<T>, milliseconds = 150): Promise<T | "waiting"> =>
  Promise.race([
    promise,
    new Promise<"waiting">((done) => setTimeout(() => done("waiting"), milliseconds)),
  ]);

describe("size of requests and answers", () => {
  const long = "x".repeat(30_000);

  it("is not limited by default", async () => {
    await write(
      "A1:A200",
      Array.from({ length: 200 }, () => [long])
    );
    expect(excel.cell("Data!A200")).toBe(long);
  });

  it("refuses a request above the limit before it does anything", async () => {
    excel.faults.payloadLimit = WEB_PAYLOAD;
    const rows = Array.from({ length: 200 }, () => [long]);
    expect(await codeOf(() => write("A1:A200", rows))).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.cell("Data!A1")).toBe("");
  });

  it("refuses an answer above the limit after the batch is done", async () => {
    await write("A1:A3", [[long], [long], [long]]);
    excel.faults.payloadLimit = 80_000;
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.getRange("B1").values = [["done"]];
        sheet.getRange("A1:A3").load("values");
        await context.sync();
      })
    );
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(excel.cell("Data!B1")).toBe("done");
  });

  it("counts bytes, not letters", async () => {
    excel.faults.payloadLimit = 50_000;
    expect(await codeOf(() => write("A1", [["x".repeat(30_000)]]))).toBe("none");
    expect(await codeOf(() => write("A1", [["€".repeat(20_000)]]))).toBe(
      "RequestPayloadSizeLimitExceeded"
    );
  });
});

describe("a cell being edited", () => {
  it("fails calls that do not wait, and holds up those that do", async () => {
    excel.faults.cellEdit = true;
    expect(await codeOf(() => read())).toBe("InvalidOperationInCellEditMode");
    const waits = read({ delayForCellEdit: true });
    expect(await soon(waits)).toBe("waiting");
    excel.faults.cellEdit = false;
    expect(await waits).toBe("");
    expect(await codeOf(() => read())).toBe("none");
  });
});

describe("errors at the k-th round trip", () => {
  it("come once, at their turn, with nothing done", async () => {
    excel.faults.fail("AccessDenied", { at: 2 });
    expect(await codeOf(() => write("A1", [[1]]))).toBe("none");
    expect(await codeOf(() => write("A1", [[2]]))).toBe("AccessDenied");
    expect(excel.cell("Data!A1")).toBe(1);
    expect(await codeOf(() => write("A1", [[3]]))).toBe("none");
  });

  it("come several times in a row", async () => {
    excel.faults.fail("ServiceNotAvailable", { times: 2 });
    const codes = [await codeOf(read), await codeOf(read), await codeOf(read)];
    expect(codes).toEqual(["ServiceNotAvailable", "ServiceNotAvailable", "none"]);
  });

  it("come after half of the batch, or after all of it, whose effects stay", async () => {
    const batch = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        for (let row = 1; row <= 10; row++) sheet.getRange(`A${row}`).values = [[row]];
        await context.sync();
      });
    excel.faults.fail("GeneralException", { done: "half" });
    expect(await codeOf(batch)).toBe("GeneralException");
    const filled = excel.cells("Data!A1:A10").filter(([cell]) => cell !== "").length;
    expect(filled).toBeGreaterThan(0);
    expect(filled).toBeLessThan(10);
    excel.faults.fail("RequestAborted", { done: "all" });
    expect(await codeOf(batch)).toBe("RequestAborted");
    expect(excel.cell("Data!A10")).toBe(10);
  });

  it("can wait for a member", async () => {
    excel.faults.fail("ItemAlreadyExists", { member: "worksheets.add" });
    expect(await codeOf(read)).toBe("none");
    const add = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("New");
        await context.sync();
      });
    expect(await codeOf(add)).toBe("ItemAlreadyExists");
    expect(excel.sheetNames()).not.toContain("New");
  });

  it("refuse a count below one", () => {
    expect(() => excel.faults.fail("Conflict", { at: 0 })).toThrow(RangeError);
  });
});

describe("a round trip that is never answered", () => {
  it("is carried out or not, as asked", async () => {
    excel.faults.silence();
    expect(await soon(write("A1", [["done"]]))).toBe("waiting");
    expect(excel.cell("Data!A1")).toBe("done");
    excel.faults.silence({ done: "nothing" });
    expect(await soon(write("A1", [["never"]]))).toBe("waiting");
    expect(excel.cell("Data!A1")).toBe("done");
    expect(await codeOf(read)).toBe("none");
  });

  it("can be every one", async () => {
    excel.faults.neverAnswer = true;
    expect(await soon(read())).toBe("waiting");
    expect(await soon(read())).toBe("waiting");
  });
});

describe("changes between two round trips", () => {
  it("come just before the k-th", async () => {
    excel.addSheet("Going");
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Going");
        await context.sync();
        excel.faults.before(2, () => excel.deleteSheet("Going"));
        sheet.load("name");
        await context.sync();
        expect(sheet.name).toBe("Going");
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      })
    );
    expect(code).toBe("ItemNotFound");
  });

  it("leave a renamed sheet found by its id, not by its old name", async () => {
    excel.addSheet("Old");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Old").load("id");
      await context.sync();
      excel.faults.before(1, () => excel.renameSheet("Old", "New"));
      const same = context.workbook.worksheets.getItem(sheet.id).load("name");
      const gone = context.workbook.worksheets.getItemOrNullObject("Old");
      await context.sync();
      expect([same.name, gone.isNullObject]).toEqual(["New", true]);
    });
    excel.deleteSheet("New");
  });
});

describe("limits", () => {
  it("of texts and formulas in cells", async () => {
    expect(await codeOf(() => write("A1", [["x".repeat(32_767)]]))).toBe("none");
    expect(await codeOf(() => write("A1", [["x".repeat(32_768)]]))).toBe("InvalidArgument");
    const formula = (length: number) => `="${"x".repeat(200)}"&${" ".repeat(length - 205)}1`;
    expect(await codeOf(() => write("A1", [[formula(8_192)]]))).toBe("none");
    expect(await codeOf(() => write("A1", [[formula(8_193)]]))).toBe("InvalidArgument");
  });

  it("of names of sheets", async () => {
    const add = (name: string) => () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name).delete();
        await context.sync();
      });
    expect(await codeOf(add("x".repeat(31)))).toBe("none");
    for (const name of ["x".repeat(32), "a/b", "a[b", "'a", "History"]) {
      expect([name, await codeOf(add(name))]).toEqual([name, "InvalidArgument"]);
    }
  });

  it("of lists, addresses and comments", async () => {
    const on = (work: (sheet: Excel.Worksheet) => void) => () =>
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getItem("Data"));
        await context.sync();
      });
    const list = (source: string) =>
      on((sheet) => {
        sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      });
    expect(await codeOf(list("x".repeat(255)))).toBe("none");
    expect(await codeOf(list("x".repeat(256)))).toBe("InvalidArgument");
    const many = (count: number) => Array.from({ length: count }, () => "A1").join(",");
    expect(await codeOf(on((sheet) => sheet.getRanges(many(2_700)).load("address")))).toBe("none");
    expect(await codeOf(on((sheet) => sheet.getRanges(many(2_800))))).toBe("InvalidArgument");
    const named = (comment: string) =>
      on((sheet) => sheet.names.add("remark", sheet.getRange("A1"), comment).delete());
    expect(await codeOf(named("x".repeat(255)))).toBe("none");
    expect(await codeOf(named("x".repeat(256)))).toBe("InvalidArgument");
  });

  it("of the cells that are read at a time: null instead of values above", async () => {
    await write("A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    excel.faults.limits = { readCells: 3 };
    expect(await load("A1:B2", "values", "formulas", "cellCount")).toEqual([null, null, 4]);
    expect(await load("A1:A2", "values")).toEqual([[[1], [3]]]);
  });
});

describe("manual calculation", () => {
  it("calculates what is entered, and the rest when it is asked to", async () => {
    await write("A1:B1", [[2, "=A1*10"]]);
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").values = [[5]];
      sheet.getRange("C1").formulas = [["=A1+1"]];
      const values = sheet.getRange("A1:C1").load("values");
      application.load("calculationMode, calculationState");
      await context.sync();
      expect(values.values).toEqual([[5, 20, 6]]);
      expect([application.calculationMode, application.calculationState]).toEqual([
        "Manual",
        "Pending",
      ]);
      application.calculate(Excel.CalculationType.recalculate);
      const after = sheet.getRange("A1:C1").load("values");
      application.load("calculationState");
      await context.sync();
      expect(after.values).toEqual([[5, 50, 6]]);
      expect(application.calculationState).toBe("Done");
      application.calculationMode = Excel.CalculationMode.automatic;
      sheet.getRange("A1").values = [[7]];
      const automatic = sheet.getRange("A1:C1").load("values");
      await context.sync();
      expect(automatic.values).toEqual([[7, 70, 8]]);
    });
  });

  it("catches up when it is switched off", async () => {
    await write("A1:B1", [[2, "=A1*10"]]);
    excel.faults.manualCalculation = true;
    excel.setCell("Data!A1", 3);
    await excel.settle();
    expect(excel.cell("Data!B1")).toBe(20);
    excel.faults.manualCalculation = false;
    await excel.settle();
    expect(excel.cell("Data!B1")).toBe(30);
  });
});

describe("dates from 1904", () => {
  it("are 1,462 less for the same day, in cells, texts and formulas", async () => {
    excel.faults.date1904 = true;
    await write("A1:F1", [
      [
        "2026-11-22",
        "=DATE(2026,11,22)",
        "=YEAR(A1)",
        '=TEXT(A1,"d mmm yyyy")',
        "=EDATE(A1,1)-A1",
        "=A1-DATE(2026,11,1)",
      ],
    ]);
    const [values, text] = await load("A1:F1", "values", "text");
    expect(values).toEqual([[44886, 44886, 2026, "22 Nov 2026", 30, 21]]);
    expect(text?.[0]?.[0]).toBe("2026-11-22");
    excel.faults.date1904 = false;
    await write("A2", [["2026-11-22"]]);
    expect(await load("A2", "values", "text")).toEqual([[[46348]], [["2026-11-22"]]]);
  });
});

describe("a read-only workbook", () => {
  it("says so and takes edits for the session", async () => {
    excel.faults.readOnly = true;
    await Excel.run(async (context) => {
      const workbook = context.workbook.load("readOnly");
      workbook.worksheets.getItem("Data").getRange("A1").values = [[1]];
      await context.sync();
      expect(workbook.readOnly).toBe(true);
    });
    expect(excel.cell("Data!A1")).toBe(1);
    await expect(excel.saveXlsx()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("a co-author", () => {
  it("makes changes that come as remote ones, and echoes where that is switched on", async () => {
    const seen: string[] = [];
    const { remove } = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add((event) => {
        seen.push(`${event.address} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      return {
        remove: () =>
          Excel.run(result.context, async (same) => {
            result.remove();
            await same.sync();
          }),
      };
    });
    const told = async (count: number) => {
      const deadline = Date.now() + 5_000;
      while (seen.length < count && Date.now() < deadline) await soon(Promise.race([]), 10);
      return seen.splice(0);
    };
    excel.setCell("Data!A1", 1);
    expect(await told(1)).toEqual(["A1 Local"]);
    excel.coauthor.setCell("Data!B2", 2);
    expect(await told(1)).toEqual(["B2 Remote"]);
    excel.faults.coauthorEcho = true;
    await write("C3", [[3]]);
    expect(await told(2)).toEqual(["C3 Local", "C3 Remote"]);
    await remove();
  });
});
