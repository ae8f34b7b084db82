/** Names that are called like functions: formulas follow them when they are added, changed and deleted, as in Excel. */
import { IFunctionService } from "@univerjs/engine-formula";
import { excel, useOneWorkbook } from "./oneWorkbook";

useOneWorkbook();
const FORMULA = "=Twice(A1:A3)+rate";

const inNames = (change: (names: Excel.NamedItemCollection) => unknown) =>
  Excel.run(async (context) => {
    change(context.workbook.names);
    await context.sync();
  });
async function cell(): Promise<unknown> {
  await excel.settle();
  return excel.cell("Data!C1");
}

it.each([
  ["with another name in the workbook", true],
  ["as the only one", false],
])("a formula is there before and after its names: %s", async (_, another) => {
  if (another) await inNames((names) => names.add("other", "=5"));
  excel.setCell("Data!A1", 9);
  excel.setCell("Data!A2", 10);
  excel.setCell("Data!C1", FORMULA);
  expect(await cell()).toBe("#NAME?");
  await inNames((names) => names.add("rate", "=0.5"));
  expect(await cell()).toBe("#NAME?");
  await inNames((names) => names.add("Twice", "=LAMBDA(x,2*SUM(x))"));
  expect(await cell()).toBe(38.5);
  await inNames((names) => (names.getItem("Twice").formula = "=LAMBDA(x,2*MAX(x))"));
  expect(await cell()).toBe(20.5);
  await inNames((names) => names.getItem("Twice").delete());
  expect(await cell()).toBe("#NAME?");
  expect(excel.formula("Data!C1")).toBe(FORMULA);
  // Typed anew the same formula is no more known.
  excel.setCell("Data!C1", FORMULA);
  expect(await cell()).toBe("#NAME?");
  await inNames((names) => names.add("Twice", "=LAMBDA(x,2*MIN(x))"));
  expect(await cell()).toBe(18.5);
  await inNames((names) => names.getItem("rate").delete());
  expect(await cell()).toBe("#NAME?");
  await inNames((names) => names.getItem("Twice").delete());
  if (another) await inNames((names) => names.getItem("other").delete());
  expect(await cell()).toBe("#NAME?");
});

it("a name whose formula calls a function that is not known is #NAME?", async () => {
  const kindOf = (formula: string) =>
    Excel.run(async (context) => {
      const item = context.workbook.names.add("probe", formula);
      item.load("type,value");
      item.delete();
      await context.sync();
      return [item.type, item.value as unknown];
    });
  const reduce = "=REDUCE(0,{1,2},LAMBDA(sum,each,LET(add,LAMBDA(x,x+each),add(sum))))";
  expect(await kindOf(reduce)).toEqual(["String", reduce]);
  expect(await kindOf("=NOSUCH(1)")).toEqual(["Error", "#NAME?"]);
  expect(await kindOf('="NOSUCH(1)"')).toEqual(["String", "NOSUCH(1)"]);
  const functions = excel.host.book.getActiveSheet().getInject().get(IFunctionService);
  functions.unregisterExecutors("REDUCE");
  expect(await kindOf(reduce)).toEqual(["Error", "#NAME?"]);
});
