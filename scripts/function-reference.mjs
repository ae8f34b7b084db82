// Writes docs/functions.md from the functions' declarations; --check fails when it is out of date.
import fs from "node:fs";
import path from "node:path";
import { loadTypeScript } from "./load-typescript.mjs";
import { root } from "./paths.mjs";

const file = path.join(root, "docs", "functions.md");
const { functionReference } = await loadTypeScript("src/entries/functionFiles.ts");
const text = functionReference();

if (process.argv.includes("--check")) {
  const current = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
  if (current !== text) {
    console.error("docs/functions.md is out of date: run node scripts/function-reference.mjs");
    process.exitCode = 1;
  }
} else {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
