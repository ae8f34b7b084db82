// Driving the add-in in the workbench as a person would, and looking at what came of it.
import { expect, type FrameLocator, type Page } from "@playwright/test";
import type { WorkbenchApi } from "../../workbench/src/shell/browserApi";

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

/** Opens a csv of the server in the workbench and waits for the pane's first screen. */
export async function openSurvey(page: Page, path = "/samples/survey.csv"): Promise<FrameLocator> {
  await page.goto(`/workbench.html?open=${path}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  return firstScreen(page);
}

/** The same for a file that the server does not hold. */
export async function openFile(page: Page, name: string, bytes: Buffer): Promise<FrameLocator> {
  await page.goto("/workbench.html?pane=closed");
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  await page.evaluate(
    async ([file, text]) => {
      const content = Uint8Array.from(atob(text ?? ""), (character) => character.charCodeAt(0));
      await window.workbench?.openFile(new File([content], file ?? ""));
    },
    [name, bytes.toString("base64")]
  );
  await page.getByRole("button", { name: "Diagnose NPS" }).click();
  return firstScreen(page);
}

export async function firstScreen(page: Page): Promise<FrameLocator> {
  const pane = page.locator("iframe").contentFrame();
  await expect(pane.getByRole("button", { name: "Use the selection" })).toBeEnabled();
  return pane;
}

/** Unformatted values of a range, as the grid holds them. */
export function cells(page: Page, sheet: string, address: string): Promise<unknown[][]> {
  return page.evaluate(
    ([name, range]) =>
      window.workbench?.workbook
        .getSheetByName(name ?? "")
        ?.getRange(range ?? "")
        .getRawValues() ?? [],
    [sheet, address]
  );
}

export async function cell(page: Page, sheet: string, address: string): Promise<unknown> {
  return (await cells(page, sheet, address))[0]?.[0];
}

export function formula(page: Page, sheet: string, address: string): Promise<string> {
  return page.evaluate(
    ([name, range]) =>
      window.workbench?.workbook
        .getSheetByName(name ?? "")
        ?.getRange(range ?? "")
        .getFormula() ?? "",
    [sheet, address]
  );
}

export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(
    () => window.workbench?.workbook.getSheets().map((sheet) => sheet.getSheetName()) ?? []
  );
}

/** Where a text stands on a sheet, looked for in its first 60 rows and 26 columns; fails when it does not. */
export async function find(
  page: Page,
  sheet: string,
  text: string
): Promise<{ row: number; column: number }> {
  const block = await cells(page, sheet, "A1:Z60");
  for (const [row, line] of block.entries()) {
    const column = line.findIndex((value) => value === text);
    if (column >= 0) return { row, column };
  }
  throw new Error(`“${text}” is not on the sheet ${sheet}`);
}

export const a1 = ({ row, column }: { row: number; column: number }): string =>
  `${String.fromCharCode(65 + column)}${row + 1}`;

/** Types into a cell of the sheet on show, as at the keyboard. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await selectCell(page, address);
  // The rest comes at once: key by key the grid offers functions by the letters so far, and on a busy machine it still
  // does when Enter takes the first of them.
  await page.keyboard.type(text.slice(0, 1));
  await page.keyboard.insertText(text.slice(1));
  await page.keyboard.press("Enter");
}

/** Picks an entry of a cell's own list: the list opens as soon as somebody begins to type. */
export async function pickFromList(page: Page, address: string, entry: string): Promise<void> {
  await selectCell(page, address);
  await page.keyboard.type(entry.slice(0, 1));
  await expect(page.getByText("Select an item")).toBeVisible();
  await page.getByText(entry, { exact: true }).last().click();
}

/** Gives the grid the focus and selects a cell of the sheet that is shown. */
async function selectCell(page: Page, address: string): Promise<void> {
  await page.locator("[id^=univer-sheet-main-canvas]").click({ position: { x: 300, y: 200 } });
  await page.evaluate((range) => {
    window.workbench?.workbook.getActiveSheet().getRange(range).activate();
  }, address);
}

/** The value of a name of the workbook, e.g. the score on the summary: `named(page, "nps_score")`. */
export async function named(
  page: Page,
  name: string
): Promise<{ value: unknown; formula: string }> {
  const reference = await page.evaluate(
    (wanted) => window.workbench?.workbook.getDefinedName(wanted)?.getFormulaOrRefString() ?? "",
    name
  );
  const parts = /^=?'?([^'!]+)'?!(.+)$/.exec(reference.replaceAll("$", ""));
  if (!parts) throw new Error(`no name ${name}`);
  const [, sheet, address] = parts;
  return {
    value: await cell(page, sheet ?? "", address ?? ""),
    formula: await formula(page, sheet ?? "", address ?? ""),
  };
}
