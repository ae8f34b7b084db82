// The developer panel: reached and left by keyboard, and each switch does in the page what it does headless.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { typeInto } from "./addin";

let page: Page;
let panel: Locator;

test.beforeEach(async ({ page: opened }) => {
  page = opened;
  await page.goto("/workbench.html?pane=closed");
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  await addin().evaluate(() => Office.onReady());
  panel = page.getByRole("region", { name: "Developer" });
});

/** The add-in's page, with the real office.js in it. */
const addin = (): Locator => page.locator("iframe").contentFrame().locator("body");

const button = (): Locator => page.getByRole("button", { name: "Developer", exact: true });

async function openPanel(): Promise<void> {
  await button().click();
  await expect(panel).toBeVisible();
}

/** The code with which a call of the add-in fails, or what it gives; "waiting" without an answer. */
function outcome<T>(call: (context: Excel.RequestContext) => Promise<T>): Promise<unknown> {
  return addin().evaluate(async (_, source) => {
    // Compiled there: a function cannot be handed to another page.
    const made = new Function(`return (${source})`)() as typeof call;
    const run = Excel.run(made).catch((error: OfficeExtension.Error) => error.code);
    const patience = new Promise((done) => setTimeout(() => done("waiting"), 1_500));
    return Promise.race([run, patience]);
  }, call.toString());
}
const read = () =>
  outcome(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.load("values");
    await context.sync();
    return range.values;
  });
const write = () =>
  outcome(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[7]];
    await context.sync();
    return "written";
  });
const EMPTY = [
  ["", ""],
  ["", ""],
];

