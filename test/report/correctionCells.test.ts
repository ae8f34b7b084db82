import fc from "fast-check";
import type { Correction } from "../../src/comments/corrections";
import { readCorrectionCells } from "../../src/report/comments/correctionCells";

const cell = (id: string | null, cause: unknown, theme: unknown = null) => ({
  id,
  cause: { value: cause, address: `'NPS Comments'!K${id ?? 99}` },
  theme: { value: theme, address: `'NPS Comments'!L${id ?? 99}` },
});

describe("what is typed beside a comment (rules 93, 95)", () => {
  it.each<[string, unknown, unknown, Omit<Correction, "id"> | null]>([
    ["nothing", "", "", null],
    ["nothing but blanks", "  ", " \n ", null],
    ["a name of the list", "Broken service", null, { causes: ["service"], theme: null }],
    ["any case, blanks around", "  bad TIMING ", null, { causes: ["timing"], theme: null }],
    [
      "several, in the order typed, each once",
      "Misaligned teams; broken service;Misaligned teams",
      null,
      { causes: ["organisation", "service"], theme: null },
    ],
    ["none of the seven", "None of these", null, { causes: [], theme: null }],
    [
      "none beside a cause",
      "None of these; Product gaps",
      null,
      { causes: ["product"], theme: null },
    ],
    ["a theme alone", null, " Late engineer ", { causes: null, theme: "Late engineer" }],
    ["a theme on two lines", null, "late\nengineer", { causes: null, theme: "late engineer" }],
    ["a number as a theme", null, 24, { causes: null, theme: "24" }],
    ["a theme that looks like a formula", null, "=1+1", { causes: null, theme: "=1+1" }],
    ["an error value as a theme", null, "#N/A", { causes: null, theme: "#N/A" }],
    ["what is no content", undefined, null, null],
  ])("%s", (_, cause, theme, expected) => {
    const { corrections, faults } = readCorrectionCells([cell("a", cause, theme)]);
    expect(corrections).toEqual(expected === null ? [] : [{ id: "a", ...expected }]);
    expect(faults).toEqual([]);
  });

  it("an unknown cause is told at its cell and changes nothing; the theme beside it counts", () => {
    const { corrections, faults } = readCorrectionCells([cell("7", "Service; nonsense", "bills")]);
    expect(corrections).toEqual([{ id: "7", causes: null, theme: "bills" }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.address).toBe("'NPS Comments'!K7");
    expect(faults[0]?.message).toContain("“Service; nonsense”");
  });

  it.each([
    ["another word", "Service", "“Service”"],
    ["one that begins like a name", "Broken service desk", "“Broken service desk”"],
    ["a number", 3, "“3”"],
    ["a boolean", true, "“TRUE”"],
    ["an error value", "#N/A", "“#N/A”"],
    ["separators alone", " ; ", "“;”"],
    ["a text of many lines", "x\ny", "“x y”"],
  ])("%s under Your cause is told as Excel shows it", (_, typed, shown) => {
    const { corrections, faults } = readCorrectionCells([cell("7", typed)]);
    expect(corrections).toEqual([]);
    expect(faults).toMatchObject([{ address: "'NPS Comments'!K7", about: "Your cause" }]);
    expect(faults[0]?.message).toContain(shown);
  });

  it("each theme once, whatever its case, with its first cell and the comments it stands beside", () => {
    const { themes, faults } = readCorrectionCells([
      cell("1", "Bad timing", "Bills"),
      cell("2", "", "parking"),
      cell("3", "nonsense", "BILLS"),
      cell("3", "nonsense", "bills again"),
    ]);
    expect(themes.map(({ name, fault }) => [name, fault.address])).toEqual([
      ["Bills", "'NPS Comments'!L1"],
      ["parking", "'NPS Comments'!L2"],
    ]);
    expect(themes[0]?.fault.message).toMatch(/^“Bills”, 2 times under Your theme/);
    expect(themes[1]?.fault.message).toMatch(/^“parking” under Your theme/);
    // The third row's cause twice, and that it stands there twice.
    expect(faults).toHaveLength(3);
  });

  it("a correction in a row that people added is told where it stands; an empty one is nobody's", () => {
    const { corrections, faults } = readCorrectionCells([
      cell(null, "", ""),
      cell(null, "Bad timing"),
      cell(null, "", "parking"),
    ]);
    expect(corrections).toEqual([]);
    expect(faults.map(({ address }) => address)).toEqual([
      "'NPS Comments'!K99",
      "'NPS Comments'!L99",
    ]);
  });

  it("a copied row that says the same counts once; one that says otherwise is told, the upper one holds", () => {
    const same = [cell("a", "Bad timing"), cell("a", "bad timing"), cell("a", "")];
    expect(readCorrectionCells(same)).toEqual({
      corrections: [{ id: "a", causes: ["timing"], theme: null }],
      faults: [],
      themes: [],
    });
    const other = readCorrectionCells([cell("a", "Bad timing"), cell("a", "Product gaps")]);
    expect(other.corrections).toEqual([{ id: "a", causes: ["timing"], theme: null }]);
    expect(other.faults.map(({ message }) => message)).toEqual([
      "A comment stands on the sheet twice, with different corrections.",
    ]);
  });

  it("whatever is typed: one correction a comment at most, none of an empty cell", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom("a", "b", "c"), fc.string(), fc.string({ unit: "binary" })),
          { maxLength: 12 }
        ),
        (typed) => {
          const { corrections } = readCorrectionCells(typed.map((each) => cell(...each)));
          const ids = corrections.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { causes, theme } of corrections) {
            expect(causes !== null || (theme !== null && theme.trim() !== "")).toBe(true);
            expect(theme?.length ?? 0).toBeLessThanOrEqual(200);
          }
        }
      )
    );
  });
});
