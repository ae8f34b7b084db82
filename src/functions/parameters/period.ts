import type { PeriodLength } from "../../diagnosis/calendar";
import { choice } from "./choice";

/** The calendar period that answers are put together by; quarters if left out. */
export const period = choice<PeriodLength>("NPS_PERIOD", {
  quarter: ["q", "qtr", "quarters", "quarterly"],
  month: ["m", "months", "monthly"],
  week: ["w", "weeks", "weekly"],
  year: ["y", "years", "yearly", "annual", "annually"],
  day: ["d", "days", "daily"],
});
