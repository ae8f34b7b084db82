import { walkWizard } from "../../src/entries/walkWizard";
import { NO_WORK } from "../../src/roadmap/work";
import { directEngine } from "../../src/taskpane/computation";
import { noLanguagePart } from "../../src/taskpane/languagePart";
import { startPane } from "../../src/taskpane/runner";
import { memoryWorkbook } from "./memoryWorkbook";
import { day, surveyReading } from "./survey";

const TODAY = day(2026, 9, 30);
/** The last day of the run on the sheet NPS History: this run's 90 days begin before it. */
const LAST = day(2026, 7, 31);

test("rules 151, 157: a plan compares the answers since the run on NPS History, read off the rows themselves", async () => {
  const book = memoryWorkbook();
  const counts = { detractors: 150, passives: 100, promoters: 50, n: 300 };
  const baseline = {
    id: "row:earlier",
    writtenOn: LAST + 1,
    asOf: LAST,
    from: LAST - 89,
    to: LAST,
    groups: counts,
    answeredInTime: null,
    resolvedInTime: null,
  };
  book.work = { ...NO_WORK, history: { runs: [baseline], groups: [], figures: [] } };
  const pane = startPane({
    port: book.port,
    loadEngine: () => Promise.resolve(directEngine(noLanguagePart)),
    loadCustomers: () => import("../../src/diagnosis/customers"),
    today: () => TODAY,
    now: () => TODAY + 0.5,
    close: () => undefined,
  });
  while (pane.state().screen === "opening") await new Promise((resolve) => setTimeout(resolve));
  // As kept with the workbook since day 0.
  pane.send({ type: "setStart", start: LAST + 1 });
  const request = { context: { window: "90days" as const }, readComments: false };
  const { planned } = await walkWizard(pane, await book.port.sources(), request, () => undefined);

  const { score, date } = surveyReading().responses;
  const since = [...score].filter((_, row) => (date?.[row] ?? 0) > LAST);
  const { comparisons } = planned.roadmap;
  expect(comparisons.since?.from).toBe(LAST + 1);
  expect(comparisons.overall).toMatchObject({ before: counts, cannotTell: null });
  expect(comparisons.overall?.after).toEqual({
    detractors: since.filter((answer) => answer <= 6).length,
    passives: since.filter((answer) => answer === 7 || answer === 8).length,
    promoters: since.filter((answer) => answer >= 9).length,
    n: since.length,
  });
});

test("a run without a named source reads what the workbook's earlier run read", async () => {
  const book = memoryWorkbook();
  const walk = async (source?: string) => {
    const pane = startPane({
      port: book.port,
      loadEngine: () => Promise.resolve(directEngine(noLanguagePart)),
      loadCustomers: () => import("../../src/diagnosis/customers"),
      today: () => TODAY,
      now: () => TODAY + 0.5,
      close: () => undefined,
    });
    const request = { context: {}, readComments: false, ...(source !== undefined && { source }) };
    const sources = await book.port.sources();
    return (await walkWizard(pane, sources, request, () => undefined)).preview.choice;
  };
  const [first] = await book.port.sources();
  expect(await walk()).toEqual(first?.choice);
  await walk("Sheet Q2");
  expect(await walk()).toEqual({ kind: "sheets", names: ["Q2"] });
});
