import { startHeadless, type Headless } from "../../workbench/src/headless/start";

let excel: Headless;
let undo: () => void;
beforeAll(async () => {
  excel = await startHeadless({
    sheets: {
      Data: [
        ["Region", "Score"],
        ["N", 9],
        ["S", 4],
        ["N", 10],
      ],
    },
    functions: [
      { id: "NPS", name: "NPS", parameters: [{ name: "scores", dimensionality: "matrix" }] },
    ],
  });
  undo = excel.asGlobals();
});
afterAll(() => {
  undo();
  excel.dispose();
});

it("writes and reads", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Out");
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("C1").formulas = [["=SUM(A1:B2)"]];
    const all = sheet.getRange("A1:C2");
    all.load("values,address,text,format/fill/color");
    await context.sync();
    return [all.values, all.address, all.text, all.format.fill.color];
  });
  expect(seen).toEqual([
    [
      [1, 2, 10],
      [3, 4, ""],
    ],
    "Out!A1:C2",
    [
      ["1", "2", "10"],
      ["3", "4", ""],
    ],
    "#FFFFFF",
  ]);
});
it("custom function", async () => {
  (globalThis as any).CustomFunctions.associate("NPS", (x: any[][]) => {
    const v = x.flat().filter((y) => typeof y === "number");
    return v.length;
  });
  excel.setCell("Data!D1", "=NPS(B2:B9)*2");
  excel.setCell("Data!D2", "=NPS(B2:B3)-NPS(B2:B9)");
  await excel.settle();
  expect(excel.cells("Data!D1:D2")).toEqual([[6], [-1]]);
  excel.setCell("Data!B5", 7);
  await excel.settle();
  expect(excel.cells("Data!D1:D2")).toEqual([[8], [-2]]);
  expect(excel.host.dispatcher.unimplemented.size).toBe(0);
});
