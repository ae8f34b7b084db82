import {
  IFunctionService,
  NumberValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { numfmt } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";

/** Days between 1900-01-00 and 1904-01-01, the first days of Excel's two calendars. */
export const DAYS_TO_1904 = 1462;

/** Which of a function's arguments are dates, and whether its result is one. */
const DATE_FUNCTIONS: Readonly<Record<string, { given: readonly number[]; result?: true }>> = {
  DATE: { given: [], result: true },
  DATEVALUE: { given: [], result: true },
  TODAY: { given: [], result: true },
  NOW: { given: [], result: true },
  EDATE: { given: [0], result: true },
  EOMONTH: { given: [0], result: true },
  WORKDAY: { given: [0, 2], result: true },
  "WORKDAY.INTL": { given: [0, 3], result: true },
  YEAR: { given: [0] },
  MONTH: { given: [0] },
  DAY: { given: [0] },
  WEEKDAY: { given: [0] },
  WEEKNUM: { given: [0] },
  ISOWEEKNUM: { given: [0] },
  NETWORKDAYS: { given: [0, 1, 2] },
  "NETWORKDAYS.INTL": { given: [0, 1, 3] },
  DATEDIF: { given: [0, 1] },
  DAYS360: { given: [0, 1] },
  YEARFRAC: { given: [0, 1] },
};

type Calculate = (...given: FunctionVariantType[]) => ReturnType<BaseFunction["calculate"]>;

/** Has the engine's date functions count from 1904 while `isOn` says so; the engine itself counts from 1900 only. */
export function countDatesFrom1904(book: FWorkbook, isOn: () => boolean): void {
  const functions = book.getActiveSheet().getInject().get(IFunctionService);
  const replace = (name: string, change: (calculate: Calculate) => Calculate): void => {
    const executor = functions.getExecutor(name);
    if (!executor) return;
    const calculate = executor.calculate.bind(executor) as Calculate;
    const changed = change(calculate);
    executor.calculate = ((...given: FunctionVariantType[]) =>
      isOn() ? changed(...given) : calculate(...given)) as BaseFunction["calculate"];
  };
  for (const [name, { given: places, result }] of Object.entries(DATE_FUNCTIONS)) {
    replace(name, (calculate) => (...given) => {
      const shifted = given.map((value, index) =>
        places.includes(index) ? moved(value, DAYS_TO_1904) : value
      );
      const answer = calculate(...shifted);
      return result ? (moved(answer, -DAYS_TO_1904) as typeof answer) : answer;
    });
  }
  replace("TEXT", (calculate) => (value, format, ...rest) => {
    const given = format as BaseValueObject | undefined;
    const pattern = given?.isString() ? String(given.getValue()) : "";
    const date = isDatePattern(pattern) && value ? moved(value, DAYS_TO_1904) : value;
    return calculate(...([date, format, ...rest] as FunctionVariantType[]));
  });
}

/** True for a number format that shows a day; formats of times alone are the same in both calendars. */
export function isDatePattern(pattern: string): boolean {
  const shown = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return numfmt.isDateFormat(pattern) && /[yd]|m(?!.*[hs])|m{3,}/i.test(shown);
}

/** Numbers moved by days, in arrays too; everything else as it is. */
function moved<T extends FunctionVariantType | ReturnType<BaseFunction["calculate"]>>(
  value: T,
  days: number
): T {
  const one = (single: BaseValueObject): BaseValueObject =>
    single.isNumber() ? NumberValueObject.create(Number(single.getValue()) + days) : single;
  const object = value as BaseValueObject;
  // What comes out is of the kind that came in; the engine types it wider.
  if (object.isArray()) return (object as ArrayValueObject).mapValue(one) as unknown as T;
  return one(object) as unknown as T;
}
