import { call, column, problemOf } from "../caller";
import { by, named, type Line } from "./by";
import { split } from "./split";

const REGIONS = [
  ["A", [9, 12, 39]],
  ["B", [28, 16, 36]],
  ["C", [12, 20, 28]],
  ["D", [2, 3, 5]],
  ["E", [3, 0, 1]],
  ["", [4, 4, 4]],
] as const;

/**
 * Worked out with numpy and scipy: score intervals and MOVER by brentq, α by minimising the Dirichlet-multinomial
 * likelihood.
 */
const UNWEIGHTED = [
  ["A", 60, 50, 28.867871, 66.097636, 34.939759, 0.02522558, 37.184855],
  ["B", 80, 10, -9.544111, 28.737101, -22.191781, 0.1786755, 17.200473],
  ["C", 60, 80 / 3, 6.167859, 44.768657, 3.172691, 1, 26.187201],
  ["D", 10, 30, -21.65922, 67.527789, 5.925926, 1, 26.308289],
  ["E", 4, -50, -90.882548, 39.871631, -75.675676, "", 21.509539],
] as const;

/** The same with promoters twice as heavy as others: Kish's effective answers, the rest's as one set. */
const WEIGHTED = [
  ["A", 60, 69.69697, 49.05439, 82.487828, 28.44697, 0.0880061, 54.828478],
  ["B", 80, 37.931034, 16.857183, 55.486064, -17.674347, 0.3656634, 46.53336],
  ["C", 60, 50, 28.11095, 66.502857, 0.59761, 1, 50.063022],
  ["D", 10, 53.333333, -5.269829, 83.433654, 3.950617, 1, 50.242891],
] as const;

function expectLine(line: Line, expected: readonly unknown[]): void {
  const [name, answers, score, low, high, difference, p, shrunken] = expected;
  expect([line["Group"], line["Answers"]]).toEqual([name, answers]);
  expect(line["NPS"]).toBeCloseTo(score as number, 5);
  expect(line["Low"]).toBeCloseTo(low as number, 4);
  expect(line["High"]).toBeCloseTo(high as number, 4);
  expect(line["Against the rest"]).toBeCloseTo(difference as number, 5);
  if (typeof p === "number") expect(line["p (Holm)"]).toBeCloseTo(p, 6);
  else expect(line["p (Holm)"]).toBe(p);
  expect(line["Shrunken"]).toBeCloseTo(shrunken as number, 3);
}

