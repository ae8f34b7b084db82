/**
 * One survey, asked three ways: the verdict of the pane, the sheets it writes, and functions typed into cells.
 * Everything runs in one workbook, on the built add-in and the real office.js.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { HeadlessAddin } from "../../src/entries/headless";
import { functionsJson } from "../../src/functions/metadata";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { root } from "./dist";
import { TIME_TO_BUILD } from "./functionsBundle";
import { near } from "./near";

const TINY = 1e-9;
const SCORES = "Survey[Score]";
/** Rows that each answer on the sheet of questions may take. */
const ROOM = 40;

const NPS = `NPS(${SCORES})`;
const CI = `NPSCI(${SCORES})`;
const SHARE = `NPSSHARE(${SCORES})`;
const TREND = `NPSTREND(${SCORES},Survey[Answered on])`;
const BY = ["Region", "Product", "Contract"].map(
  (column) => `NPSBY(${SCORES},Survey[${column}],,"telecom")`
);
const PLANNED = `NPSTARGET(${NPS},"planning")`;
const LEVEL = `NPSLEVEL(${NPS},"telecom")`;
const GAP = `NPSGAP(${NPS},"telecom")`;
const QUESTIONS = [NPS, CI, SHARE, TREND, ...BY, PLANNED, LEVEL, GAP];

interface Verdict {
  readonly score: {
    readonly n: number;
    readonly nps: number;
    readonly low: number;
    readonly high: number;
    readonly detractors: number;
  };
  readonly sheets: readonly { readonly name: string }[];
}

let excel: Headless;
let pane: Verdict;
let sheets: ReadonlyMap<string, readonly (readonly unknown[])[]>;

beforeAll(async () => {
  excel = await startHeadless({
    xlsx: {
      bytes: fs.readFileSync(path.join(root, "samples", "survey.xlsx")),
      name: "survey.xlsx",
    },
    functions: functionsJson(),
  });
  excel.run(headlessAddin());
  // The bundle puts its door on the window; jsdom's type of a window cannot know that.
  const addin = (excel.window as unknown as { readonly npsRecovery: HeadlessAddin }).npsRecovery;
  await addin.ready;
  const { data } = await addin.diagnose(
    {
      source: "Survey",
      context: { industry: { kind: "published", id: "telecom" }, window: "all" },
      readComments: false,
    },
    () => undefined
  );
  pane = data as Verdict;
  await excel.settle();
  sheets = new Map(pane.sheets.map(({ name }) => [name, excel.cells(`${quoted(name)}!A1:AH400`)]));
  excel.addSheet("Asked");
  QUESTIONS.forEach((formula, place) => excel.setCell(`Asked!A${1 + ROOM * place}`, `=${formula}`));
  await excel.settle();
}, TIME_TO_BUILD);
afterAll(() => excel.dispose());

/** The add-in without its pane, built from the sources as they are; the script is an ES module. */
function headlessAddin(): string {
  const script = `import { buildHeadlessAddin } from "./scripts/headless-addin.mjs";
    process.stdout.write(await buildHeadlessAddin());`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

const quoted = (name: string): string => `'${name}'`;

/** What a formula of {@link QUESTIONS} gave, row by row. */
function asked(formula: string): readonly (readonly unknown[])[] {
  const first = 1 + ROOM * QUESTIONS.indexOf(formula);
  const cells = excel.cells(`Asked!A${first}:P${first + ROOM - 1}`);
  const end = cells.findIndex((row) => row[0] === "" || row[0] === null);
  return cells.slice(0, end < 0 ? undefined : Math.max(end, 1));
}

const figure = (formula: string): number => Number(asked(formula)[0]?.[0]);

/** The rows under a header that holds these words, as records by header. */
function table(sheet: string, ...headers: readonly string[]): Record<string, unknown>[] {
  const cells = sheets.get(sheet) ?? [];
  const at = cells.findIndex((row) => headers.every((header) => row.includes(header)));
  if (at < 0) throw new Error(`${sheet} has no table with ${headers.join(", ")}`);
  const head = cells[at] ?? [];
  const end = cells.findIndex((row, index) => index > at && (row[1] === "" || row[1] === null));
  return cells
    .slice(at + 1, end < 0 ? undefined : end)
    .map((row) => Object.fromEntries(head.map((header, column) => [String(header), row[column]])));
}

it("the score and its interval", () => {
  const [low, high] = asked(CI)[0] ?? [];
  near(figure(NPS), pane.score.nps, TINY, "NPS");
  near(Number(low), pane.score.low, TINY, "low");
  near(Number(high), pane.score.high, TINY, "high");
  const shown = excel.cell(`${quoted("NPS Summary")}!B7`);
  near(Number(shown), pane.score.nps, TINY, "Summary");
});

it("every group on the segments sheet, and NPSBY", () => {
  for (const by of BY) {
    const [head = [], ...rows] = asked(by);
    const at = (name: string) => head.indexOf(name);
    const written = table("NPS Segments", "Group", "NPS", "Low", "High");
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const found = written.find(({ Group }) => Group === row[0]);
      if (!found) throw new Error(`${String(row[0])} is not on the sheet`);
      for (const name of ["NPS", "Low", "High"] as const) {
        near(Number(found[name]), Number(row[at(name)]), TINY, `${String(row[0])} ${name}`);
      }
    }
  }
});

it("every quarter on the trend sheet, and NPSTREND", () => {
  const [head = [], ...rows] = asked(TREND);
  const written = table("NPS Trend", "NPS", "Low", "High");
  const periods = rows.filter(([label]) => /^Q\d/.test(String(label)));
  expect(periods.length).toBeGreaterThan(3);
  for (const row of periods.slice(-written.length)) {
    // A running quarter is marked on the sheet.
    const found = written.find((each) =>
      Object.values(each).some((cell) => String(cell).startsWith(String(row[0])))
    );
    if (!found) throw new Error(`${String(row[0])} is not on the sheet`);
    for (const name of ["NPS", "Low", "High"] as const) {
      near(Number(found[name]), Number(row[head.indexOf(name)]), TINY, `${String(row[0])} ${name}`);
    }
  }
});

it("the answers on the detractors sheet, and NPSSHARE", () => {
  const cells = (sheets.get("NPS Detractors") ?? []).flat();
  const rows = asked(SHARE);
  const detractors = rows.find(([name]) => name === "Detractors") ?? [];
  near(Number(detractors[1]), pane.score.detractors / pane.score.n, TINY, "share");
  expect(cells.some((cell) => Math.abs(Number(cell) - Number(detractors[1])) < TINY)).toBe(true);
});

it("the range to plan with on the targets sheet, and NPSTARGET", () => {
  const [low, high] = asked(PLANNED)[0] ?? [];
  const figures = (sheets.get("NPS Targets") ?? [])
    .flat()
    .filter((cell) => typeof cell === "number");
  const has = (value: number) => figures.some((cell) => Math.abs(cell - value) < TINY);
  expect([has(Number(low)), has(Number(high))]).toEqual([true, true]);
});

it("the level on the benchmarks sheet, NPSLEVEL and NPSGAP", () => {
  const row = (sheets.get("NPS Benchmarks") ?? []).find((cells) =>
    cells.some((cell) => /^telecom/i.test(String(cell)))
  );
  expect(row).toContain(asked(LEVEL)[0]?.[0]);
  expect(row?.some((cell) => Math.abs(Number(cell) - figure(GAP)) < TINY)).toBe(true);
});
