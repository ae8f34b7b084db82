import { diagnose } from "../../src/diagnosis/diagnose";
import { kindOfBad } from "../../src/diagnosis/kindOfBad";
import { day, group, inIndustry, NO_CONTEXT, reading, scoring, type Row } from "./survey";

/** One survey a quarter, the last ending with 2025. */
const quarters = (...scores: readonly number[]): Row[] =>
  scores.flatMap((nps, index) => scoring(nps, 200, day(2025, 2 + 3 * index, 10)));
const kind = (rows: Row[], context = inIndustry("telecom"), columns: string[] = []) =>
  kindOfBad(diagnose(reading(rows, columns), { ...context, asOf: day(2025, 12, 31) }));

describe("the two kinds of bad (rule 11)", () => {
  it.each<[string, Row[], ReturnType<typeof kindOfBad>]>([
    ["rule 11: bad and falling is a loss", quarters(20, 10, 0, -20), "loss"],
    ["rule 11: a good score that falls is not bad", quarters(60, 55, 50, 40), null],
    ["rule 11: bad and still, without groups, is not known", quarters(-20, -20, -20, -20), null],
  ])("%s", (_, rows, expected) => {
    expect(kind(rows)).toBe(expected);
  });

  it("rule 11: bad and still, with a group surely below all others, is some things to mend", () => {
    const rows = [0, 1, 2, 3].flatMap((index) => {
      const on = day(2025, 2 + 3 * index, 10);
      return [...group([60, 20, 20], on, ["East"]), ...group([50, 40, 60], on, ["West"])];
    });
    expect(kind(rows, inIndustry("telecom"), ["Region"])).toBe("few");
    const { findings } = diagnose(reading(rows, ["Region"]), inIndustry("telecom"));
    const finding = findings.find(({ id }) => id === "kindOfBad");
    expect(finding?.detail).toContain("East");
    expect(finding).toMatchObject({ rules: [8, 11], evidence: { sheet: "segments" } });
  });

  it("rule 8: a fall is named whatever groups there are", () => {
    const rows = [40, 20, 0, -20].flatMap((nps, index) =>
      scoring(nps, 200, day(2025, 2 + 3 * index, 10)).map((row, place): Row => ({
        ...row,
        segments: [place % 2 === 0 ? "East" : "West"],
      }))
    );
    expect(kind(rows, NO_CONTEXT, ["Region"])).toBe("loss");
  });
});
