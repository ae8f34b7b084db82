const LONGEST = 40;
/** A name that is cut ends with a whole word where that leaves so much of it. */
const LEAST_FILLED = 0.7;

/**
 * A value of a segment column, as it can stand inside a sentence: one line, no control or direction marks
 * that could turn the words around it, at most 40 characters unless told otherwise. Respondents' and other people's
 * text stays text; nothing here makes it safe for a formula, which is the sheet writer's task.
 * Example: `nameInSentence("East\n coast")` is "East coast".
 */
export function nameInSentence(value: string, longest = LONGEST): string {
  const line = value
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFEFF]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const letters = Array.from(line);
  if (letters.length <= longest) return line;
  const room = longest - 1;
  const space = letters.lastIndexOf(" ", room);
  const end = space >= room * LEAST_FILLED ? space : room;
  return `${letters.slice(0, end).join("").trimEnd()}…`;
}
