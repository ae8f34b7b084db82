/** What a custom function has answered for a cell. */
export type Answer =
  | {
      readonly kind: "value";
      /** A single value or lines of equal length; never an empty matrix. */
      readonly value: unknown;
      /** Sentences of errors in it, each with its distance from the formula's cell. */
      readonly messages: readonly PlacedMessage[];
    }
  | { readonly kind: "error"; readonly error: string; readonly message: string };

export interface PlacedMessage {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Kinds of cell values as objects that a cell here can show: by their basic value. */
const SHOWN = new Set(["Double", "String", "Boolean", "FormattedNumber", "Error", "Empty"]);

/**
 * A result as office.js hands it over, looked at before a cell shows it. What Excel refuses (an array without cells,
 * lines of unequal length, an object that is no cell value) and what the workbench cannot show (an entity, a picture)
 * is #VALUE! with a sentence that names the function. A number with a card shows as its number.
 *
 * @example answerOf("NPS", [[25]]) // { kind: "value", value: [[25]], messages: [] }
 */
export function answerOf(name: string, value: unknown): Answer {
  if (!Array.isArray(value)) {
    const problem = problemOf(value);
    return problem === null ? shown(value, [[value]]) : refused(name, problem);
  }
  const lines = (value as readonly unknown[]).map((line): readonly unknown[] =>
    Array.isArray(line) ? (line as readonly unknown[]) : [line]
  );
  const width = lines[0]?.length ?? 0;
  if (width === 0) return refused(name, "has answered with an array that has no cells");
  if (lines.some((line) => line.length !== width)) {
    return refused(name, "has answered with lines of unequal length");
  }
  for (const line of lines) {
    for (const cell of line) {
      const problem = problemOf(cell);
      if (problem !== null) return refused(name, problem);
    }
  }
  return shown(value, lines);
}

/** An error of the stand-in's own, for the cell that asked. */
function refused(name: string, problem: string): Answer {
  return { kind: "error", error: "#VALUE!", message: `${name} ${problem}.` };
}

function shown(value: unknown, lines: readonly (readonly unknown[])[]): Answer {
  const messages = lines.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const text = isObject(cell) ? cell["message"] : undefined;
      return typeof text === "string" && text !== "" ? [{ row, column, text }] : [];
    })
  );
  return { kind: "value", value, messages };
}

function problemOf(cell: unknown): string | null {
  if (typeof cell !== "object" || cell === null) return null;
  if (Array.isArray(cell)) return "has answered with an array inside an array";
  if (!isObject(cell)) return null;
  const { type, code, basicValue } = cell;
  if (typeof code === "string" && code.startsWith("#")) return null;
  if (typeof type !== "string") return "has answered with an object that is no cell value";
  if (!SHOWN.has(type)) return `has answered with a cell value that the workbench lacks: ${type}`;
  return basicValue === undefined && type !== "Empty"
    ? `has answered with a ${type} that has no basicValue`
    : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
