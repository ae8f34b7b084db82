/** How much Excel takes. These hold always; a test may lower one. */
export interface Limits {
  /** Characters of a text in a cell. */
  readonly cellText: number;
  /** Characters of a formula. */
  readonly formula: number;
  /** Characters of a worksheet's name. */
  readonly sheetName: number;
  /** Characters of a list that is written into a validation rule. */
  readonly validationList: number;
  /** Characters of an address. */
  readonly address: number;
  /** Characters of the comment of a name. */
  readonly comment: number;
  /** Cells of a range whose values are answered; null is answered above. */
  readonly readCells: number;
}

/** Excel's own. */
export const LIMITS: Limits = {
  cellText: 32_767,
  formula: 8_192,
  sheetName: 31,
  validationList: 255,
  address: 8_192,
  comment: 255,
  readCells: 5_000_000,
};
