/** Custom functions in formulas: what they are handed, and what the cell shows of their answer. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import type { Blank, FunctionsJson } from "../../workbench/src/customFunctions";

const FUNCTIONS: FunctionsJson["functions"] = [
  {
    id: "SCORE",
    name: "SCORE",
    parameters: [{ name: "cells", type: "any", dimensionality: "matrix" }],
  },
  {
    id: "SEEN",
    name: "SEEN",
    parameters: [{ name: "cells", type: "any", dimensionality: "matrix" }],
    options: { requiresAddress: true, requiresParameterAddresses: true },
  },
  {
    id: "SHARES",
    name: "SHARES",
    parameters: [{ name: "cells", type: "any", dimensionality: "matrix" }],
    result: { dimensionality: "matrix" },
  },
  {
    id: "OPTIONS",
    name: "OPTIONS",
    parameters: [
      { name: "one", type: "number" },
      { name: "two", type: "string", optional: true },
      { name: "three", type: "any", optional: true },
    ],
  },
  {
    id: "RANGES",
    name: "RANGES",
    parameters: [
      { name: "one", type: "any", dimensionality: "matrix", optional: true },
      { name: "two", type: "any", dimensionality: "matrix", optional: true },
    ],
  },
  { id: "REST", name: "REST", parameters: [{ name: "more", type: "any", repeating: true }] },
  { id: "LATER", name: "LATER", parameters: [{ name: "value", type: "any" }] },
  { id: "READS", name: "READS", parameters: [{ name: "address", type: "string" }] },
  {
    id: "TICK",
    name: "TICK",
    parameters: [{ name: "step", type: "number" }],
    options: { stream: true, cancelable: true },
  },
  {
    id: "PICKS",
    name: "PICKS",
    parameters: [
      { name: "cells", type: "any", dimensionality: "matrix" },
      { name: "kind", type: "string", optional: true, customEnumId: "KINDS" },
      { name: "other", type: "any", optional: true },
    ],
  },
  { id: "GIVES", name: "GIVES", parameters: [{ name: "what", type: "string" }] },
  {
    id: "ERRORS",
    name: "ERRORS",
    parameters: [{ name: "cells", type: "any", dimensionality: "matrix" }],
  },
];

/** A bundle as a browser would load it: plain script, associated while it is evaluated. */
const BUNDLE = `(() => {
  window.calls = []; window.cancelled = 0;
  const numbers = (cells) => cells.flat().filter((cell) => typeof cell === "number");
  const fail = (code, message) => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message); };
  CustomFunctions.associate("SCORE", (cells) => {
    window.calls.push(cells);
    const all = numbers(cells);
    if (all.length === 0) fail("notAvailable", "There is no answer.");
    return all.reduce((sum, each) => sum + each, 0) / all.length;
  });
  CustomFunctions.associate("SEEN", (cells, invocation) =>
    [[JSON.stringify([cells, invocation.address, invocation.parameterAddresses])]]);
  CustomFunctions.associate("SHARES", (cells) => [["few", numbers(cells).length], ["all", cells.flat().length]]);
  CustomFunctions.associate("OPTIONS", (...given) => JSON.stringify(given.slice(0, 3)));
  CustomFunctions.associate("RANGES", (...given) => JSON.stringify(given.slice(0, 2)));
  CustomFunctions.associate("REST", (more) => JSON.stringify(more));
  CustomFunctions.associate("LATER", (value) => new Promise((done) => setTimeout(() => done(value), 20)));
  CustomFunctions.associate("READS", async (address) => {
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem("Data").getRange(address);
    range.load("valueTypes");
    await context.sync();
    return range.valueTypes.flat().join(" ");
  });
  CustomFunctions.associate("TICK", (step, invocation) => {
    let n = 0;
    const timer = setInterval(() => invocation.setResult((n += step)), 30);
    invocation.onCanceled = () => { clearInterval(timer); window.cancelled++; };
  });
  const kindOf = (cell) => cell instanceof CustomFunctions.Error ? cell.code : cell === null ? "null" : typeof cell;
  CustomFunctions.associate("ERRORS", (cells) => cells.flat().map(kindOf).join(" "));
  CustomFunctions.associate("PICKS", (cells, kind, other) => {
    window.calls.push(cells);
    return [cells.flat().map(kindOf).join(" "), kind, kindOf(other)].join("|");
  });
  const gifts = {
    card: { type: "Double", basicType: "Double", basicValue: 25, properties: { Answers: { type: "Double", basicValue: 4 } } },
    cards: [[{ type: "Double", basicValue: 25, properties: {} }, { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }]],
    entity: { type: "Entity", text: "One", properties: {} },
    object: { answers: 4 },
    nothing: [[]],
    ragged: [[1, 2], [3]],
    deep: [[1, [2]]],
    oneBad: [[1, new CustomFunctions.Error("#N/A", "Too few answers.")], [2, 3]],
  };
  CustomFunctions.associate("GIVES", (what) => gifts[what]);
})();`;

