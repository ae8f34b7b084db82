import type { TypedCell } from "./cellText";
import type { SheetSnapshot } from "./sheetSnapshot";

/** Ids of rows that people added, in the hidden column beside the report's own. */
const OWN_ID = /^own-(\d+)$/;

export const isOwnId = (id: string): boolean => OWN_ID.test(id);

/** Gives each row of people's its id: the one it has, or the next that is free on the sheet. */
export function ownIds(sheet: SheetSnapshot): (current: TypedCell) => string {
  const taken = new Set<string>();
  let last = 0;
  for (const line of sheet.cells) {
    for (const cell of line) {
      const number = typeof cell === "string" ? OWN_ID.exec(cell)?.[1] : undefined;
      if (number !== undefined) last = Math.max(last, Number(number));
    }
  }
  return (current) => {
    if (typeof current === "string" && isOwnId(current) && !taken.has(current)) {
      taken.add(current);
      return current;
    }
    last++;
    return `own-${last}`;
  };
}
