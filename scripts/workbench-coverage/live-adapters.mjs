// Members that adapters get only when they are loaded or made, which their source does not show one by one.
import fs from "node:fs";
import path from "node:path";
import { loadTypeScript } from "../load-typescript.mjs";
import { root } from "../paths.mjs";

/**
 * Loads all adapters into an empty workbook. One bundle has everything that the page is made of: bundling takes most
 * of the time.
 *
 * @param {readonly string[]} files the sources that have adapters, from the root of the project
 * @returns {Promise<{ byClass: Map<string, Members>, byTypeName: Map<string, Members> }>} members of the classes that
 * are exported, and of the objects that an empty workbook leads to; with the lists of the protocol as `lists`
 */
export async function liveMembers(files) {
  const entry = path.join(".cache", "workbench-coverage", "entry.ts");
  const up = (file) =>
    JSON.stringify(`../../${file.replaceAll(path.sep, "/").replace(/\.ts$/, "")}`);
  fs.mkdirSync(path.join(root, path.dirname(entry)), { recursive: true });
  fs.writeFileSync(
    path.join(root, entry),
    [
      `export { createNodeEngine } from ${up("workbench/src/engine/node.ts")};`,
      `export { Host } from ${up("workbench/src/host.ts")};`,
      `export { Adapter } from ${up("workbench/src/protocol/adapter.ts")};`,
      `export * as partial from ${up("workbench/src/protocol/partialMembers.ts")};`,
      `export * as requirements from ${up("workbench/src/protocol/requirements.ts")};`,
      ...files.map((file, index) => `export * as module${index} from ${up(file)};`),
    ].join("\n")
  );
  const { createNodeEngine, Host, Adapter, partial, requirements, ...modules } =
    await loadTypeScript(entry);
  const byClass = new Map();
  for (const exported of Object.values(modules).flatMap((each) => Object.values(each))) {
    if (typeof exported !== "function" || !(exported.prototype instanceof Adapter)) continue;
    byClass.set(exported.name, membersOf(exported.prototype, Adapter));
  }
  const engine = createNodeEngine();
  const book = engine.univerAPI.createWorkbook({
    sheetOrder: ["s"],
    sheets: { s: { id: "s", name: "Data" } },
  });
  const byTypeName = new Map();
  visit(new Host(engine.univerAPI, book).workbook, Adapter, byTypeName);
  engine.dispose();
  return { byClass, byTypeName, lists: { ...partial, ...requirements } };
}

/** @typedef {{ reads: Set<string>, writes: Set<string> }} Members */

function membersOf(object, Adapter) {
  const members = { reads: new Set(), writes: new Set() };
  for (let at = object; at && at !== Adapter.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      members.reads.add(name);
      if (property.set) members.writes.add(name);
    }
  }
  return members;
}

/** Follows properties, never methods: those would change something. */
function visit(adapter, Adapter, seen) {
  if (seen.has(adapter.typeName)) return;
  const members = membersOf(adapter, Adapter);
  seen.set(adapter.typeName, members);
  for (const name of members.reads) {
    let value;
    try {
      value = adapter[name];
    } catch {
      // What an empty workbook does not have.
      continue;
    }
    if (value instanceof Adapter) visit(value, Adapter, seen);
  }
  for (const item of adapter.items()?.slice(0, 1) ?? []) visit(item, Adapter, seen);
}
