/** What stands around the functions in their reference. */
export const referenceWords = {
  title: "Functions",
  introduction:
    "Made from the functions' own declarations by `npm run reference`; not edited by hand.",
  conventions:
    "Scores and interval ends are points, shares are fractions. The order of groups is detractors, passives, promoters. Blank cells never count: where Excel hands a blank cell over as 0, the function asks the sheet which cells are empty. A 0 in an array without an address, as from FILTER, is an answer. A function sees every cell of its range, hidden and filtered rows too; to leave them out use FILTER or the pane. Excel errors in the range are passed on (NPSCOUNT counts them). Where scores are asked for, counts do as well: the answers 0 to 10 in one column and how often each was given beside them, or the names of the three groups with their counts. A range in which no cell is an answer gives #N/A; one of 20 or more filled cells, of which more than half are no whole number from 0 to 10, gives #VALUE!. Give a bounded range or a table column: whole columns (B:B) are slow, and Excel on the web refuses them.",
  syntax: "Syntax",
  argument: "Argument",
  meaning: "Meaning",
  optional: "optional",
  example: "Example",
  gives: "Gives",
} as const;
