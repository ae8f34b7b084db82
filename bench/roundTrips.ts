// Round trips and bytes on the real office.js: reading 100,000 rows, writing all sheets with charts, writing them again,
// and a working day's rebuild of roadmap, worklist and cost.
import "../src/wording/allWords";
import { setImmediate } from "node:timers/promises";
import { PLAIN_CONTEXT, type Context } from "../src/diagnosis/context";
import { diagnose } from "../src/diagnosis/diagnose";
import { readWork } from "../src/excel/readWork";
import { writeSheets } from "../src/excel/writeSheets";
import { buildSheets } from "../src/report/sheets";
import { SHEET_KINDS } from "../src/report/sheetPlan";
import { planRecovery } from "../src/roadmap/recovery";
import { worksheetSource } from "../src/sources/worksheet";
import { startHeadless, type Headless } from "../workbench/src/headless/start";
import { MOST_RECOVERY_SYNCS, RECOVERY_KINDS, RecoverySheets } from "./recoverySheets";
import { HEADER, MAPPING, surveyRows } from "./survey";
import { hand } from "./yardstick";

const LIMIT_BYTES = 5_000_000;
/** Round trips that writing all sheets may take, and bytes of content that may cost one more. */
const MOST_SYNCS = 15;
const BYTES_A_SYNC = 4_000_000;
const READ_ROWS = 100_000;
/** Enough for twenty answers in each of 200 segments; the sheets do not grow with the answers. */
const WRITE_ROWS = 4_000;
const SEGMENTS = [10, 200] as const;
const DETRACTORS = 10_000;
const CONTEXT: Context = {
  ...PLAIN_CONTEXT,
  industry: { kind: "published", id: "telecom" },
  survey: "relationship",
  audience: "B2C",
  subscription: true,
  asOf: null,
  window: "all",
};
/** The method of the common API that carries batches of Excel's. */
const RICH_API = 93;
const CHOICE = { kind: "sheets", names: ["Answers"] } as const;

interface Trips {
  readonly syncs: number;
  /** Those that something waits for: all but the one in which Excel.run lets its objects go when it is done. */
  readonly waitedFor: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequestBytes: number;
  readonly largestResponseBytes: number;
}

/** Whether a batch does nothing but let objects go: of all batches of Excel.run only its last keeps none. */
function isRelease(request: string): boolean {
  const { AutoKeepReference, Actions } = JSON.parse(request) as {
    readonly AutoKeepReference: boolean;
    readonly Actions: readonly { readonly Name: string }[];
  };
  const names = Actions.map(({ Name }) => Name).filter((name) => name !== "");
  return (
    !AutoKeepReference && names.length > 0 && names.every((name) => name === "_RemoveReference")
  );
}

/** Counts what goes between office.js and the host, in bytes of UTF-8. */
class Counter {
  private requests: number[] = [];
  private responses: number[] = [];
  private releases = 0;

  /** Sees every message of the protocol; batches of the Excel API are among them. */
  readonly log = (direction: "to add-in" | "to host", message: unknown): void => {
    const { _data } = message as { _data?: Readonly<Record<string, unknown>> | null };
    const { DdaMethod, ArrayData, Data } = _data ?? {};
    if (direction === "to host") {
      const method = DdaMethod as { DispatchId?: number } | undefined;
      if (method?.DispatchId !== RICH_API) return;
      const request = String((ArrayData as unknown[])[4]);
      this.requests.push(Buffer.byteLength(request));
      if (isRelease(request)) this.releases++;
    } else if (Array.isArray(Data)) this.responses.push(Buffer.byteLength(String(Data[2])));
  };

  async during<T>(excel: Headless, work: () => Promise<T>): Promise<{ trips: Trips; result: T }> {
    this.requests = [];
    this.responses = [];
    this.releases = 0;
    const before = excel.traffic.syncs;
    const result = await work();
    // Excel.run lets its objects go in a last batch that it does not wait for.
    while (this.responses.length < this.requests.length) await setImmediate();
    const syncs = excel.traffic.syncs - before;
    const [requests, responses] = [this.requests, this.responses];
    if (syncs === 0 || requests.length !== syncs || responses.length !== syncs) {
      throw new Error(`${syncs} syncs, ${requests.length} requests, ${responses.length} responses`);
    }
    const sum = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0);
    return {
      result,
      trips: {
        syncs,
        waitedFor: syncs - this.releases,
        requestBytes: sum(requests),
        responseBytes: sum(responses),
        largestRequestBytes: Math.max(...requests),
        largestResponseBytes: Math.max(...responses),
      },
    };
  }
}

