import { Adapter } from "../protocol/adapter";

/** What the client sends for an error, as the cell shows it. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Who is told what the add-in's runtime says. */
export interface Runtime {
  /** It can take calls. */
  ready(): void;
  succeeded(id: number, value: unknown): void;
  failed(id: number, error: string, message: string): void;
}

/** The service by which the add-in's runtime takes calls and hands over results. */
export class CustomFunctionsService extends Adapter {
  readonly typeName = "CustomFunctions";
  constructor(private readonly runtime: Runtime) {
    super();
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.runtime.ready();
  }
  /** 2: results come after 200 ms at the latest instead of 500. */
  _GetEnabledFeatures(): readonly number[] {
    return [2];
  }
  setInvocationArrayResults(results: readonly (readonly unknown[])[]): void {
    for (const [id, ok, value, code] of results) this.take(id, ok === true, value, code);
  }
  setInvocationResults(results: readonly Readonly<Record<string, unknown>>[]): void {
    for (const each of results) {
      this.take(each["id"], each["failed"] !== true, each["value"], each["errorCode"]);
    }
  }

  private take(id: unknown, ok: boolean, value: unknown, code: unknown): void {
    if (ok) return this.runtime.succeeded(Number(id), value);
    const message = typeof value === "string" ? value : "";
    this.runtime.failed(Number(id), ERRORS[Number(code ?? 0)] ?? "#VALUE!", message);
  }
}
