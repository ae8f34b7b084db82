/** An error of the host that reaches the add-in as OfficeExtension.Error with this code. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    readonly location = ""
  ) {
    super(message);
    this.name = "ApiError";
  }
}

/**
 * One object as the add-in sees it. A public member of a subclass whose name is a member of the Excel API answers
 * for it: `Worksheet.getRange` is reached by the wire name `GetRange`.
 */
export abstract class Adapter {
  /** The Excel class, for messages: `Range`. */
  abstract readonly typeName: string;
  /** Members that `load()` without names answers. */
  readonly scalars: readonly string[] = [];
  /** Written back when the object is created, so that office.js finds the same object in the next batch. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
  /** True for objects without a name of their own (ranges), which office.js keeps by a reference id. */
  get keptByReference(): boolean {
    return false;
  }
  /** The members of a collection; null for everything else. */
  items(): readonly Adapter[] | null {
    return null;
  }
}
