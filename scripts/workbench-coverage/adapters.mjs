// What the workbench has: the public members of its adapters, read from the source by the name of the Excel class.
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { root } from "../paths.mjs";
import { liveMembers } from "./live-adapters.mjs";

/**
 * @returns {Promise<{ adapters: Map<string, { reads: Set<string>, writes: Set<string> }>, lists: object }>} members by
 * the name of the class, and the lists of the protocol
 */
export async function adapterMembers() {
  const classes = new Map();
  const files = new Set();
  for (const file of sources(path.join(root, "workbench/src"))) {
    const text = fs.readFileSync(file, "utf8");
    if (!text.includes(" extends ")) continue;
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const visit = (node) => {
      if (ts.isClassDeclaration(node) && node.name) {
        classes.set(node.name.text, { ...described(node), file: path.relative(root, file) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  const adapters = new Map();
  const found = [];
  for (const [name, own] of classes) {
    const line = lineage(classes, name);
    if (!line.includes("Adapter") || name === "Adapter") continue;
    files.add(own.file);
    if (own.isAbstract) continue;
    // Adapter itself is the protocol's part; its items() counts where a collection has its own.
    const chain = line.filter((each) => each !== "Adapter").map((each) => classes.get(each));
    const typeName = chain.find((each) => each?.typeName)?.typeName;
    if (typeName) found.push({ name, typeName, chain });
  }
  const add = (typeName, { reads, writes }) => {
    const members = adapters.get(typeName) ?? { reads: new Set(), writes: new Set() };
    reads.forEach((member) => members.reads.add(member));
    writes.forEach((member) => members.writes.add(member));
    adapters.set(typeName, members);
  };
  const { byClass, byTypeName, lists } = await liveMembers([...files]);
  for (const { name, typeName, chain } of found) {
    for (const each of chain) if (each) add(typeName, each);
    if (byClass.has(name)) add(typeName, byClass.get(name));
    if (byTypeName.has(typeName)) add(typeName, byTypeName.get(typeName));
  }
  return { adapters, lists };
}

/** The dispatcher's rule: Wire → wire. */
export const memberName = (wire) =>
  wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);

function* sources(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(full);
    else if (/(?<!\.d)\.ts$/.test(entry.name)) yield full;
  }
}

function lineage(classes, name) {
  const line = [];
  for (let at = name; at && !line.includes(at); at = classes.get(at)?.base) line.push(at);
  return line;
}

const hidden = (node) =>
  (ts.getCombinedModifierFlags(node) &
    (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static)) !==
  0;

function described(node) {
  const base = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0];
  const reads = new Set();
  const writes = new Set();
  let typeName;
  const field = (member) => {
    reads.add(member.name.getText());
    if (!(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly)) {
      writes.add(member.name.getText());
    }
  };
  for (const member of node.members) {
    if (ts.isConstructorDeclaration(member)) {
      for (const parameter of member.parameters) {
        const flags = ts.getCombinedModifierFlags(parameter);
        const isField = flags & (ts.ModifierFlags.Public | ts.ModifierFlags.Readonly);
        if (isField && !hidden(parameter)) field(parameter);
      }
      continue;
    }
    const name = member.name?.getText();
    if (!name || hidden(member)) continue;
    if (name === "typeName" && member.initializer) typeName = literalText(member.initializer);
    if (ts.isSetAccessor(member)) writes.add(name);
    else if (ts.isPropertyDeclaration(member)) field(member);
    else reads.add(name);
  }
  return {
    name: node.name.text,
    base: base?.expression.getText(),
    isAbstract: (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Abstract) !== 0,
    typeName,
    reads,
    writes,
  };
}

const literalText = (node) =>
  ts.isStringLiteralLike(node)
    ? node.text
    : ts.isAsExpression(node)
      ? literalText(node.expression)
      : undefined;
