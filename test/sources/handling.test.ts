import fc from "fast-check";
import { Assembly, type Assembled } from "../../src/sources/assembly";
import { factsOf } from "../../src/sources/columnFacts";
import { recogniseColumns } from "../../src/sources/columns";
import type { ExtraRole } from "../../src/sources/source";

const DAY = 45_292; // 1 Jan 2024

/** One column beside detractors of one day, read as a role. */
function read(role: ExtraRole, header: string, cells: readonly unknown[]): Assembled {
  const mapping = {
    score: 0,
    date: 1,
    comment: null,
    customer: null,
    segments: [],
    extras: { [role]: 2 },
    dateOrder: null,
    leaveOutHiddenRows: false,
  };
  const rows = cells.map((cell) => [3, DAY, cell]);
  const assembly = new Assembly(
    rows.length,
    mapping,
    ["Score", "Answered on", header],
    (row, column) => `R${row}C${column}`
  );
  assembly.add(0, rows.length, (column) => rows.map((row) => row[column]), null);
  return assembly.finish();
}

const handlingOf = (role: ExtraRole, header: string, cells: readonly unknown[]) =>
  read(role, header, cells).responses.handling;

describe("columns on answering customers are recognised where header and cells both say so", () => {
  const ROWS = 40;
  const cycle = (values: readonly unknown[]): unknown[] =>
    Array.from({ length: ROWS }, (_, i) => values[i % values.length]);
  const scores = cycle([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const days = Array.from({ length: ROWS }, (_, i) => DAY + i);
  const later = days.map((day) => day + 1.5);
  const roleOf = (header: string, cells: readonly unknown[], isDate = false): string => {
    const columns = [
      { header: "Score", cells: scores, isDate: false },
      { header: "Answered on", cells: days, isDate: true },
      { header, cells, isDate },
    ].map((one) => ({ ...one, words: one.header, facts: factsOf(one.cells, one.isDate) }));
    const [, date, role = ""] = recogniseColumns(columns);
    expect(date).toBe("date");
    return role;
  };

  it.each<[string, string]>([
    ["Case answered on", "caseAnswered"],
    ["First response at", "caseAnswered"],
    ["Called back", "caseAnswered"],
    ["Follow-up date", "caseAnswered"],
    ["Ticket closed", "caseResolved"],
    ["Resolved on", "caseResolved"],
    ["caseResolvedAt", "caseResolved"],
  ])("rule 162: %s is a day of the case, never the survey's", (header, role) => {
    expect(roleOf(header, later, true)).toBe(role);
  });

  it.each<[string, readonly unknown[], string]>([
    ["Handled by", cycle(["Ann", "Ben", ""]), "caseHandler"],
    ["Case owner", cycle(["Ann", "Ben"]), "caseHandler"],
    ["Opt-out", cycle(["yes", "no"]), "contact"],
    ["Do not contact", cycle(["x", "", ""]), "contact"],
    ["May be contacted", cycle([true, false]), "contact"],
    ["Contact consent", cycle(["Consent given", "Withdrawn"]), "contact"],
    ["Churn risk", cycle([0.1, 0.4, 0.9]), "risk"],
    ["Churn risk score", cycle([0.1, 0.4, 0.9]), "risk"],
    ["Account health", cycle([35, 80, 92]), "risk"],
    ["Churn probability", cycle(["35%", "5%", "80 %"]), "risk"],
  ])("rules 111, 112: %s", (header, cells, role) => {
    expect(roleOf(header, cells)).toBe(role);
  });

  it.each<[string, string, readonly unknown[]]>([
    ["words for a risk", "Churn risk", cycle(["high", "low"])],
    ["a scale that may end at 10", "Health score", cycle([2.5, 6, 9])],
    ["a colour", "Account health status", cycle(["red", "green"])],
    ["consent to a newsletter", "Newsletter opt-in", cycle(["yes", "no"])],
    ["how to be contacted", "Contact", cycle(["phone", "mail"])],
    ["an agent of the call that was rated", "Agent", cycle(["Ann", "Ben"])],
    ["hours to the resolution", "Resolution time (hours)", cycle([1, 5, 30])],
  ])("not %s", (_, header, cells) => {
    expect(["none", "segment"]).toContain(roleOf(header, cells));
  });

  it.each([
    ["Account closed"],
    ["Contract resolved by"],
    ["Follow-up due"],
    ["Contacted support on"],
  ])("%s is no day of a case", (header) => {
    expect(["caseAnswered", "caseResolved"]).not.toContain(roleOf(header, later, true));
  });
});

describe("rule 162: when a case was answered", () => {
  it("days and times as they stand; what is no date is told", () => {
    const { responses, quality } = read("caseAnswered", "Answered", [DAY + 0.5, "", "soon"]);
    expect([...(responses.handling?.answered ?? [])]).toEqual([DAY + 0.5, NaN, NaN]);
    expect(quality.unread).toEqual([
      { column: "Answered", why: "unknown", count: 1, examples: ["R2C2"] },
    ]);
  });

  it("who handled it is a group of its own, blank where nobody did", () => {
    const by = handlingOf("caseHandler", "Handled by", ["Ann", "", "ann"])?.by;
    expect(by?.values).toEqual(["Ann"]);
    expect([...(by?.codes ?? [])]).toEqual([0, -1, 0]);
  });

  it("no column, no part", () => {
    expect(read("tenure", "Customer since", [DAY]).responses.handling).toBeUndefined();
  });
});

describe("rule 141: whom nobody may contact", () => {
  const [NOT, MAY, UNKNOWN] = [0, 1, 2];
  it.each<[string, string, readonly unknown[], readonly number[]]>([
    ["opt-out, yes and no", "Opted out", ["yes", "No", 1, 0], [NOT, MAY, NOT, MAY]],
    ["opt-out, ticked", "Do not contact", ["x", "", null], [NOT, MAY, MAY]],
    ["consent, yes and no", "May be contacted", [true, false, ""], [MAY, NOT, UNKNOWN]],
    ["consent, ticked: no tick is none", "Contact allowed", ["x", ""], [MAY, NOT]],
    ["words say it whatever the header", "Contact", ["Opted-out", "opted in"], [NOT, MAY]],
    ["what is not understood is no yes", "Opted out", ["perhaps", "yes"], [UNKNOWN, NOT]],
  ])("%s", (_, header, cells, flags) => {
    expect([...(handlingOf("contact", header, cells)?.contact ?? [])]).toEqual(flags);
  });
});

describe("rule 112: churn risk and account health", () => {
  const risks = (header: string, cells: readonly unknown[]) => [
    ...(handlingOf("risk", header, cells)?.risk ?? []),
  ];
  it.each<[string, string, readonly unknown[], readonly number[]]>([
    ["fractions", "Churn risk", [0, 0.25, 1], [0, 0.25, 1]],
    ["percents", "Churn risk", [5, 35, 100], [0.05, 0.35, 1]],
    ["percents in words", "Churn risk", ["35%", "5 %", "0,5"], [0.35, 0.05, 0.5]],
    ["health is what is missing to 1", "Account health", [0.25, 1], [0.75, 0]],
    ["health in percent", "Health score", [80, 25], [0.2, 0.75]],
    ["a scale that may end at 10 says nothing", "Health score", [2, 9], [NaN, NaN]],
    [
      "what is no portion is unknown, not 0",
      "Churn risk",
      [0.5, -1, "high", ""],
      [0.5, NaN, NaN, NaN],
    ],
  ])("%s", (_, header, cells, expected) => {
    const found = risks(header, cells);
    expect(found).toHaveLength(expected.length);
    found.forEach((risk, i) => {
      const wanted = expected[i] as number;
      if (Number.isNaN(wanted)) expect(risk).toBeNaN();
      else expect(risk).toBeCloseTo(wanted, 12);
    });
  });

  it("risks are never below 0 or above 1, whatever the cells hold", () => {
    const cell = fc.oneof(fc.double(), fc.integer({ min: 0, max: 100 }), fc.string(), fc.boolean());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), fc.boolean(), (cells, health) => {
        for (const risk of risks(health ? "Account health" : "Churn risk", cells)) {
          if (!Number.isNaN(risk)) {
            expect(risk).toBeGreaterThanOrEqual(0);
            expect(risk).toBeLessThanOrEqual(1);
          }
        }
      })
    );
  });
});