/** Opens a workbook with a survey of so many rows, does the work in it and closes it. */
async function inWorkbook<T>(
  rows: number,
  segments: number,
  work: (excel: Headless, counter: Counter) => Promise<T>
): Promise<T> {
  console.error(`  ${rows} rows, ${segments} segments`);
  const counter = new Counter();
  const excel = await startHeadless({
    sheets: { Answers: [HEADER, ...surveyRows(segments)(rows)] },
    log: counter.log,
  });
  const undo = excel.asGlobals();
  try {
    return await work(excel, counter);
  } finally {
    undo();
    excel.dispose();
  }
}

const readAll = () =>
  inWorkbook(READ_ROWS, 10, async (excel, counter) => {
    const source = worksheetSource();
    const preview = await counter.during(excel, () => source.preview(CHOICE));
    const read = await counter.during(excel, () => source.read(CHOICE, MAPPING));
    if (read.result.responses.rowCount !== READ_ROWS) throw new Error("Not all rows were read.");
    return { rows: READ_ROWS, columns: HEADER.length, preview: preview.trips, read: read.trips };
  });

/** Without the reading: that grows with the answers, not with the segments. */
const writeAll = (segments: number) =>
  inWorkbook(WRITE_ROWS, segments, async (excel, counter) => {
    const reading = await worksheetSource().read(CHOICE, MAPPING);
    const diagnosis = diagnose(reading, CONTEXT);
    const roadmap = planRecovery(diagnosis, { start: 46_296 });
    const plans = buildSheets(diagnosis, roadmap, {
      kinds: SHEET_KINDS,
      writtenOn: 46_296,
    });
    const first = await counter.during(excel, () => writeSheets(plans));
    await excel.settle();
    const again = await counter.during(excel, () => writeSheets(plans));
    const created = [first, again].map(
      ({ result }) => result.sheets.filter((sheet) => sheet.created).length
    );
    if (created.join() !== `${SHEET_KINDS.length},0`)
      throw new Error(`sheets made: ${created.join()}`);
    return {
      segments,
      rows: WRITE_ROWS,
      liveFormulas: reading.live !== null,
      first: first.trips,
      again: again.trips,
    };
  });

/** What people did is read and the sheets they work in are written again; the plan in between asks Excel nothing. */
const rebuild = () =>
  inWorkbook(1, 1, async (excel, counter) => {
    const sheets = new RecoverySheets(DETRACTORS);
    await writeSheets(sheets.plans());
    await excel.settle();
    const read = await counter.during(excel, readWork);
    if (read.result.cases.size !== DETRACTORS) throw new Error("Not all cases were read.");
    const plans = sheets.plans(read.result);
    const write = await counter.during(excel, () => writeSheets(plans));
    return { sheets: RECOVERY_KINDS, detractors: DETRACTORS, read: read.trips, write: write.trips };
  });

async function measure(): Promise<void> {
  const reading = await readAll();
  const writing = [];
  for (const segments of SEGMENTS) writing.push(await writeAll(segments));
  const rebuilding = await rebuild();
  const rebuildWaitedFor = rebuilding.read.waitedFor + rebuilding.write.waitedFor;
  const trips = [
    reading.preview,
    reading.read,
    ...writing.flatMap(({ first, again }) => [first, again]),
    rebuilding.read,
    rebuilding.write,
  ];
  const largestRequest = Math.max(...trips.map((each) => each.largestRequestBytes));
  const largestResponse = Math.max(...trips.map((each) => each.largestResponseBytes));
  const first = writing.map((each) => each.first.syncs);
  const again = writing.map((each) => each.again.syncs);
  const most = ({ requestBytes }: Trips): number =>
    MOST_SYNCS + Math.floor(requestBytes / BYTES_A_SYNC);
  const written = writing.flatMap((each) => [each.first, each.again]);
  hand({
    what: "context.sync with something to do, on the real office.js; bytes of UTF-8, the same on every machine",
    limit: { largestRequestBytes: LIMIT_BYTES, largestResponseBytes: LIMIT_BYTES },
    largestRequestBytes: largestRequest,
    largestResponseBytes: largestResponse,
    withinLimit: Math.max(largestRequest, largestResponse) <= LIMIT_BYTES,
    syncsLimit: `${MOST_SYNCS} + one for each ${BYTES_A_SYNC} bytes sent`,
    withinSyncs: written.every((trips) => trips.syncs <= most(trips)),
    sheets: SHEET_KINDS,
    syncsBySegments: SEGMENTS.map((segments, i) => ({
      segments,
      first: first[i],
      again: again[i],
    })),
    rebuildWaitedFor,
    rebuildLimit: MOST_RECOVERY_SYNCS,
    rebuildWithinLimit: rebuildWaitedFor <= MOST_RECOVERY_SYNCS,
    reading,
    writing,
    rebuilding,
  });
}

measure().catch((problem: unknown) => {
  console.error(problem);
  process.exit(1);
});
