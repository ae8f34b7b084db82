import { alone } from "../report/built";
import { diagnosis, groups } from "../report/fixtures";
import { SheetModel } from "./sheetModel";

const plan = (d: number, p: number, r: number) =>
  alone("targets", diagnosis({ total: groups(d, p, r), segments: [] }));

/** The cell under *Your goal*, wherever the table stands now. */
function goalCell(sheet: SheetModel): { readonly row: number; readonly column: number } {
  const table = sheet.tables.find(({ name }) => name === "nps_target_what_if");
  if (table === undefined) throw new Error("no table");
  return { row: table.row + 1, column: table.column + 1 };
}

test("rule 200: a goal that people typed stays when the report is run again, where no goals are left too", () => {
  const sheet = new SheetModel();
  sheet.run(plan(50, 80, 70));
  const first = goalCell(sheet);
  expect(sheet.get(first.row, first.column)).toBe(30);
  sheet.set(first.row, first.column, 25);
  // From +40 up the table of goals is not there, so that this one moves up.
  sheet.run(plan(10, 40, 50));
  const second = goalCell(sheet);
  expect(second.row).toBeLessThan(first.row);
  expect(sheet.get(second.row, second.column)).toBe(25);
});

test("rule 136: a goal nobody touched follows the new range", () => {
  const sheet = new SheetModel();
  sheet.run(plan(50, 80, 70));
  sheet.run(plan(60, 80, 60));
  const { row, column } = goalCell(sheet);
  expect(sheet.get(row, column)).toBe(20);
});
