// npm run traceability: writes docs/traceability.md. -- --check fails when it is out of date or a rule is missing.
import fs from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";
import { traceabilityPage } from "./traceability/page.mjs";

const file = path.join(root, "docs", "traceability.md");
const { text, gaps } = traceabilityPage(root);

for (const gap of gaps) console.error(`${gap} anywhere.`);
if (gaps.length > 0) process.exitCode = 1;
if (!process.argv.includes("--check")) fs.writeFileSync(file, text);
else if (!fs.existsSync(file) || fs.readFileSync(file, "utf8") !== text) {
  console.error("docs/traceability.md is out of date: run npm run traceability");
  process.exitCode = 1;
}
