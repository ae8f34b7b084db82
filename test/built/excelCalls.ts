import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { functionsJson } from "../../src/functions/metadata";
import { functionsBundle } from "./functionsBundle";

/** An Excel error as a function hands it out, alone or in a table, and as it arrives among cells. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message = ""
  ) {}
}

export type Cell = string | number | boolean | ExcelError;
export type Table = Cell[][];

type Callable = (...given: unknown[]) => unknown;

/**
 * The built functions without Excel, office.js or a workbook: the bundle in a sandbox of its own, whose
 * only doors are CustomFunctions.associate, the page's address and the files beside the bundle. There is no
 * Worker, so that comments are read on the spot. For tables of many cases; how formulas hand cells over is
 * tested in the workbench.
 */
export class ExcelCalls {
  /** What Excel reads beside the bundle. */
  private readonly declared = functionsJson().functions;

  private constructor(
    private readonly functions: ReadonlyMap<string, Callable>,
    private readonly page: Page
  ) {}

  static async open(): Promise<ExcelCalls> {
    const functions = new Map<string, Callable>();
    const bundle = await functionsBundle();
    const page = new Page(path.dirname(bundle));
    const sandbox = {
      CustomFunctions: {
        associate: (id: string, run: Callable) => functions.set(id, run),
        Error: ExcelError,
      },
      // The host claims addresses of arguments, and no cards on numbers.
      Office: {
        context: {
          requirements: {
            isSetSupported: (set: string, version: string) =>
              set === "CustomFunctionsRuntime" && Number(version) <= 1.3,
          },
        },
      },
      // Functions run in the pane's page: the bundle looks for its chunks beside it.
      location: { href: ADDRESS },
      document: page.document,
      fetch: page.fetch,
      URL,
      atob,
      TextDecoder,
      TextEncoder,
      setTimeout,
      clearTimeout,
      console,
    };
    page.context = vm.createContext({ ...sandbox, self: sandbox });
    page.run(path.basename(bundle));
    return new ExcelCalls(functions, page);
  }

  get names(): string[] {
    return [...this.functions.keys()];
  }

  /** Whether the page gets what it asks for; without a connection nothing more is loaded. */
  set connected(is: boolean) {
    this.page.connected = is;
  }

  /** Files that were loaded after the bundle, in that order. */
  get loadedLater(): readonly string[] {
    return this.page.loaded;
  }

  /** How many arguments a function takes. */
  arity(name: string): number {
    return this.declared.find((each) => each.name === name)?.parameters.length ?? 0;
  }

  /**
   * One call as Excel makes it: cells as matrices, left-out arguments as null, the invocation last;
   * no argument has an address, as with arrays. An error of the whole function comes back as such; a
   * raw exception fails the test, as does a result that is no matrix of cells.
   */
  async call(name: string, ...given: readonly unknown[]): Promise<Table | ExcelError> {
    const metadata = this.declared.find((each) => each.name === name);
    const run = this.functions.get(name);
    if (!metadata || !run) throw new Error(`The bundle has no ${name}.`);
    if (given.length > metadata.parameters.length) {
      throw new Error(`${name} has ${metadata.parameters.length} arguments, not ${given.length}.`);
    }
    const args = metadata.parameters.map(({ dimensionality }, index) => {
      const value = given[index] ?? null;
      return dimensionality === "matrix" && value !== null && !Array.isArray(value)
        ? [[value]]
        : value;
    });
    const invocation = { parameterAddresses: args.map(() => null) };
    let result: unknown;
    try {
      result = await run(...args, invocation);
    } catch (thrown) {
      if (thrown instanceof ExcelError) return thrown;
      throw new Error(`${name} threw what Excel would not understand: ${String(thrown)}`);
    }
    return tableOf(name, result);
  }

  /** The table of a call that must not be an error. */
  async table(name: string, ...given: readonly unknown[]): Promise<Table> {
    const result = await this.call(name, ...given);
    if (result instanceof ExcelError) {
      throw new Error(`${name} gave ${result.code}: ${result.message}`);
    }
    return result;
  }

