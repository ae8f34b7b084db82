import type { ArgumentInfo } from "./wire";

type Resolve = (objectPathId: number) => Promise<unknown>;
type Members = Record<string, unknown>;

/** What a member is called with: values, and objects of the batch wherever one is named. */
export async function argumentsOf(
  info: ArgumentInfo | undefined,
  resolve: Resolve
): Promise<unknown[]> {
  const references = info?.ReferencedObjectPathIds ?? [];
  const values: unknown[] = [];
  for (const [index, value] of (info?.Arguments ?? []).entries()) {
    values.push(await argumentOf(value, references[index], resolve));
  }
  return values;
}

async function argumentOf(value: unknown, reference: unknown, resolve: Resolve): Promise<unknown> {
  if (typeof reference === "number" && reference > 0) return resolve(reference);
  if (isPlain(value)) return withObjects(value, resolve);
  // Values are rectangles of a million cells at times: they are walked only where an object hides inside.
  if (!Array.isArray(value) || !Array.isArray(reference)) return value;
  const inner: unknown[] = [];
  for (const [index, item] of value.entries()) {
    inner.push(await argumentOf(item, reference[index] as unknown, resolve));
  }
  return inner;
}

/** A description such as a rule: an object is named in it as `{ _ObjectPathId }`. */
async function withObjects(value: Members, resolve: Resolve): Promise<unknown> {
  const id = value["_ObjectPathId"];
  if (typeof id === "number") return resolve(id);
  const inner: Members = {};
  for (const [key, item] of Object.entries(value)) {
    inner[key] = isPlain(item) ? await withObjects(item, resolve) : item;
  }
  return inner;
}

const isPlain = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