const DATA = [
  ["Score", "", "Text"],
  [9, "", "9"],
  [4, "", "'9"],
  ["", "", "TRUE"],
  [10, "", "2026-09-30"],
];

const bundle = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "functions-")), "functions.js");
fs.writeFileSync(bundle, BUNDLE);

async function open(blankAs?: Blank, switches: Partial<FunctionsJson> = {}): Promise<Headless> {
  const options = blankAs === undefined ? {} : { blankAs };
  const opened = await startHeadless({
    sheets: { Data: DATA, "My sheet": [[1], [2]] },
    functions: { functions: FUNCTIONS, ...switches },
    ...options,
  });
  opened.run(bundle);
  return opened;
}

let excel: Headless;
beforeAll(async () => {
  excel = await open();
});
afterAll(() => excel.dispose());

/** What a formula shows, put into a cell of its own. */
let row = 0;
async function shows(formula: string): Promise<unknown> {
  const cell = `Data!H${++row}`;
  excel.setCell(cell, formula);
  await excel.settle();
  return excel.cell(cell);
}
const seenBy = async (formula: string): Promise<unknown> =>
  JSON.parse(String(await shows(formula)));

describe("what a function is handed", () => {
  it.each<[formula: string, cells: unknown, address: string | null]>([
    ["=SEEN(A2:A5)", [[9], [4], [null], [10]], "Data!A2:A5"],
    ["=SEEN(A2)", [[9]], "Data!A2"],
    [
      "=SEEN(B2:C3)",
      [
        [null, 9],
        [null, "9"],
      ],
      "Data!B2:C3",
    ],
    ["=SEEN(C4:C5)", [[true], [46295]], "Data!C4:C5"],
    ["=SEEN('My sheet'!A1:A2)", [[1], [2]], "'My sheet'!A1:A2"],
    ["=SEEN(A2:A3*1)", [[9], [4]], null],
    ['=SEEN({1,0,"x"})', [[1, 0, "x"]], null],
    ['=SEEN(FILTER(A2:A5,A2:A5<>""))', [[9], [4], [10]], null],
    ["=SEEN(5)", [[5]], null],
  ])("%s", async (formula, cells, address) => {
    const [given, own, addresses] = (await seenBy(formula)) as [unknown, string, unknown[]];
    expect(given).toEqual(cells);
    expect(addresses).toEqual([address]);
    expect(own).toBe(`Data!H${row}`);
  });

  it.each<[formula: string, shown: unknown]>([
    ["=OPTIONS(1)", "[1,null,null]"],
    ["=OPTIONS(1,,3)", "[1,null,3]"],
    ['=OPTIONS("2","x")', '[2,"x",null]'],
    ["=OPTIONS(1,2)", '[1,"2",null]'],
    ['=OPTIONS("two")', "#VALUE!"],
    ["=OPTIONS(,2)", '[null,"2",null]'],
    ["=REST(1,2,A2)", "[1,2,9]"],
    ["=RANGES(,A2:A3)", "[null,[[9],[4]]]"],
    ["=RANGES(A2:A3,)", "[[[9],[4]],null]"],
    ["=RANGES(A4,B2)", "[[[null]],[[null]]]"],
  ])("%s", async (formula, shown) => {
    expect(await shows(formula)).toBe(shown);
  });

  it.each<[blank: Blank, json: string]>([
    [null, "[[9],[4],[null],[10]]"],
    ["", '[[9],[4],[""],[10]]'],
    [0, "[[9],[4],[0],[10]]"],
    ["undefined", "[[9],[4],[null],[10]]"],
  ])("blank cells as %j, as the host has it", async (blank, json) => {
    const other = await open(blank);
    other.setCell("Data!H1", "=SEEN(A2:A5)");
    await other.settle();
    const [cells] = JSON.parse(String(other.cell("Data!H1"))) as unknown[];
    other.dispose();
    expect(JSON.stringify(cells)).toBe(json);
  });

  it("a table's column, with its address", async () => {
    const undo = excel.asGlobals();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("My sheet");
      sheet.getRange("C1:D3").values = [
        ["Region", "Score"],
        ["N", 9],
        ["S", 4],
      ];
      sheet.tables.add("C1:D3", true).name = "Survey";
      await context.sync();
    });
    undo();
    const [cells, , addresses] = (await seenBy("=SEEN(Survey[Score])")) as unknown[];
    expect([cells, addresses]).toEqual([[[9], [4]], ["'My sheet'!D2:D3"]]);
  });
});