test("is opened, walked through and left by keyboard, and has nothing that bars anybody", async () => {
  await button().focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("heading", { name: "Developer" })).toBeFocused();
  await expect(button()).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Tab");
  await expect(panel.getByRole("button", { name: "Close the panel" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(panel.getByRole("button", { name: "All off" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(panel.getByLabel("At most 5 MB a request and an answer")).toBeChecked();

  // The grid beside it takes none of its keys.
  await panel.getByText("Limits", { exact: true }).click();
  const cells = panel.getByLabel("Cells read at a time");
  await cells.fill("12");
  await cells.press("ArrowUp");
  await expect(cells).toHaveValue("13");
  await cells.press("Backspace");
  await expect(cells).toHaveValue("1");
  await cells.press("Backspace");
  await expect(cells).toHaveAttribute("aria-invalid", "true");
  await expect(cells).toHaveAccessibleDescription("A whole number from 1.");

  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .exclude(".engine")
    .exclude("iframe")
    .analyze();
  expect(violations).toEqual([]);

  await cells.fill("100");
  await page.keyboard.press("F6");
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  expect(await read()).toEqual([
    [5, ""],
    ["", ""],
  ]);
  await page.keyboard.press("Shift+F6");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(button()).toBeFocused();
});

test("an edited cell, protection and a read-only workbook refuse as in Excel", async () => {
  await openPanel();
  const editing = panel.getByLabel("A cell is being edited");
  await editing.check();
  expect(await read()).toBe("InvalidOperationInCellEditMode");
  await editing.uncheck();
  expect(await read()).toEqual(EMPTY);

  await panel.getByLabel("… as long as one is edited in the grid").check();
  const grid = page.locator("[id^=univer-sheet-main-canvas]");
  await grid.dblclick({ position: { x: 300, y: 200 } });
  await page.keyboard.type("4");
  await expect(editing).toBeChecked();
  expect(await read()).toBe("InvalidOperationInCellEditMode");
  await page.keyboard.press("Enter");
  await expect(editing).not.toBeChecked();
  expect(await read()).toEqual(EMPTY);

  await panel.getByRole("group", { name: "Protected sheets" }).getByRole("checkbox").check();
  expect(await write()).toBe("AccessDenied");
  await panel.getByLabel("Protected workbook structure").check();
  const add = () =>
    outcome(async (context) => {
      context.workbook.worksheets.add("More");
      await context.sync();
      return "added";
    });
  expect(await add()).toBe("AccessDenied");
  await panel.getByRole("button", { name: "All off" }).click();
  expect(await write()).toBe("written");
  expect(await add()).toBe("added");

  await panel.getByLabel("Read-only workbook").check();
  await page.getByRole("button", { name: "Save as .xlsx" }).click();
  await expect(page.getByRole("alert")).toContainText("was not saved. The workbook is read-only.");
  expect(await write()).toBe("written");
});

test("sizes, silence, calculation and dates", async () => {
  await openPanel();
  await panel.getByLabel("At most 5 MB a request and an answer").check();
  const large = () =>
    outcome(async (context) => {
      const rows = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
      context.workbook.worksheets.getActiveWorksheet().getRange("E1:E200").values = rows;
      await context.sync();
      return "written";
    });
  expect(await large()).toBe("RequestPayloadSizeLimitExceeded");

  await panel.getByText("Limits", { exact: true }).click();
  await panel.getByLabel("Cells read at a time").fill("3");
  expect(await read()).toBeNull();
  await panel.getByLabel("Cells read at a time").fill("4");
  expect(await read()).toEqual(EMPTY);

  await panel.getByLabel("No sync is answered").check();
  expect(await read()).toBe("waiting");
  await panel.getByRole("button", { name: "All off" }).click();
  expect(await read()).toEqual(EMPTY);

  await typeInto(page, "A1", "2");
  await typeInto(page, "B1", "=A1*10");
  await typeInto(page, "A2", "2026-01-01");
  await expect.poll(read).toEqual([
    [2, 20],
    [46023, ""],
  ]);
  await panel.getByLabel("Manual calculation").check();
  await panel.getByLabel("Dates count from 1904").check();
  await typeInto(page, "A1", "3");
  await typeInto(page, "B2", "2026-01-01");
  await page.waitForTimeout(500);
  // A date keeps its number when the count changes, as in Excel; one that is typed then has another.
  expect(await read()).toEqual([
    [3, 20],
    [46023, 44561],
  ]);
  await panel.getByLabel("Manual calculation").uncheck();
  await expect.poll(read).toEqual([
    [3, 30],
    [46023, 44561],
  ]);
});

test("how empty cells arrive is switched, and a co-author's echo is told", async () => {
  await openPanel();
  await panel.getByLabel("Empty cells reach custom functions as").selectOption("0");
  expect(await page.evaluate(() => window.workbench?.host.faults.blankAs)).toBe(0);

  await addin().evaluate(() =>
    Excel.run(async (context) => {
      const told: string[] = [];
      Object.assign(window, { told });
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ source }) => {
        told.push(source);
        await Promise.resolve();
      });
      await context.sync();
    })
  );
  const told = () => addin().evaluate(() => (window as { told?: string[] }).told);
  await panel.getByLabel("A co-author's echo").check();
  await typeInto(page, "C1", "1");
  await expect.poll(told).toEqual(["Local", "Remote"]);
});

test("what is planned for a sync happens at that one, and what is missing is listed", async () => {
  await openPanel();
  const count = async () => Number((await panel.getByText(/^Syncs so far/).innerText()).slice(14));
  const before = await count();
  await panel.getByLabel("What happens").selectOption("ItemNotFound");
  await panel.getByLabel("At which sync").fill("2");
  await panel.getByLabel("How many times").fill("2");
  await panel.getByLabel("Only syncs that use").fill("Range.values");
  await panel.getByLabel("Carried out before").selectOption("everything");
  await panel.getByRole("button", { name: "Plan it" }).click();
  const list = panel.getByRole("list", { name: "Planned" });
  await expect(list).toHaveText(
    "ItemNotFound at sync 2 from now with Range.values, 2 times, after all of it"
  );
  expect(await read()).toEqual(EMPTY);
  await expect(list).toContainText("at the next sync");
  expect(await write()).toBe("ItemNotFound");
  expect(await read()).toBe("ItemNotFound");
  await expect(list).toBeHidden();
  expect(await read()).toEqual([
    [7, ""],
    ["", ""],
  ]);
  await expect.poll(count).toBe(before + 4);

  await panel.getByLabel("What happens").selectOption("A sheet is renamed just before");
  await panel.getByLabel("At which sync").fill("1");
  await panel.getByLabel("New name").fill("Other");
  await panel.getByRole("button", { name: "Plan it" }).click();
  await expect(list).toHaveText("Sheet1 is renamed “Other” at the next sync");
  const byName = () =>
    outcome(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").load("name");
      await context.sync();
      return "found";
    });
  expect(await byName()).toBe("ItemNotFound");

  await panel.getByLabel("What happens").selectOption("AccessDenied");
  await panel.getByLabel("At every sync from then on").check();
  await panel.getByRole("button", { name: "Plan it" }).click();
  for (let time = 0; time < 3; time++) expect(await read()).toBe("AccessDenied");
  await panel.getByRole("button", { name: "All off" }).click();

  await expect(panel.getByText("None so far.")).toBeVisible();
  const pivots = await outcome(async (context) => {
    context.workbook.pivotTables.refreshAll();
    await context.sync();
  });
  expect(pivots).toBe("NotImplemented");
  await expect(panel.getByText("Workbook.pivotTables")).toBeVisible();
});
