// The whole path of a person: from the cell to the sheets, by mouse and by keyboard, on the built add-in.
import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import {
  a1,
  cell,
  cells,
  find,
  formula,
  named,
  openFile,
  openSurvey,
  pickFromList,
  sheetNames,
  typeInto,
} from "./addin";

const root = path.resolve(__dirname, "../..");
const SHEETS = [
  "NPS Summary",
  "NPS Leadership brief",
  "NPS Benchmarks",
  "NPS Trend",
  "NPS Segments",
  "NPS Heat map",
  "NPS Detractors",
  "NPS Root causes",
  "NPS Themes",
  "NPS Comments",
  "NPS Method check",
  "NPS Targets",
  "NPS Cost",
  "NPS Prioritisation",
  "NPS Strategies",
  "NPS Roadmap",
  "NPS Gates",
  "NPS Detractors to answer",
  "NPS Closed loop",
  "NPS Customer lists",
  "NPS Monthly report",
  "NPS Workshop",
  "NPS Recovery playbook",
  "NPS Survey design",
  "NPS You said, we did",
  "NPS History",
  "NPS Settings",
  "NPS Data quality",
];
const WRITE = `Write ${SHEETS.length} sheets`;
const WRITTEN = `${SHEETS.length} sheets written`;
/** All sheets on a busy machine (milliseconds). */
const WRITING = 240_000;
/** With the hidden sheet that the charts read. */
const ALL = [...SHEETS, "NPS Chart data"];

/** Computed here from the file, not by the add-in: detractors 0–6, promoters 9–10. */
function score(answers: readonly number[]): { n: number; nps: number } {
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  return { n: answers.length, nps: (100 * (promoters - detractors)) / answers.length };
}

interface Answer {
  readonly day: string;
  readonly score: number;
  readonly product: string;
}

/** The sample's usable answers: whole scores; the newest 90 days by their ISO dates. */
function sample(): { all: Answer[]; latest: Answer[] } {
  const text = fs.readFileSync(path.join(root, "samples/survey.csv"), "utf8");
  const rows = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  }).data;
  const all = rows
    .filter((row) => /^\d+$/.test(row["Score"] ?? ""))
    .map((row) => ({
      day: row["Answered on"] ?? "",
      score: Number(row["Score"]),
      product: row["Product"] ?? "",
    }));
  const newest =
    all
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? "";
  const first = new Date(Date.parse(newest) - 89 * 86_400_000).toISOString().slice(0, 10);
  return { all, latest: all.filter(({ day }) => day >= first && day !== "") };
}

const shown = (nps: number): string =>
  `${nps > 0 ? "+" : nps < 0 ? "−" : ""}${Math.abs(Math.round(nps))}`;

async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

function activeSheet(page: Page): Promise<string> {
  return page.evaluate(() => window.workbench?.workbook.getActiveSheet().getSheetName() ?? "");
}

/** The language part comes from the network, and a few thousand comments are read (milliseconds). */
const READING = 120_000;

/** Waits until the comments are read. */
async function readComments(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Next: comments" }).click();
  await expect(pane.getByRole("switch", { name: /^Hide names/ })).toBeVisible({ timeout: READING });
}

async function chooseIndustry(pane: FrameLocator, name: RegExp): Promise<void> {
  await pane.getByRole("combobox", { name: "Industry" }).click();
  await pane.getByRole("option", { name }).click();
}

