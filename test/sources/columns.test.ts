import { factsOf, isDateFormat } from "../../src/sources/columnFacts";
import { recogniseColumns, type Candidate } from "../../src/sources/columns";

const DAY = 45292;
const rows = 60;
const cycle = <T>(values: readonly T[]): T[] =>
  Array.from({ length: rows }, (_, i) => values[(i * 7) % values.length] as T);
const scores = cycle([0, 3, 5, 6, 7, 8, 9, 10, 10, 9, 2]);
const oneToFive = cycle([1, 2, 3, 4, 5]);
const running = Array.from({ length: rows }, (_, i) => i + 1);
const ids = Array.from({ length: rows }, (_, i) => `R_${(i * 7919).toString(36)}x`);
const comments = Array.from(
  { length: rows },
  (_, i) => `Answer ${i}: the line was slow again today`
);
const dates = Array.from({ length: rows }, (_, i) => DAY + i);

function column(header: string, cells: readonly unknown[], dateFormat = false): Candidate {
  return { header, words: header, facts: factsOf(cells, dateFormat) };
}

describe("typical exports are recognised whole", () => {
  it.each([
    [
      "a plain sheet",
      [
        column("Response date", dates, true),
        column("Journey stage", cycle(["Order", "Install", "First payment"])),
        column("Score", scores),
        column("Comment", comments),
      ],
      ["date", "segment", "score", "comment"],
    ],
    [
      "an id beside a market column, scores called NPS",
      [
        column("ID", running),
        column("Market", cycle(["US", "MEX", "UK"])),
        column(
          "Survey date (d/m/y)",
          dates.map((d) => `${(d % 28) + 1}/01/21`)
        ),
        column("NPS", scores),
      ],
      ["none", "segment", "date", "score"],
    ],
    [
      "a survey tool with system columns and a group column",
      [
        column("StartDate", dates, true),
        column("EndDate", dates, true),
        column(
          "IPAddress",
          ids.map((_, i) => `10.0.0.${i}`)
        ),
        column("Progress", cycle([100])),
        column("ResponseId", ids),
        column("Q1_NPS_GROUP", cycle(["Promoter", "Passive", "Detractor"])),
        column("How likely are you to recommend us to a friend or colleague?", scores),
        column("What is the main reason for your score?", comments),
      ],
      ["none", "date", "none", "none", "none", "none", "score", "comment"],
    ],
    [
      "labelled answers and other ratings beside them",
      [
        column(
          "How likely are you to recommend us?",
          scores.map((s) =>
            s === 10 ? "10 - Extremely likely" : s === 0 ? "0 - Not at all likely" : s
          )
        ),
        column("Satisfaction (1-5)", oneToFive),
        column("Customer effort", oneToFive),
        column("Customer", ids),
        column("Plan", cycle(["Free", "Pro"])),
      ],
      ["score", "none", "none", "customer", "segment"],
    ],
    [
      "no header at all",
      [column("", cycle(["North", "South"])), column("", scores), column("", comments)],
      ["segment", "score", "comment"],
    ],
    [
      "another language: content speaks",
      [
        column("Bewertung", scores),
        column("Grund", comments),
        column("Filiale", cycle(["A1", "B2", "C3"])),
      ],
      ["score", "comment", "segment"],
    ],
  ])("%s", (_, columns, roles) => {
    expect(recogniseColumns(columns)).toEqual(roles);
  });
});

describe("no guess when unsure", () => {
  it.each([
    ["a running number 1…10 is no score", [column("ID", running.slice(0, 10))], ["none"]],
    ["nor without a header", [column("", running.slice(0, 10))], ["none"]],
    ["1–5 without a word for it", [column("Q7", oneToFive)], ["none"]],
    [
      "two questions with the same words",
      [
        column("Likely to recommend the shop", scores),
        column("Likely to recommend the site", scores),
      ],
      ["none", "none"],
    ],
    ["visits are a count, not a score", [column("Number of visits", scores)], ["none"]],
    ["a birth date is no answer date", [column("Date of birth", dates, true)], ["none"]],
    ["response ids join nobody", [column("Response ID", ids)], ["none"]],
    ["names hardly repeated are no groups", [column("City", ids)], ["none"]],
    ["one value only is no group", [column("Language", cycle(["EN"]))], ["none"]],
    ["nothing in it", [column("Score", cycle([""]))], ["none"]],
    ["no columns", [], []],
  ])("%s", (_, columns, roles) => {
    expect(recogniseColumns(columns).map((role) => (role === "segment" ? "none" : role))).toEqual(
      roles
    );
  });
});

it("of two dates takes the day of the answer", () => {
  expect(
    recogniseColumns([column("Sent at", dates, true), column("Answered on", dates, true)])
  ).toEqual(["none", "date"]);
});

it.each([
  ["dd/mm/yyyy", true],
  ["m/d/yy h:mm", true],
  ["[$-409]mmmm d, yyyy", true],
  ["mmm", true],
  ["General", false],
  ["0.00", false],
  ['#,##0 "days"', false],
  ["[h]:mm", false],
  ["@", false],
  ["0%", false],
])("number format %s shows dates: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});
