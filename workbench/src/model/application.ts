import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";
import { invalidArgument } from "./errors";
import { IterativeCalculation } from "./iterativeCalculation";

const MODES: readonly string[] = ["Automatic", "AutomaticExceptTables", "Manual"];

export class Application extends Adapter {
  readonly typeName = "Application";
  override readonly scalars = [
    "calculationMode",
    "calculationState",
    "calculationEngineVersion",
    "decimalSeparator",
    "thousandsSeparator",
    "useSystemSeparators",
  ];
  readonly calculationEngineVersion = 191029;
  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;
  readonly cultureInfo = new CultureInfo();

  readonly iterativeCalculation: IterativeCalculation;

  constructor(private readonly host: Host) {
    super();
    this.iterativeCalculation = new IterativeCalculation(host);
  }

  get calculationMode(): string {
    return this.host.memory.calculationMode;
  }
  /** @throws InvalidArgument for what is no mode */
  set calculationMode(mode: string) {
    if (!MODES.includes(mode)) throw invalidArgument(`There is no calculation mode ${mode}.`);
    const before = this.calculationMode;
    this.host.flush();
    this.host.memory.calculationMode = mode;
    this.host.writes++;
    if (before === "Manual" && mode !== before) this.host.calculation.start(true);
  }
  get calculationState(): string {
    if (this.host.manual.isOn && this.host.manual.isPending) return "Pending";
    return this.host.calculation.isDue || this.host.functions?.isBusy ? "Calculating" : "Done";
  }
  /** "Full" also calls custom functions again whose arguments have not changed. */
  calculate(type?: string): void {
    this.host.flush();
    if (type === "Full" || type === "FullRebuild") this.host.functions?.forgetResults();
    this.host.manual.release();
    this.host.calculation.start(true);
    this.host.writes++;
  }
  suspendApiCalculationUntilNextSync(): void {
    return;
  }
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

class CultureInfo extends Adapter {
  readonly typeName = "CultureInfo";
  override readonly scalars = ["name"];
  readonly name = "en-US";
  readonly numberFormat = new NumberFormatInfo();
  readonly datetimeFormat = new DatetimeFormatInfo();
}

class NumberFormatInfo extends Adapter {
  readonly typeName = "NumberFormatInfo";
  override readonly scalars = ["numberDecimalSeparator", "numberGroupSeparator"];
  readonly numberDecimalSeparator = ".";
  readonly numberGroupSeparator = ",";
}

class DatetimeFormatInfo extends Adapter {
  readonly typeName = "DatetimeFormatInfo";
  override readonly scalars = ["dateSeparator", "shortDatePattern", "longDatePattern"];
  readonly dateSeparator = "/";
  readonly shortDatePattern = "M/d/yyyy";
  readonly longDatePattern = "dddd, MMMM d, yyyy";
}
