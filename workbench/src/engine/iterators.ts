// The engine calls iterator helpers (`map.keys().some(…)`), which Node has from version 22 on. This gives older
// versions the ones it uses; import it before the engine.

type Test = (value: unknown, index: number) => unknown;
type Helper = (this: Iterable<unknown>, ...rest: never[]) => unknown;

const iterators = Object.getPrototypeOf(
  Object.getPrototypeOf([][Symbol.iterator]()) as object
) as Record<string, unknown>;

function provide(name: string, helper: Helper): void {
  if (name in iterators) return;
  Object.defineProperty(iterators, name, { value: helper, writable: true, configurable: true });
}

provide("some", function (test: Test) {
  let index = 0;
  for (const value of this) if (test(value, index++)) return true;
  return false;
});
provide("every", function (test: Test) {
  let index = 0;
  for (const value of this) if (!test(value, index++)) return false;
  return true;
});
provide("find", function (test: Test) {
  let index = 0;
  for (const value of this) if (test(value, index++)) return value;
  return undefined;
});
provide("forEach", function (visit: Test) {
  let index = 0;
  for (const value of this) visit(value, index++);
});
provide("map", function* (change: Test) {
  let index = 0;
  for (const value of this) yield change(value, index++);
});
provide("filter", function* (test: Test) {
  let index = 0;
  for (const value of this) if (test(value, index++)) yield value;
});
provide("toArray", function () {
  return [...this];
});
provide("reduce", function (fold: (sum: unknown, value: unknown) => unknown, start: unknown) {
  let sum = start;
  for (const value of this) sum = fold(sum, value);
  return sum;
});
