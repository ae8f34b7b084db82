import type { PlanKind, SheetKind, SheetPlan } from "../report/sheetPlan";
import { say } from "../wording/say";
import { drawSheet } from "./drawSheet";
import { ExcelProblem, isSizeLimit, problemOf } from "./errors";
import { keepEdits, type Kept } from "./keep";
import { nameCells } from "./keyNames";
import { keepWords, MARKER, takeCensus, type Census } from "./ownSheets";
import { setUpPage } from "./pageSetup";
import { readSnapshots } from "./readSheet";
import { REQUEST_BYTES, Requests } from "./requests";
import { restore, type Before } from "./restore";
import { inExcel } from "./run";
import { memoryKey } from "./settings";
import { freeName, freeSheetName } from "./freeName";
import type { SheetMemory, SheetStamp } from "./sheetMemory";
import type { SheetSnapshot } from "./sheetSnapshot";
import type { NamedSheet } from "./formulaReferences";
import { writeCharts } from "./writeCharts";

export interface WrittenSheet {
  readonly kind: SheetKind;
  readonly name: string;
  readonly wanted: string;
  /** People's edits that were found on the sheet and are still there. */
  readonly kept: number;
  readonly created: boolean;
}
export interface Written {
  readonly seconds: number;
  readonly sheets: readonly WrittenSheet[];
  /** This Excel refused the charts; the sheets are whole without them. */
  readonly withoutCharts: boolean;
}
export interface WriteOptions {
  /** Sheets done, sheets in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops after the request under way: each sheet is whole or untouched. */
  readonly signal?: AbortSignal;
  /** Kept with each sheet: when it was written and of what. */
  readonly stamp?: SheetStamp;
  /** What a request may carry, in bytes: as much as Excel takes unless told. */
  readonly requestBytes?: number;
}

/** Drawing large sheets may take a slow machine long. */
const TIMEOUT = 120_000;
/** A request that is refused at this size is refused for another reason. */
const LEAST_BYTES = 150_000;

interface Job {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly kept: Kept;
  readonly snapshot: SheetSnapshot | null;
  readonly previous: SheetMemory | null;
  readonly sheet: Excel.Worksheet;
  /** Names of its tables in the workbook, by planned name. */
  readonly tableNames: ReadonlyMap<string, string>;
  readonly stamp: SheetStamp | undefined;
}

/**
 * Writes the report: makes the sheets that are not there, and works what people typed into those that are.
 * Two or three round trips to read, one to write as many sheets as a request takes, one for all charts, one to
 * finish. Where Excel finds a request too large, all is written again in halves of it.
 * Sheets of the user's are never written to.
 * Stopped early, it returns the sheets that were written; what was made for the others is taken away.
 * Throws an ExcelProblem; with a protected sheet before anything was changed.
 * @example await writeSheets(buildSheets(diagnosis, roadmap, choices), { onProgress })
 */
export async function writeSheets(
  plans: readonly SheetPlan[],
  { requestBytes = REQUEST_BYTES, ...options }: WriteOptions = {}
): Promise<Written> {
  const started = Date.now();
  for (let bytes = requestBytes; ; bytes /= 2) {
    try {
      const written = await writeOnce(plans, options, bytes);
      return { seconds: (Date.now() - started) / 1000, ...written };
    } catch (thrown) {
      if (!isSizeLimit(thrown) || bytes / 2 < LEAST_BYTES) throw thrown;
    }
  }
}

function writeOnce(
  plans: readonly SheetPlan[],
  { onProgress, signal, stamp }: WriteOptions,
  requestBytes: number
): Promise<Omit<Written, "seconds">> {
  return inExcel(
    async (context) => {
      const census = await takeCensus(context);
      refuseProtected(census, plans);
      const { jobs, chartData } = await prepare(context, census, plans, stamp);
      const requests = new Requests(context, requestBytes);
      const sheetOf = namedSheets(census, jobs);
      const done = await drawAll({ context, census, requests, sheetOf }, jobs, {
        onProgress,
        signal,
      });
      const drawn = await writeCharts({
        context,
        census,
        requests,
        snapshot: chartData,
        sheets: done.map((job) => ({ ...job, drawing: job.kept.drawing })),
        sheetOf,
        takenNames: [...census.sheets.map(({ name }) => name), ...jobs.map(({ name }) => name)],
      });
      await finish(context, census, jobs, done);
      const sheets = done.map((job) => ({
        kind: job.plan.kind,
        name: job.name,
        wanted: job.plan.name,
        kept: job.kept.kept,
        created: job.snapshot === null,
      }));
      return { sheets, withoutCharts: !drawn };
    },
    { timeout: TIMEOUT }
  );
}

