/** What each mask of a masked text stands for, found by laying the text that stayed over the original. */
export function maskedPieces(
  original: string,
  masked: string
): readonly { readonly mask: string; readonly stood: string }[] {
  const masks = masked.match(MASK) ?? [];
  const kept = masked.split(MASK);
  let from = kept[0]?.length ?? 0;
  return masks.map((mask, at) => {
    const next = kept[at + 1] ?? "";
    const isLast = at === masks.length - 1;
    // One character at least stands behind a mask; the last piece ends with the text.
    const to = isLast ? original.length - next.length : original.indexOf(next, from + 1);
    const stood = original.slice(from, to);
    from = to + next.length;
    return { mask, stood };
  });
}

const MASK = /\[(?:email|phone|number|postcode|link|name|customer)\]/g;
