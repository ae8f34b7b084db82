/** Formulas as a person types them and as Excel writes them into a file. */
import fc from "fast-check";
import { fromFileFormula, toFileFormula } from "../../../workbench/src/file/formulas";

const FUNCTIONS = ["NPS", "STAGING.NPS", "CONTOSO.ADD"];

/** Typed, and how it stands in files that Excel wrote (or as its file format says). */
const BOTH_WAYS: readonly (readonly [typed: string, inFile: string])[] = [
  ["SUM(A1:A3)*2", "SUM(A1:A3)*2"],
  ["NPS(B2:B500)", "_xldudf_NPS(B2:B500)"],
  ["CONTOSO.ADD(1,2)", "_xldudf_CONTOSO_ADD(1,2)"],
  ["STAGING.NPS(NPS(A1))", "_xldudf_STAGING_NPS(_xldudf_NPS(A1))"],
  [
    "LET(a,SUM(A1:A3),b,a*2,a/b)",
    "_xlfn.LET(_xlpm.a,SUM(A1:A3),_xlpm.b,_xlpm.a*2,_xlpm.a/_xlpm.b)",
  ],
  ["LAMBDA(x,y,x+y)(1,2)", "_xlfn.LAMBDA(_xlpm.x,_xlpm.y,_xlpm.x+_xlpm.y)(1,2)"],
  [
    "LAMBDA(x,[k],IF(ISOMITTED(k),x,x+k))(1)",
    "_xlfn.LAMBDA(_xlpm.x,_xlop.k,IF(_xlfn.ISOMITTED(_xlpm.k),_xlpm.x,_xlpm.x+_xlpm.k))(1)",
  ],
  ["LET(f,LAMBDA(n,n*2),f(3))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n*2),_xlpm.f(3))"],
  ["SORT(UNIQUE(Data!C2:C201))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(Data!C2:C201))"],
  ['FILTER(A1:A9,A1:A9<>"")', '_xlfn._xlws.FILTER(A1:A9,A1:A9<>"")'],
  ["SUM(H3#)", "SUM(_xlfn.ANCHORARRAY(H3))"],
  ["SUM($H$3#)+1", "SUM(_xlfn.ANCHORARRAY($H$3))+1"],
  ["SUM('My Sheet'!H3#)", "SUM(_xlfn.ANCHORARRAY('My Sheet'!H3))"],
  ["COUNTA(Data!H3#)", "COUNTA(_xlfn.ANCHORARRAY(Data!H3))"],
  ["@A1:A3", "_xlfn.SINGLE(A1:A3)"],
  ["@INDEX(A1:A3,2)+@Names", "_xlfn.SINGLE(INDEX(A1:A3,2))+_xlfn.SINGLE(Names)"],
  ["SUM(tbl[@Score])", "SUM(tbl[[#This Row],[Score]])"],
  ["tbl[@[Net score]]", "tbl[[#This Row],[Net score]]"],
  ["SUM(tbl[@[Q1]:[Q4]])", "SUM(tbl[[#This Row],[Q1]:[Q4]])"],
  ["tbl[[#Totals],[Score]]+SUM(tbl[Score])", "tbl[[#Totals],[Score]]+SUM(tbl[Score])"],
  ["SUM(tbl[Why '[1']])", "SUM(tbl[Why '[1']])"],
  [
    "MAP(A1:A3,LAMBDA(v,IF(v>1,NPS(v),0)))",
    "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,IF(_xlpm.v>1,_xldudf_NPS(_xlpm.v),0)))",
  ],
  ["BYROW(A1:B3,SUM)", "_xlfn.BYROW(A1:B3,_xleta.SUM)"],
  ["GROUPBY(A1:A9,B1:B9,PERCENTOF)", "_xlfn.GROUPBY(A1:A9,B1:B9,_xleta.PERCENTOF)"],
  ["PIVOTBY(A1:A9,B1:B9,C1:C9,SUM)", "_xlfn.PIVOTBY(A1:A9,B1:B9,C1:C9,_xleta.SUM)"],
  ["TRIMRANGE(A:A)", "_xlfn.TRIMRANGE(A:A)"],
  ["SUM(A1.:.A10)", "SUM(_xlfn._TRO_ALL(A1:A10))"],
  ["SUM(A:.A)", "SUM(_xlfn._TRO_TRAILING(A:A))"],
  ["ROWS(Data!A1.:A10)", "ROWS(_xlfn._TRO_LEADING(Data!A1:A10))"],
  ['REGEXTEST(A1,"^a(b)")', '_xlfn.REGEXTEST(A1,"^a(b)")'],
  ['TRANSLATE(A1,"de","en")', '_xlfn.TRANSLATE(A1,"de","en")'],
  [
    'STDEV.S(A1:A9)+TEXTJOIN(",",TRUE,A1)+IFS(A1,1)',
    '_xlfn.STDEV.S(A1:A9)+_xlfn.TEXTJOIN(",",TRUE,A1)+_xlfn.IFS(A1,1)',
  ],
  [
    '"LET(x" & XLOOKUP("FILTER(""",A1:A3,B1:B3)',
    '"LET(x" & _xlfn.XLOOKUP("FILTER(""",A1:A3,B1:B3)',
  ],
  ["IF(A1=#N/A,#REF!,LOG10(B1))", "IF(A1=#N/A,#REF!,LOG10(B1))"],
  ["CHOOSE({1,2},A1:A3,B1:B3)", "CHOOSE({1,2},A1:A3,B1:B3)"],
  ["[1]Sheet1!A1+[1]!Name", "[1]Sheet1!A1+[1]!Name"],
  ["'It''s (LET)'!A1+SUM('A#'!B1:B2)", "'It''s (LET)'!A1+SUM('A#'!B1:B2)"],
];