/** Our sheets by kind: those written now, with where their planned cells stand, and those that were there. */
function namedSheets(census: Census, jobs: readonly Job[]): (kind: PlanKind) => NamedSheet | null {
  const named = new Map<PlanKind, NamedSheet>(
    [...census.own.values()].map(({ kind, sheet }) => [kind, { name: sheet.name }])
  );
  for (const { plan, name, kept } of jobs) {
    named.set(plan.kind, { name, moves: kept.drawing.moves });
  }
  return (kind) => named.get(kind) ?? null;
}

function refuseProtected(census: Census, plans: readonly SheetPlan[]): void {
  const own = plans.flatMap(({ kind }) => census.own.get(kind) ?? []);
  const locked = own.find(({ sheet }) => sheet.isProtected);
  if (locked !== undefined) {
    throw new ExcelProblem("protected", {
      title: say("excel.writing.protected.title", { name: locked.sheet.name }),
      action: say("excel.writing.protected.action"),
    });
  }
  if (census.structureProtected && own.length < plans.length) {
    throw new ExcelProblem("protected", {
      title: say("excel.writing.structure.title"),
      action: say("excel.writing.structure.action"),
    });
  }
}

async function prepare(
  context: Excel.RequestContext,
  census: Census,
  plans: readonly SheetPlan[],
  stamp: SheetStamp | undefined
): Promise<{ readonly jobs: Job[]; readonly chartData: SheetSnapshot | null }> {
  const kinds = [...plans.map(({ kind }) => kind), "chartData"] as const;
  const own = kinds.flatMap((kind) => census.own.get(kind) ?? []);
  const read = await readSnapshots(
    context,
    own.map(({ sheet }) => sheet)
  );
  const snapshots = new Map(own.map(({ kind }, i) => [kind, read[i] ?? null]));
  // Everything is thought out before anything is touched.
  const thought = plans.map((plan) => {
    const snapshot = snapshots.get(plan.kind) ?? null;
    const previous = census.own.get(plan.kind)?.memory ?? null;
    return { plan, snapshot, previous, kept: keepEdits(plan, snapshot, previous, keepWords()) };
  });
  const sheetNames = census.sheets.map(({ name }) => name);
  const tableNames = [...census.tableNames, ...census.names.map(({ name }) => name)];
  const jobs = thought.map((job): Job => {
    const { plan, kept } = job;
    const found = census.own.get(plan.kind);
    const name = found?.sheet.name ?? freeSheetName(plan.name, sheetNames);
    sheetNames.push(name);
    const names = kept.drawing.tables.map(({ key, found: table }) => {
      const chosen = table?.name ?? freeName(key, tableNames);
      tableNames.push(chosen);
      return [key, chosen] as const;
    });
    const sheet = sheetFor(context, plan.kind, name, found?.sheet.id);
    return { ...job, name, sheet, stamp, tableNames: new Map(names) };
  });
  return { jobs, chartData: snapshots.get("chartData") ?? null };
}

function sheetFor(
  context: Excel.RequestContext,
  kind: SheetKind,
  name: string,
  id: string | undefined
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (id !== undefined) return worksheets.getItem(id).load("id");
  const sheet = worksheets.add(name);
  sheet.names.add(MARKER, `="${kind}"`).visible = false;
  return sheet.load("id");
}

interface Writing {
  readonly context: Excel.RequestContext;
  readonly census: Census;
  readonly requests: Requests;
  readonly sheetOf: (kind: PlanKind) => NamedSheet | null;
}

