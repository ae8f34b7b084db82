import fc from "fast-check";
import type { Correction } from "../../src/diagnosis/commentsReading";
import { readCorrectionCells } from "../../src/report/correctionCells";

const cell = (id: string, cause: unknown, theme: unknown = null) => ({
  id,
  cause: { value: cause, address: `'NPS Comments'!K${id}` },
  theme: { value: theme },
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
    ["an error value or a boolean", true, false, null],
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

  it("a copied row that says the same counts once; one that says otherwise is told, the upper one holds", () => {
    const same = [cell("a", "Bad timing"), cell("a", "bad timing"), cell("a", "")];
    expect(readCorrectionCells(same)).toEqual({
      corrections: [{ id: "a", causes: ["timing"], theme: null }],
      faults: [],
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