test.each(BOTH_WAYS)("%s is written and read back", (typed, inFile) => {
  expect(toFileFormula(`=${typed}`, FUNCTIONS)).toBe(inFile);
  expect(fromFileFormula(inFile, FUNCTIONS)).toBe(typed);
});

test("function names and cells are written in capitals, names as they are typed", () => {
  expect(toFileFormula("=sum(a1:$b$2)+filter(Scores,true)", FUNCTIONS)).toBe(
    "SUM(A1:$B$2)+_xlfn._xlws.FILTER(Scores,TRUE)"
  );
  expect(toFileFormula("=nps(b2)", FUNCTIONS)).toBe("_xldudf_NPS(B2)");
});

test.each([
  [
    "=BYCOL(B2:F500,NPS)",
    "_xlfn.BYCOL(B2:F500,_xlfn.LAMBDA(_xlpm.each_1,_xldudf_NPS(_xlpm.each_1)))",
  ],
  [
    "=MAP(A1:A9, B1:B9, staging.nps )",
    "_xlfn.MAP(A1:A9, B1:B9, _xlfn.LAMBDA(_xlpm.each_1,_xlpm.each_2,_xldudf_STAGING_NPS(_xlpm.each_1,_xlpm.each_2)) )",
  ],
  ["=LET(NPS,LAMBDA(x,1),BYCOL(A1:B2,NPS))", null],
  ["=SUM(A1,NPS)", null],
])("%s: an add-in's function handed over by its name is a LAMBDA in the file", (typed, inFile) => {
  const written = toFileFormula(typed, FUNCTIONS);
  if (inFile === null) expect(written).not.toContain("_xldudf_");
  else expect(written).toBe(inFile);
});

test("a name that LET binds counts only within its brackets", () => {
  expect(toFileFormula("=LET(x,1,x)+x")).toBe("_xlfn.LET(_xlpm.x,1,_xlpm.x)+x");
  expect(toFileFormula("=LET(x,LET(y,2,y),x+y)")).toBe(
    "_xlfn.LET(_xlpm.x,_xlfn.LET(_xlpm.y,2,_xlpm.y),_xlpm.x+y)"
  );
});

test("a column named without its table belongs to the table that the cell is in", () => {
  expect(toFileFormula("=[@Score]*2", [], "Survey")).toBe("Survey[[#This Row],[Score]]*2");
  expect(toFileFormula("=SUM([Net score])", [], "Survey")).toBe("SUM(Survey[Net score])");
  expect(toFileFormula("=Other[Score]", [], "Survey")).toBe("Other[Score]");
});

test("an add-in's function of a damaged file loses the link before it", () => {
  expect(fromFileFormula("[2]!_xldudf_NPS(A1)", FUNCTIONS)).toBe("NPS(A1)");
  expect(fromFileFormula("'C:\\x\\Y.XLAM'!_xldudf_NPS(A1)", FUNCTIONS)).toBe("NPS(A1)");
});

test("an unknown add-in's function shows its namespace", () => {
  expect(fromFileFormula("_xldudf_FABRIKAM_RATE(A1)", FUNCTIONS)).toBe("FABRIKAM.RATE(A1)");
});

test("whatever the text, strings in it stay as they are and the way back restores it", () => {
  const part = fc.constantFrom(
    "A1",
    "$B$2",
    "C3:D4",
    "Names",
    "SUM(",
    ")",
    ",",
    "*",
    '"FILTER(A1"',
    "'x y'!E5",
    "1.5",
    "TRUE",
    "tbl[Score]",
    "XLOOKUP(",
    "LET(",
    "NPS("
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const typed = parts.join(" ");
      const written = toFileFormula(typed, FUNCTIONS);
      const strings = (text: string) => text.match(/"[^"]*"/g) ?? [];
      expect(strings(written)).toEqual(strings(typed));
      expect(fromFileFormula(written, FUNCTIONS)).toBe(typed);
    }),
    { numRuns: 300, seed: 7 }
  );
});