test("from =NPS() in a cell to all sheets, by mouse; a second run keeps what people typed", async ({
  page,
}) => {
  test.setTimeout(900_000);
  const { all, latest } = sample();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") problems.push(request.url());
  });
  const pane = await openSurvey(page);

  await test.step("the score in a cell, as typed", async () => {
    await typeInto(page, "N2", "=NPS(C2:C621)");
    await expect
      .poll(async () => cell(page, "survey", "N2"), { timeout: 30_000 })
      .toBeCloseTo(score(all.map((answer) => answer.score)).nps, 9);
  });

  await test.step("data", async () => {
    await typeInto(page, "A1", "Customer");
    await pane.getByRole("button", { name: "Use the selection" }).click();
    await expect(pane.getByRole("heading", { level: 1 })).toHaveText(
      `${all.length} of 620 rows can be scored`
    );
    await photograph(page, "1-data");
    await pane.getByRole("button", { name: "Next: context" }).click();
  });

  await test.step("context", async () => {
    await chooseIndustry(pane, /^Telecom/);
    await expect(pane.getByRole("heading", { level: 1 })).toContainText("average +19, bad below 0");
    await photograph(page, "2-context");
    await pane.getByRole("button", { name: "Next: diagnosis" }).click();
  });

  const expected = score(latest.map((answer) => answer.score));
  await test.step("diagnosis", async () => {
    await expect(pane.getByRole("heading", { level: 1 })).toContainText("bad for telecom");
    await expect(pane.getByText(shown(expected.nps), { exact: true }).first()).toBeVisible();
    await expect(pane.getByText(`${expected.n} answers`).first()).toBeVisible();
    await photograph(page, "3-diagnosis");
  });

  await test.step("comments", async () => {
    await readComments(pane);
    await photograph(page, "3-comments");
    await pane.getByRole("button", { name: "Make the plan" }).click();
  });

  await test.step("plan, with an owner", async () => {
    await pane.getByRole("button", { name: /^Answer every detractor within 24 hours/ }).click();
    const owner = pane.getByRole("textbox", { name: /^Owner of Answer every detractor/ });
    await owner.fill("Night shift");
    await photograph(page, "4-plan");
    await pane.getByRole("button", { name: "Choose sheets" }).click();
  });

  await test.step("write", async () => {
    await photograph(page, "5-write");
    await pane.getByRole("button", { name: WRITE }).click();
    await expect(pane.getByRole("heading", { level: 1 })).toContainText(WRITTEN, {
      timeout: WRITING,
    });
    await photograph(page, "6-written");
    expect(await sheetNames(page)).toEqual(["survey", ...ALL]);
  });

  await test.step("the sheets hold the score, live", async () => {
    const summary = await named(page, "nps_score");
    expect(summary.value).toBeCloseTo(expected.nps, 9);
    expect(summary.formula).toMatch(/^=/);
    expect((await named(page, "nps_level")).value).toBe("Bad");
    const dsl = await find(page, "NPS Segments", "DSL");
    const header = await find(page, "NPS Segments", "NPS");
    const products = score(
      latest.filter((answer) => answer.product === "DSL").map((answer) => answer.score)
    );
    expect(await cell(page, "NPS Segments", a1({ ...dsl, column: header.column }))).toBeCloseTo(
      products.nps,
      9
    );
    for (const sheet of SHEETS) {
      await pane.getByRole("button", { name: `Open ${sheet}`, exact: true }).click();
      await page.waitForTimeout(800);
      await photograph(page, sheet);
    }
  });

  await test.step("a changed answer changes the sheet", async () => {
    const detractor = (await cells(page, "survey", "B2:C621")).findIndex(
      ([day, answer]) => Number(day) > 46_230 && answer === 0
    );
    await page.evaluate(() => window.workbench?.workbook.getSheetByName("survey")?.activate());
    await typeInto(page, `C${detractor + 2}`, "10");
    await expect
      .poll(async () => (await named(page, "nps_score")).value)
      .toBeCloseTo(expected.nps + 200 / expected.n, 6);
    await typeInto(page, `C${detractor + 2}`, "0");
  });

  await test.step("running again keeps what people typed", async () => {
    const action = await find(page, "NPS Roadmap", "Answer every detractor within 24 hours");
    const owner = await find(page, "NPS Roadmap", "Owner");
    const status = await find(page, "NPS Roadmap", "Status");
    const ownerCell = a1({ row: action.row, column: owner.column });
    const statusCell = a1({ row: action.row, column: status.column });
    expect(await cell(page, "NPS Roadmap", ownerCell)).toBe("Night shift");
    await page.evaluate(() => window.workbench?.workbook.getSheetByName("NPS Roadmap")?.activate());
    await typeInto(page, ownerCell, "Front desk");
    await pickFromList(page, statusCell, "Done");
    await expect.poll(() => cell(page, "NPS Roadmap", statusCell)).toBe("Done");

    await pane.getByRole("button", { name: "Back to the plan" }).click();
    await pane.getByRole("button", { name: "Choose sheets" }).click();
    await pane.getByRole("button", { name: WRITE }).click();
    await expect(pane.getByRole("heading", { level: 1 })).toContainText(WRITTEN, {
      timeout: WRITING,
    });
    expect(await sheetNames(page)).toEqual(["survey", ...ALL]);
    expect(await cell(page, "NPS Roadmap", ownerCell)).toBe("Front desk");
    expect(await cell(page, "NPS Roadmap", statusCell)).toBe("Done");
  });

  await test.step("a finding leads to its figures", async () => {
    await pane.getByRole("button", { name: "Back to the plan" }).click();
    await pane.getByRole("button", { name: "Back", exact: true }).click();
    await pane.getByRole("button", { name: "Back", exact: true }).click();
    await pane.getByRole("button", { name: /are detractors: immediate action/ }).click();
    await pane.getByRole("button", { name: /^Show on the sheet Detractors/ }).click();
    await expect.poll(() => activeSheet(page)).toBe("NPS Detractors");
  });

  await test.step("Refresh reads anew, writes what is there and tells what changed", async () => {
    await page.evaluate(() => window.workbench?.workbook.getSheetByName("survey")?.activate());
    const detractor = (await cells(page, "survey", "B2:C621")).findIndex(
      ([day, answer]) => Number(day) > 46_230 && answer === 0
    );
    await typeInto(page, `C${detractor + 2}`, "10");
    await page.getByRole("button", { name: "Refresh" }).click();
    const heading = pane.getByRole("heading", { level: 1 });
    const after = expected.nps + 200 / expected.n;
    await expect(heading).toHaveText(`NPS went from ${shown(expected.nps)} to ${shown(after)}`, {
      timeout: WRITING,
    });
    await photograph(page, "7-refreshed");
    expect((await named(page, "nps_score")).value).toBeCloseTo(after, 6);
    expect(await sheetNames(page)).toEqual(["survey", ...ALL]);
    await pane.getByRole("button", { name: "See the diagnosis" }).click();
    await expect(heading).toContainText("telecom");
    await readComments(pane);
    for (const next of ["Make the plan", "Choose sheets"]) {
      await pane.getByRole("button", { name: next }).click();
    }
    await expect(pane.getByText("Updates NPS Summary")).toBeVisible();
  });

  await test.step("and all of it can be removed again", async () => {
    await pane.getByRole("button", { name: "Remove the sheets written before" }).click();
    await pane.getByRole("button", { name: "Remove", exact: true }).click();
    await expect.poll(() => sheetNames(page), { timeout: 30_000 }).toEqual(["survey"]);
    expect(await formula(page, "survey", "N2")).toBe("=NPS(C2:C621)");
  });
  expect(problems).toEqual([]);
});

