/**
 * Where the workbench's calculation differs from Excel's, for people who use it. Each ends in an error, not in a
 * number, but for the one that says so.
 */
export const KNOWN_LIMITS: readonly string[] = [
  "A1# (all that a formula spilled) is #NAME? or #VALUE!. Write the range instead.",
  "@Scores (the cell of a name or a table's column in this row) is #NAME?. @B2:B5 works, and Survey[@Score].",
  "A name whose LAMBDA calls itself, and a LAMBDA that is handed itself, are errors.",
  "A LAMBDA that is given a name inside LET is #NAME? when it is called.",
  "A reference to two parts of a table at once, as in Survey[[#Headers],[#Data],[Score]], is #NAME?; so is a column whose name has a bracket or a #.",
  "GROUPBY, PIVOTBY, PERCENTOF, TRIMRANGE, REGEXTEST, TRANSLATE, IMAGE, WEBSERVICE and STOCKHISTORY are #NAME?.",
  "Two ranges with a space between them (their common cells) are #NULL!.",
  "After cells are inserted or deleted, formulas that moved may have other spaces in them.",
  "A formula that depends on its own cell shows the number of a first pass, where Excel shows 0 and warns.",
  "Numbers are shown with the formats of English (United States).",
];
