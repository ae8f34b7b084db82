import { diagnose } from "../../src/diagnosis/diagnose";
import { methodCheckSheet } from "../../src/report/methodCheck/methodCheck";
import type { SheetPlan } from "../../src/report/sheetPlan";
import { STYLES } from "../../src/report/styles";
import { responsesOf, times, type RunRow } from "../diagnosis/methodSurvey";
import { CLEAN, NO_CONTEXT } from "../diagnosis/survey";
import { PLAIN_CONTEXT } from "../../src/diagnosis/context";
import { draw, tableValues } from "./drawn";
import { AS_OF, diagnosis } from "./fixtures";

function sheetOf(rows: readonly RunRow[], context: Partial<typeof PLAIN_CONTEXT> = {}): SheetPlan {
  const responses = responsesOf(rows);
  const quality = {
    ...CLEAN,
    rows: rows.length,
    usable: rows.filter(({ score }) => score !== undefined).length,
  };
  const of = diagnose(
    { responses, quality, live: null, sourceName: "Table Survey" },
    { ...NO_CONTEXT, ...context }
  );
  return methodCheckSheet(of, { kinds: ["methodCheck"], writtenOn: AS_OF });
}

const invited = (segment: string, yes: number, no: number): RunRow[] => [
  ...times(yes, { score: 8, segment, invited: true, incident: 1, inactive: false, tenure: 400 }),
  ...times(no, { segment, invited: true }),
];

describe("the method check", () => {
  const plan = sheetOf([...invited("North", 40, 60), ...invited("South", 12, 188)], {
    practice: { ...PLAIN_CONTEXT.practice, question: "How do you like us?", scale: "0–10" },
  });
  const rows = tableValues(plan, "nps_method");

  it("rule 82: says how many of the measured checks put the score in doubt", () => {
    expect(draw(plan).value("B2")).toBe("2 of 6 measured checks put the score in doubt");
  });

  it("rules 82–88: lists check, verdict, certainty, what was measured, limit and fix; doubts first", () => {
    expect(Object.keys(rows).slice(0, 2)).toEqual(["afterIncident", "wording"]);
    expect(Object.keys(rows)).toHaveLength(9);
    expect(rows["afterIncident"]).toMatchObject({
      check: "Answers right after a failure",
      verdict: "In doubt",
      certainty: "Confirmed",
      cause: "When",
      measured: "100% (93% to 100%) of 52 answers",
      limit: "over 25% come within 2 days after a ticket or complaint",
    });
    expect(rows["inactive"]).toMatchObject({ verdict: "Fine", certainty: "Confirmed", fix: "–" });
  });

  it("rule 82: what cannot be measured says which column to map, and shows no figure", () => {
    expect(rows["churn"]).toMatchObject({
      verdict: "Not measurable",
      certainty: "–",
      measured: "–",
    });
    expect(rows["churn"]?.["fix"]).toMatch(/^Map a column that says who left afterwards/);
    expect(rows["window"]?.["fix"]).toMatch(/^Map a column with the day/);
  });

  it("rule 84: shows who is missing, group by group, with the interval", () => {
    const response = Object.values(tableValues(plan, "nps_response_1"));
    expect(
      response.map((row) => [row["group"], row["asked"], row["answered"], row["rate"]])
    ).toEqual([
      ["South", 200, 12, 0.06],
      ["North", 100, 40, 0.4],
    ]);
    // Wilson, 12 of 200; weights 200 of 300 and 12 of 52.
    expect(response[0]).toMatchObject({
      interval: "3.5% to 10.2%",
      weight: "67% of those asked, 23% of the answers",
    });
    const texts = plan.blocks.flatMap(({ values }) => values.flat());
    expect(texts).toContain("Region: South is missing, 6% of those asked answered");
  });

  it("rules 189, 195, 201: states what the guides disagree on here", () => {
    const texts = plan.blocks
      .filter(({ style }) => style === "paragraph")
      .map(({ values }) => String(values[0]?.[0]));
    expect(texts.join("\n")).toMatch(
      /30 to 60 days for SaaS, and 60 to 90 days for a relationship survey/
    );
    expect(texts.join("\n")).toMatch(/mark the day as a break/);
  });

  it("rule 161: a change of the survey is said to be no improvement", () => {
    const note = plan.blocks.find(({ style }) => style === "note");
    expect(String(note?.values[0]?.[0])).toMatch(/then not improvement/);
  });

  it("wraps every row as high as its longest cell", () => {
    const table = plan.tables[0];
    table?.rows.forEach(({ cells }, index) => {
      const height = plan.rowHeights.find(({ row }) => row === table.row + 1 + index)?.height ?? 0;
      cells.forEach((cell, at) => {
        const wraps = STYLES[table.columns[at]?.style ?? "cell"].align.wrap;
        const width = plan.columns[table.column + at] ?? 0;
        const words = typeof cell === "string" ? cell : "";
        // Calibri of 10 points: 5.3 pixels a character on average, 13 points a line.
        const lines = wraps ? Math.ceil((words.length * 5.3) / (width - 6)) : 1;
        expect(height).toBeGreaterThanOrEqual(lines * 13);
      });
    });
  });

  it("says when nothing is in doubt, and when nothing can be told", () => {
    const fine = sheetOf(times(60, { score: 8, incident: 30, inactive: false }));
    expect(draw(fine).value("B2")).toBe(
      "None of the 2 checks that could be measured puts the score in doubt"
    );
    const none = sheetOf(times(60, { score: 8 }));
    expect(draw(none).value("B2")).toBe("Nothing tells yet whether the survey itself is at fault");
    const without = methodCheckSheet(diagnosis(), { kinds: ["methodCheck"], writtenOn: AS_OF });
    expect(draw(without).value("B2")).toBe(
      "Nothing tells yet whether the survey itself is at fault"
    );
  });

  it("rule 82: a hostile question stays a text inside its sentence", () => {
    const question = '=HYPERLINK("http://x")\n{{row}}';
    const hostile = sheetOf(times(60, { score: 8 }), {
      practice: { ...PLAIN_CONTEXT.practice, question },
    });
    const { measured } = tableValues(hostile, "nps_method")["wording"] ?? {};
    expect(measured).toBe('asked: “=HYPERLINK("http://x") {{row}}”');
  });
});

