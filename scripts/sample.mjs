// npm run sample: writes the invented survey of src/sources/sample.ts as a CSV, for the workbench to open.
import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { loadTypeScript } from "./load-typescript.mjs";
import { root } from "./paths.mjs";

const { SAMPLE } = await loadTypeScript("src/sources/sample.ts");
const dateColumn = SAMPLE.header.indexOf("Answered on");

/** Excel day serial to ISO, which every spreadsheet reads as a date. */
const isoDay = (serial) =>
  typeof serial === "number"
    ? new Date(Math.round((serial - 25569) * 86_400_000)).toISOString().slice(0, 10)
    : serial;

const rows = SAMPLE.rows.map((row) =>
  row.map((cell, column) => (column === dateColumn ? isoDay(cell) : cell))
);
const file = path.join(root, "samples", "survey.csv");
fs.mkdirSync(path.dirname(file), { recursive: true });
fs.writeFileSync(file, Papa.unparse([SAMPLE.header, ...rows], { newline: "\n" }) + "\n");
console.log(`${rows.length} invented answers in samples/survey.csv`);
