import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTIONS, functionsJson } from "../../src/functions/metadata";
import { functionReference } from "../../src/functions/reference";
import { call } from "./caller";

describe("functions.json", () => {
  const { functions } = functionsJson("https://example.org/addin");

  it("declares the five functions with what Excel needs", () => {
    expect(functions.map(({ id }) => id)).toEqual([
      "NPS",
      "NPSCLASS",
      "NPSLEVEL",
      "NPSSHARE",
      "NPSCI",
    ]);
    for (const each of functions) {
      expect(each.name).toBe(each.id);
      expect(each.id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
      expect(each.description.length).toBeGreaterThan(20);
      expect(each.description.length).toBeLessThanOrEqual(255);
      expect(each.helpUrl).toBe("https://example.org/addin/help.html");
      expect(each.options).toEqual({ requiresParameterAddresses: true });
      // Excel tells addresses only to functions whose result is a matrix.
      expect(each.result.dimensionality).toBe("matrix");
      expect(JSON.stringify(each)).not.toMatch(/functions\.|allowError/);
      for (const parameter of each.parameters) {
        expect(parameter.type).toBe("any");
        expect(parameter.description.length).toBeGreaterThan(5);
        expect(parameter.description.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it("marks optional arguments, which stand last", () => {
    const optional = Object.fromEntries(
      functions.map(({ id, parameters }) => [id, parameters.map((each) => each.optional === true)])
    );
    expect(optional).toEqual({
      NPS: [false],
      NPSCLASS: [false, true],
      NPSLEVEL: [false, false],
      NPSSHARE: [false],
      NPSCI: [false, true, true],
    });
  });

  it("has no name that is a cell reference or too short for one", () => {
    for (const { id } of functions) expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });

  it("leaves the help address out when none is given", () => {
    expect(functionsJson().functions.every((each) => !("helpUrl" in each))).toBe(true);
  });
});

describe("examples in the help", () => {
  const constants = FUNCTIONS.flatMap(({ name, examples }) =>
    examples.filter(({ formula }) => !/[A-Z]\d|\[/.test(formula)).map((each) => ({ name, ...each }))
  );

  it("has at least one for every function", () => {
    for (const { examples } of FUNCTIONS) expect(examples.length).toBeGreaterThan(1);
    expect(constants.length).toBeGreaterThan(6);
  });

  it.each(constants)("$formula gives what it says: $result", ({ name, formula, result }) => {
    const inside = formula.slice(name.length + 2, -1);
    const args = inside.match(/\{[^}]*\}|"[^"]*"|[^,]+/g) ?? [];
    const values = args.map((text) =>
      text.startsWith("{")
        ? text
            .slice(1, -1)
            .split(";")
            .map((cell) => [Number(cell)])
        : text.startsWith('"')
          ? text.slice(1, -1)
          : [[Number(text)]]
    );
    const given = call(name, values) as unknown[][];
    if (given.length === 1 && given[0]?.length === 1) {
      expect(String(given[0][0])).toBe(result);
      return;
    }
    // A table or a pair: every number and word of it stands in the sentence, in this order.
    const body = given.length > 1 ? given.slice(1) : given;
    let from = 0;
    for (const value of body.flat()) {
      const text =
        typeof value === "number" ? String(Math.round(value * 100) / 100) : String(value);
      const short = typeof value === "number" ? String(Math.round(value * 10) / 10) : text;
      const at = Math.max(result.indexOf(text, from), result.indexOf(short, from));
      expect(at).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });
});

describe("docs/functions.md", () => {
  it("is what the declarations say (node scripts/function-reference.mjs)", () => {
    const file = join(__dirname, "../../docs/functions.md");
    expect(readFileSync(file, "utf8")).toBe(functionReference());
  });
});