describe("a function as the argument of BYCOL and its like", () => {
  /** What each call was handed, over the cells that the formula spills to. */
  async function seenAcross(formula: string, area: string): Promise<unknown[]> {
    excel.setCell("My sheet!M1", formula);
    await excel.settle();
    const seen = excel.cells(`My sheet!${area}`).flat();
    excel.setCell("My sheet!M1", "");
    await excel.settle();
    return seen.map((each) => {
      const [cells, , addresses] = JSON.parse(String(each)) as unknown[];
      return [cells, addresses];
    });
  }

  it.each(["=BYCOL(Data!A4:B5,SEEN)", "=BYCOL(Data!A4:B5,LAMBDA(c,SEEN(c)))"])(
    "%s: each column with its address, so that empty cells stay empty",
    async (formula) => {
      expect(await seenAcross(formula, "M1:N1")).toEqual([
        [[[null], [10]], ["Data!A4:A5"]],
        [[[null], [null]], ["Data!B4:B5"]],
      ]);
    }
  );

  it("=BYROW(Data!A2:B3,seen): each row", async () => {
    expect(await seenAcross("=BYROW(Data!A2:B3,seen)", "M1:M2")).toEqual([
      [[[9, null]], ["Data!A2:B2"]],
      [[[4, null]], ["Data!A3:B3"]],
    ]);
  });

  it("=MAP(Data!A2:A3,SEEN): each cell", async () => {
    const cells = await seenAcross("=MAP(Data!A2:A3,SEEN)", "M1:M2");
    expect(cells.map((each) => (each as unknown[])[0])).toEqual([[[9]], [[4]]]);
  });

  it("all columns' answers, also when a cell of one changes", async () => {
    excel.setCell("My sheet!M1", "=BYCOL(A1:A2,SCORE)+BYCOL(Data!A2:A3,SCORE)");
    await excel.settle();
    expect(excel.cell("My sheet!M1")).toBe(8);
    excel.setCell("Data!A3", 6);
    await excel.settle();
    expect(excel.cell("My sheet!M1")).toBe(9);
    excel.setCell("Data!A3", 4);
    excel.setCell("My sheet!M1", "");
    await excel.settle();
  });
});

