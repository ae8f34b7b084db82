/**
 * A text as formulas write it: in quotation marks, its own doubled, so that no text can end itself and become a formula.
 * Example: `quoted('say "no"')` is `"say ""no"""`.
 */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