describe("=NPSBY(scores, groups, [weights], [industry])", () => {
  const { scores, names } = split(REGIONS);

  it("is a line a group, worst first by the upper end, with the figures of an independent reckoning", () => {
    const lines = by(scores, names);
    expect(lines.map(({ Group }) => Group)).toEqual(["B", "E", "C", "A", "D"]);
    for (const expected of UNWEIGHTED) expectLine(named(lines, expected[0]), expected);
    const a = named(lines, "A");
    expect([a["Detractors"], a["Passives"], a["Promoters"]]).toEqual([9 / 60, 0.2, 0.65]);
  });

  it("marks small bases, and tests none under five answers", () => {
    const lines = by(scores, names);
    expect(lines.map(({ Group, Base }) => [Group, Base])).toEqual([
      ["B", "Reportable"],
      ["E", "Under 5 answers"],
      ["C", "Reportable"],
      ["A", "Reportable"],
      ["D", "Indicative"],
    ]);
  });

  it("weighs answers: shares by weight, tests on what they are worth, answers as they were given", () => {
    const lines = by(
      scores,
      names,
      scores.map(([score]) => [score === 10 ? 2 : 1])
    );
    for (const expected of WEIGHTED) expectLine(named(lines, expected[0]), expected);
    // 9 + 12 + 2·39 = 99.
    expect(named(lines, "A")["Promoters"]).toBeCloseTo(78 / 99, 12);
  });

  it("with weights of 1 is what it is without", () => {
    expect(
      by(
        scores,
        names,
        scores.map(() => [1])
      )
    ).toEqual(by(scores, names));
  });

  it("finds rule 50's two experiences and no hidden problem in the guides' example", () => {
    const tiers = split([
      ["Enterprise", [9, 12, 39]],
      ["Small business", [28, 16, 36]],
    ]);
    expect(by(tiers.scores, tiers.names).map((line) => [line["Group"], line["Flag"]])).toEqual([
      ["Small business", "Two experiences (low), confirmed"],
      ["Enterprise", "Two experiences (high), confirmed"],
    ]);
  });

  it("joins several flags, and takes the threshold from the industry (rule 51)", () => {
    const tiers = split([
      ["Big", [100, 100, 800]],
      ["Small", [30, 30, 40]],
    ]);
    // Small is +10 on 100: over 0, under SaaS's 25 (one-sided z −1.7, p .04).
    const flag = (industry: unknown) =>
      named(by(tiers.scores, tiers.names, null, industry), "Small")["Flag"];
    expect(flag(null)).toBe("Two experiences (low), confirmed");
    expect(flag("saas")).toMatch(
      /^Hidden problem, (confirmed|indicated); Two experiences \(low\), confirmed$/
    );
    expect(flag("telecom")).toBe("Two experiences (low), confirmed");
  });

  it("knows no industry of another name", async () => {
    const problem = await problemOf(() => call("NPSBY", [scores, names, null, "steel"]));
    expect(problem.code).toBe("#VALUE!");
    expect(problem.message).toContain("telecom");
  });
});

