// The story's workbook in the page: sheets read at once, cells typed, acts done as in Excel.
import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import type { Grid, ReadSheet, Typed } from "../excel/storyPeople";
import { firstScreen } from "./addin";

/** All sheets on a busy machine (milliseconds). */
const LONG = 240_000;

const body = (page: Page) => page.locator("iframe").contentFrame().locator("body");

/** Does something with the pane's own office.js; the function must not use anything from outside itself. */
export async function inExcel<T>(
  page: Page,
  act: (given: T) => Promise<void>,
  given: T
): Promise<void> {
  await body(page).evaluate(
    async (_, [text, json]) => {
      // The frame is there before its office.js is, and that before it can be asked.
      while (!("Excel" in window)) await new Promise((later) => setTimeout(later, 50));
      await Office.onReady();
      // Handed over as text, because the frame's functions are others than the test's.
      const run = new Function(`return (${text})`)() as (value: unknown) => Promise<void>;
      await run(JSON.parse(json ?? "null"));
    },
    [act.toString(), JSON.stringify(given)] as const
  );
}

/** Every sheet from A1 on, as it stands now. */
export async function readAll(page: Page): Promise<ReadSheet> {
  const sheets = await body(page).evaluate(() =>
    Excel.run(async (context) => {
      const worksheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const ranges = worksheets.items.map((sheet) => {
        const whole = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
        return { name: sheet.name, range: whole.load("values") };
      });
      await context.sync();
      return ranges.map(({ name, range }) => [name, range.values as unknown[][]] as const);
    })
  );
  const grids = new Map<string, Grid>(sheets);
  return (sheet) => {
    const grid = grids.get(sheet);
    if (grid === undefined) throw new Error(`no sheet ${sheet}`);
    return grid;
  };
}

/** Types into cells of a sheet. */
export async function type(page: Page, sheet: string, cells: readonly Typed[]): Promise<void> {
  await page.evaluate(
    ([name, typed]) => {
      const found = window.workbench?.workbook.getSheetByName(name);
      for (const { address, value } of typed) found?.getRange(address).setValue(value);
    },
    [sheet, cells] as const
  );
}

/** Excel shows a day and a time; the workbook and everything in it live on that day. */
export async function onDay(page: Page, serial: number): Promise<void> {
  const EPOCH = Date.UTC(1899, 11, 30);
  const here = new Date().getTimezoneOffset() * 60_000;
  await page.clock.setFixedTime(new Date(EPOCH + Math.round(serial * 86_400_000) + here));
}

/** Saved and opened again, as on another day: the pane starts anew with what the workbook holds. */
export async function reopen(page: Page): Promise<FrameLocator> {
  await page.evaluate(() => {
    const saved = window.workbench?.save();
    if (saved !== undefined) window.workbench?.open(saved);
  });
  return firstScreen(page);
}

export async function press(pane: FrameLocator, name: string | RegExp): Promise<void> {
  const button = pane.getByRole("button", { name });
  await expect(button).toBeEnabled({ timeout: LONG });
  await button.click();
}

export async function written(pane: FrameLocator, heading: RegExp): Promise<void> {
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText(heading, { timeout: LONG });
}

export async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}
