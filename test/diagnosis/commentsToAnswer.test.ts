import { CAUSES } from "../../src/playbook/causes";
import { readCustomers } from "../../src/diagnosis/customers";
import { commentsOf, type CommentedRow } from "./commentSurvey";

const DAY = 46_200;

describe("rules 109–111: what detractors to answer wrote", () => {
  const rows: CommentedRow[] = [
    { score: 2, day: DAY, causes: ["service", "product"], themes: ["wait", "bill"] },
    { score: 9, day: DAY, causes: ["service"], themes: ["wait"] },
    { score: 0, day: DAY + 2, state: "unclassified", comment: "Bad, just bad" },
    { score: 5, day: DAY + 1, causes: ["product"], themes: ["bill"] },
    { score: 6, day: DAY + 1 },
  ];
  const { comments, responses, diagnosis } = commentsOf(rows);
  const { toAnswer } = comments;
  const themesOf = (entry: number): string[] =>
    [
      ...toAnswer.themesOf.subarray(toAnswer.themeStarts[entry], toAnswer.themeStarts[entry + 1]),
    ].map((theme) => toAnswer.themes[theme]?.name ?? "");

  it("is that of detractors alone, newest first, with main cause, themes and words", () => {
    expect([...toAnswer.rows]).toEqual([2, 3, 0]);
    expect([...toAnswer.causes].map((cause) => CAUSES[cause] ?? null)).toEqual([
      null,
      "product",
      "service",
    ]);
    expect([themesOf(0), themesOf(1), themesOf(2).sort()]).toEqual([
      [],
      ["bill"],
      ["bill", "wait"],
    ]);
    expect(toAnswer.quotes[0]).toBe("Bad, just bad");
  });

  it("is of the same answers that are to be answered", () => {
    const listed = readCustomers(responses, diagnosis.window).detractors.map(({ row }) => row);
    expect(listed.filter((row) => toAnswer.rows.includes(row))).toEqual([...toAnswer.rows]);
  });

  it("rule 202: is told of a complaint, too, that a newer answer replaced", () => {
    const { comments: both } = commentsOf([
      { score: 2, day: DAY + 40, customer: "Ann", causes: ["service"] },
      { earlier: 3, day: DAY + 10, customer: "Ann", causes: ["product"] },
      { earlier: 9, day: DAY + 10, customer: "Ben", causes: ["product"] },
      { score: 4, day: DAY + 30, customer: "Ben", causes: ["product"] },
    ]);
    expect([...both.toAnswer.rows]).toEqual([0, 3, 1]);
    expect(CAUSES[both.toAnswer.causes[2] ?? -1]).toBe("product");
  });

  it("crosses to another thread as it is", () => {
    expect(structuredClone(toAnswer)).toEqual(toAnswer);
  });

  it("is masked like every quote, and cut: hostile words stay words", () => {
    const long = `${"Slow and late. ".repeat(400)}call 0664 1234567`;
    const { comments: masked } = commentsOf(
      [
        { score: 1, day: DAY, comment: long, state: "unclassified" },
        {
          score: 1,
          day: DAY - 1,
          comment: "=1+1 <b>Ann</b>",
          causes: ["service"],
          themes: ["Ann"],
        },
      ],
      {},
      { mask: (text) => text.replaceAll("Ann", "[name]") }
    );
    expect(masked.toAnswer.quotes[0]?.length).toBeLessThanOrEqual(300);
    expect(masked.toAnswer.quotes[1]).toBe("=1+1 <b>[name]</b>");
    expect(masked.toAnswer.themes).toEqual([expect.objectContaining({ name: "[name]" })]);
  });
});
