import { diagnose } from "../../src/diagnosis/diagnose";
import { DiagnosisError } from "../../src/diagnosis/errors";
import { windowReason } from "../../src/diagnosis/window";
import type { Context } from "../../src/diagnosis/context";
import { day, group, NO_CONTEXT, reading, type Row } from "./survey";

const asOf = day(2018, 6, 20);
const windowOf = (rows: Row[], context: Partial<Context> = {}) =>
  diagnose(reading(rows), { ...NO_CONTEXT, ...context }).window;

describe("the headline window (rule 139)", () => {
  it("is the 90 whole days that end with the newest answer when they hold 100", () => {
    const window = windowOf([
      ...group([10, 10, 79], day(2018, 3, 23)), // the 90th day back
      ...group([50, 0, 0], day(2018, 3, 22)), // one day too early
      ...group([1, 0, 0], asOf + 0.9), // late on the as-of day
    ]);
    expect(window).toMatchObject({
      used: "90days",
      from: day(2018, 3, 23),
      to: asOf,
      n: 100,
      words: "the 90 days to 20 Jun 2018",
    });
  });

  it("is 12 months when 90 days hold 99", () => {
    const window = windowOf([
      ...group([0, 0, 99], asOf),
      ...group([1, 0, 0], day(2017, 6, 21)),
      ...group([7, 0, 0], day(2017, 6, 20)),
    ]);
    expect(window).toMatchObject({ used: "12months", from: day(2017, 6, 21), to: asOf, n: 100 });
  });

  it("is all, undated answers included, when 12 months hold fewer than 100", () => {
    const rows = [
      ...group([0, 0, 98], asOf),
      ...group([1, 0, 0], null),
      ...group([1, 1, 0], 40000),
    ];
    const window = windowOf(rows);
    expect(window).toMatchObject({ used: "all", from: 40000, to: asOf, n: 101 });
    expect(windowReason(window)).toContain("n = 101");
  });

  it("without dates is all and has no ends, whatever was asked", () => {
    expect(windowOf(group([1, 2, 3]), { window: "90days" })).toEqual({
      asked: "90days",
      used: "all",
      from: null,
      to: null,
      n: 6,
      words: "all answers",
    });
  });

  it("leaves out what came after the as-of day, and counts from that day", () => {
    const rows = [
      ...group([0, 0, 120], day(2018, 1, 10)),
      ...group([5, 0, 0], asOf),
      ...group([3, 0, 0], null),
    ];
    expect(windowOf(rows, { asOf: day(2018, 1, 31), window: "all" })).toMatchObject({ n: 123 });
    expect(windowOf(rows, { asOf: day(2018, 1, 31) })).toMatchObject({ used: "90days", n: 120 });
  });

  it("can be the latest complete quarter", () => {
    const rows = [...group([1, 1, 1], day(2018, 2, 1)), ...group([4, 0, 0], asOf)];
    expect(windowOf(rows, { window: "latestQuarter" })).toMatchObject({
      from: day(2018, 1, 1),
      to: day(2018, 3, 31),
      n: 3,
      words: "Q1 2018",
    });
  });

  it.each<[string, Row[], Partial<Context>, string]>([
    ["no answer at all", [], {}, "noAnswers"],
    ["only unusable rows", [{ score: -1, day: asOf }], {}, "noAnswers"],
    ["as-of before the first answer", group([1, 1, 1], asOf), { asOf: 43000 }, "asOfBeforeAnswers"],
    [
      "an empty chosen period",
      group([1, 1, 1], asOf),
      { asOf: asOf + 400, window: "90days" },
      "noAnswersInWindow",
    ],
  ])("refuses with a sentence: %s", (_, rows, context, code) => {
    try {
      windowOf(rows, context);
      throw new Error("nothing was thrown");
    } catch (error) {
      expect(error).toBeInstanceOf(DiagnosisError);
      expect(error).toMatchObject({ code });
      expect((error as DiagnosisError).message).toMatch(/\.$/);
      expect((error as DiagnosisError).remedy).toMatch(/\.$/);
    }
  });
});