  /** The lines of a table below its header, which must be these words. */
  async body(
    header: readonly string[],
    name: string,
    ...given: readonly unknown[]
  ): Promise<Table> {
    const [first, ...lines] = await this.table(name, ...given);
    expect(first).toEqual(header);
    return lines;
  }

  /** The single cell that a call gives. */
  async cell(name: string, ...given: readonly unknown[]): Promise<Cell> {
    const table = await this.table(name, ...given);
    expect([table.length, table[0]?.length]).toEqual([1, 1]);
    return table[0]?.[0] ?? "";
  }

  /** The single number that a call gives. */
  async number(name: string, ...given: readonly unknown[]): Promise<number> {
    return numberIn(await this.cell(name, ...given));
  }

  /** The numbers of the one row that a call gives. */
  async row(name: string, ...given: readonly unknown[]): Promise<number[]> {
    const table = await this.table(name, ...given);
    expect(table.length).toBe(1);
    return (table[0] ?? []).map(numberIn);
  }

  /** The error that a call must end with. */
  async error(name: string, ...given: readonly unknown[]): Promise<ExcelError> {
    const result = await this.call(name, ...given);
    if (result instanceof ExcelError) return result;
    throw new Error(`${name} gave ${JSON.stringify(result)} in place of an error.`);
  }
}

const ADDRESS = "https://localhost:3000/taskpane.html";

interface Script {
  readonly src: string;
  readonly onload: (event: object) => void;
  readonly onerror: (event: object) => void;
}

/** As much of a page as the bundle needs to load its later parts from the folder in which it lies. */
class Page {
  context: vm.Context = {};
  connected = true;
  readonly loaded: string[] = [];
  constructor(private readonly folder: string) {}

  readonly document = {
    baseURI: ADDRESS,
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: () => undefined }),
    head: {
      appendChild: (script: Script) => {
        if (!this.connected) return script.onerror({ type: "error", target: script });
        this.loaded.push(script.src);
        this.run(script.src);
        script.onload({ type: "load", target: script });
      },
    },
  };

  readonly fetch = (url: URL): Promise<Response> => {
    if (!this.connected) return Promise.reject(new TypeError("Failed to fetch"));
    this.loaded.push(url.pathname);
    return Promise.resolve(new Response(fs.readFileSync(path.join(this.folder, url.pathname))));
  };

  run(file: string): void {
    vm.runInContext(fs.readFileSync(path.join(this.folder, file), "utf8"), this.context);
  }
}

/** A cell that must be a number. */
export function numberIn(cell: Cell | undefined): number {
  if (typeof cell !== "number") throw new Error(`No number: ${JSON.stringify(cell)}`);
  return cell;
}

/** Own copies of what the sandbox handed out, and no cell in it that Excel would show as something else. */
function tableOf(name: string, result: unknown): Table {
  const isMatrix = Array.isArray(result) && result.length > 0 && result.every(Array.isArray);
  if (!isMatrix) throw new Error(`${name} gave no matrix: ${JSON.stringify(result)}`);
  const lines = (result as readonly unknown[][]).map((line) =>
    line.map((cell) => cellOf(name, cell))
  );
  const width = lines[0]?.length ?? 0;
  if (width === 0 || lines.some((line) => line.length !== width)) {
    throw new Error(`${name} gave lines of different lengths: ${JSON.stringify(result)}`);
  }
  return lines;
}

function cellOf(name: string, value: unknown): Cell {
  if (value instanceof ExcelError) {
    if (!/^#[A-Z0/]+[!A]$/.test(value.code)) throw new Error(`${name}: no error: ${value.code}`);
    return value;
  }
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new Error(`${name} put ${String(value)} into a cell.`);
}

/** Cells one below the other. */
export const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

/** So many answers of each kind, one below the other: 3 a detractor, 7 a passive, 10 a promoter. */
export function answers(
  ...[detractors = 0, passives = 0, promoters = 0]: readonly number[]
): unknown[][] {
  return column([
    ...Array.from({ length: detractors }, () => 3),
    ...Array.from({ length: passives }, () => 7),
    ...Array.from({ length: promoters }, () => 10),
  ]);
}
