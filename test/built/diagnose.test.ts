/** npm run diagnose: the add-in over a file, as somebody at a command line meets it. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { convert, hasLibreOffice } from "../workbench/file/libreOffice";

const ROOT = path.resolve(__dirname, "../..");
const SAMPLE = path.join(ROOT, "samples/survey.csv");
const TELECOM = path.join(ROOT, "../shared/data/telecom_nps_responses.csv");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "diagnose-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function diagnose(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, "scripts/diagnose.mjs"), ...args],
    { encoding: "utf8", cwd: folder }
  );
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  fs.writeFileSync(place, text);
  return place;
}

/** The parts that hold what the sheets say and how they look. */
function parts(workbook: string): Record<string, string> {
  const files = unzipSync(fs.readFileSync(workbook));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")])
  );
}

/** The numbers of a sheet's part by cell, and which of them are results of formulas. */
function numbers(part: string): { readonly all: Map<string, number>; readonly formulas: string[] } {
  const all = new Map<string, number>();
  const formulas: string[] = [];
  for (const [, cell = "", look = "", inside = ""] of part.matchAll(
    /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs
  )) {
    const [, value] = /<v>([^<]*)<\/v>/.exec(inside) ?? [];
    if (value === undefined || / t="(?!n")/.test(look)) continue;
    all.set(cell, Number(value));
    if (inside.includes("<f")) formulas.push(cell);
  }
  return { all, formulas };
}

/** Counted here in the plainest way, over the whole file. */
function plainScore(csv: string): { n: number; nps: number } {
  const { data } = Papa.parse<Record<string, string>>(fs.readFileSync(csv, "utf8"), {
    header: true,
  });
  const scores = data
    .map((row) => row["Score"] ?? "")
    .filter((text) => /^(\d|10)$/.test(text))
    .map(Number);
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  return { n: scores.length, nps: (100 * (promoters - detractors)) / scores.length };
}

describe("a command that has to be mended ends with 2 and says what is wrong", () => {
  fs.mkdirSync(path.join(folder, "sub"));
  it.each<[string, readonly string[], RegExp]>([
    ["no file", [], /^Which file\?/],
    ["two files", ["a.csv", "b.csv"], /One file at a time/],
    ["a file that is not there", ["nothing.csv"], /“nothing\.csv” is not there/],
    ["a folder", ["sub.csv/../sub"], /neither \.csv nor \.xlsx/],
    ["another kind of file", ["survey.pdf"], /neither \.csv nor \.xlsx/],
    ["an unknown option", [SAMPLE, "--colour", "red"], /--colour/],
    ["an option without its value", [SAMPLE, "--industry"], /--industry/],
    ["a day that does not exist", [SAMPLE, "--as-of", "2026-02-30"], /“2026-02-30”/],
    ["an order of dates that is none", [SAMPLE, "--date-order", "dym"], /dmy, mdy, ymd/],
    ["a window that is none", [SAMPLE, "--window", "week"], /latestQuarter/],
    ["a baseline beyond all scores", [SAMPLE, "--baseline", "200"], /-100 to 100/],
    ["a month that is none", [SAMPLE, "--year-starts", "13"], /1 to 12/],
    ["periods that are none", [SAMPLE, "--periods", "week"], /quarter, month/],
    ["a survey that is none", [SAMPLE, "--survey", "yearly"], /relationship, transactional/],
    ["a break without its kind", [SAMPLE, "--break", "2026-03-01"], /channel, scale, wording/],
    ["a break on no day", [SAMPLE, "--break", "2026-02-30:wording"], /“2026-02-30”/],
    ["two benchmarks", [SAMPLE, "--industry", "telecom", "--own", "22"], /Give one/],
    ["a benchmark that is no number", [SAMPLE, "--own", "22:low"], /“low”/],
    ["another ending to save under", [SAMPLE, "--save", "report.pdf"], /\.xlsx/],
    ["a folder that is not there", [SAMPLE, "--save", "nowhere/report.xlsx"], /no folder/],
  ])("%s", (_, args, words) => {
    const { status, stdout, stderr } = diagnose(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/\bat .*\.m?js:\d/);
  });

  it("a column that is not there: the message lists those that are", () => {
    const { status, stderr } = diagnose(SAMPLE, "--score", "Points");
    expect(status).toBe(2);
    expect(stderr).toMatch(/There is no column “Points”\. There are: .*“Score”/);
  });
  it("an industry without published figures: the message lists those that have", () => {
    const { status, stderr } = diagnose(SAMPLE, "--industry", "Circus");
    expect(status).toBe(2);
    expect(stderr).toMatch(/“Circus”.*telecom/);
  });
});

it("answers that cannot be scored end with 1 and a sentence", () => {
  const empty = file("empty.csv", "Score,Region\n11,North\n12,South\n15,North\n");
  const { status, stdout, stderr } = diagnose(empty, "--score", "Score");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/No row can be scored/);
});