describe("what the cell shows", () => {
  it("an answer, alone and inside other formulas", async () => {
    expect(await shows("=SCORE(A2:A3)")).toBe(6.5);
    expect(await shows("=ROUND(SCORE(A2:A3)*2-SCORE(A5),1)")).toBe(3);
    expect(await shows('=IF(SCORE(A2:A3)>5,"high","low")')).toBe("high");
  });

  it("a new answer when a cell changes, and calls nothing when none did", async () => {
    const cell = "Data!J1";
    excel.setCell(cell, "=SCORE(A2:A5)");
    await excel.settle();
    expect(excel.cell(cell)).toBeCloseTo(23 / 3, 12);
    const calls = (excel.window as unknown as { calls: unknown[] }).calls;
    const before = calls.length;
    excel.setCell("Data!C2", 7);
    await excel.settle();
    expect(calls.length).toBe(before);
    excel.setCell("Data!A4", 5);
    await excel.settle();
    expect(excel.cell(cell)).toBe(7);
    excel.setCell("Data!A4", "");
    await excel.settle();
    expect(excel.cell(cell)).toBeCloseTo(23 / 3, 12);
  });

  it("a matrix over several cells", async () => {
    excel.setCell("Data!L1", "=SHARES(A2:A5)");
    await excel.settle();
    expect(excel.cells("Data!L1:M2")).toEqual([
      ["few", 3],
      ["all", 4],
    ]);
    excel.setCell("Data!L4", "=SUM(M1:M2)");
    await excel.settle();
    expect(excel.cell("Data!L4")).toBe(7);
  });

  it("#SPILL! where something is in the way", async () => {
    excel.setCell("Data!P2", "in the way");
    excel.setCell("Data!O1", "=SHARES(A2:A5)");
    await excel.settle();
    expect(excel.cell("Data!O1")).toBe("#SPILL!");
  });

  it("an error with its message", async () => {
    excel.setCell("Data!J5", "=SCORE(B2:B5)");
    await excel.settle();
    expect([excel.cell("Data!J5"), excel.errorMessage("Data!J5")]).toEqual([
      "#N/A",
      "There is no answer.",
    ]);
  });

  it("an error of its range, and is not called", async () => {
    excel.setCell("Data!R1", "=1/0");
    excel.setCell("Data!R2", "=NA()");
    await excel.settle();
    const calls = (excel.window as unknown as { calls: unknown[] }).calls;
    const before = calls.length;
    expect(await shows("=SCORE(R1:R2)")).toBe("#DIV/0!");
    expect(await shows("=ERRORS(R1:R2)")).toBe("#DIV/0!");
    expect(calls.length).toBe(before);
  });

  it.each<[what: string, shown: unknown]>([
    ["card", 25],
    ["cards", 25],
  ])("a cell value as an object by its number: %s", async (what, shown) => {
    expect(await shows(`=GIVES("${what}")`)).toBe(shown);
    expect(await shows(`=GIVES("${what}")*2`)).toBe(50);
  });

  it.each<[what: string, sentence: string]>([
    ["entity", "GIVES has answered with a cell value that the workbench lacks: Entity."],
    ["object", "GIVES has answered with an object that is no cell value."],
    ["nothing", "GIVES has answered with an array that has no cells."],
    ["ragged", "GIVES has answered with lines of unequal length."],
    ["deep", "GIVES has answered with an array inside an array."],
  ])("#VALUE! with a sentence for what no cell can show: %s", async (what, sentence) => {
    const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
    expect(await shows(`=GIVES("${what}")`)).toBe("#VALUE!");
    expect(excel.errorMessage(`Data!H${row}`)).toBe(sentence);
    expect(told.mock.calls).toEqual([[`workbench: ${sentence}`]]);
    told.mockRestore();
    excel.setCell(`Data!H${row}`, "");
    await excel.settle();
    expect(excel.errorMessage(`Data!H${row}`)).toBeNull();
  });

  it("one error among good cells, with its sentence", async () => {
    excel.setCell("My sheet!H1", '=GIVES("oneBad")');
    await excel.settle();
    expect(excel.cells("My sheet!H1:I2")).toEqual([
      [1, "#N/A"],
      [2, 3],
    ]);
    expect(excel.errorMessage("My sheet!I1")).toBe("Too few answers.");
    expect(excel.errorMessage("My sheet!H1")).toBeNull();
    excel.setCell("My sheet!H1", "");
    await excel.settle();
    expect(excel.errorMessage("My sheet!I1")).toBeNull();
  });

  it("what a promise brings", async () => {
    expect(await shows("=LATER(A2)")).toBe(9);
  });

  it("what it reads from the workbook while it is asked", async () => {
    expect(await shows('=READS("A1:B2")')).toBe("String Empty Double Empty");
  });

  it("#NAME? for a function that nobody has", async () => {
    expect(await shows("=NOSUCH(1)")).toBe("#NAME?");
  });
});

describe("functions that are handed errors, as one switch has it for all", () => {
  let handed: Headless;
  beforeAll(async () => {
    handed = await open(null, {
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: true,
      enums: [{ id: "KINDS", type: "string", values: [{ name: "low", stringValue: "low" }] }],
    });
    handed.setCell("Data!R1", "=1/0");
    handed.setCell("Data!R2", "=NA()");
    await handed.settle();
  });
  afterAll(() => handed.dispose());

  it.each<[formula: string, shown: unknown]>([
    ["=ERRORS(R1:R3)", "#DIV/0! #N/A null"],
    ["=ERRORS(A2/0)", "#DIV/0!"],
    ["=ERRORS(R1:R2*1)", "#DIV/0! #N/A"],
    // Other types than any know no errors: the cell shows them, and the function is not called.
    ['=PICKS(R1:R2,"low",R2)', "#DIV/0! #N/A|low|#N/A"],
    ['=PICKS(A2:A3,"another",A2)', "number number|another|number"],
    ["=PICKS(A2:A3)", "number number||null"],
    ["=PICKS(A2:A3,R2,1)", "#N/A"],
    ["=OPTIONS(R1)", "#DIV/0!"],
  ])("%s", async (formula, shown) => {
    handed.setCell("Data!S1", formula);
    await handed.settle();
    expect(handed.cell("Data!S1")).toBe(shown);
  });

  it("a function that waits for another is called once, with its answer", async () => {
    const calls = (handed.window as unknown as { calls: unknown[] }).calls;
    const before = calls.length;
    handed.setCell("Data!S2", "=PICKS(LATER(A2))");
    await handed.settle();
    expect(handed.cell("Data!S2")).toBe("number||null");
    expect(calls.slice(before)).toEqual([[[9]]]);
  });
});

