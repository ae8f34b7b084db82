import { call, column } from "./caller";

// What Excel gets where it shows cards on numbers (ExcelApi 1.19). Not run in Excel.
describe("the card of =NPS()", () => {
  const cells = column(10, 9, 9, 8, 7, 6, 3, 10, "", "n/a", 99);
  const withCard = (args: readonly unknown[]) => {
    const [[value] = []] = call("NPS", args, null, { cardsKnown: true }) as CellValue[][];
    return value as CellValue;
  };

  it("belongs to a number that calculates like any other", () => {
    expect(withCard([cells])).toMatchObject({
      type: "Double",
      basicType: "Double",
      basicValue: 25,
    });
  });

  it("says answers, shares, interval and what was left out", () => {
    const { properties } = withCard([cells]);
    const figures = Object.entries(properties).map(([label, each]) => [label, each.basicValue]);
    expect(figures).toEqual([
      ["Answers", 8],
      ["Detractors", 0.25],
      ["Passives", 0.25],
      ["Promoters", 0.5],
      // R's score interval of these eight answers.
      ["Low at 95%", expect.closeTo(-32.807, 3)],
      ["High at 95%", expect.closeTo(68.325, 3)],
      ["Cells left out", 2],
    ]);
    expect(properties["Detractors"]).toMatchObject({
      type: "FormattedNumber",
      numberFormat: "0.0%",
    });
  });

  it("counts answers, not weights", () => {
    const { properties } = withCard([column(10, 3), column(3, 1)]);
    expect(properties["Answers"]?.basicValue).toBe(2);
    expect(properties["Promoters"]?.basicValue).toBe(0.75);
  });

  it("stays away where Excel shows none", () => {
    expect(call("NPS", [cells])).toEqual([[25]]);
  });

  it("may come back as an argument: the number counts", () => {
    expect(call("NPSCLASS", [[[withCard([cells])]]])).toEqual([["Acceptable"]]);
  });
});

interface CellValue {
  readonly basicValue: number;
  readonly properties: Readonly<Record<string, { readonly basicValue: number }>>;
}
