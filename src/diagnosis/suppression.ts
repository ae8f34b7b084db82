/** Below this many answers somebody could be recognised: nothing of a group is shown, anywhere. */
export const SMALLEST_SHOWN = 5;

/**
 * Which groups of one column are hidden, by their answers, one entry a group in the order given.
 *
 * A group with fewer than five answers is hidden. The total is known, so whatever is not shown can be worked out
 * as one sum by taking the shown groups away; answers without a value count as a group that is never shown. That
 * sum must be nobody's or five answers' at least: while it is less, the smallest group still shown is hidden
 * too. So a single small group always takes the next smallest with it, unless enough answers name no group.
 * Of groups as large as each other the later one goes first.
 *
 * Example: of 100, 20 and 3 answers the 20 and the 3 are hidden, of 100, 20, 3 and 2 only the last two.
 */
export function hiddenGroups(answers: readonly number[], blank: number): boolean[] {
  const hidden = answers.map((n) => n < SMALLEST_SHOWN);
  let unshown = blank + answers.reduce((sum, n, at) => sum + (hidden[at] ? n : 0), 0);
  while (unshown > 0 && unshown < SMALLEST_SHOWN) {
    const next = smallestShown(answers, hidden);
    if (next === null) break;
    hidden[next] = true;
    unshown += answers[next] as number;
  }
  return hidden;
}

function smallestShown(answers: readonly number[], hidden: readonly boolean[]): number | null {
  let found: number | null = null;
  answers.forEach((n, at) => {
    if (!hidden[at] && (found === null || n <= (answers[found] as number))) found = at;
  });
  return found;
}
