import { emptyCells } from "../../src/excel/emptyCells";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";

let excel: Headless;
let undo: () => void;

// Data: B2 9, B3 blank, B4 0, B5 ="", B6 blank · C2 0, C4 1 · another sheet of the same shape.
beforeAll(async () => {
  excel = await startHeadless({
    sheets: {
      Data: [
        ["Id", "Score", "Other"],
        [1, 9, 0],
        [2, "", ""],
        [3, 0, 1],
        [4, '=""', ""],
      ],
      "Bob's data": [["Score"], [0], [""], [5]],
    },
  });
  undo = excel.asGlobals();
});
afterAll(() => {
  undo();
  excel.dispose();
});

const ask = (address: string, rows: number, columns = 1, firstRow = 0, lastRow = rows - 1) =>
  emptyCells({ address, rows, columns, firstRow, lastRow }).then((bytes) => [...bytes]);

describe("which cells are empty, asked of the sheet", () => {
  it.each([
    ["a column", "Data!B2:B6", 5, 1, [0, 1, 0, 0, 1]],
    ["a block, row by row", "Data!B2:C4", 3, 2, [0, 0, 1, 1, 0, 0]],
    ["a row", "Data!A3:C3", 1, 3, [0, 1, 1]],
    ["one cell", "Data!B4", 1, 1, [0]],
    ["absolute", "Data!$B$2:$B$4", 3, 1, [0, 1, 0]],
    ["a quoted sheet", "'Bob''s data'!A2:A4", 3, 1, [0, 1, 0]],
    ["two areas, one below the other", "Data!B2:B4,Data!B6:B7", 5, 1, [0, 1, 0, 1, 1]],
    ["areas of two sheets", "Data!B2:B3,'Bob''s data'!A2:A3", 4, 1, [0, 1, 0, 1]],
  ])("%s", async (_, address, rows, columns, expected) => {
    expect(await ask(address, rows, columns)).toEqual(expected);
  });

  it("takes an address that names this workbook", async () => {
    const name = await Excel.run(async (context) => {
      const workbook = context.workbook.load("name");
      await context.sync();
      return workbook.name;
    });
    expect(await ask(`[${name}]Data!B2:B4`, 3)).toEqual([0, 1, 0]);
    expect(await ask(`'[${name}]Bob''s data'!A2:A4`, 3)).toEqual([0, 1, 0]);
  });

  it("looks only at the rows in question", async () => {
    expect(await ask("Data!B2:B6", 5, 1, 2, 3)).toEqual([0, 0, 0, 0, 0]);
    expect(await ask("Data!B2:B6", 5, 1, 1, 2)).toEqual([0, 1, 0, 0, 0]);
    // The second area alone is asked about.
    expect(await ask("Data!B2:B4,Data!B6:B7", 5, 1, 3, 4)).toEqual([0, 0, 0, 1, 1]);
  });

  it.each([
    ["no address", "Score", 3],
    ["no sheet", "B2:B4", 3],
    ["another shape", "Data!B2:B5", 3],
    ["another width", "Data!B2:C4", 3],
    ["another workbook", "[Other.xlsx]Data!B2:B4", 3],
    ["a sheet that is gone", "Gone!B2:B4", 3],
  ])("refuses %s", async (_, address, rows) => {
    await expect(ask(address, rows)).rejects.toBeInstanceOf(Error);
  });

  it("answers all questions of one turn in one round trip, the same one once", async () => {
    const before = excel.traffic.syncs;
    const answers = await Promise.all([
      ask("Data!B2:B6", 5),
      ask("Data!B2:B6", 5),
      ask("Data!C2:C4", 3),
      ask("'Bob''s data'!A2:A4", 3),
    ]);
    expect(answers).toEqual([
      [0, 1, 0, 0, 1],
      [0, 1, 0, 0, 1],
      [0, 1, 0],
      [0, 1, 0],
    ]);
    expect(excel.traffic.syncs - before).toBe(1);
  });

  it("does not let one bad address spoil the others", async () => {
    const [good, gone, wrong] = await Promise.allSettled([
      ask("Data!B2:B4", 3),
      ask("Gone!B2:B4", 3),
      ask("Data!B2:B9", 3),
    ]);
    expect(good).toEqual({ status: "fulfilled", value: [0, 1, 0] });
    expect(gone.status).toBe("rejected");
    expect(wrong.status).toBe("rejected");
  });

  it("reads a long column in several blocks without mixing them up", async () => {
    // 300,000 rows are more than one block holds; only the first few are filled.
    const answer = await emptyCells({
      address: "Data!B2:B300001",
      rows: 300_000,
      columns: 1,
      firstRow: 0,
      lastRow: 299_999,
    });
    expect([...answer.slice(0, 5)]).toEqual([0, 1, 0, 0, 1]);
    expect(answer.reduce((sum, each) => sum + each, 0)).toBe(300_000 - 3);
  });
});
