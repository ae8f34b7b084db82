/** A table as far as references into it are concerned. */
export interface ReferableTable {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface StructuredReference {
  readonly table: ReferableTable;
  /** As the engine reads it: names in the table's own case, one part of the table at most. */
  readonly canonical: string;
  /** "#All", "#Data", "#Headers", "#Totals" or "#This Row". */
  readonly part: string;
}

const PARTS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];

/**
 * Reads `Survey[Score]`, `survey[[#All],[Score]:[Region]]`, `Survey[@Score]` or `Survey[]` as Excel does: without
 * regard to case, with `'` before the characters that have a meaning. Null where it is none of these, or names a
 * table, column or part that does not exist: the engine itself would take the cells beside the table, or all data.
 *
 * @example readStructuredReference("survey[score]", () => survey)?.canonical // "Survey[[#Data],[Score]]"
 */
export function readStructuredReference(
  token: string,
  find: (name: string) => ReferableTable | null
): StructuredReference | null {
  const open = token.indexOf("[");
  const name = open < 0 ? token : token.slice(0, open);
  const table = find(name.trim());
  if (!table) return null;
  if (open < 0) return { table, canonical: table.name, part: "#Data" };
  const body = token.slice(open);
  if (!body.endsWith("]")) return null;
  const read = readBody(body.slice(1, -1).trim(), table);
  if (!read) return null;
  const { part, columns } = read;
  // The engine has no way to write a bracket in a column's name.
  if (columns.some((column) => /[[\]]/.test(column))) return null;
  const range = columns.map((column) => `[${column}]`).join(":");
  const inside = columns.length === 0 ? part : `[${part}],${range}`;
  return { table, part, canonical: `${table.name}[${inside}]` };
}

interface Body {
  readonly part: string;
  /** None (all), one, or first and last. */
  readonly columns: readonly string[];
}

function readBody(body: string, table: ReferableTable): Body | null {
  if (body === "") return { part: "#Data", columns: [] };
  if (body.startsWith("@")) {
    const columns = readColumns(body.slice(1).trim(), table);
    return columns && { part: "#This Row", columns };
  }
  const items = splitOutside(body, ",");
  const parts: string[] = [];
  let columns: readonly string[] = [];
  for (const [index, item] of items.entries()) {
    const part = partOf(item);
    if (part) parts.push(part);
    else if (index === items.length - 1) {
      const found = readColumns(item, table);
      if (!found) return null;
      columns = found;
    } else return null;
  }
  const part = joined(parts);
  return part === null ? null : { part, columns };
}

/** Two parts that together are one: headers with data are not, unless the table has no totals; so they are refused. */
function joined(parts: readonly string[]): string | null {
  if (parts.length === 0) return "#Data";
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

function partOf(item: string): string | null {
  const text = unbracketed(item).replace(/\s+/g, " ").toLowerCase();
  return PARTS.find((part) => part.toLowerCase() === text) ?? null;
}

/** `Score`, `[Score]`, `[First]:[Last]`; null where a column does not exist. */
function readColumns(item: string, table: ReferableTable): readonly string[] | null {
  if (item === "") return [];
  const ends = splitOutside(item, ":");
  if (ends.length > 2) return null;
  const columns: string[] = [];
  for (const end of ends) {
    const wanted = unescaped(unbracketed(end)).toLowerCase();
    const column = table.columns.find((each) => each.toLowerCase() === wanted);
    if (column === undefined) return null;
    columns.push(column);
  }
  return columns;
}

/** Cuts at a separator that stands outside brackets and is not escaped. */
function splitOutside(text: string, separator: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "'") at++;
    else if (letter === "[") depth++;
    else if (letter === "]") depth--;
    else if (letter === separator && depth === 0) {
      // A column name without brackets of its own may hold a comma or a colon only inside brackets.
      items.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  items.push(text.slice(start).trim());
  return items;
}

const unbracketed = (item: string): string => {
  const text = item.trim();
  return text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
};

/** Excel writes `'#` for a `#` in a column's name, and so for `[`, `]`, `'` and `@`. */
const unescaped = (name: string): string => name.replace(/'(.)/gs, "$1");

/**
 * Gives a reference without table its table, as Excel does for formulas inside one:
 * `[@Score]*2` in Survey becomes `Survey[[#This Row],[Score]]*2`.
 *
 * @example qualifyReferences("=[@Score]*2", "Survey") // "=Survey[[#This Row],[Score]]*2"
 */
export function qualifyReferences(formula: string, table: string): string {
  return eachReference(formula, (name, body) => {
    if (name !== "") return null;
    return `${table}${longBody(body)}`;
  });
}

/**
 * `Survey[[#This Row],[Score]]` as Excel shows it: `[@Score]` inside the table, `Survey[@Score]` elsewhere. Other
 * references leave the table's name out inside it, too.
 *
 * @example shortenReferences("=Survey[[#This Row],[Score]]*2", "Survey") // "=[@Score]*2"
 */
export function shortenReferences(formula: string, insideTable: string | null): string {
  return eachReference(formula, (name, body) => {
    const isOwn = name !== "" && name.toLowerCase() === insideTable?.toLowerCase();
    const own = isOwn ? "" : name;
    const short = /^\[\[#This Row\],(\[(?:'.|[^[\]'])*\])\]$/i.exec(body);
    const column = short?.[1];
    if (column === undefined) return isOwn ? body : null;
    const isPlain = /^\[[\p{L}\p{N}_]+\]$/u.test(column);
    return `${own}[@${isPlain ? column.slice(1, -1) : column}]`;
  });
}

/**
 * A formula after a table got another name.
 *
 * @example renameReferences("=SUM(survey[Score])", "Survey", "Answers") // "=SUM(Answers[Score])"
 */
export function renameReferences(formula: string, from: string, to: string): string {
  const old = from.toLowerCase();
  return eachReference(formula, (name, body) => (name.toLowerCase() === old ? to + body : null));
}

function longBody(body: string): string {
  const inner = body.slice(1, -1).trim();
  if (!inner.startsWith("@")) return body;
  const column = inner.slice(1).trim();
  if (column === "") return "[#This Row]";
  return `[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

/** Hands each `Name[…]` or `[…]` outside texts and sheet names to `change`; null leaves it as it is. */
export function eachReference(
  formula: string,
  change: (name: string, body: string) => string | null
): string {
  const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[)/gu;
  let result = "";
  let done = 0;
  for (let found = token.exec(formula); found; found = token.exec(formula)) {
    if (found[2] === undefined) continue;
    const open = found.index + found[0].length - 1;
    const end = closing(formula, open);
    if (end < 0) break;
    // What goes on with a name is another workbook: [Book.xlsx]Sheet1!A1.
    const isWorkbook = /^[\p{L}\p{N}_]/u.test(formula.slice(end + 1));
    const changed = isWorkbook ? null : change(found[1] ?? "", formula.slice(open, end + 1));
    if (changed !== null) {
      result += formula.slice(done, found.index) + changed;
      done = end + 1;
    }
    token.lastIndex = end + 1;
  }
  return result + formula.slice(done);
}

/** Where the bracket that opens here is closed; −1 where it is not. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const letter = text[at];
    if (letter === "'") at++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return at;
  }
  return -1;
}
