import * as engine from "@univerjs/engine-formula";
import fs from "node:fs";
import { built, hashed } from "./dist";

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string }[];
}
const { functions } = JSON.parse(
  fs.readFileSync(built(hashed("functions", "json")), "utf8")
) as Metadata;

/** Excel's own functions by their English names, as the workbench's engine lists them. */
const EXCELS = new Set(
  Object.entries(engine)
    .filter(([name]) => name.startsWith("FUNCTION_NAMES_"))
    .flatMap(([, names]) => Object.values(names as Record<string, string>))
);
/** Excel 4 macro functions that could be mistaken for a word of ours. */
const MACROS = ["RUN", "ECHO", "RETURN", "RESULT", "ARGUMENT", "EVALUATE", "CALL", "EXEC", "GROUP"];

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

describe("the names in the built functions.json", () => {
  it("are compared with a list that is one", () => {
    expect(EXCELS.size).toBeGreaterThan(400);
    for (const name of ["SUM", "COUNTIFS", "XLOOKUP"]) expect(EXCELS).toContain(name);
  });

  it.each(functions.map(({ name }) => name))("%s is no cell, no built-in, no macro", (name) => {
    const cell = /^([A-Z]{1,3})(\d+)$/.exec(name);
    expect(cell !== null && columnNumber(cell[1] ?? "") <= 16_384).toBe(false);
    expect(name).not.toMatch(/^R\d*C\d*$/);
    expect(EXCELS).not.toContain(name);
    expect(MACROS).not.toContain(name);
  });

  it("are each their own id, once", () => {
    const ids = functions.map(({ id }) => id);
    expect(ids).toEqual(functions.map(({ name }) => name));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
