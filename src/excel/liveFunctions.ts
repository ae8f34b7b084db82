import {
  liveFunctions,
  type LiveFunction,
  type LiveFunctionFound,
  type LiveFunctionName,
  type LiveFunctionsDone,
} from "../report/liveFunctions";
import { say } from "../wording/say";
import { ExcelProblem, officeCodeOf } from "./errors";
import { inExcel } from "./run";
import { sameFormula } from "./sameFormula";

/** Exists within one round trip only. */
const PROBE = "NPS_LIVE_probe";
/** 3 in an Excel that has LAMBDA and LET; #NAME? in an older one, which takes the names for unknown functions. */
const PROBE_FORMULA = "=REDUCE(0,{1,2},LAMBDA(before,each,LET(after,before+each,after)))";
/** Codes with which Excel refuses a name or its formula; a name that exists has one of its own on some hosts. */
const REFUSALS: readonly (string | null)[] = ["InvalidArgument", "ItemAlreadyExists"];

/** How the live functions stand in this workbook: one round trip, nothing is changed. */
export function findLiveFunctions(): Promise<readonly LiveFunctionFound[]> {
  return inExcel(look, { repeatable: true });
}

/**
 * Adds those that are absent: two round trips. Names and tables of the person's own stay as they are.
 * @throws ExcelProblem where this Excel has no LAMBDA, or refuses; nothing is left behind then
 */
export async function addLiveFunctions(): Promise<LiveFunctionsDone> {
  let before: LiveFunctionFound[];
  try {
    before = await inExcel(lookAndProbe, { repeatable: true });
  } catch (thrown) {
    if (!isUnanswered(thrown)) await inExcel(removeProbe).catch(() => undefined);
    throw thrown;
  }
  return addAll(namesOf(before, "absent"), before);
}

async function addAll(
  names: readonly LiveFunctionName[],
  before: readonly LiveFunctionFound[]
): Promise<LiveFunctionsDone> {
  try {
    await inExcel((context) => add(context, names));
  } catch (thrown) {
    // Asked again, an Excel that does not answer would only keep the person waiting twice as long.
    if (isUnanswered(thrown)) throw thrown;
    const { found } = await removeAmong(names, ["there"]).catch(() => {
      throw thrown;
    });
    if (!isRefusal(thrown)) throw thrown;
    const left = names.filter((name) => stateOf(found, name) === "absent");
    if (left.length === names.length) throw refused();
    // Somebody else in the workbook took a name in the meantime: the others can be added.
    return addAll(left, found);
  }
  return { names, found: as("there", names, before) };
}

/**
 * Removes those that stand as they were added, and with `changedToo` those that were changed since: two
 * round trips. What is the person's own stays.
 */
export function removeLiveFunctions(changedToo: boolean): Promise<LiveFunctionsDone> {
  const names = liveFunctions().map(({ name }) => name);
  return removeAmong(names, changedToo ? ["there", "changed"] : ["there"]);
}

function removeAmong(
  among: readonly LiveFunctionName[],
  states: readonly LiveFunctionFound["state"][]
): Promise<LiveFunctionsDone> {
  return inExcel(
    async (context) => {
      const before = await look(context);
      const names = among.filter((name) => states.includes(stateOf(before, name)));
      for (const name of names) context.workbook.names.getItemOrNullObject(name).delete();
      if (names.length > 0) await context.sync();
      return { names, found: as("absent", names, before) };
    },
    { repeatable: true }
  );
}

async function add(
  context: Excel.RequestContext,
  wanted: readonly LiveFunctionName[]
): Promise<void> {
  if (wanted.length === 0) return;
  for (const { name, formula, comment } of liveFunctions()) {
    if (wanted.includes(name)) context.workbook.names.add(name, formula, comment);
  }
  await context.sync();
}

async function removeProbe(context: Excel.RequestContext): Promise<void> {
  context.workbook.names.getItemOrNullObject(PROBE).delete();
  await context.sync();
}

async function look(context: Excel.RequestContext): Promise<LiveFunctionFound[]> {
  const asked = ask(context);
  await context.sync();
  return asked.map(answered);
}

/** Looks, and has Excel calculate a LAMBDA in a name that is gone again at the end of the same round trip. */
async function lookAndProbe(context: Excel.RequestContext): Promise<LiveFunctionFound[]> {
  const { names } = context.workbook;
  const asked = ask(context);
  // Left from a round trip that broke off.
  names.getItemOrNullObject(PROBE).delete();
  const probe = names.add(PROBE, PROBE_FORMULA);
  probe.visible = false;
  probe.load("type,value");
  probe.delete();
  try {
    await context.sync();
  } catch (thrown) {
    throw isRefusal(thrown) ? tooOld() : thrown;
  }
  // #CALC! is an error of Excels that have LAMBDA: this one would not calculate it in a name by itself.
  if (probe.type === "Error" && probe.value !== "#CALC!") throw tooOld();
  return asked.map(answered);
}

interface Asked {
  readonly wanted: LiveFunction;
  readonly item: Excel.NamedItem;
  readonly table: Excel.Table;
}

/**
 * Only these names are loaded: Excel has crashed over loading all, where one of them called a function of an add-in
 * (office-js 1446).
 */
function ask({ workbook }: Excel.RequestContext): Asked[] {
  return liveFunctions().map((wanted) => ({
    wanted,
    item: workbook.names.getItemOrNullObject(wanted.name).load("formula,comment"),
    table: workbook.tables.getItemOrNullObject(wanted.name).load("name"),
  }));
}

function answered({ wanted, item, table }: Asked): LiveFunctionFound {
  const { name } = wanted;
  if (item.isNullObject) return { name, state: table.isNullObject ? "absent" : "taken" };
  if (sameFormula(String(item.formula), wanted.formula)) return { name, state: "there" };
  const mark = say("live.mark");
  return { name, state: item.comment.startsWith(mark) ? "changed" : "taken" };
}

function namesOf(found: readonly LiveFunctionFound[], state: LiveFunctionFound["state"]) {
  return found.filter((one) => one.state === state).map(({ name }) => name);
}

function stateOf(found: readonly LiveFunctionFound[], name: LiveFunctionName) {
  return found.find((one) => one.name === name)?.state ?? "absent";
}

function as(
  state: LiveFunctionFound["state"],
  names: readonly LiveFunctionName[],
  found: readonly LiveFunctionFound[]
): LiveFunctionFound[] {
  return found.map((one) => (names.includes(one.name) ? { name: one.name, state } : one));
}

function isRefusal(thrown: unknown): boolean {
  return REFUSALS.includes(officeCodeOf(thrown));
}

function isUnanswered(thrown: unknown): boolean {
  return thrown instanceof ExcelProblem && thrown.code === "noAnswer";
}

function tooOld(): ExcelProblem {
  return new ExcelProblem("tooOld", {
    title: say("live.tooOld.title"),
    action: say("live.tooOld.action"),
  });
}

function refused(): ExcelProblem {
  return new ExcelProblem("refused", {
    title: say("live.refused.title"),
    action: say("live.refused.action"),
  });
}
