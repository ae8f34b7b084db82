import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { groupsOf } from "../../src/score/groups";
import { nps } from "../../src/score/nps";
import { tallyMatrix } from "../../src/score/tally";

const file = join(__dirname, "../../../shared/data/telecom_nps_responses.csv");
const withData = existsSync(file) ? it : it.skip;

/** The file has one column whose header says score. */
withData("a published telecom survey scores −24.69 from 2,353 answers", () => {
  const { data } = Papa.parse<string[]>(readFileSync(file, "utf8"), { skipEmptyLines: true });
  const [header = [], ...rows] = data;
  const column = header.findIndex((name) => /nps|score|recommend/i.test(name));
  const groups = groupsOf(tallyMatrix(rows.map((row) => [row[column]])).counts);
  expect(groups.n).toBe(2353);
  expect(Math.abs((nps(groups) ?? NaN) + 24.69)).toBeLessThan(0.005);
});
