import { CountedRows } from "./countedRows";
import { groupText } from "./grouping";
import { meaningOfContact } from "./handlingColumns";
import { remembered } from "./rememberedTexts";
import { SLICE_ROWS } from "./slices";
import { headerWords, SAYS, standingIn } from "./standingWords";

const MAY_NOT = 0;
const MAY = 1;
const NOT_SAID = 2;
/** Of rows that are left out, and of blank cells. */
const NOT_READ = 255;
const BLANK = 254;
const YES = 3;
const NO = 4;

const ALLOWED = new Set(
  "opted in|opt in|in|consent|consented|consent given|granted|given|allowed|permitted|ok|okay|contactable|may be contacted".split(
    "|"
  )
);
const FORBIDDEN = new Set(
  "opted out|opt out|out|no consent|not consented|withdrawn|revoked|refused|declined|denied|not allowed|forbidden|blocked|unsubscribed|do not contact|dnc|no contact|never|not contactable".split(
    "|"
  )
);

/** Whether a cell says in words of its own that a customer may (not) be contacted. Example: "Opted out" does. */
export function saysContact(value: unknown): boolean {
  const words = headerWords(groupText(value));
  return ALLOWED.has(words) || FORBIDDEN.has(words);
}

/** What a column says of whom may be contacted. */
export interface Contacts {
  /** 1 may be contacted, 0 may not, 2 not said. */
  readonly flags: Uint8Array;
  readonly unread: CountedRows;
}

/**
 * A column of consent or of opt-outs: yes and no under a header that says what a yes means, or words that say it
 * themselves, which win. A blank under an opt-out is none; where consent is only ticked, no tick is no consent.
 * What is not understood is never taken for a yes.
 */
export class ContactCells {
  private readonly says: Uint8Array;
  private readonly yes: number;
  private readonly read = remembered(contactIn);
  private hasNo = false;
  private hasYes = false;

  constructor(header: string, rowCount: number) {
    this.says = new Uint8Array(rowCount).fill(NOT_READ);
    this.yes = meaningOfContact(headerWords(header)) === "mayNot" ? MAY_NOT : MAY;
  }

  /** Adds the cell of one row. */
  add(row: number, cell: unknown): void {
    const says = typeof cell === "string" ? this.read(cell) : contactIn(cell);
    this.says[row] = says;
    if (says === YES || says === MAY) this.hasYes = true;
    if (says === NO || says === MAY_NOT || says === NOT_SAID) this.hasNo = true;
  }

  /** What every row says, in slices. */
  *finish(): Generator<void, Contacts> {
    const flags = new Uint8Array(this.says.length).fill(NOT_SAID);
    const unread = new CountedRows();
    const blank = this.blankMeans();
    for (let row = 0; row < flags.length; row++) {
      if (row % SLICE_ROWS === SLICE_ROWS - 1) yield;
      const says = this.says[row] ?? NOT_READ;
      if (says === NOT_READ) continue;
      flags[row] =
        says === BLANK ? blank : says === YES ? this.yes : says === NO ? 1 - this.yes : says;
      if (says === NOT_SAID) unread.add(row);
    }
    return { flags, unread };
  }

  private blankMeans(): number {
    if (this.yes === MAY_NOT) return MAY;
    return this.hasYes && !this.hasNo ? MAY_NOT : NOT_SAID;
  }
}

function contactIn(value: unknown): number {
  const words = headerWords(groupText(value));
  if (words === "") return BLANK;
  if (ALLOWED.has(words)) return MAY;
  if (FORBIDDEN.has(words)) return MAY_NOT;
  const says = standingIn(value);
  if (says === SAYS.yes || says === SAYS.one) return YES;
  return says === SAYS.no || says === SAYS.zero ? NO : NOT_SAID;
}
