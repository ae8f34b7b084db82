/** A survey with columns beside the answers, as office.js hands it over: recognised, read, and accounted for. */
import { NO_DAYS, type Reading } from "../../src/score/responses";
import { worksheetSource } from "../../src/sources/worksheet";
import {
  EXTRA_ROLES,
  type ColumnMapping,
  type SourceChoice,
  type SourcePreview,
} from "../../src/sources/source";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";

const source = worksheetSource();
const CHOICE: SourceChoice = { kind: "sheets", names: ["Survey"] };
const DAY = 45_292; // 1 Jan 2024
const ROWS = 60;

const HEADER = [
  "Customer",
  "Company",
  "Answered on",
  "Score",
  "Invited on",
  "Annual revenue",
  "Last ticket",
  "Days since purchase",
  "Customer since",
  "Is active?",
  "Left since",
  "Test record",
];

/** Row i: every fifth did not answer, every tenth is a test, customers come back after 40 rows. */
const survey = Array.from({ length: ROWS }, (_, i) => [
  `C${i % 40}`,
  `Firm ${i % 20}`,
  DAY + i,
  i % 5 === 4 ? "" : (i * 7) % 11,
  DAY + i - 2,
  i % 3 === 0 ? `'€1,${200 + i}.50` : 900 + i,
  i % 4 === 0 ? "" : DAY + i - (i % 7),
  i % 13,
  DAY + i - 10 * i,
  i % 6 === 5 ? "no" : "yes",
  i % 8 === 0 ? DAY + i + 30 : "",
  i % 10 === 9 ? "yes" : "no",
]);

let excel: Headless;
let undo: () => void;
let preview: SourcePreview;
let reading: Reading;

function asGuessed({ columns }: SourcePreview): ColumnMapping {
  const first = (role: string): number | null =>
    columns.find(({ guessed }) => guessed === role)?.index ?? null;
  return {
    score: first("score") ?? -1,
    date: first("date"),
    comment: first("comment"),
    customer: first("customer"),
    segments: columns.filter(({ guessed }) => guessed === "segment").map(({ index }) => index),
    extras: Object.fromEntries(
      EXTRA_ROLES.flatMap((role) => {
        const index = first(role);
        return index === null ? [] : [[role, index]];
      })
    ),
    dateOrder: null,
    leaveOutHiddenRows: false,
  };
}

beforeAll(async () => {
  excel = await startHeadless({ sheets: { Survey: [HEADER, ...survey] } });
  undo = excel.asGlobals();
  await Excel.run(async (context) => {
    for (const column of [2, 4, 6, 8, 10]) {
      const cells = context.workbook.worksheets
        .getItem("Survey")
        .getRangeByIndexes(1, column, ROWS, 1);
      cells.numberFormat = survey.map(() => ["dd/mm/yyyy"]);
    }
    await context.sync();
  });
  preview = await source.preview(CHOICE);
  reading = await source.read(CHOICE, asGuessed(preview));
});
afterAll(() => {
  undo();
  excel.dispose();
});

it("rules 80–88, 202: every column is recognised, and none of them is a segment", () => {
  expect(preview.columns.map(({ guessed }) => guessed)).toEqual([
    "customer",
    "account",
    "date",
    "score",
    "invited",
    "revenue",
    "incident",
    "event",
    "tenure",
    "status",
    "churned",
    "leaveOut",
  ]);
});

it("each row says what its cells say, a test record nothing", () => {
  const { account, revenue, run } = reading.responses;
  for (const [i, row] of survey.entries()) {
    const isTest = i % 10 === 9;
    const told = <T>(value: T, none: T): T => (isTest ? none : value);
    expect([
      i,
      account?.values[account.codes[i] ?? -1] ?? "",
      revenue?.[i],
      run?.invited?.[i],
      run?.sinceIncident?.[i],
      run?.sinceEvent?.[i],
      run?.tenure?.[i],
      run?.inactive?.[i],
      run?.churned?.[i],
    ]).toEqual([
      i,
      told(String(row[1]), ""),
      told(i % 3 === 0 ? 1200.5 + i : 900 + i, NaN),
      told(1, 0),
      told(i % 4 === 0 ? NO_DAYS : i % 7, NO_DAYS),
      told(i % 13, NO_DAYS),
      told(10 * i, NO_DAYS),
      told(i % 6 === 5 ? 1 : 0, 2),
      told(i % 8 === 0 ? 1 : 0, 2),
    ]);
  }
});

it("rule 202: tests are left out, earlier answers stay known, every row is accounted for", () => {
  const { quality, responses, live } = reading;
  const isAnswer = (i: number): boolean => i % 5 !== 4;
  // Rows 40–59 are the customers of rows 0–19 again, 40 days later.
  const answers = survey.map((_, i) => i).filter(isAnswer);
  const repeated = answers.filter((i) => i < 20);
  expect(quality).toMatchObject({
    rows: ROWS,
    usable: answers.length - repeated.length,
    leftOut: 6,
    repeated: repeated.length,
  });
  expect(quality.excluded.blank.count).toBe(6);
  for (const i of repeated) expect(responses.earlier?.[i]).toBe(survey[i]?.[3]);
  expect(quality.notScored).toHaveLength(ROWS - quality.usable);
  expect(quality.notScored?.slice(0, 5)).toEqual([
    { address: "Survey!D2", reason: "repeated", holds: "0" },
    { address: "Survey!D3", reason: "repeated", holds: "7" },
    { address: "Survey!D4", reason: "repeated", holds: "3" },
    { address: "Survey!D5", reason: "repeated", holds: "10" },
    { address: "Survey!D6", reason: "blank", holds: "" },
  ]);
  expect(live).toBeNull();
});
