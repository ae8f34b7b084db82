/**
 * Whether COUNTIFS finds exactly the rows of each value of a segment column. Only then may a sheet count
 * a segment with a plain formula; otherwise the formula and the pane would disagree.
 */
export class CriteriaCheck {
  private numbers = false;
  private texts = false;
  private exact = true;
  private readonly spellings = new Map<string, string>();

  /** Looks at one cell as it stands in the sheet. */
  add(value: unknown): void {
    if (!this.exact || value === "" || value === null || value === undefined) return;
    if (typeof value === "number") {
      this.numbers = true;
      // 0.1 + 0.2 as text is not the number in the cell.
      if (!Number.isSafeInteger(value)) this.exact = false;
    } else if (typeof value === "string") {
      this.texts = true;
      if (!this.isExactText(value)) this.exact = false;
    } else {
      this.exact = false;
    }
    if (this.numbers && this.texts) this.exact = false;
  }

  /** Marks a cell that is counted elsewhere in a way formulas cannot repeat, such as an error. */
  fail(): void {
    this.exact = false;
  }

  get ok(): boolean {
    return this.exact;
  }

  private isExactText(value: string): boolean {
    if (value.length > 250 || value.trim() !== value || readsAsAnotherType(value)) return false;
    // Excel and JavaScript agree on the case of ASCII letters only.
    const key = value.toLowerCase();
    const first = this.spellings.get(key);
    if (first === undefined) {
      if (this.spellings.size < 5000) this.spellings.set(key, value);
      return true;
    }
    // eslint-disable-next-line no-control-regex -- the range is ASCII itself
    return first === value || /^[\x00-\x7F]*$/.test(value);
  }
}

const MONTH_NAME =
  /(^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?([^a-z]|$)/i;

/** COUNTIFS turns such criteria into numbers, dates or truth values and would count other cells too. */
function readsAsAnotherType(value: string): boolean {
  if (/^(true|false)$/i.test(value) || value.startsWith("#")) return true;
  if (!/\d/.test(value)) return !/\p{L}/u.test(value);
  if (MONTH_NAME.test(value)) return true;
  // Digits with signs, separators, an exponent, a currency, per cent or a time of day.
  return /^[\s\d.,:/\-+()%\p{Sc}]*(e[+-]?\d+)?\s*([ap]m?)?%?$/iu.test(value);
}
