/** Why a cell holds no score, in the order of the codes below. */
export const EXCLUSIONS = [
  "blank",
  "text",
  "decimal",
  "outside",
  "boolean",
  "date",
  "error",
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** The codes a cell reads as instead of a score. */
export const CODE = {
  blank: -1,
  text: -2,
  decimal: -3,
  outside: -4,
  boolean: -5,
  date: -6,
  error: -7,
} as const satisfies Record<Exclusion, number>;

/** The reason behind a negative code. Example: `exclusionOf(-3)` is "decimal". Throws on a score. */
export function exclusionOf(code: number): Exclusion {
  const reason = EXCLUSIONS[-1 - code];
  if (reason === undefined) throw new RangeError(`${code} is no exclusion code`);
  return reason;
}
