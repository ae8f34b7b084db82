/** What a cell says without its card: a number that carries further figures is its number. */
export function plainValue(value: unknown): unknown {
  return typeof value === "object" && value !== null && "basicValue" in value
    ? value.basicValue
    : value;
}

/** Whether a cell says nothing: empty, or a text of spaces alone. */
export function isBlankCell(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "string" && value.trim() === "";
}
