/**
 * The text a cell stands for as the name of a group, "" where it stands for none: trimmed, numbers and dates
 * (which are numbers) as their digits, TRUE and FALSE as Excel writes them.
 * Example: `groupName(" North ")` is "North", `groupName(2024)` is "2024".
 */
export function groupName(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return "";
}

/** What two names of one group have in common: "North" and "NORTH" are the same group. */
export function groupKey(name: string): string {
  return name.toLowerCase();
}
