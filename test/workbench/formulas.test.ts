/** Built-in formulas that the add-in's sheets rely on. Expected values are Excel's rules, worked out by hand. */
import { startHeadless, type Headless } from "../../workbench/src/headless/start";

let excel: Headless;
beforeAll(async () => {
  excel = await startHeadless({
    sheets: {
      Data: [
        ["Score", "Text", "Date"],
        [5, "'*", 46000],
        [3, "<b", 46001],
        [9, "Abc", 46002],
        [1, "'9", ""],
      ],
      "Q3 survey": [[7], ["=Data!A2+A1"]],
    },
  });
});
afterAll(() => excel.dispose());

it.each<[formula: string, value: unknown]>([
  ['=COUNTIFS(A2:A5,">=5")', 2],
  ['=COUNTIFS(A2:A5,"<=6")', 3],
  ['=COUNTIFS(A2:A5,">=7",A2:A5,"<=8")', 0],
  ['=COUNTIFS(A2:A9,"")', 4],
  ['=COUNTIFS(A2:A9,"<>")', 4],
  ['=COUNTIFS(B2:B5,"~*")', 1],
  ['=COUNTIFS(B2:B5,"a*")', 1],
  ['=COUNTIFS(B2:B5,"ABC")', 1],
  ['=COUNTIFS(B2:B5,"="&"<b")', 1],
  ['=COUNTIFS(C2:C5,">="&46000,C2:C5,"<="&46001)', 2],
  ['=IFERROR(100*(COUNTIFS(A2:A5,">=9")-COUNTIFS(A2:A5,"<=6"))/COUNT(A2:A5),"")', -50],
  ['=IFERROR(1/0,"n/a")', "n/a"],
  ["=COUNT(B2:B5)", 0],
  ["=SUMPRODUCT((A2:A5>=5)*1)", 2],
  ["=SUM('Q3 survey'!A1:A2)", 19],
  ['=TEXT(46295,"d mmm yyyy")', "30 Sep 2026"],
  ["=ROUND(-24.685,2)", -24.69],
  ["=LET(a,A2,a*2)", 10],
  ["=TODAY()>46000", true],
])("%s", async (formula, value) => {
  excel.setCell("Data!E1", formula);
  await excel.settle();
  expect(excel.cell("Data!E1")).toBe(value);
});

it("sorting a range leaves it as it is for other formulas", async () => {
  excel.setCell("Data!G1", "=SORT(A2:A5)");
  excel.setCell("Data!H1", "=SORTBY(A2:A5,A2:A5,-1)");
  excel.setCell("Data!E2", '=TEXTJOIN(",",TRUE,A2:A5)');
  await excel.settle();
  expect(excel.cells("Data!G1:H4")).toEqual([
    [1, 9],
    [3, 5],
    [5, 3],
    [9, 1],
  ]);
  expect(excel.cell("Data!E2")).toBe("5,3,9,1");
});

it("a renamed sheet is renamed in formulas, a deleted one breaks them", async () => {
  excel.addSheet("Source");
  excel.setCell("Source!A1", 4);
  excel.setCell("Data!E3", "=Source!A1*2");
  await excel.settle();
  excel.renameSheet("Source", "New source");
  await excel.settle();
  expect([excel.cell("Data!E3"), excel.formula("Data!E3")]).toEqual([8, "='New source'!A1*2"]);
  excel.deleteSheet("New source");
  await excel.settle();
  expect(excel.cell("Data!E3")).toBe("#REF!");
});
