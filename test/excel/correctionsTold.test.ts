/**
 * Corrections that are not on the lists, from the sheet to the pane: the whole pane without its views, over a workbook
 * with the real office.js. What each says, and that the next run loses none of it.
 */
import model from "wink-eng-lite-web-model";
import { phraseFinder } from "../../src/comments/themes/phraseFinder";
import { walkWizard } from "../../src/entries/walkWizard";
import { workbook } from "../../src/entries/workbook";
import { directEngine } from "../../src/taskpane/computation";
import { languageLoader } from "../../src/taskpane/languagePart";
import { startPane, type Pane } from "../../src/taskpane/runner";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";

/** 30 detractors in two complaints, 30 promoters; every comment another one. */
const ROWS: readonly (readonly [number, string])[] = [
  ...Array.from({ length: 18 }, (_, at) => [2, `The engineer was late on visit ${at}`] as const),
  ...Array.from({ length: 12 }, (_, at) => [3, `A wrong bill came in month ${at}`] as const),
  ...Array.from({ length: 30 }, (_, at) => [9, `Friendly people in shop ${at}`] as const),
];
const SHEET = "NPS Comments";

let excel: Headless;
let undo: () => void;
let pane: Pane;

beforeAll(async () => {
  excel = await startHeadless({ sheets: { Answers: [["Score", "Comment"], ...ROWS] } });
  undo = excel.asGlobals();
  const engine = directEngine(
    languageLoader({
      // One cause by one word: what the real reader finds is tested beside it.
      causes: () =>
        Promise.resolve({
          causesOf: (text) =>
            text.includes("late") ? [{ cause: "service", confidence: 0.8, words: ["late"] }] : [],
        }),
      phrases: () => Promise.resolve(phraseFinder(model)),
    })
  );
  pane = startPane({
    port: workbook,
    loadEngine: () => Promise.resolve(engine),
    loadCustomers: () => import("../../src/diagnosis/customers"),
    today: () => 46_300,
    now: () => 46_300.5,
    close: () => undefined,
  });
  await walkWizard(pane, await workbook.sources(), { context: {} }, () => undefined);
});
afterAll(() => {
  undo();
  excel.dispose();
});

/** The sheet's cells with its columns by header. */
function table() {
  const cells = excel.cells(`'${SHEET}'!A1:P80`);
  const head = cells.findIndex((line) => line.includes("Your cause"));
  const header = cells[head] ?? [];
  const letter = (name: string): string => String.fromCharCode(65 + header.indexOf(name));
  const lineOf = (comment: string): number => {
    const found = cells.findIndex((line) => line.includes(comment));
    if (found < 0) throw new Error(`no ${comment}`);
    return found + 1;
  };
  return {
    cause: (comment: string) => `'${SHEET}'!${letter("Your cause")}${lineOf(comment)}`,
    theme: (comment: string) => `'${SHEET}'!${letter("Your theme")}${lineOf(comment)}`,
    state: (comment: string) => `'${SHEET}'!${letter("State")}${lineOf(comment)}`,
    comments: cells.slice(head + 1).map((line) => line[header.indexOf("Comment")]),
  };
}

/** Until nothing is under way. */
async function settled(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const stop = pane.subscribe(look);
    function look(): void {
      const { job, problem } = pane.state();
      if (job !== null) return;
      stop();
      if (problem) reject(new Error(problem.title));
      else resolve();
    }
    look();
  });
}

async function readAgain() {
  for (let at = 0; at < 5 && pane.state().step !== "comments"; at++) pane.send({ type: "back" });
  pane.send({ type: "readComments" });
  await settled();
  return pane.state().comments.faults;
}

async function writeAgain(): Promise<void> {
  pane.send({ type: "next" });
  await settled();
  pane.send({ type: "next" });
  await settled();
  pane.send({ type: "next" });
  await settled();
  expect(pane.state().write.written?.sheets.map(({ name }) => name)).toContain(SHEET);
  await excel.settle();
}

const LATE = (at: number) => `The engineer was late on visit ${at}`;
const BILL = (at: number) => `A wrong bill came in month ${at}`;

it("a cause and a theme that are not on the lists are told with sheet, cell, what is wrong and what to do", async () => {
  expect(await readAgain()).toEqual([]);
  const found = pane.state().outcome?.diagnosis.comments?.themes[0]?.name ?? "";
  expect(found).toMatch(/engineer|late/);
  const at = table();
  excel.setCell(at.cause(LATE(3)), "Service");
  excel.setCell(at.theme(LATE(4)), "late enginer");
  excel.setCell(at.theme(BILL(1)), "Late Enginer");
  // These are on the lists, in any case.
  excel.setCell(at.cause(BILL(2)), "bad timing");
  excel.setCell(at.theme(BILL(2)), found.toUpperCase());
  await excel.settle();

  const faults = await readAgain();
  expect(faults).toHaveLength(2);
  expect(faults).toEqual([
    {
      address: at.cause(LATE(3)),
      about: "Your cause",
      message: "“Service” under Your cause is none of the seven causes.",
      remedy: "Choose one from the list. Until then the cause stays as found.",
    },
    {
      address: expect.stringMatching(/^'NPS Comments'![A-Z]\d+$/),
      about: "Your theme",
      message: expect.stringMatching(
        /^“late enginer”, 2 times under Your theme, is none of the themes found; it counts/i
      ),
      remedy: expect.stringMatching(/^Choose one from the list, or add it under Your own themes/),
    },
  ]);
  expect([at.theme(LATE(4)), at.theme(BILL(1))]).toContain(faults[1]?.address);
});

it("the next run keeps every word that was typed, lists those comments first and tells the same", async () => {
  const before = (await readAgain()).map(({ message }) => message);
  await writeAgain();
  const at = table();
  expect(excel.cell(at.cause(LATE(3)))).toBe("Service");
  expect(excel.cell(at.theme(LATE(4)))).toBe("late enginer");
  expect(excel.cell(at.theme(BILL(1)))).toBe("Late Enginer");
  expect(excel.cell(at.cause(BILL(2)))).toBe("bad timing");
  // What counts stands first; a cause that cannot be used corrects nothing yet.
  expect(new Set(at.comments.slice(0, 3))).toEqual(new Set([LATE(4), BILL(1), BILL(2)]));
  expect(excel.cell(at.state(BILL(2)))).toBe("Yours");
  expect(excel.cell(at.state(LATE(3)))).not.toBe("Yours");
  expect((await readAgain()).map(({ message }) => message)).toEqual(before);
});

it("a theme that is counted by its own words is told no more; a cause from the list neither", async () => {
  const settings = excel.cells("'NPS Settings'!A1:M140");
  const line = settings.findIndex((cells) => cells.includes("theme-1")) + 1;
  excel.setCell(`'NPS Settings'!C${line}`, "Late enginer");
  excel.setCell(`'NPS Settings'!H${line}`, "engineer late");
  excel.setCell(table().cause(LATE(3)), "Broken service");
  await excel.settle();
  const { ownThemes } = await workbook.readSettings();
  expect(ownThemes).toHaveLength(1);
  pane.send({ type: "settingsRead", settings: await workbook.readSettings() });
  await settled();
  expect(await readAgain()).toEqual([]);
});
