// A whole story on the built add-in: diagnose, write, people edit, a new quarter's answers arrive, run again, gates open,
// history shows the gain (rules 145, 149, 151, 152, 157, 159, 160). The same as test/excel/story.test.ts, by the pane.
import { expect, test } from "@playwright/test";
import { SHEET_KINDS } from "../../src/report/sheetPlan";
import * as outcome from "../excel/storyOutcome";
import type { Compared } from "../excel/storyOutcome";
import * as people from "../excel/storyPeople";
import { DAY_0, LATER } from "../excel/storyPeople";
import { npsOf, SECOND_QUARTER, SURVEY_HEADER, surveyRows } from "../excel/storySurvey";
import { firstScreen } from "./addin";
import { inExcel, onDay, photograph, press, readAll, reopen, type, written } from "./storyPage";

const MORNING = 0.4;
/** The language part comes from the network, and a few hundred comments are read (milliseconds). */
const READING = 120_000;

const GROUPS = ["Findings", "Work", "For people", "Records"];

const expectRight = ({ shown, right }: Compared): void => expect(shown).toEqual(right);
const whole = (points: number): string => `+${Math.round(points)}`;

test("two quarters of a recovery, from the first diagnosis to gates that open", async ({
  page,
}) => {
  test.setTimeout(900_000);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  await onDay(page, DAY_0 + MORNING);
  await page.goto("/workbench.html?pane=closed");
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);

  await test.step("a survey as a table", async () => {
    const rows = [SURVEY_HEADER, ...surveyRows(1)];
    await inExcel(page, people.putSurvey, { sheet: "Answers", rows });
    await page.getByRole("button", { name: "Diagnose NPS" }).click();
  });

  let pane = await firstScreen(page);
  const heading = () => pane.getByRole("heading", { level: 1 });

  /** From the first screen to the step that writes. */
  const toWriting = async (): Promise<void> => {
    await press(pane, "Next: context");
    await press(pane, "Next: diagnosis");
    await press(pane, "Next: comments");
    await expect(pane.getByRole("switch", { name: /^Hide names/ })).toBeVisible({
      timeout: READING,
    });
    await press(pane, "Make the plan");
    await press(pane, "Choose sheets");
  };

  await test.step("day 0: diagnosed, planned and written", async () => {
    await press(pane, "Use the selection");
    await expect(heading()).toHaveText("240 of 240 rows can be scored");
    await press(pane, "Next: context");
    await pane.getByRole("combobox", { name: "Industry" }).click();
    await pane.getByRole("option", { name: /^Telecom/ }).click();
    await press(pane, "Next: diagnosis");
    await expect(heading()).toContainText("telecom");
    await photograph(page, "1-diagnosis");
    await press(pane, "Back");
    await press(pane, "Back");
    await toWriting();
    await photograph(page, "1-write");
    await press(pane, `Write ${SHEET_KINDS.length} sheets`);
    await written(pane, /^28 sheets written/);
  });

  let asSorted: readonly string[] = [];
  let worked: ReadonlyMap<unknown, readonly unknown[]> = new Map();
  await test.step("people work on the sheets", async () => {
    const first = await readAll(page);
    await type(page, people.ROADMAP, people.onRoadmap(first));
    await inExcel(page, people.rearrangeRoadmap, people.STRUCTURE);
    await inExcel(page, people.addMessages, people.untold(first));
    const arranged = await readAll(page);
    await type(page, people.ROADMAP, people.onOwnRow(arranged));
    await type(page, people.GATES, people.onGates(first));
    await type(page, people.WORKLIST, people.onWorklist(first, 0));
    await type(page, people.MESSAGES, people.onMessages(arranged));
    await type(page, people.COST, people.onCost(first));
    await type(page, people.PRIORITIES, people.onPriorities(first));
    await type(page, people.BRIEF, people.onBrief(first));
    await expect
      .poll(async () => outcome.costs(await readAll(page), surveyRows(1)).shown)
      .toEqual(outcome.costs(first, surveyRows(1)).right);
    const now = await readAll(page);
    asSorted = people.roadmapTable(now).rows("Action");
    worked = outcome.worklistLines(now);
    await photographSheets("2");
  });

  await test.step("a quarter later: what will change is told before it is written", async () => {
    await inExcel(page, people.addAnswers, surveyRows(2));
    await onDay(page, LATER + MORNING);
    pane = await reopen(page);
    await press(pane, "Continue with table Survey");
    await toWriting();
    await expect(pane.getByText("Updates NPS Gates, keeps your 3 edits")).toBeVisible();
    await expect(
      pane.getByText(/^Updates NPS Detractors to answer, .* 60 new, 81 no/)
    ).toBeVisible();
    await expect(pane.getByText(/^No longer found, kept and marked: /)).toBeVisible();
    await photograph(page, "3-write");
    // The list alone first: its new detractors are answered while the rest still stands.
    for (const group of GROUPS) {
      await pane.getByRole("group", { name: group }).getByRole("checkbox").first().click();
    }
    await pane.getByRole("checkbox", { name: /^Detractors to answer/ }).click();
    await press(pane, "Write 1 sheet");
    await written(pane, /^1 sheet written/);
  });

  await test.step("the new detractors are answered", async () => {
    const listed = await readAll(page);
    await type(page, people.WORKLIST, people.onWorklist(listed, SECOND_QUARTER));
  });

  await test.step("Refresh", async () => {
    await page.getByRole("button", { name: "Refresh" }).click();
    // The answers were diagnosed when the list was written.
    await written(pane, new RegExp(`^NPS is as it was: \\${whole(npsOf(surveyRows(2)))}$`));
    await photograph(page, "4-refreshed");
  });

  await test.step("nothing typed is lost, gates are open, the gain is shown", async () => {
    const last = await readAll(page);
    expectRight(outcome.roadmapKept(last, asSorted));
    const lines = outcome.worklistLines(last);
    for (const [id, line] of worked) expect([id, lines.get(id)]).toEqual([id, line]);
    expectRight(outcome.othersKept(last));
    expectRight(outcome.costs(last, surveyRows(2)));
    expectRight(outcome.gates(last));
    expectRight(outcome.gain(last));
    expectRight(outcome.gainByAction(last));
    expectRight(outcome.baselines(last));
    await photographSheets("5");
  });
  expect(problems).toEqual([]);

  async function photographSheets(when: string): Promise<void> {
    for (const sheet of [people.ROADMAP, people.GATES, people.WORKLIST, people.HISTORY]) {
      await page.evaluate((name) => {
        window.workbench?.workbook.getSheetByName(name)?.activate();
      }, sheet);
      await page.waitForTimeout(600);
      await photograph(page, `${when}-${sheet}`);
    }
  }
});