/** Several sheets go in one request; it is sent where it carries enough, between two sheets if it can be. */
async function drawAll(
  writing: Writing,
  jobs: readonly Job[],
  { onProgress, signal }: WriteOptions
): Promise<Job[]> {
  const { context, census, requests } = writing;
  context.application.suspendScreenUpdatingUntilNextSync();
  const names = new Set([
    ...[...writing.census.own.values()].map(({ sheet }) => sheet.name),
    ...jobs.map(({ name }) => name),
  ]);
  const done: Job[] = [];
  /** On their way: queued, or sent in part. */
  let open: Job[] = [];
  for (const [index, job] of jobs.entries()) {
    if (open.length === 0 && signal?.aborted === true) break;
    open.push(job);
    try {
      await drawJob(job, writing, names);
      const isLast = index === jobs.length - 1 || signal?.aborted === true;
      if (!isLast && !requests.isEnough) continue;
      await requests.send();
    } catch (thrown) {
      const toCome = jobs.slice(index + 1).map(beforeOf);
      const restored = await restore(context, census, open.map(beforeOf), toCome);
      throw faultOf(thrown, open, restored);
    }
    for (const one of open) {
      done.push(one);
      onProgress?.(done.length, jobs.length);
    }
    open = [];
  }
  return done;
}

async function drawJob(
  job: Job,
  { context, census, requests, sheetOf }: Writing,
  own: ReadonlySet<string>
): Promise<void> {
  const { plan, kept, sheet, previous, tableNames } = job;
  await drawSheet(
    {
      sheet,
      created: job.snapshot === null,
      kept,
      previous,
      sheetOf,
      tableName: (planned) => tableNames.get(planned) ?? planned,
      remember: () => {
        remember(context, job, census.own.get(plan.kind)?.sheet.id ?? "");
      },
    },
    requests
  );
  nameCells(context, kept.drawing, job.name, census.names, own);
}

/** The id of a new sheet is known only once it is made; until then its name stands for it. */
function remember(context: Excel.RequestContext, job: Job, sheetId: string): void {
  const { kept, name, tableNames, plan, stamp } = job;
  const tables = Object.fromEntries(
    Object.entries(kept.memory.tables).map(([key, table]) => [
      key,
      { ...table, name: tableNames.get(key) ?? table.name },
    ])
  );
  const memory: SheetMemory = { ...kept.memory, sheetId, name, tables, stamp };
  context.workbook.settings.add(memoryKey(plan.kind), JSON.stringify(memory));
}

const beforeOf = ({ plan, name, snapshot, previous }: Job): Before => ({
  kind: plan.kind,
  name,
  snapshot,
  previous,
});

/** The first fault is the one to tell; where sheets could not be put back either, how to do it by hand. */
function faultOf(thrown: unknown, broken: readonly Job[], restored: boolean): unknown {
  const half = broken.filter(({ snapshot }) => snapshot !== null).map(({ name }) => name);
  if (restored || half.length === 0) return thrown;
  const problem = problemOf(thrown);
  const words = {
    title: problem.title,
    action: say("excel.writing.halfWritten", { count: half.length, names: half.join(", ") }),
  };
  return new ExcelProblem(problem.code, words, problem.officeCode);
}

async function finish(
  context: Excel.RequestContext,
  census: Census,
  jobs: readonly Job[],
  done: readonly Job[]
): Promise<void> {
  const undone = jobs.filter((job) => !done.includes(job) && job.snapshot === null);
  const gone = new Set(undone.map((job) => job.plan.kind));
  for (const { sheet } of undone) sheet.delete();
  for (const job of done) {
    for (const { row, column, to } of job.kept.drawing.links) {
      if (gone.has(to)) job.sheet.getRangeByIndexes(row, column, 1, 1).clear("Hyperlinks");
    }
    if (!census.own.has(job.plan.kind)) remember(context, job, job.sheet.id);
  }
  done[0]?.sheet.activate();
  try {
    for (const { sheet, kept } of done) setUpPage(sheet, kept.drawing);
    await context.sync();
  } catch {
    // Excel refuses page set-up where no printer is installed; the sheets are whole without it. What was
    // queued before it is done; what came after is not needed.
  }
}
