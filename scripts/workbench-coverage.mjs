// npm run coverage: writes docs/workbench-coverage.md, the list of Excel's members with what the workbench covers.
// -- --check fails when the page is out of date, or when the workbench claims another requirement set than it covers.
import fs from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";
import { adapterMembers } from "./workbench-coverage/adapters.mjs";
import { excelClasses } from "./workbench-coverage/declarations.mjs";
import { coverageOf } from "./workbench-coverage/compare.mjs";
import { coveragePage } from "./workbench-coverage/page.mjs";
import { wireNames } from "./workbench-coverage/wire-names.mjs";

const file = path.join(root, "docs", "workbench-coverage.md");
const { adapters, lists } = await adapterMembers();
const { PARTIAL_MEMBERS, COMMON_EVENTS, LEFT_OUT, LEFT_OUT_MEMBERS, REQUIREMENT_SETS } = lists;

const coverage = coverageOf({
  classes: excelClasses(),
  wires: wireNames(),
  adapters,
  partial: PARTIAL_MEMBERS,
  commonEvents: COMMON_EVENTS,
  leftOut: LEFT_OUT,
  leftOutMembers: LEFT_OUT_MEMBERS,
});
const text = coveragePage(coverage, REQUIREMENT_SETS.ExcelApi);

for (const member of coverage.unknownPartial) {
  console.error(
    `partialMembers.ts names ${member}, which Excel does not have or the workbench does not cover.`
  );
  process.exitCode = 1;
}
if (!process.argv.includes("--check")) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  if (process.argv.includes("--missing")) {
    for (const { name, set } of coverage.missing) console.log(`${set}\t${name}`);
  }
} else if (!fs.existsSync(file) || fs.readFileSync(file, "utf8") !== text) {
  console.error("docs/workbench-coverage.md is out of date: run npm run coverage");
  process.exitCode = 1;
}
if (coverage.complete !== REQUIREMENT_SETS.ExcelApi) {
  console.error(
    `The workbench claims ExcelApi ${REQUIREMENT_SETS.ExcelApi}, but covers ${coverage.complete} in full.`
  );
  if (process.argv.includes("--check")) process.exitCode = 1;
}
