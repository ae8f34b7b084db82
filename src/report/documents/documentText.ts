/** A document as it stands on its sheet: what people typed is in it, formulas are what they come to. */
export interface StandingDocument {
  readonly title: string;
  /** Rows of the table as shown, without header and hidden id. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * A document as plain text for a mail or a chat: title, headings, one line each. Texts are put in as they are: plain text
 * is neither markup nor formula.
 * Example: a first column "Why" over "Slow answers" gives "Why" and "- Slow answers".
 */
export function documentText({ title, rows }: StandingDocument): string {
  const lines: string[] = [oneLine(title)];
  for (const [heading = "", ...rest] of rows) {
    const name = oneLine(heading);
    const text = rest
      .map(oneLine)
      .filter((cell) => cell !== "")
      .join(" · ");
    if (name !== "") lines.push("", name);
    if (text !== "") lines.push(`- ${text}`);
  }
  return lines.join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
