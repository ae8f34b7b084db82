// What the pane looks like and says on every step, narrow and wide, light, dark and in high contrast.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import { openSurvey } from "./addin";

/** Nothing is cut off at the side, and no rule of WCAG 2.2 A and AA is broken, contrast included. */
async function expectSound(page: Page, pane: FrameLocator, step: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${step}.png`) });
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

const LOOKS = [
  { name: "light, 270 px", scheme: "light", forced: "none", width: 270 },
  { name: "dark, 320 px", scheme: "dark", forced: "none", width: 320 },
  { name: "light, 450 px", scheme: "light", forced: "none", width: 450 },
  { name: "high contrast, 500 px", scheme: "light", forced: "active", width: 500 },
] as const;
/** The narrowest the workbench's pane becomes, and how far one press of an arrow moves its edge. */
const NARROWEST = 270;
const STEP = 10;

/** Opens what is folded on the present screen. */
async function unfold(pane: FrameLocator, names: readonly RegExp[]): Promise<void> {
  for (const name of names) await pane.getByRole("button", { name }).click();
}

for (const { name, scheme, forced, width } of LOOKS) {
  test(`every step of the pane: ${name}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme: scheme, forcedColors: forced });
    const pane = await openSurvey(page);
    await page.getByRole("separator", { name: "Width of the pane" }).focus();
    await page.keyboard.press("Home");
    for (let at = NARROWEST; at < width; at += STEP) await page.keyboard.press("ArrowLeft");
    await expectSound(page, pane, "0-start");
    await pane.getByRole("button", { name: "Use the selection" }).click();
    await expect(pane.getByRole("button", { name: "Next: context" })).toBeEnabled();
    await unfold(pane, [/^How the survey was run/, /^Customers and money/]);
    await expectSound(page, pane, "1-data");
    await pane.getByRole("button", { name: "Next: context" }).click();
    await pane.getByRole("combobox", { name: "Industry" }).click();
    await pane.getByRole("option", { name: /^Telecom/ }).click();
    await expect(pane.getByRole("heading", { level: 1 })).toContainText("average +19");
    await unfold(pane, [/^Calendar and changes/, /^What the business knows/, /^Where the figures/]);
    await expectSound(page, pane, "2-context");
    await pane.getByRole("button", { name: "Next: diagnosis" }).click();
    await expect(pane.getByRole("button", { name: "Next: comments" })).toBeEnabled();
    await expect(pane.getByRole("heading", { level: 1 })).toContainText("telecom");
    await expect(pane.getByRole("button", { name: "Show as table: groups" })).toBeVisible();
    await expect(pane.getByRole("img", { name: /percent interval/ }).first()).toBeVisible();
    await expectSound(page, pane, "3-diagnosis");
    await unfold(pane, [
      /^\d+% detractors, \d+% passives/,
      /^Where: combinations/,
      /^Where: over time/,
      /^The survey itself/,
    ]);
    for (const chart of ["score over time", "groups", "answers from 0 to 10", "combinations"]) {
      await pane.getByRole("button", { name: `Show as table: ${chart}` }).click();
    }
    await expect(pane.getByRole("table")).toHaveCount(4);
    await pane.getByRole("button", { name: /^Map / }).first().scrollIntoViewIfNeeded();
    await expectSound(page, pane, "3-evidence");
    // What this step looks like: comments.spec.ts.
    await pane.getByRole("button", { name: "Next: comments" }).click();
    await expect(pane.getByRole("switch", { name: /^Hide names/ })).toBeVisible({
      timeout: 90_000,
    });
    await pane.getByRole("button", { name: "Make the plan" }).click();
    await pane.getByRole("slider", { name: "Goal" }).focus();
    await page.keyboard.press("ArrowRight");
    await pane.getByRole("button", { name: /^Answer every detractor/ }).click();
    await expectSound(page, pane, "4-plan");
    await pane.getByRole("button", { name: "Choose sheets" }).click();
    await expect(pane.getByRole("button", { name: /^Write \d+ sheets/ })).toBeEnabled();
    await expectSound(page, pane, "5-write");
    await pane.getByRole("button", { name: "Help" }).click();
    await expectSound(page, pane, "help");
  });
}
