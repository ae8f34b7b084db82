import {
  IFunctionService,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { answerOf, type Answer } from "./functions/answers";
import { ErrorArgument, readArguments, WrongType, type Blank } from "./functions/arguments";
import {
  BUSY,
  CustomFunctionExecutor,
  engineValue,
  errorValue,
  type Place,
} from "./functions/executor";
import { cellsThatCall } from "./functions/cellsThatCall";
import { explained } from "./functions/help";
import type { FunctionMetadata, FunctionsJson } from "./functions/metadata";
import { CustomFunctionsService } from "./functions/service";
import type { Host } from "./host";
import { areaAddress, quoteSheet } from "./model/addresses";
import { utf8Length } from "./protocol/gate";
import type { Entry } from "./protocol/xdm";

export type { FunctionMetadata, FunctionsJson } from "./functions/metadata";
export type { Blank } from "./functions/arguments";

/** Category of messages about custom functions, and their types. */
const CATEGORY = 1;
const MessageType = { invoke: 1000, cancel: 1001 } as const;
const Flag = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

/** A function that never answers must not hold up everything else for ever. */
const PATIENCE = 30_000;

/** One invocation: a cell, a function and its arguments. */
interface Call {
  readonly id: number;
  readonly place: Place;
  readonly metadata: FunctionMetadata;
  answer: Answer | null;
  /** The calculation in which the cell last asked for it. */
  pass: number;
  /** Keys of the cells whose errors its answer explains. */
  readonly explains: string[];
}

/**
 * The custom functions of an add-in in the workbook's formulas. A formula that asks for something new shows #BUSY!
 * and is calculated again when the add-in has answered; the answer is kept for the same cell, function and arguments.
 */
export class CustomFunctionHost {
  /** The functions as they are typed: "NPS", "STAGING.NPS". */
  readonly names: readonly string[];
  /** Errors among the cells are handed to the functions. */
  private readonly allowErrors: boolean;
  /** Told when the add-in takes calls; set by whoever opened the workbook. */
  onReady: () => void = () => undefined;
  private readonly calls = new Map<number, Call>();
  /** By cell, then by function and arguments. */
  private readonly cells = new Map<string, Map<string, Call>>();
  private readonly messages = new Map<string, string>();
  private queue: Entry[] = [];
  private answered: Call[] = [];
  private answerCount = 0;
  private waiting: (() => void)[] = [];
  private isReady = false;
  private nextId = 1;
  private redo: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host,
    { functions: metadata, enums, allowErrorForDataTypeAny }: FunctionsJson,
    blank: Blank = null
  ) {
    host.functions = this;
    this.names = metadata.map(({ name }) => name);
    this.allowErrors = allowErrorForDataTypeAny ?? false;
    host.faults.blankAs = blank;
    host.offer(
      "Microsoft.ExcelServices.CustomFunctions",
      () =>
        new CustomFunctionsService({
          ready: () => this.ready(),
          succeeded: (id, value) => this.succeeded(id, value),
          failed: (id, error, message) => this.result(id, { kind: "error", error, message }),
        })
    );
    const injector = host.book.getActiveSheet().getInject();
    const functions = injector.get(IFunctionService);
    for (const each of metadata) {
      const name = each.name.toUpperCase();
      // This makes the editor of the grid know the function; the executor below replaces what it calls.
      const description = explained(each, enums);
      host.api.getFormula().registerFunction(name, () => 0, { description });
      const evaluate = (given: readonly FunctionVariantType[], place: Place) =>
        this.evaluate(each, given, place);
      functions.registerExecutors(new CustomFunctionExecutor(name, evaluate));
    }
  }

  private ready(): void {
    this.isReady = true;
    this.send();
    this.onReady();
  }

  /**
   * Asks anew for every result, also for those that a file brought: what is seen is then of these functions. Excel keeps
   * a file's results until something changes.
   */
  renew(): void {
    this.forgetResults();
    const names = new Set(this.names.map((name) => name.toUpperCase()));
    const cells = cellsThatCall(this.host.book, names);
    if (cells.length > 0) this.host.calculation.start(false, cells);
  }

  /** How many calls the add-in has answered so far. */
  get answers(): number {
    return this.answerCount;
  }

  /** True while an answer is awaited; streaming functions are never done and do not count. */
  get isBusy(): boolean {
    if (this.answered.length > 0) return true;
    for (const call of this.calls.values()) {
      if (!call.answer && !call.metadata.options?.stream) return true;
    }
    return false;
  }

  /** Fulfilled when something was answered and is being calculated, or when nothing has been for long. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      const patience = setTimeout(() => {
        console.error("workbench: a custom function has not answered.");
        this.forgetResults();
        resolve();
      }, PATIENCE);
      this.waiting.push(() => {
        clearTimeout(patience);
        resolve();
      });
    });
  }

  /** Every function is called anew at the next calculation. */
  forgetResults(): void {
    this.cells.clear();
    this.calls.clear();
  }

  /** The message that came with the error in a cell, as Excel shows it in a tooltip; null without one. */
  messageAt(sheetId: string, row: number, column: number): string | null {
    this.sweep();
    return this.messages.get(cellKey(sheetId, row, column)) ?? null;
  }

  private succeeded(id: number, value: unknown): void {
    const name = this.calls.get(id)?.metadata.name ?? "";
    const answer = answerOf(name, value);
    if (answer.kind === "error") console.error(`workbench: ${answer.message}`);
    this.result(id, answer);
  }

  private result(id: number, answer: Answer): void {
    const call = this.calls.get(id);
    if (!call) return;
    call.answer = answer;
    this.answerCount++;
    this.keepMessages(call, answer);
    this.answered.push(call);
    clearTimeout(this.redo);
    this.redo = setTimeout(() => this.recalculate(), 0);
  }

  /** Errors inside a matrix have their sentences, too, at the cells it spills to. */
  private keepMessages(call: Call, answer: Answer): void {
    this.forgetMessages(call);
    const { sheetId, row, column } = call.place;
    const placed =
      answer.kind === "value" ? answer.messages : [{ row: 0, column: 0, text: answer.message }];
    for (const { row: down, column: right, text } of placed) {
      if (text === "") continue;
      const key = cellKey(sheetId, row + down, column + right);
      call.explains.push(key);
      this.messages.set(key, text);
    }
  }

  private forgetMessages(call: Call): void {
    for (const key of call.explains.splice(0)) this.messages.delete(key);
  }

  dispose(): void {
    clearTimeout(this.redo);
    for (const done of this.waiting.splice(0)) done();
  }

  private evaluate(
    metadata: FunctionMetadata,
    given: readonly FunctionVariantType[],
    place: Place
  ): BaseValueObject {
    try {
      const { values, addresses } = readArguments(metadata, given, place.sheetId, {
        blank: this.host.faults.blankAs,
        allowErrors: this.allowErrors,
        sheetName: (id) => this.host.sheet(id)?.name ?? "",
      });
      return this.ask(metadata, values, addresses, place);
    } catch (cause) {
      if (cause instanceof ErrorArgument) return cause.error;
      if (cause instanceof WrongType) return errorValue("#VALUE!");
      throw cause;
    }
  }

  private ask(
    metadata: FunctionMetadata,
    values: readonly unknown[],
    addresses: readonly (string | null)[],
    place: Place
  ): BaseValueObject {
    const key = cellKey(place.sheetId, place.row, place.column);
    let calls = this.cells.get(key);
    if (!calls) this.cells.set(key, (calls = new Map()));
    const { pass } = this.host.calculation;
    this.dropStale(calls, pass);
    const question = `${metadata.id} ${JSON.stringify([values, addresses])}`;
    const known = calls.get(question);
    if (known) {
      known.pass = pass;
      return known.answer ? engineValue(known.answer) : errorValue(BUSY);
    }
    // Excel does not make a call that is too large.
    if (this.host.faults.isTooLarge(utf8Length(question))) return errorValue("#VALUE!");
    const call: Call = { id: this.nextId++, place, metadata, answer: null, pass, explains: [] };
    calls.set(question, call);
    this.calls.set(call.id, call);
    this.queue.push(this.invocation(call, values, addresses));
    queueMicrotask(() => this.send());
    return errorValue(BUSY);
  }

  /** What the cell asked in an earlier calculation and not in the one before this is given up. */
  private dropStale(calls: Map<string, Call>, pass: number): void {
    const last = Math.max(...[...calls.values()].map((call) => call.pass));
    if (last === pass) return;
    for (const [question, call] of calls) {
      if (call.pass < last) {
        calls.delete(question);
        this.cancel(call);
      }
    }
  }

  /** Gives up calls whose formula is gone or has other arguments now. */
  private sweep(): void {
    const { pass } = this.host.calculation;
    for (const [key, calls] of this.cells) {
      const newest = Math.max(...[...calls.values()].map((call) => call.pass));
      for (const [question, call] of calls) {
        const { sheetId, row, column } = call.place;
        const sheet = this.host.sheet(sheetId);
        const isGone = !sheet || sheet.unflushedCells.formula(row, column) === null;
        if (!isGone && !(newest === pass && call.pass < newest)) continue;
        calls.delete(question);
        this.cancel(call);
      }
      if (calls.size === 0) this.cells.delete(key);
    }
  }

  private cancel(call: Call): void {
    this.calls.delete(call.id);
    this.forgetMessages(call);
    const { stream, cancelable } = call.metadata.options ?? {};
    const isLive = stream || (cancelable && !call.answer);
    if (!isLive) return;
    const message = { invocationId: call.id };
    this.host.emit([{ category: CATEGORY, type: MessageType.cancel, target: "", message }]);
  }

  private invocation(
    { id, place, metadata }: Call,
    values: readonly unknown[],
    addresses: readonly (string | null)[]
  ): Entry {
    const { stream, cancelable, requiresAddress, requiresParameterAddresses } =
      metadata.options ?? {};
    const flags =
      (stream || cancelable ? Flag.cancelable : 0) |
      (stream ? Flag.streaming : 0) |
      (this.allowErrors ? Flag.errorsAllowed : 0);
    const { row, column } = place;
    const cell = areaAddress({ top: row, left: column, bottom: row, right: column });
    const sheet = quoteSheet(this.host.sheet(place.sheetId)?.name ?? "");
    const address = requiresAddress ? `${sheet}!${cell}` : null;
    const message = [id, metadata.id, values, address, flags];
    if (requiresParameterAddresses) message.push(addresses);
    return { category: CATEGORY, type: MessageType.invoke, target: "", message };
  }

  private send(): void {
    if (!this.isReady || this.queue.length === 0) return;
    const entries = this.queue;
    this.queue = [];
    this.host.emit(entries);
  }

  private recalculate(): void {
    this.sweep();
    const cells = this.answered;
    this.answered = [];
    const dirtyRanges = cells.map(({ place }) => ({
      unitId: place.unitId,
      sheetId: place.sheetId,
      range: {
        startRow: place.row,
        endRow: place.row,
        startColumn: place.column,
        endColumn: place.column,
      },
    }));
    this.host.calculation.start(false, dirtyRanges);
    for (const done of this.waiting.splice(0)) done();
  }
}

const cellKey = (sheetId: string, row: number, column: number): string =>
  `${sheetId}!${row},${column}`;
