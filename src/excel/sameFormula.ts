/** Text in quotes, a number, or anything else, one character at a time. */
const PARTS = /("(?:[^"]|"")*")|((?<![\w.])\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.]))|([^])/gi;
/** How a file marks newer functions and the names that LET and LAMBDA bind; some programs show it. */
const FILE_MARKS = /_xl(?:fn|ws|pm|op)\./gi;

/**
 * Whether two formulas are the same but for what a program may change when it stores one: spaces, the case
 * of names, how a number is written, the marks of the file form.
 * Example: `sameFormula("=let( x, 1E-1, x )", "=_xlfn.LET(_xlpm.x,0.1,_xlpm.x)")` is true.
 */
export function sameFormula(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(formula: string): string {
  const body = formula.trim().replace(/^=/, "").replace(FILE_MARKS, "");
  return body.replace(
    PARTS,
    (_, text?: string, number?: string, other?: string) =>
      text ?? (number === undefined ? (other ?? "").trim().toUpperCase() : String(Number(number)))
  );
}
