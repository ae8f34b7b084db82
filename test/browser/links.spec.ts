// Links in cells: those of the workbook are followed, nothing outside is opened.
import { expect, test } from "@playwright/test";
import "./addin";

test("a click on a link goes to its place; an outside address is told, not opened", async ({
  page,
}) => {
  const outside: string[] = [];
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") outside.push(request.url());
  });
  page.on("popup", (popup) => outside.push(popup.url()));
  await page.goto("/workbench.html?pane=closed");
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  const addin = page.locator("iframe").contentFrame().locator("body");
  await addin.evaluate(async () => {
    await Office.onReady();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2").hyperlink = { documentReference: "'Other sheet'!C4:D5" };
      sheet.getRange("B3:C3").merge();
      sheet.getRange("B3").hyperlink = { address: "https://example.org/guide" };
      sheet.getRange("B4").hyperlink = { documentReference: "Gone!A1" };
      context.workbook.worksheets.add("Other sheet");
      await context.sync();
    });
  });
  const grid = await page.locator("[id^=univer-sheet-main-canvas]").boundingBox();
  if (!grid) throw new Error("There is no grid.");
  // Columns are 64 pixels wide and rows 20 high, after headings of 46 and 20.
  const cell = (column: number, row: number) =>
    [grid.x + 46 + 64 * column + 32, grid.y + 20 + 20 * row + 10] as const;
  const shown = () =>
    page.evaluate(() => {
      const sheet = window.workbench?.workbook.getActiveSheet();
      return `${sheet?.getSheetName()} ${sheet?.getActiveRange()?.getA1Notation()}`;
    });

  await page.mouse.click(...cell(2, 2));
  await expect(page.getByRole("status")).toHaveText(
    "This link leads to https://example.org/guide. The workbench opens nothing outside the workbook."
  );
  await page.mouse.click(...cell(1, 3));
  await expect(page.getByRole("status")).toHaveText(
    "This link leads to Gone!A1, which is not there."
  );
  expect(await shown()).toMatch(/^Sheet1 /);

  // Somebody who drags over a link wants to select it.
  await page.mouse.move(...cell(1, 0));
  await page.mouse.down();
  await page.mouse.move(...cell(1, 1), { steps: 4 });
  await page.mouse.up();
  await expect.poll(shown).toBe("Sheet1 B1:B2");
  await page.mouse.click(...cell(1, 1));
  await expect.poll(shown).toBe("Other sheet C4:D5");
  expect(outside).toEqual([]);
});
