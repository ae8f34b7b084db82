import { Adapter } from "./adapter";
import { memberName, wireName, type QueryInfo } from "./wire";

type Path = readonly string[];
/** Called with `Range.xyz` for a name in load() that the adapter does not know. */
type OnUnknown = (member: string) => void;

const isEverything = (path: Path): boolean => path[0] === "*" || path[0] === "$all";
const read = (adapter: Adapter, member: string): unknown =>
  (adapter as unknown as Readonly<Record<string, unknown>>)[member];

/**
 * Answers one load(): scalars by their wire names, navigation properties nested, collections as `_Items`.
 * Unknown names are left out, as Excel does; office.js then reports the property as not loaded when it is used.
 */
export function project(adapter: Adapter, query: QueryInfo, onUnknown: OnUnknown): unknown {
  const split = (name: string): string[] => name.split("/").filter(Boolean);
  const paths: Path[] = [
    ...(query.Select ?? []).map(split),
    ...(query.Expand ?? []).map((name) => [...split(name), "*"]),
  ].filter((path) => path.length > 0);
  return answer(adapter, paths, onUnknown, query);
}

function answer(
  adapter: Adapter,
  paths: readonly Path[],
  onUnknown: OnUnknown,
  page: QueryInfo = {}
): Record<string, unknown> {
  const members = adapter.items();
  if (members === null) return { ...adapter.identity(), ...fields(adapter, paths, onUnknown) };

  const result: Record<string, unknown> = { ...adapter.identity() };
  const itemPaths: Path[] = [];
  for (const path of paths) {
    const [first = "", ...rest] = path;
    if (first === "items") itemPaths.push(rest);
    else if (first === "count" || adapter.scalars.includes(first)) {
      result[wireName(first)] = read(adapter, first);
    } else itemPaths.push(path);
  }
  if (itemPaths.length > 0 || paths.length === 0) {
    const from = page.Skip ?? 0;
    const shown = members.slice(from, page.Top ? from + page.Top : undefined);
    const wanted = itemPaths.filter((path) => path.length > 0);
    result["_Items"] = shown.map((item) => answer(item, wanted, onUnknown));
  }
  return result;
}

function fields(
  adapter: Adapter,
  paths: readonly Path[],
  onUnknown: OnUnknown
): Record<string, unknown> {
  const all = paths.length === 0 || paths.some(isEverything);
  const wanted = paths.filter((path) => !isEverything(path));
  if (all) wanted.push(...adapter.scalars.map((name) => [name]));

  const result: Record<string, unknown> = {};
  const nested = new Map<string, Path[]>();
  for (const [first = "", ...rest] of wanted) {
    const member = memberName(first);
    if (!(member in adapter)) {
      onUnknown(`${adapter.typeName}.${member}`);
      continue;
    }
    const earlier = nested.get(member);
    if (earlier) {
      if (rest.length > 0) earlier.push(rest);
      continue;
    }
    const value = read(adapter, member);
    if (value instanceof Adapter) nested.set(member, rest.length > 0 ? [rest] : []);
    else if (value !== undefined) result[wireName(member)] = value;
  }
  for (const [member, inner] of nested) {
    const value = read(adapter, member);
    if (value instanceof Adapter) result[wireName(member)] = answer(value, inner, onUnknown);
  }
  return result;
}