describe("groups", () => {
  it("are the same in any case and with spaces around; the first spelling is shown", () => {
    const lines = by(column(9, 9, 9, 3), column(" North", "NORTH\u00a0", "north", "South"));
    expect(lines.map(({ Group, Answers }) => [Group, Answers])).toEqual([
      ["South", 1],
      ["North", 3],
    ]);
  });

  it.each([
    ["a number", 2024, "2024"],
    ["0", 0, "0"],
    ["a decimal", 0.5, "0.5"],
    ["a date, which is a number", 45_292, "45292"],
    ["TRUE", true, "TRUE"],
    ["FALSE", false, "FALSE"],
    ["a formula that is text", '=cmd|" /C calc"!A0', '=cmd|" /C calc"!A0'],
    ["a key of objects", "__proto__", "__proto__"],
    [
      "words of the catalogue",
      "{{n}} $t(functions.column.group)",
      "{{n}} $t(functions.column.group)",
    ],
    ["32,767 characters", "x".repeat(32_767), "x".repeat(32_767)],
    ["two lines", "a\nb", "a\nb"],
    ["a text that reads like an error", "#N/A", "#N/A"],
    [
      "a data type, by what it shows",
      { type: "Entity", text: "Chile", basicValue: "#VALUE!", basicType: "Error" },
      "Chile",
    ],
    ["a number with a card", { type: "Double", basicValue: 7 }, "7"],
  ])("may be %s", (_, label, shown) => {
    const lines = by(column(9, 3, 9), column(label, "other", label));
    expect(lines.map(({ Group }) => Group)).toEqual(["other", shown]);
    expect(lines[1]?.["Answers"]).toBe(2);
  });

  it.each([
    ["null", null],
    ["undefined", undefined],
    ["an empty text", ""],
    ["spaces", "  "],
  ])("that are blank (%s) get no line and belong to the rest", (_, blank) => {
    const one = by(column(9, 9, 9, 9, 10, 3, 3), column("A", "A", "A", "A", "A", blank, blank));
    expect(one).toHaveLength(1);
    expect(one[0]).toMatchObject({ Group: "A", "Against the rest": 200 });
    expect(one[0]?.["p (Holm)"]).toBeLessThan(0.05);
  });

  it("that hosts hand over as 0 are asked of the sheet", async () => {
    const given = [column(9, 9, 3, 3), column("A", 0, 0, "A")];
    const sheet = { "S!B2:B5": column(false, true, false, false) as boolean[][] };
    const lines = (await call("NPSBY", given, ["S!A2:A5", "S!B2:B5"], { sheet })) as unknown[][];
    expect(lines.slice(1).map(([group, answers]) => [group, answers])).toEqual([
      ["0", 1],
      ["A", 2],
    ]);
  });

  it("without an answer stand last, with nothing said of them", () => {
    const lines = by(column("", 9, "x", 3), column("Ghost", "A", "Ghost", "B"));
    expect(lines.map(({ Group }) => Group)).toEqual(["B", "A", "Ghost"]);
    const { Group, Answers, ...rest } = lines[2] as Line;
    expect([Group, Answers]).toEqual(["Ghost", 0]);
    expect(new Set(Object.values(rest))).toEqual(new Set([""]));
  });

  it("whose weights are all 0 keep their answers and say no more", () => {
    const lines = by(column(9, 3), column("A", "B"), column(0, 1));
    expect(lines.at(-1)).toMatchObject({ Group: "A", Answers: 1, NPS: "", "p (Holm)": "" });
    // Nobody else has weight: B has no rest.
    expect(lines[0]).toMatchObject({ Group: "B", NPS: -100, "Against the rest": "" });
  });

  it("that are one have no rest: no difference, no p, and their own score as shrunken", () => {
    const [line, ...others] = by(column(9, 9, 9, 9, 7, 3), column("A", "A", "A", "A", "A", "A"));
    expect(others).toEqual([]);
    expect(line).toMatchObject({ NPS: 50, "Against the rest": "", "p (Holm)": "", Flag: "" });
    expect(line?.["Shrunken"]).toBeCloseTo(50, 9);
  });

  it("may be a single answer, or all promoters", () => {
    expect(by(9, "A")).toMatchObject([{ Group: "A", Answers: 1, NPS: 100, High: 100 }]);
    const { scores, names } = split([
      ["A", [0, 0, 40]],
      ["B", [0, 0, 40]],
    ]);
    for (const line of by(scores, names)) {
      expect(line).toMatchObject({ NPS: 100, "Against the rest": 0, "p (Holm)": 1, Flag: "" });
      expect(line["Low"]).toBeLessThan(95);
    }
  });

  it.each([
    ["lengths differ", [column(9, 3), column("A")], "#VALUE!", /scores.*2.*groups.*1/],
    ["weights differ", [column(9), column("A"), column(1, 1)], "#VALUE!", /weights.*2/],
    ["no answer has a group", [column(9, 3), column("", null)], "#N/A", /No answer has a group/],
    ["only unanswered rows have one", [column(9, ""), column("", "A")], "#N/A", /has a group/],
    ["there is no answer", [column("", "x"), column("A", "B")], "#N/A", /whole number/],
    [
      "an answer has no weight",
      [column(9, 3), column("A", "B"), column(1, "")],
      "#VALUE!",
      /cell 2/,
    ],
    ["a group is an error", [column(9, 3), column("A", { code: "#DIV/0!" })], "#DIV/0!", /^$/],
    ["an answer is an error", [column(9, { code: "#N/A" }), column("A", "B")], "#N/A", /^$/],
    [
      "there are too many",
      [
        column(...Array<number>(10_001).fill(9)),
        column(...Array.from({ length: 10_001 }, (_, at) => at + 1)),
      ],
      "#VALUE!",
      /10,000/,
    ],
  ])("are refused when %s", async (_, args, code, sentence) => {
    const problem = await problemOf(() => call("NPSBY", args));
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(sentence);
  });

  it("stand in any shape, also in another one than the answers", () => {
    expect(by([[9, 3, 9]], column("A", "B", "A"))).toEqual(by(column(9, 3, 9), [["A", "B", "A"]]));
  });
});
