import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";

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
  calculationMode = "Automatic";
  readonly calculationEngineVersion = 191029;
  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;
  readonly cultureInfo = new CultureInfo();

  constructor(private readonly host: Host) {
    super();
  }

  get calculationState(): string {
    return this.host.calculation.isDue || this.host.functions?.isBusy ? "Calculating" : "Done";
  }
  /** "Full" also calls custom functions again whose arguments have not changed. */
  calculate(type?: string): void {
    this.host.flush();
    if (type === "Full" || type === "FullRebuild") this.host.functions?.forgetResults();
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
