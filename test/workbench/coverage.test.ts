/** What the workbench claims to be is what its list of members says. The list itself is checked by npm run coverage. */
import fs from "node:fs";
import path from "node:path";
import { REQUIREMENT_SETS } from "../../workbench/src/protocol/requirements";

const page = fs.readFileSync(path.join(__dirname, "../../docs/workbench-coverage.md"), "utf8");

it("claims the ExcelApi up to which no member is missing", () => {
  expect(/^Complete up to now: ExcelApi (\S+)\.$/m.exec(page)?.[1]).toBe(
    REQUIREMENT_SETS["ExcelApi"]
  );
});