describe("findings of the method check", () => {
  it("rules 82, 88: one for all and one for each doubt, leading to its row; a failure is told once", () => {
    const responses = responsesOf(times(60, { score: 2, incident: 0, inactive: true }));
    const { findings } = diagnose(
      { responses, quality: CLEAN, live: null, sourceName: "Table Survey" },
      NO_CONTEXT
    );
    const method = findings.filter(({ id }) => id.startsWith("method"));
    expect(method.map(({ id, evidence }) => [id, evidence])).toEqual([
      ["method:afterIncident", { sheet: "methodCheck", row: "afterIncident" }],
      ["method:inactive", { sheet: "methodCheck", row: "inactive" }],
      ["method", { sheet: "methodCheck" }],
    ]);
    expect(method[0]?.title).toBe("100% of answers came within 2 days after a failure");
    expect(method[2]?.title).toBe("2 of 2 measured checks put the score in doubt");
    expect(method.every(({ title }) => !title.endsWith("."))).toBe(true);
  });

  it("rule 205: a scale that looks short is told by its warning alone", () => {
    const warnings = [{ kind: "scaleLooksShort" as const, largest: 5, n: 60 }];
    const { findings } = diagnose(
      {
        responses: responsesOf(times(60, { score: 5 })),
        quality: { ...CLEAN, warnings },
        live: null,
        sourceName: "Table Survey",
      },
      NO_CONTEXT
    );
    const about = findings.filter(({ rules }) => rules.includes(205)).map(({ id }) => id);
    expect(about).toEqual(["quality:scaleLooksShort"]);
  });
});
