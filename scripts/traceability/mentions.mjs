// Where source files name rules: "rule 41", "rules 39–41, 45 and 47", `rule: 41`, `rules: [39, 47]`.
import fs from "node:fs";
import path from "node:path";

const LAST_RULE = 205;
const NUMBERS = String.raw`\d{1,3}(?:\s*(?:[–-]|,\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+|\s+to\s+)\s*\d{1,3})*`;
const IN_WORDS = new RegExp(String.raw`\brules?\s+(${NUMBERS})`, "gi");
const IN_DATA = new RegExp(String.raw`\brules?:\s*(?:readonly\s*)?(\d{1,3}|\[[\d,\s]*\])`, "g");

/** Every rule that a text names, ascending. Example: "rules 12–14 and 21" names 12, 13, 14 and 21. */
export function rulesNamedIn(text) {
  const named = new Set();
  for (const [, numbers] of text.matchAll(IN_WORDS)) expand(numbers, named);
  for (const [, numbers] of text.matchAll(IN_DATA)) {
    for (const [number] of numbers.matchAll(/\d+/g)) named.add(Number(number));
  }
  return [...named].filter((rule) => rule >= 1 && rule <= LAST_RULE).sort((a, b) => a - b);
}

function expand(numbers, into) {
  for (const part of numbers.split(/,|\band\b|\bor\b/)) {
    const [from, to] = part
      .split(/[–-]|\bto\b/)
      .map((number) => Number(number.trim()))
      .filter((number) => number > 0);
    if (from === undefined) continue;
    for (let rule = from; rule <= (to !== undefined && to > from ? to : from); rule++)
      into.add(rule);
  }
}

/** Lines that are comments from their beginning are left out; a `//` inside a string is none. */
function withoutComments(text) {
  return text
    .split("\n")
    .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line))
    .join("\n");
}

/** TypeScript files under a folder of the project, in the order of their paths. */
export function filesUnder(root, folder) {
  const all = fs.readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}

/**
 * Files by the rules they name.
 * @param {{ comments: boolean }} options without comments, a test counts only by what it says it tests
 * @returns {Map<number, string[]>}
 */
export function filesByRule(root, folders, { comments }) {
  const byRule = new Map();
  for (const file of folders.flatMap((folder) => filesUnder(root, folder))) {
    const text = fs.readFileSync(path.join(root, file), "utf8");
    for (const rule of rulesNamedIn(comments ? text : withoutComments(text))) {
      byRule.set(rule, [...(byRule.get(rule) ?? []), file]);
    }
  }
  return byRule;
}
