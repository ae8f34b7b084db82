// How office.js asks for a member: Worksheet.onChanged by _RegisterDataChangedEvent, Functions.vlookup by VLookup.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const MEMBER =
  /^ {8}(?:Object\.defineProperty\((\w+)\.prototype, "(\w+)"|(\w+)\.prototype\.(\w+) = function)/gm;
const ASKS =
  /_(?:createMethodObject|createPropertyObject)\([\w.]+, (?:this|_this), "(\w+)"|_invokeMethod\((?:this|_this), "(\w+)"|_this\.(_Register\w+)\(/g;

/** @returns {Map<string, { asks: string[], sets: string[] }>} wire names by "Class.member": read and called, or set */
export function wireNames() {
  const folder = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  const text = fs.readFileSync(path.join(folder, "dist/excel-web-16.00.debug.js"), "utf8");
  const starts = [...text.matchAll(MEMBER)];
  const names = new Map();
  starts.forEach((start, index) => {
    const key = `${start[1] ?? start[3]}.${start[2] ?? start[4]}`;
    const body = text.slice(
      start.index,
      Math.min(starts[index + 1]?.index ?? text.length, start.index + 6000)
    );
    const asks = [...body.matchAll(ASKS)].map((found) => found[1] ?? found[2] ?? found[3]);
    const sets = [...body.matchAll(/_invokeSetProperty\(this, "(\w+)"/g)].map((found) => found[1]);
    if (!names.has(key)) names.set(key, { asks, sets });
  });
  return names;
}