it("diagnoses the sample, and twice the same, byte for byte", () => {
  const run = (name: string) =>
    diagnose(SAMPLE, "--industry", "telecom", "--window", "all", "--json", "--save", name);
  const first = run("first.xlsx");
  expect([first.status, first.stderr]).toEqual([0, expect.stringMatching(/Reading rows/)]);
  const verdict = JSON.parse(first.stdout) as {
    headline: string;
    score: { n: number; nps: number };
    industry: { level: string };
    sheets: readonly { name: string }[];
  };
  const { n, nps } = plainScore(SAMPLE);
  expect(verdict.score.n).toBe(n);
  expect(verdict.score.nps).toBeCloseTo(nps, 9);
  // Telecom is bad below 0 (rule 15); the sample's score is.
  expect(verdict.industry.level).toBe("bad");

  const second = run("second.xlsx");
  expect(second.stdout).toBe(first.stdout);
  const saved = parts(path.join(folder, "first.xlsx"));
  const again = parts(path.join(folder, "second.xlsx"));
  expect(Object.keys(again)).toEqual(Object.keys(saved));
  // By name: the parts themselves would fill pages.
  expect(Object.keys(saved).filter((name) => again[name] !== saved[name])).toEqual([]);
  for (const { name } of verdict.sheets) expect(saved["xl/workbook.xml"]).toContain(`"${name}"`);
});

it("takes columns beside the answers, a baseline below zero, a year and a break from the command", () => {
  const { status, stdout, stderr } = diagnose(
    ...[
      SAMPLE,
      "--quiet",
      "--json",
      "--window",
      "all",
      "--own",
      "22:5",
      "--survey",
      "relationship",
    ],
    ...["--baseline", "-12", "--year-starts", "4", "--periods", "month", "--status", ""],
    ...["--break", "2026-03-01:wording", "--break", "2026-06-01:channel"],
    ...["--question", "How likely are you to recommend us?"]
  );
  expect([status, stderr]).toEqual([0, ""]);
  const verdict = JSON.parse(stdout) as {
    columns: { extras: Record<string, string> };
    industry: { average: number; badBelow: number };
    method: readonly { id: string; verdict: string; missing: string | null }[];
  };
  // The rest is recognised; the status was said not to be used.
  expect(verdict.columns.extras).toEqual({
    revenue: "Revenue",
    tenure: "Customer since",
    incident: "Last ticket",
    churned: "Left since",
  });
  expect(verdict.industry).toMatchObject({ average: 22, badBelow: 5 });
  const said = new Map(verdict.method.map(({ id, verdict: words }) => [id, words]));
  expect(said.get("afterIncident")).toBe("inDoubt");
  expect(said.get("inactive")).toBe("notMeasurable");
  expect(said.get("wording")).not.toBe("notMeasurable");
});

it("takes columns on what became of the answers from the command", () => {
  const { status, stdout, stderr } = diagnose(
    ...[SAMPLE, "--quiet", "--json", "--no-comments"],
    ...["--answered", "Last ticket", "--resolved", "Left since", "--handled-by", "Product"],
    ...["--contact", "Contract", "--risk", "Revenue"],
    ...["--incident", "", "--churned", "", "--revenue", "", "--tenure", "", "--status", ""]
  );
  expect([status, stderr]).toEqual([0, ""]);
  const verdict = JSON.parse(stdout) as { columns: { extras: Record<string, string> } };
  expect(verdict.columns.extras).toEqual({
    caseAnswered: "Last ticket",
    caseResolved: "Left since",
    caseHandler: "Product",
    contact: "Contract",
    risk: "Revenue",
  });
});

(hasLibreOffice ? it : it.skip)(
  "LibreOffice calculates the saved report's formulas to the same numbers",
  () => {
    const saved = path.join(folder, "first.xlsx");
    const calculated = convert({ "first.xlsx": fs.readFileSync(saved) }, "xlsx")["first.xlsx"];
    const other = path.join(folder, "calculated.xlsx");
    fs.writeFileSync(other, calculated ?? "");
    const [ours, theirs] = [parts(saved), parts(other)];
    let compared = 0;
    for (const [name, part] of Object.entries(ours)) {
      if (!name.startsWith("xl/worksheets/sheet")) continue;
      const { all, formulas } = numbers(part);
      const again = numbers(theirs[name] ?? "").all;
      for (const cell of formulas) {
        expect([name, cell, again.get(cell)]).toEqual([
          name,
          cell,
          expect.closeTo(all.get(cell) ?? NaN, 9),
        ]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(100);
  }
);

(fs.existsSync(TELECOM) ? it : it.skip)(
  "says the verdict on real answers as text; their dates are day/month/year",
  () => {
    const { status, stdout } = diagnose(
      ...[TELECOM, "--industry", "Telecom", "--date-order", "dmy", "--window", "all", "--quiet"]
    );
    expect(status).toBe(0);
    const [headline, score] = stdout.split("\n");
    expect(headline).toMatch(/^The score is bad for telecom/);
    // 2,353 usable answers, NPS −24.69: counted from the file by hand.
    expect(score).toMatch(/^NPS −25 \(.*n = 2,353/);
  }
);
