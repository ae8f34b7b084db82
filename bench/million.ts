// A million answers from cells to worksheet plans without Excel: time against a bare loop, and peak memory.
import "../src/wording/allWords";
import fs from "node:fs";
import { PLAIN_CONTEXT, type Context } from "../src/diagnosis/context";
import { diagnose } from "../src/diagnosis/diagnose";
import { buildSheets } from "../src/report/sheets";
import { planRecovery } from "../src/roadmap/recovery";
import { cubeOf } from "../src/score/cube";
import { Assembly } from "../src/sources/assembly";
import { HEADER, MAPPING, surveyRows, type Cell } from "./survey";
import { hand, milliseconds } from "./yardstick";

const ROWS = Number(process.argv[2] ?? 1_000_000);
const BRANCHES = 200;
/** As many rows as one round trip brings. */
const BLOCK = 20_000;
const CONTEXT: Context = {
  ...PLAIN_CONTEXT,
  industry: { kind: "published", id: "telecom" },
  survey: "relationship",
  audience: "B2C",
  subscription: true,
  asOf: null,
  window: "all",
};

interface Step {
  readonly step: string;
  readonly ms: number;
  /** Highest so far, the process itself included. */
  readonly peakBytes: number;
}

/**
 * The most memory of the process so far. Linux counts into Node's own figure what the process that started this
 * one held at that moment; its account of the address space does not.
 */
function peak(): number {
  const status = "/proc/self/status";
  const text = fs.existsSync(status) ? fs.readFileSync(status, "utf8") : "";
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(text)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) * 1024;
}

const steps: Step[] = [];
function step<T>(name: string, work: () => T): T {
  let result: T | undefined;
  const ms = milliseconds(() => (result = work()));
  steps.push({ step: name, ms, peakBytes: peak() });
  return result as T;
}

/** Looks at every cell once. */
function bareLoop(columns: readonly (readonly Cell[])[]): number {
  let sum = 0;
  for (const cells of columns) {
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row];
      sum += typeof cell === "number" ? cell : (cell?.length ?? 0);
    }
  }
  return sum;
}

const before = peak();
const nextRows = surveyRows(BRANCHES);
const assembly = new Assembly(ROWS, MAPPING, HEADER, (row, column) => `R${row}C${column}`);
let bareMs = 0;
let assemblyMs = 0;
let looked = 0;
for (let first = 0; first < ROWS; first += BLOCK) {
  const rows = nextRows(Math.min(BLOCK, ROWS - first));
  // Through JSON, as cells come from Excel: texts are then held as they will be there.
  const columns = JSON.parse(
    JSON.stringify(HEADER.map((_, column) => rows.map((row) => row[column])))
  ) as Cell[][];
  bareMs += milliseconds(() => (looked += bareLoop(columns)));
  assemblyMs += milliseconds(() =>
    assembly.add(first, rows.length, (column) => columns[column] ?? [], null)
  );
}
if (!(looked > 0)) throw new Error("The yardstick looked at nothing.");
const { responses, quality } = step("typed columns from cells", () => assembly.finish());
steps[0] = { ...(steps[0] as Step), ms: (steps[0]?.ms ?? 0) + assemblyMs };

const reading = { responses, quality, live: null, sourceName: "Answers" };
const diagnosis = step("diagnose", () => diagnose(reading, CONTEXT));
const roadmap = step("roadmap", () => planRecovery(diagnosis, { start: 46_296 }));
const plans = step("sheet plans", () =>
  buildSheets(diagnosis, roadmap, {
    kinds: ["summary", "benchmarks", "segments", "roadmap"],
    writtenOn: 46_296,
  })
);
if (diagnosis.total.groups.n !== quality.usable || plans.length !== 4) {
  throw new Error("The path did not come to its end.");
}
const peakBytes = peak();
// Once more by itself: diagnose makes it too. After the peak was taken, which it would raise.
const cubeMs = milliseconds(() => cubeOf(responses));

hand({
  rows: ROWS,
  answers: quality.usable,
  segments: responses.segments.map(({ name, values }) => ({ column: name, values: values.length })),
  yardstick: "a loop that looks at each cell of the same rows once, in the same process",
  yardstickMs: bareMs,
  steps: [...steps, { step: "of that, the cube", ms: cubeMs, peakBytes }].map((each) => ({
    ...each,
    ratio: each.ms / bareMs,
  })),
  total: {
    ms: steps.reduce((sum, { ms }) => sum + ms, 0),
    ratio: steps.reduce((sum, { ms }) => sum + ms, 0) / bareMs,
  },
  memory: {
    note: "resident set of the process; before = Node with this program and no data",
    beforeBytes: before,
    peakBytes,
    peakBytesPerAnswer: (peakBytes - before) / ROWS,
  },
});
