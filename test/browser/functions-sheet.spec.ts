// The sample workbook as `npm start` opens it: the survey, and every function of the add-in at work on it.
import { expect, test, type Page } from "@playwright/test";
import { cell, cells, firstScreen } from "./addin";

test("the Functions sheet shows every function, live and without an error", async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1440, height: 1000 });
  const names = await openSample(page);
  const shown = await results(page);
  expect(shown.map(({ name }) => name).sort()).toEqual([...names].sort());
  for (const { name, formula, calculated, result } of shown) {
    expect({ name, formula }).toEqual({ name, formula: calculated });
    expect({ name, result: String(result) }).not.toEqual({ name, result: "" });
  }
  const all = (await cells(page, "Functions", "A1:Z400")).flat().map(String);
  expect(all.filter((text) => /^#[A-Z]/.test(text))).toEqual([]);

  // One answer more of 9 or 10 in place of a blank: the first figure, the score, rises.
  const score = shown.find(({ name }) => name === "NPS");
  const answers = (await cells(page, "Survey", "C2:C621")).flat();
  const blank = answers.findIndex((answer) => answer === null);
  await page.evaluate(
    (row) => window.workbench?.workbook.getSheetByName("Survey")?.getRange(`C${row}`).setValue(10),
    blank + 2
  );
  await expect
    .poll(() => cell(page, "Functions", score?.address ?? ""))
    .toBeGreaterThan(Number(score?.result));
});

test("one goes from section to section, and looks at each", async ({ page }, info) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await openSample(page);
  await page.getByText("Functions", { exact: true }).first().click();
  for (const section of ["Score and level", "How sure", "Groups", "Over time"]) {
    const row = (await cells(page, "Functions", "B1:B400")).flat().lastIndexOf(section);
    expect(row).toBeGreaterThan(4);
    await page.evaluate(
      (to) => window.workbench?.workbook.getSheetByName("Functions")?.scrollToCell(to, 0),
      row
    );
    await page.waitForTimeout(1000);
    const file = info.outputPath(`${section}.png`);
    await info.attach(section, {
      body: await page.screenshot({ path: file }),
      contentType: "image/png",
    });
  }
});

test("the wizard takes the sample's table", async ({ page }) => {
  await page.goto("/workbench.html?open=/samples/survey.xlsx");
  const pane = await firstScreen(page);
  await pane.getByRole("button", { name: "Use the selection" }).click();
  await expect(pane.getByRole("heading", { level: 1 })).toContainText("596");
});

/** Opens the sample and waits until the add-in has answered for every formula; gives the functions' names. */
async function openSample(page: Page): Promise<readonly string[]> {
  await page.goto("/workbench.html?open=/samples/survey.xlsx&pane=closed");
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  const names = await page.evaluate(() => window.workbench?.host.functions?.names ?? []);
  await expect
    .poll(() => page.evaluate(() => window.workbench?.host.functions?.answers ?? 0), {
      timeout: 120_000,
    })
    .toBeGreaterThanOrEqual(names.length);
  await page.evaluate(() => window.workbench?.host.settle());
  return names;
}

interface Shown {
  readonly name: string;
  readonly formula: unknown;
  readonly address: string;
  readonly calculated: string;
  readonly result: unknown;
}

/** Each function's block: name and formula in a row, the description below, then the result. */
async function results(page: Page): Promise<readonly Shown[]> {
  return page.evaluate(() => {
    const { workbench } = window;
    const sheet = workbench?.workbook.getSheetByName("Functions");
    const names = workbench?.host.functions?.names ?? [];
    const column = sheet?.getRange("B1:C400").getRawValues() ?? [];
    return column.flatMap(([name, formula], row) => {
      if (!names.includes(String(name))) return [];
      const address = `C${row + 3}`;
      const calculated = sheet?.getRange(address).getFormula() ?? "";
      return [{ name: String(name), formula, address, calculated, result: column[row + 2]?.[1] }];
    });
  });
}
