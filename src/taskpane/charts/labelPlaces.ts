/** Characters of the pane's 12 px type are about this wide; a label is only placed, never cut, by it. */
const CHARACTER = 6.4;

export function textWidth(text: string): number {
  return text.length * CHARACTER;
}

/** Where the middle of a label stands so that it stays within the chart: as near to its mark as possible. */
export function within(x: number, text: string, width: number): number {
  const half = textWidth(text) / 2;
  return Math.max(half, Math.min(width - half, x));
}

/**
 * Middles of two labels on one line, moved apart just so far that they do not touch.
 * `apart` in pixels of free space between them.
 */
export function beside(
  a: { readonly x: number; readonly text: string },
  b: { readonly x: number; readonly text: string },
  width: number,
  apart = 8
): readonly [number, number] {
  const needed = (textWidth(a.text) + textWidth(b.text)) / 2 + apart;
  const aFirst = a.x <= b.x;
  const [left, right] = aFirst ? [a, b] : [b, a];
  let leftX = within(left.x, left.text, width);
  let rightX = within(right.x, right.text, width);
  const missing = needed - (rightX - leftX);
  if (missing > 0) {
    leftX = within(leftX - missing / 2, left.text, width);
    rightX = within(leftX + needed, right.text, width);
    leftX = within(Math.min(leftX, rightX - needed), left.text, width);
  }
  return aFirst ? [leftX, rightX] : [rightX, leftX];
}

/** As much of a name as fits; the whole stands in the table below the chart. */
export function shortened(name: string, room: number): string {
  if (textWidth(name) <= room) return name;
  const characters = Math.max(1, Math.floor(room / textWidth("x")) - 1);
  return `${name.slice(0, characters).trimEnd()}…`;
}