test("the same path by keyboard alone", async ({ page }) => {
  test.setTimeout(600_000);
  const pane = await openSurvey(page);
  await pane.getByRole("button", { name: "Use the selection" }).focus();
  await page.keyboard.press("Enter");
  const heading = pane.getByRole("heading", { level: 1 });
  await expect(heading).toContainText("rows can be scored");
  await expect(heading).toBeFocused();

  /** Tabs on until the control has the focus, as somebody without a mouse does. */
  const tabTo = async (name: RegExp, role: "button" | "combobox" = "button") => {
    const control = pane.getByRole(role, { name });
    await expect(control).toBeEnabled();
    await expect(control).not.toHaveAttribute("aria-disabled", "true");
    for (let step = 0; step < 120; step++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${name} is not reached by Tab`);
  };
  await tabTo(/^Next: context/);
  await page.keyboard.press("Enter");
  await expect(heading).toContainText("not compared");
  await expect(heading).toBeFocused();

  await tabTo(/^Industry/, "combobox");
  await page.keyboard.press("Enter");
  await page.keyboard.type("tel");
  await expect(pane.getByRole("option", { name: /^Telecom/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(heading).toContainText("telecom");
  await tabTo(/^Next: diagnosis/);
  await page.keyboard.press("Enter");
  await expect(heading).toContainText("bad for telecom");
  await expect(heading).toBeFocused();

  await tabTo(/^Next: comments/);
  await page.keyboard.press("Enter");
  await expect(heading).toBeFocused();
  await expect(pane.getByRole("switch", { name: /^Hide names/ })).toBeVisible({ timeout: READING });

  await tabTo(/^Make the plan/);
  await page.keyboard.press("Enter");
  await expect(heading).toBeFocused();
  await tabTo(/^Choose sheets/);
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(`${SHEETS.length} sheets, none of yours is changed`);
  await tabTo(/^Write \d+ sheets/);
  await page.keyboard.press("Enter");
  await expect(heading).toContainText(WRITTEN, { timeout: WRITING });
  await expect(heading).toBeFocused();
  expect(await sheetNames(page)).toEqual(["survey", ...ALL]);

  // And back: every step is still there.
  await tabTo(/^Back to the plan/);
  await page.keyboard.press("Enter");
  for (const text of ["explains most", "bad for telecom", "telecom", "rows can be scored"]) {
    await tabTo(/^Back$/);
    await page.keyboard.press("Enter");
    await expect(heading).toContainText(text);
  }
});

test("score this selection: from the ribbon to a formula in an empty cell", async ({ page }) => {
  test.setTimeout(180_000);
  const pane = await openSurvey(page);
  await page.evaluate(() => {
    window.workbench?.workbook.getActiveSheet().getRange("C2:C621").activate();
  });
  await page.getByRole("button", { name: "Score this selection" }).click();
  const expected = score(sample().all.map((answer) => answer.score));
  await expect(pane.getByText(shown(expected.nps), { exact: true }).first()).toBeVisible();
  await expect(pane.getByText(/=NPS\(/).first()).toBeVisible();
  await photograph(page, "selection");
});

const telecom = path.join(root, "../shared/data/telecom_nps_responses.csv");
const present = fs.existsSync(telecom);

// Expected figures: counted in the file by other means (2,353 whole scores among 2,385; dates day/month/year).
for (const [choice, n, nps] of [
  ["all", 2353, -24.69],
  ["default", 1046, -16.35],
] as const) {
  test(`2,353 real telecom answers, window ${choice}: cell, pane and sheets agree`, async ({
    page,
  }) => {
    test.skip(!present, "the telecom file is not here (../shared/data)");
    test.setTimeout(600_000);
    const pane = await openFile(page, "telecom_nps_responses.csv", fs.readFileSync(telecom));
    const sheet = "telecom_nps_responses";
    if (choice === "all") {
      await typeInto(page, "G2", "=NPS(C2:C2386)");
      await expect
        .poll(async () => cell(page, sheet, "G2"), { timeout: 30_000 })
        .toBeCloseTo(nps, 2);
      await typeInto(page, "A1", "Response date");
    }
    await pane.getByRole("button", { name: "Use the selection" }).click();
    await expect(pane.getByRole("heading", { level: 1 })).toHaveText(
      "2,353 of 2,385 rows can be scored"
    );
    await pane.getByRole("button", { name: "Next: context" }).click();
    await chooseIndustry(pane, /^Telecom/);
    if (choice === "all") {
      await pane.getByRole("combobox", { name: "Answers of" }).click();
      await pane.getByRole("option", { name: /^All/ }).click();
    }
    await pane.getByRole("button", { name: "Next: diagnosis" }).click();
    await expect(pane.getByText(shown(nps), { exact: true }).first()).toBeVisible();
    await expect(pane.getByText(`${n.toLocaleString("en-US")} answers`).first()).toBeVisible();
    await photograph(page, `telecom-${choice}-diagnosis`);
    await readComments(pane);
    await photograph(page, `telecom-${choice}-comments`);
    await pane.getByRole("button", { name: "Make the plan" }).click();
    await pane.getByRole("button", { name: "Choose sheets" }).click();
    await pane.getByRole("button", { name: WRITE }).click();
    await expect(pane.getByRole("heading", { level: 1 })).toContainText(WRITTEN, {
      timeout: WRITING,
    });
    const stored = await named(page, "nps_score");
    expect(Math.abs(Number(stored.value) - nps)).toBeLessThan(0.005);
    const summary = (await cells(page, "NPS Summary", "A1:M20")).flat();
    expect(
      summary.some((value) => String(value).includes(`n = ${n.toLocaleString("en-US")}`))
    ).toBe(true);
    await photograph(page, `telecom-${choice}-summary`);
  });
}
