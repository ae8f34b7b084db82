/** samples/survey.xlsx, which `npm start` opens, is what `npm run sample` makes of the functions and their help now. */
import fs from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { functionNames, sampleWorkbook } from "../../scripts/sample/sampleWorkbook";
import { startHeadless } from "../../workbench/src/headless/start";
import { functionsJson } from "../../src/functions/metadata";
import { root } from "./dist";
import { functionsBundle, TIME_TO_BUILD } from "./functionsBundle";

const file = path.join(root, "samples", "survey.xlsx");

/** The add-in as the manifest has it. */
async function addin() {
  const template = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
  const [, id = ""] = /<Id>([^<]*)<\/Id>/.exec(template) ?? [];
  const [, version = ""] = /<Version>([^<]*)<\/Version>/.exec(template) ?? [];
  return { id, version, functions: functionNames };
}

/** The parts of a file; results count to nine digits, because processors differ in the last ones. */
function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      strFromU8(content).replace(/<v>(-?\d[^<]*)<\/v>/g, (_, number: string) => {
        return `<v>${Number(Number(number).toPrecision(9))}</v>`;
      }),
    ])
  );
}

let bundle: string;
beforeAll(async () => {
  bundle = await functionsBundle();
}, TIME_TO_BUILD);

it(
  "the file is up to date (npm run sample)",
  async () => {
    const made = parts(await sampleWorkbook(bundle, await addin()));
    const kept = parts(fs.readFileSync(file));
    expect(Object.keys(kept)).toEqual(Object.keys(made));
    const differ = Object.keys(made).filter((name) => made[name] !== kept[name]);
    expect(differ).toEqual([]);
  },
  TIME_TO_BUILD
);

it(
  "every function stands on it, calculated anew without an error, and follows an answer",
  async () => {
    const excel = await startHeadless({
      xlsx: { bytes: fs.readFileSync(file), name: "survey.xlsx" },
      functions: functionsJson(),
    });
    try {
      excel.run(bundle);
      await excel.settle();
      const column = excel.cells("Functions!B1:C400");
      const names = column.flatMap(([name], row) =>
        functionNames.includes(String(name)) ? [{ name: String(name), row }] : []
      );
      expect(names.map(({ name }) => name).sort()).toEqual([...functionNames].sort());
      for (const { row } of names) {
        const [formula, result] = [column[row]?.[1], column[row + 2]?.[1]];
        expect(excel.formula(`Functions!C${row + 3}`)).toBe(formula);
        expect([formula, String(result)]).toEqual([formula, expect.not.stringMatching(/^(#.*)?$/)]);
      }
      const all = excel.cells("Functions!A1:P400").flat();
      expect(all.filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);

      // By hand: one detractor less and one promoter more are 200 points shared among all answers.
      const nps = `Functions!C${(names.find(({ name }) => name === "NPS")?.row ?? 0) + 3}`;
      const before = Number(excel.cell(nps));
      const answers = excel.cells("Survey!C2:C621").flat();
      const detractor = answers.findIndex((answer) => typeof answer === "number" && answer <= 6);
      excel.setCell(`Survey!C${detractor + 2}`, 10);
      await excel.settle();
      const n = answers.filter((answer) => answer !== "").length;
      expect(Number(excel.cell(nps)) - before).toBeCloseTo(200 / n, 9);
    } finally {
      excel.dispose();
    }
  },
  TIME_TO_BUILD
);
