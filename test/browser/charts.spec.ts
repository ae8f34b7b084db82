// Charts over the grid: where they are seen, and that they follow what they show.
import { expect, test, type Locator, type Page } from "@playwright/test";
import type { WorkbenchApi } from "../../workbench/src/shell/browserApi";

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

const NAME = "Sales <b>rise</b>";

test("a chart lies where the add-in put it, follows the grid, and shows new values", async ({
  page,
}) => {
  await page.goto("/workbench.html?pane=closed");
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  const addin = page.locator("iframe").contentFrame().locator("body");
  await addin.evaluate(async (_, name) => {
    await Office.onReady();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["Place", "Sales"],
        ["North", 4],
        ["South", 7],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      Object.assign(chart, { name, left: 150, top: 60, width: 240, height: 150 });
      await context.sync();
    });
  }, NAME);

  const chart = page.getByRole("img", { name: NAME });
  await expect(chart).toBeVisible();
  // 150 and 60 points are 200 and 80 pixels; before them are the headings of rows and columns, 46 and 20.
  const grid = await boxOf(page.locator("[id^=univer-sheet-main-canvas]"));
  const shown = { x: grid.x + 46 + 200, y: grid.y + 20 + 80, width: 320, height: 200 };
  await expectBox(chart, shown);

  // It can be seen: the grid is not drawn over it, and clicks beside it reach the cells.
  const above = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.className,
    [shown.x + 50, shown.y + 50]
  );
  expect(above).toBe("chart");
  await page.mouse.click(grid.x + 60, grid.y + 30);
  expect(await activeCell(page)).toBe("A1");

  // A click on it selects it, one beside it gives it up; the add-in hears of both.
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      const told: string[] = [];
      Object.assign(window, { told });
      const { charts } = context.workbook.worksheets.getActiveWorksheet();
      const tell = async ({ type }: { type: string }) => {
        told.push(type);
        await Promise.resolve();
      };
      charts.onActivated.add(tell);
      charts.onDeactivated.add(tell);
      await context.sync();
    })
  );
  const told = () => addin.evaluate(() => (window as { told?: string[] }).told);
  await chart.click();
  await expect(chart).toHaveClass("chart selected");
  await expect.poll(told).toEqual(["ChartActivated"]);
  // Another cell: two clicks on one would open it.
  await page.mouse.click(grid.x + 60, grid.y + 50);
  await expect(chart).toHaveClass("chart");
  await expect.poll(told).toEqual(["ChartActivated", "ChartDeactivated"]);

  // Turning the wheel over the chart scrolls the sheet and the chart with it: its upper end lies beyond the headings.
  await page.mouse.move(shown.x + 50, shown.y + 150);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => (await boxOf(chart)).y).toBeLessThan(shown.y - 50);
  await page.mouse.wheel(0, -400);
  await expectBox(chart, shown);

  const before = await chart.getAttribute("src");
  expect(decodeURIComponent(before ?? "")).toContain(">North<");
  await page.evaluate(() => {
    window.workbench?.workbook.getActiveSheet().getRange("A2").setValue("Northwest");
  });
  await expect
    .poll(async () => decodeURIComponent((await chart.getAttribute("src")) ?? ""))
    .toContain(">Northwest<");

  await page.evaluate(() => window.workbench?.workbook.getActiveSheet().zoom(0.5));
  await expectBox(chart, { x: grid.x + 123, y: grid.y + 50, width: 160, height: 100 });
  await page.evaluate(() => window.workbench?.workbook.getActiveSheet().zoom(1));

  // Frozen rows cut the chart: two parts are drawn, and it is named once.
  await page.evaluate(() => window.workbench?.workbook.getActiveSheet().setFrozenRows(6));
  await expect(page.locator("img.chart")).toHaveCount(2);
  await expect(chart).toHaveCount(1);

  await page.evaluate(() => {
    window.workbench?.workbook.create("Other", 20, 20).activate();
  });
  await expect(page.locator("img.chart")).toHaveCount(0);
});

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("nothing is to be seen");
  return box;
}

/** To a pixel: zoom and scrolling may round. */
async function expectBox(locator: Locator, wanted: Awaited<ReturnType<typeof boxOf>>) {
  await expect(async () => {
    const box = await boxOf(locator);
    for (const side of ["x", "y", "width", "height"] as const)
      expect(Math.abs(box[side] - wanted[side]), side).toBeLessThanOrEqual(1);
  }).toPass({ timeout: 10_000 });
}

function activeCell(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    window.workbench?.workbook.getActiveSheet().getActiveRange()?.getA1Notation()
  );
}
