/** functions.json as far as a host reads it: the switches stand beside the list and count for all functions. */
export interface FunctionsJson {
  /** Errors among the cells are handed over as objects; otherwise the cell shows them and the function is not called. */
  readonly allowErrorForDataTypeAny?: boolean;
  /** Cells may be handed over as objects. No cell of the workbench holds one, so that nothing follows from it here. */
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly Enumeration[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly dimensionality?: string };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** The list of {@link FunctionsJson.enums} whose values Excel offers; others are taken, too. */
  readonly customEnumId?: string;
}

export interface Enumeration {
  readonly id: string;
  readonly type?: string;
  readonly values: readonly {
    readonly name: string;
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly tooltip?: string;
  }[];
}

/** What a workbook without an add-in has. */
export const NO_FUNCTIONS: FunctionsJson = { functions: [] };
