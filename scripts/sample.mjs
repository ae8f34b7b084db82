// npm run sample: writes the invented survey of src/sources/sample.ts as a CSV, and as a workbook with a sheet on which
// every function is at work, for the workbench to open.
import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { buildHeadlessAddin } from "./headless-addin.mjs";
import { loadTypeScript } from "./load-typescript.mjs";
import { addinOf } from "./manifest.mjs";
import { root } from "./paths.mjs";

const { SAMPLE } = await loadTypeScript("src/sources/sample.ts");
const dayColumns = SAMPLE.days.map((header) => SAMPLE.header.indexOf(header));

/** Excel day serial to ISO, which every spreadsheet reads as a date. */
const isoDay = (serial) =>
  typeof serial === "number"
    ? new Date(Math.round((serial - 25569) * 86_400_000)).toISOString().slice(0, 10)
    : serial;

const rows = SAMPLE.rows.map((row) =>
  row.map((cell, column) => (dayColumns.includes(column) ? isoDay(cell) : cell))
);
const folder = path.join(root, "samples");
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(
  path.join(folder, "survey.csv"),
  Papa.unparse([SAMPLE.header, ...rows], { newline: "\n" }) + "\n"
);
console.log(`${rows.length} invented answers in samples/survey.csv`);

const bundle = await buildHeadlessAddin();
const { sampleWorkbook, functionNames } = await loadTypeScript("scripts/sample/sampleWorkbook.ts");
const template = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
const workbook = await sampleWorkbook(bundle, addinOf(template, functionNames));
fs.writeFileSync(path.join(folder, "survey.xlsx"), workbook);
console.log(`${functionNames.length} functions at work on them in samples/survey.xlsx`);