it("waits within a batch that wrote the formula", async () => {
  const undo = excel.asGlobals();
  const value = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Data").getRange("T1");
    cell.formulas = [["=SCORE(A2:A3)+1"]];
    cell.load("values,formulas");
    await context.sync();
    return [cell.values[0]?.[0] as unknown, cell.formulas[0]?.[0] as unknown];
  });
  undo();
  expect(value).toEqual([7.5, "=SCORE(A2:A3)+1"]);
});

it("asks anew for what a file brought", async () => {
  const first = await open();
  first.setCell("My sheet!B1", "=SCORE(A1:A2)");
  first.setCell("My sheet!B2", "=SUM(SHARES(A1:A2))");
  first.setCell("My sheet!B3", "=SUM(A1:A2)");
  await first.settle();
  const saved = first.save();
  first.dispose();
  // What the file says is old.
  const cells = saved.sheets["sheet-2"]?.cellData;
  for (const row of [0, 1]) Object.assign(cells?.[row]?.[1] ?? {}, { v: -1 });
  const again = await startHeadless({ saved, functions: { functions: FUNCTIONS } });
  again.run(bundle);
  await again.settle();
  const shown = again.cells("My sheet!B1:B3").flat();
  again.dispose();
  expect(shown).toEqual([1.5, 4, 3]);
});

it("keeps many cells apart and answers them together", async () => {
  const undo = excel.asGlobals();
  const before = excel.traffic.syncs;
  await Excel.run(async (context) => {
    const formulas = Array.from({ length: 200 }, (_, i) => [`=SCORE({${i}})`]);
    context.workbook.worksheets.getItem("Data").getRange("V1:V200").formulas = formulas;
    await context.sync();
  });
  undo();
  await excel.settle();
  expect(excel.cells("Data!V1:V200").flat()).toEqual(Array.from({ length: 200 }, (_, i) => i));
  expect(excel.traffic.syncs - before).toBeLessThan(20);
});

it("streams results until the formula is gone", async () => {
  const window = excel.window as unknown as { cancelled: number };
  excel.setCell("Data!X1", "=TICK(2)");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await excel.settle();
  const first = Number(excel.cell("Data!X1"));
  expect(first).toBeGreaterThan(0);
  expect(window.cancelled).toBe(0);
  excel.setCell("Data!X1", "");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await excel.settle();
  expect(window.cancelled).toBe(1);
});

it("calls again for a full calculation", async () => {
  const calls = (excel.window as unknown as { calls: unknown[] }).calls;
  excel.setCell("Data!Z1", "=SCORE(A2:A3)");
  await excel.settle();
  const before = calls.length;
  excel.host.workbook.application.calculate("Full");
  await excel.settle();
  expect(calls.length).toBeGreaterThan(before);
  expect(excel.cell("Data!Z1")).toBe(6.5);
});

describe("faults that functions meet", () => {
  afterEach(() => excel.faults.clear());

  it.each<Blank>([0, "", null])("a blank cell is handed over as %p from now on", async (blank) => {
    excel.faults.blankAs = blank;
    expect(((await seenBy("=SEEN(A3:A4)")) as unknown[])[0]).toEqual([[4], [blank]]);
  });

  it("a range above the size limit is #VALUE!, a smaller one is not", async () => {
    excel.faults.payloadLimit = 3000;
    expect(await shows("=SCORE(A2:A5)")).toBeCloseTo(23 / 3, 9);
    expect(await shows("=SCORE(A2:A2000)")).toBe("#VALUE!");
  });
});
