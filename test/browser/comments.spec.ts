// The step that reads comments, on the built add-in: nothing leaves the machine, and it looks right at every width.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import { openSurvey, sheetNames } from "./addin";
import { listenToNetwork } from "./network";

/** Language part and sample on a busy machine (milliseconds). */
const READING = 90_000;
const NARROWEST = 270;
const STEP = 10;

async function toDiagnosis(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Use the selection" }).click();
  await pane.getByRole("button", { name: "Next: context" }).click();
  await pane.getByRole("combobox", { name: "Industry" }).click();
  await pane.getByRole("option", { name: /^Telecom/ }).click();
  await expect(pane.getByRole("heading", { level: 1 })).toContainText("average +19");
  await pane.getByRole("button", { name: "Next: diagnosis" }).click();
  await expect(pane.getByRole("heading", { level: 1 })).toContainText("bad for telecom");
}

const isRead = (pane: FrameLocator) =>
  expect(pane.getByRole("switch", { name: /^Hide names/ })).toBeVisible({ timeout: READING });

test("comments are read without the network; quotes, themes and sheets follow", async ({
  page,
}) => {
  test.setTimeout(600_000);
  const network = listenToNetwork(page);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  const pane = await openSurvey(page);
  await toDiagnosis(pane);
  const model = () => network.asked.filter(({ url }) => url.endsWith(".bin"));

  await test.step("the language part is fetched when comments are first read, from the add-in's own address", async () => {
    expect(model()).toEqual([]);
    network.during = "language part";
    await pane.getByRole("button", { name: "Next: comments" }).click();
    await isRead(pane);
    expect(model()).toHaveLength(1);
    for (const { url } of network.asked) expect(new URL(url).hostname).toBe("localhost");
  });

  await test.step("from then on comments are read without a network", async () => {
    network.during = "without network";
    await page.context().setOffline(true);
    // Another column, and everything is read anew, from the cells to the themes.
    for (let step = 0; step < 3; step++) {
      await pane.getByRole("button", { name: "Back", exact: true }).click();
    }
    await pane.getByRole("combobox", { name: "Customer" }).click();
    await pane.getByRole("option", { name: "Not used" }).click();
    for (const next of ["Next: context", "Next: diagnosis", "Next: comments"]) {
      await expect(pane.getByRole("button", { name: next })).toBeEnabled();
      await pane.getByRole("button", { name: next }).click();
    }
    await isRead(pane);
    await pane.getByRole("switch", { name: /^Hide names/ }).click();
    await expect(pane.getByRole("switch", { name: /^Hide names/ })).not.toBeChecked();
    await expect(pane.locator("[aria-busy=true]")).toHaveCount(0);
    await pane.getByRole("switch", { name: /^Hide names/ }).click();
    await expect(pane.locator("[aria-busy=true]")).toHaveCount(0);
    await page.context().setOffline(false);
    expect(network.asked.filter(({ during }) => during === "without network")).toEqual([]);
  });

  await test.step("the base, the seven causes and the themes are shown", async () => {
    // 560 of the sample's answers have a comment; those of the window are counted by the unit tests.
    await expect(pane.getByText(/answers of the window have a comment/)).toBeVisible();
    await expect(pane.getByRole("img", { name: /^Broken service explains most/ })).toBeVisible();
    await expect(pane.getByRole("button", { name: /detractors, \d+% · / })).toHaveCount(5);
  });

  await test.step("the sheets of comments are written with the others, and the step leads to them", async () => {
    await pane.getByRole("button", { name: "Make the plan" }).click();
    await pane.getByRole("button", { name: "Choose sheets" }).click();
    await pane.getByRole("button", { name: /^Write \d+ sheets/ }).click();
    await expect(pane.getByRole("heading", { level: 1 })).toContainText("sheets written", {
      timeout: 240_000,
    });
    const names = await sheetNames(page);
    expect(names).toEqual(
      expect.arrayContaining(["NPS Root causes", "NPS Themes", "NPS Comments"])
    );
    await pane.getByRole("button", { name: "Back to the plan" }).click();
    await pane.getByRole("button", { name: "Back", exact: true }).click();
    await pane.getByRole("button", { name: "Open NPS Themes" }).click();
    const active = () =>
      page.evaluate(() => window.workbench?.workbook.getActiveSheet().getSheetName());
    await expect.poll(active).toBe("NPS Themes");
  });
  expect(problems).toEqual([]);
});

test("a language part that does not come stops nobody, and can be asked for again", async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.route("**/*.bin", (route) => route.abort());
  const pane = await openSurvey(page);
  await toDiagnosis(pane);
  await pane.getByRole("button", { name: "Next: comments" }).click();
  await expect(pane.getByText("The language part could not be loaded")).toBeVisible({
    timeout: READING,
  });
  await expect(pane.getByRole("button", { name: "Make the plan" })).toBeEnabled();
  await page.unroute("**/*.bin");
  await pane.getByRole("button", { name: "Try again" }).click();
  await isRead(pane);
});

const LOOKS = [
  { name: "light, 320 px", scheme: "light", forced: "none", width: 320 },
  { name: "dark, 450 px", scheme: "dark", forced: "none", width: 450 },
  { name: "high contrast, 270 px", scheme: "light", forced: "active", width: 270 },
] as const;

for (const { name, scheme, forced, width } of LOOKS) {
  test(`the step for comments: ${name}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme: scheme, forcedColors: forced });
    const pane = await openSurvey(page);
    await page.getByRole("separator", { name: "Width of the pane" }).focus();
    await page.keyboard.press("Home");
    for (let at = NARROWEST; at < width; at += STEP) await page.keyboard.press("ArrowLeft");
    await toDiagnosis(pane);
    await pane.getByRole("button", { name: "Next: comments" }).click();
    await isRead(pane);
    await expect(pane.getByRole("img", { name: /^Broken service explains most/ })).toBeVisible();
    await expectSound(page, pane, "folded");
    await pane.getByRole("button", { name: /^Broken service/ }).click();
    await pane
      .getByRole("button", { name: /detractors?, \d+% · / })
      .first()
      .click();
    await pane.getByRole("button", { name: "Show as table: causes" }).click();
    await pane.getByRole("button", { name: /^Read th/ }).click();
    await expectSound(page, pane, "unfolded");
  });
}

/** Nothing is cut off at the side, and no rule of WCAG 2.2 A and AA is broken, contrast included. */
async function expectSound(page: Page, pane: FrameLocator, step: string): Promise<void> {
  // The scroll area as a whole, screen by screen.
  const main = pane.locator("main");
  const height = await main.evaluate((element) => element.clientHeight);
  const full = await main.evaluate((element) => element.scrollHeight);
  for (let top = 0, part = 1; top < full; top += height - 40, part++) {
    await main.evaluate((element, at) => element.scrollTo(0, at), top);
    await page.screenshot({ path: test.info().outputPath(`${step}-${part}.png`) });
  }
  const overflow = await pane
    .locator("html")
    .evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(overflow, `${step} is wider than the pane`).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page })
    .include("iframe")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${step}: ${id} at ${nodes.map((node) => node.target.join(" ")).join(", ")}`
    )
  ).toEqual([]);
}
