// What Excel has: the classes of the namespace Excel with their members and requirement sets, from office.js's types.
import fs from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

const require = createRequire(import.meta.url);
/** Members of every class that office.js answers by itself. */
const OWN = new Set(["context", "load", "set", "toJSON", "track", "untrack", "isNullObject"]);

/** @typedef {{ name: string, set: string, writable: boolean }} Member `set` is "1.6", or a name such as "Preview" */

/** @returns {Map<string, Member[]>} members by class, in the order of the declarations */
export function excelClasses() {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(
    file,
    fs.readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true
  );
  const classes = new Map();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    for (const node of statement.body.statements) {
      if (ts.isClassDeclaration(node) && extendsClientObject(node)) {
        classes.set(node.name.text, membersOf(node));
      }
    }
  }
  return classes;
}

const extendsClientObject = (node) =>
  (node.heritageClauses ?? []).some((clause) => clause.getText().includes("ClientObject"));

function membersOf(node) {
  const ofClass = requirementSet(node) ?? "";
  const members = new Map();
  for (const member of node.members) {
    const name = member.name?.getText();
    if (!name || OWN.has(name)) continue;
    const set = requirementSet(member) ?? ofClass;
    const isField = ts.isPropertyDeclaration(member);
    const writable = isField && !(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly);
    // Overloads belong to the set of the first one.
    if (!members.has(name)) members.set(name, { name, set, writable });
  }
  // office.js lists the items of a collection as of its first other member.
  const items = members.get("items");
  if (items && items.set === "")
    items.set = [...members.values()].find(({ set }) => set)?.set ?? "";
  return [...members.values()];
}

/** "1.6" for ExcelApi 1.6; other sets by their full name; undefined where nothing is said. */
function requirementSet(node) {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => doc.getText())
    .join("\n");
  const found = /\[Api set: ([^\]]+)\]/.exec(comment)?.[1].trim();
  if (!found) return undefined;
  const excel = /^ExcelApi (\d+\.\d+)/.exec(found)?.[1];
  return excel ?? found;
}
