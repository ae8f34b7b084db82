import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { ExcelProblem, problemOf, PROBLEM_CODES } from "../../src/excel/errors";
import { inExcel, onExcelWaiting } from "../../src/excel/run";

let excel: Headless;
let undo: () => void;
beforeAll(async () => {
  excel = await startHeadless({ sheets: { Data: [[1]] } });
  undo = excel.asGlobals();
});
afterAll(() => {
  undo();
  excel.dispose();
});

/** An error as office.js throws it. */
const office = (code: string): Error =>
  // The constructor is there at run time; the published types leave it out.
  Reflect.construct(OfficeExtension.Error, [
    { code, message: "an English sentence of Excel's" },
  ]) as Error;

it.each(PROBLEM_CODES)("%s says what happened in a sentence", (code) => {
  const { title } = new ExcelProblem(code);
  expect(title).toMatch(/^[A-Z].*\.$/);
  expect(title).not.toMatch(/!|unfortunately/i);
});

it.each([
  ["InvalidOperationInCellEditMode", "cellEdit"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "notFound"],
  ["InvalidArgument", "badReference"],
  ["InvalidSelection", "badSelection"],
  ["RangeExceedsLimit", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["RequestAborted", "busy"],
  ["GeneralException", "hostFault"],
  ["InactiveWorkbook", "otherWorkbook"],
  ["MergedRangeConflict", "layout"],
  ["ApiNotFound", "tooOld"],
  ["PropertyNotLoaded", "internal"],
  ["SomethingNew", "internal"],
])("Excel's %s is %s, never in Excel's words", (code, meaning) => {
  const problem = problemOf(office(code));
  expect(problem).toMatchObject({ code: meaning, officeCode: code });
  expect(problem.message).not.toContain("an English sentence");
});

it("a fault of the host reaches the caller as a problem", async () => {
  const run = inExcel(async (context) => {
    context.workbook.worksheets.getItem("Gone").load("name");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ name: "ExcelProblem", code: "notFound" });
});

it("an own refusal inside the work passes unchanged", async () => {
  const own = new ExcelProblem("refused", { title: "No.", action: "" });
  await expect(inExcel(() => Promise.reject(own))).rejects.toBe(own);
});

describe("passing faults", () => {
  const failing = (code: string, times: number) => {
    let calls = 0;
    const work = (): Promise<string> =>
      calls++ < times ? Promise.reject(office(code)) : Promise.resolve("done");
    return { work, calls: () => calls };
  };

  it.each([
    ["RequestAborted", 3, true, 4],
    ["RequestAborted", 4, false, 4],
    ["GeneralException", 1, true, 2],
    ["GeneralException", 2, false, 2],
    ["ItemNotFound", 1, false, 1],
  ])(
    "%s %i times: repeatable work is done: %s, after %i calls",
    async (code, times, done, calls) => {
      const { work, calls: called } = failing(code, times);
      const result = await inExcel(work, { repeatable: true }).catch(() => "failed");
      expect(result).toBe(done ? "done" : "failed");
      expect(called()).toBe(calls);
    }
  );

  it.each(["RequestAborted", "GeneralException"])(
    "after %s work that may not be repeated is not",
    async (code) => {
      const { work, calls } = failing(code, 1);
      await expect(inExcel(work)).rejects.toBeInstanceOf(ExcelProblem);
      expect(calls()).toBe(1);
    }
  );
});

describe("a host that does not answer", () => {
  it("is given up after the time allowed, and the work can start nothing more", async () => {
    let later: Promise<unknown> = Promise.resolve();
    const run = inExcel(
      async (context) => {
        const sync = context.sync.bind(context);
        await silence(context, sync, (answer) => {
          later = answer.then(() => context.sync());
        });
      },
      { timeout: 60 }
    );
    await expect(run).rejects.toMatchObject({ code: "noAnswer" });
    await expect(later).rejects.toMatchObject({ code: "noAnswer" });
  });

  it("tells after two seconds that Excel is waiting, and when that is over", async () => {
    const told: boolean[] = [];
    const stop = onExcelWaiting((waiting) => told.push(waiting));
    const release = holdHost();
    const run = inExcel(async (context) => {
      context.workbook.worksheets.getItem("Data").load("name");
      await context.sync();
    });
    await wait(2300);
    expect(told).toEqual([true]);
    release();
    await run;
    expect(told).toEqual([true, false]);
    stop();
  });
});

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Holds every message of the add-in back, as a host does while a cell is being edited. */
function holdHost(): () => void {
  const parent = excel.window.parent as unknown as { postMessage: (message: string) => void };
  const post = parent.postMessage.bind(parent);
  const held: string[] = [];
  parent.postMessage = (message) => held.push(message);
  return () => {
    parent.postMessage = post;
    held.forEach((message) => {
      post(message);
    });
  };
}

/** One round trip whose answer comes only after the caller has given up. */
async function silence(
  context: Excel.RequestContext,
  sync: () => Promise<unknown>,
  onceAnswered: (answer: Promise<void>) => void
): Promise<void> {
  const release = holdHost();
  context.workbook.worksheets.getItem("Data").load("name");
  onceAnswered(wait(150).then(release));
  await sync();
}
