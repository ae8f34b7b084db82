/** One workbook for a file of tests, its sheet Data emptied before each. */
import { startHeadless, type Headless } from "../../workbench/src/headless/start";

/** The running workbook; set before the first test of the file that calls {@link useOneWorkbook}. */
export let excel: Headless;

/** Starts the host for a file of tests, with the real office.js as globals; stops it after the last. */
export function useOneWorkbook(): void {
  let undo: () => void;
  beforeAll(async () => {
    excel = await startHeadless({ sheets: { Data: [], "Q3 survey": [["here"]] } });
    undo = excel.asGlobals();
  });
  afterAll(() => {
    undo();
    excel.dispose();
  });
  beforeEach(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange().clear();
      sheet.getRange("A1:Z100").rowHidden = false;
      sheet.getRange("A1:Z100").columnHidden = false;
      await context.sync();
    })
  );
}

/** Loads properties of a range on the sheet Data. */
export async function load<K extends keyof Excel.Range>(address: string, ...names: K[]) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange(address);
    range.load(names);
    await context.sync();
    return names.map((name) => range[name]);
  });
}

/** Writes values, with one number format for all where one is given, to the sheet Data. */
export async function write(address: string, values: unknown[][], format?: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange(address);
    if (format) range.numberFormat = values.map((line) => line.map(() => format));
    range.values = values;
    await context.sync();
  });
}
