import "../../src/wording/allWords";
import { FUNCTIONS } from "../../src/functions/family";
import { functionsJson } from "../../src/functions/metadata";
import { SAMPLE } from "../../src/sources/sample";
import { dateText } from "../../src/wording/figures";
import { functionHelp, type FunctionName } from "../../src/wording/en/help";
import { certaintyHelp } from "../../src/wording/en/help/certainty";
import { commentsHelp } from "../../src/wording/en/help/comments";
import { groupsHelp } from "../../src/wording/en/help/groups";
import { levelHelp } from "../../src/wording/en/help/level";
import { timeHelp } from "../../src/wording/en/help/time";
import type { AddinInFile } from "../../workbench/src/file/opened";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { drawFunctions } from "./drawFunctions";
import { layOut, type Area } from "./functionsSheet";
import { drawSurvey, SURVEY } from "./surveySheet";

/** The help's own parts are the sections, in the order in which a manager asks. */
const SECTIONS: readonly { readonly title: string; readonly help: object }[] = [
  { title: "Score and level", help: levelHelp },
  { title: "How sure", help: certaintyHelp },
  { title: "Groups", help: groupsHelp },
  { title: "Over time", help: timeHelp },
  { title: "Comments", help: commentsHelp },
];

/** As they are typed; the file names them as the add-in's. */
export const functionNames: readonly string[] = FUNCTIONS.map(({ name }) => name);

/** Room for a result while it is measured; a larger one is no example. */
const MOST = { rows: 40, columns: 20 } as const;

/**
 * The sample workbook as an .xlsx file: the survey as a table, and a sheet with every function at work on it. Made with
 * the workbench's Excel, so that the formulas' results are the functions' own.
 *
 * @param bundle path of the functions' bundle
 * @throws Error where a formula of the help gives an error or too much, naming it
 */
export async function sampleWorkbook(bundle: string, addin: AddinInFile): Promise<Uint8Array> {
  const excel = await startHeadless({
    sheets: { [SURVEY]: [], Functions: [] },
    functions: functionsJson(),
  });
  const undo = excel.asGlobals();
  try {
    excel.run(bundle);
    await Excel.run(async (context) => {
      drawSurvey(context.workbook.worksheets.getItem(SURVEY));
      await context.sync();
    });
    const areas = await worked(excel);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Functions");
      drawFunctions(sheet, layOut(areas), heading());
      const survey = context.workbook.worksheets.getItem(SURVEY);
      survey.activate();
      survey.getRange("A1").select();
      await context.sync();
    });
    await excel.settle();
    assertNoErrors(excel);
    return await excel.saveXlsx(addin);
  } finally {
    undo();
    excel.dispose();
  }
}

/** What is right alone may be wrong among others: in another's way, or over a sheet with more formulas. */
function assertNoErrors(excel: Headless): void {
  const cells = excel.cells("Functions!A1:Z400");
  const row = cells.findIndex((line) => line.some(isError));
  if (row < 0) return;
  const column = cells[row]?.findIndex(isError) ?? 0;
  const address = `Functions!${String.fromCharCode(65 + column)}${row + 1}`;
  throw new Error(
    `${address} shows ${String(cells[row]?.[column])}. ${excel.errorMessage(address) ?? ""}`
  );
}

const isError = (cell: unknown): boolean => typeof cell === "string" && cell.startsWith("#");

function heading() {
  const column = SAMPLE.header.indexOf("Answered on");
  const dates = SAMPLE.rows.map((row) => row[column]).filter((cell) => typeof cell === "number");
  const from = dateText(Math.min(...dates));
  const to = dateText(Math.max(...dates));
  return {
    eyebrow: "NPS Recovery · Functions",
    title: "What each NPS function says of the sample survey",
    subline: `Invented telecom provider · answers from ${from} to ${to} on the sheet ${SURVEY} · change one there, and the figures here follow`,
  };
}

/** Every function with what its formula gives, found out on a sheet that goes again. */
async function worked(excel: Headless): Promise<readonly Area[]> {
  const areas: Area[] = [];
  for (const { title, help } of SECTIONS) {
    const functions = [];
    for (const { name } of FUNCTIONS) {
      if (!(name in help)) continue;
      const { description, sample } = functionHelp[name];
      functions.push({ name, description, formula: sample, result: await gives(excel, name) });
    }
    areas.push({ title, functions });
  }
  excel.setCell("Functions!A1", "");
  await excel.settle();
  return areas;
}

async function gives(excel: Headless, name: FunctionName): Promise<unknown[][]> {
  const formula = functionHelp[name].sample;
  excel.setCell("Functions!A1", formula);
  await excel.settle();
  const { values, types } = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Functions");
    const range = sheet.getRangeByIndexes(0, 0, MOST.rows + 1, MOST.columns + 1);
    range.load("values,valueTypes");
    await context.sync();
    return { values: range.values as unknown[][], types: range.valueTypes as string[][] };
  });
  const isFilled = (row: number, column: number) => types[row]?.[column] !== "Empty";
  const width = values[0]?.findIndex((_, column) => !isFilled(0, column)) ?? 0;
  const height = values.findIndex((_, row) => !isFilled(row, 0));
  if (width < 1 || height < 1)
    throw new Error(`${formula} gives more than ${MOST.rows} rows or ${MOST.columns} columns.`);
  const result = values.slice(0, height).map((line) => line.slice(0, width));
  const error = result.flat().find(isError);
  if (error !== undefined) {
    const sentence = excel.errorMessage("Functions!A1") ?? "";
    throw new Error(`${formula} gives ${String(error)}. ${sentence}`);
  }
  return result;
}
