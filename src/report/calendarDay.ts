import { addMonths, quarterOf } from "../diagnosis/calendar";

/** Year, month 1…12 and day of a serial. Example: 43271 is 20 June 2018. */
export function calendarDay(serial: number): { year: number; month: number; day: number } {
  const quarter = quarterOf(serial);
  const starts = [0, 1, 2].map((months) => addMonths(quarter.start, months));
  const index = starts.filter((start) => start <= serial).length - 1;
  return {
    year: quarter.year,
    month: (quarter.quarter - 1) * 3 + index + 1,
    day: Math.floor(serial) - (starts[index] ?? quarter.start) + 1,
  };
}
