import { ENGLISH_FUNCTION_WORDS, EVERYDAY_WORDS } from "../language/englishWords";
import type { Span } from "./maskingNames";

/** The values of the mapped customer column, ready to be found in texts. Made once, by {@link knownNamesOf}. */
export interface KnownNames {
  /** From a value's first word on: a tree of words, so that thousands of customers cost no more than one. */
  readonly words: ReadonlyMap<string, Node>;
}

interface Node {
  readonly next: Map<string, Node>;
  /** A value ends here; for a single everyday word only where it is spelled like this. */
  ends: "any" | ReadonlySet<string> | null;
}

/** Values below this length are too short to be told from words; our default. */
const SHORTEST = 3;
/** Numbers below this many digits are as likely a quantity ("500 calls"); our default. */
const SHORTEST_NUMBER = 5;
const LONGEST_IN_WORDS = 12;

/**
 * Values of three characters and more, each also without "Ltd", "GmbH" and the like. A number needs five digits, and a
 * value that is one everyday word ("Target") is known only in its own spelling: no masking may eat the sense.
 * Example: knownNamesOf(["Acme Foods Ltd"]) finds "acme foods" in "At ACME Foods we wait".
 */
export function knownNamesOf(customers: readonly string[]): KnownNames {
  const words = new Map<string, Node>();
  for (const customer of customers) {
    const parts = customer.normalize("NFC").match(WORD) ?? [];
    add(words, parts);
    let kept = parts.length;
    while (kept > 1 && LEGAL_FORMS.has((parts[kept - 1] as string).toLowerCase())) kept--;
    if (kept < parts.length) add(words, parts.slice(0, kept));
  }
  return { words };
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "ltd limited inc incorporated llc llp plc corp corporation co company gmbh ag kg ug sa sas sarl bv nv ab as oy spa srl sro kft zoo pty".split(
    " "
  )
);

function add(words: Map<string, Node>, parts: readonly string[]): void {
  if (parts.length === 0 || parts.length > LONGEST_IN_WORDS || isTooShort(parts)) return;
  let level = words;
  let node: Node | undefined;
  for (const part of parts) {
    const word = part.toLowerCase();
    node = level.get(word);
    if (!node) level.set(word, (node = { next: new Map(), ends: null }));
    level = node.next;
  }
  if (node) node.ends = endsWith(node.ends, parts);
}

function isTooShort(parts: readonly string[]): boolean {
  const whole = parts.join("");
  return whole.length < (/^\d+$/.test(whole) ? SHORTEST_NUMBER : SHORTEST);
}

function endsWith(ends: Node["ends"], parts: readonly string[]): Node["ends"] {
  const [only, ...rest] = parts;
  const word = only?.toLowerCase() ?? "";
  if (only === undefined || rest.length > 0 || ends === "any") return "any";
  if (!EVERYDAY_WORDS.has(word) && !ENGLISH_FUNCTION_WORDS.has(word)) return "any";
  return new Set([...(ends ?? []), only]);
}

/** Where customers' values stand in a text: whole words, in any case, the longest value first; masks are passed over. */
export function customersIn(text: string, known: KnownNames): readonly Span[] {
  if (known.words.size === 0) return [];
  const parts = [...text.matchAll(WORD_OR_MASK)];
  const spans: Span[] = [];
  for (let at = 0; at < parts.length; at++) {
    const last = lastOfValue(text, parts, at, known);
    if (last < at) continue;
    const first = parts[at] as RegExpExecArray;
    spans.push({ start: first.index, end: endOf(parts[last] as RegExpExecArray) });
    at = last;
  }
  return spans;
}

const WORD_OR_MASK = /\[\p{L}+\]|[\p{L}\p{N}\p{M}]+/gu;
/** Between the words of a value: "Acme, Inc.", "C-1029", "O'Neill". */
const BETWEEN = /^[^\p{L}\p{N}[\]\n]{0,3}$/u;

function lastOfValue(
  text: string,
  parts: readonly RegExpExecArray[],
  from: number,
  known: KnownNames
): number {
  let level: ReadonlyMap<string, Node> = known.words;
  let last = from - 1;
  for (let at = from; at < parts.length; at++) {
    const part = parts[at] as RegExpExecArray;
    if (at > from && !BETWEEN.test(text.slice(endOf(parts[at - 1] as RegExpExecArray), part.index)))
      break;
    const node = level.get(part[0].toLowerCase());
    if (!node) break;
    if (node.ends === "any" || node.ends?.has(part[0])) last = at;
    level = node.next;
  }
  return last;
}

function endOf(part: RegExpExecArray): number {
  return part.index + part[0].length;
}
