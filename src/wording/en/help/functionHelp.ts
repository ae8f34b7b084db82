/** What Excel, the help page and the function reference say about one function. */
export interface FunctionHelp {
  /** At most 255 characters, which is all that Excel shows. */
  readonly description: string;
  /** By name, where {@link sharedArguments} does not say it. */
  readonly arguments?: Readonly<Record<string, string>>;
  /** Formula, and what it gives: in words, or the value itself. */
  readonly examples: readonly (readonly [formula: string, gives: string])[];
  /**
   * A formula over the sample survey (table Survey: Customer, Answered on, Score, Product, Region, Contract,
   * Comment), for the Functions sheet of the sample workbook.
   */
  readonly sample: string;
}
