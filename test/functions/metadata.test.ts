import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTIONS } from "../../src/functions/family";
import { functionsJson } from "../../src/functions/metadata";
import { functionReference } from "../../src/functions/reference";
import { functionHelp } from "../../src/wording/en/help";
import { call } from "./caller";

describe("functions.json", () => {
  const json = functionsJson("https://example.org/addin");
  const { functions, enums } = json;

  it("hands errors and numbers with a card over, which Excel knows for all functions only", () => {
    expect(json).toMatchObject({
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: true,
    });
  });

  it.each(functions)("$id is declared with what Excel needs", (each) => {
    expect(each.name).toBe(each.id);
    // No digits, so that a name is never a cell's.
    expect(each.id).toMatch(/^NPS[A-Z]*$/);
    expect(each.description.length).toBeGreaterThan(20);
    expect(each.description.length).toBeLessThanOrEqual(255);
    expect(each.helpUrl).toBe("https://example.org/addin/help.html");
    expect(each.options).toEqual({ requiresParameterAddresses: true });
    // Excel tells addresses only to functions whose result is a matrix.
    expect(each.result.dimensionality).toBe("matrix");
    for (const parameter of each.parameters) {
      expect(parameter.name).toMatch(/^[a-z]+$/i);
      expect(parameter.description.length).toBeGreaterThan(5);
      expect(parameter.description.length).toBeLessThanOrEqual(255);
    }
    // Optional arguments stand last.
    const optional = each.parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  });

  it("takes anything, or one of the names it lists, which Excel then offers", () => {
    for (const { parameters } of functions) {
      for (const { type, customEnumId } of parameters) {
        expect(type).toBe(customEnumId === undefined ? "any" : "string");
        if (customEnumId === undefined) continue;
        const list = enums.find(({ id }) => id === customEnumId);
        expect(list?.values.length).toBeGreaterThan(1);
        for (const value of list?.values ?? []) expect(value.name).toBe(value.stringValue);
      }
    }
  });

  it("has every function once, and help for no other", () => {
    const ids = functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(Object.keys(functionHelp).sort());
  });

  it("leaves the help address out when none is given", () => {
    expect(functionsJson().functions.every((each) => !("helpUrl" in each))).toBe(true);
  });
});

describe("examples in the help", () => {
  const constants = FUNCTIONS.flatMap(({ name }) =>
    functionHelp[name].examples
      .filter(([formula]) => !/[A-Z]\d|\[/.test(formula))
      .map(([formula, result]) => ({ name, formula, result }))
  );

  it("has at least one for every function", () => {
    for (const { name } of FUNCTIONS) {
      expect(functionHelp[name].examples.length).toBeGreaterThan(1);
      expect(functionHelp[name].sample).toMatch(/^=/);
    }
    expect(constants.length).toBeGreaterThan(6);
  });

  it.each(constants)("$formula gives what it says: $result", async ({ name, formula, result }) => {
    const inside = formula.slice(name.length + 2, -1);
    const args = inside.match(/\{[^}]*\}|"[^"]*"|[^,]+/g) ?? [];
    const values = args.map((text) =>
      text.startsWith("{")
        ? text
            .slice(1, -1)
            .split(";")
            .map((cell) => [cell.startsWith('"') ? cell.slice(1, -1) : Number(cell)])
        : text.startsWith('"')
          ? text.slice(1, -1)
          : [[Number(text)]]
    );
    const given = (await call(name, values)) as unknown[][];
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
  it("is what the declarations say (npm run reference)", () => {
    const file = join(__dirname, "../../docs/functions.md");
    expect(readFileSync(file, "utf8")).toBe(functionReference());
  });
});
