import type { Comparison } from "../../score/compare";
import { say } from "../../wording/say";
import type { FunctionResults } from "../declaration";

/** A comparison as a header and one row: Difference | Low | High | p. */
export function comparisonTable({ difference, interval, p }: Comparison): FunctionResults {
  return [
    [
      say("functions.column.difference"),
      say("functions.column.low"),
      say("functions.column.high"),
      say("functions.column.p"),
    ],
    [difference, interval.low, interval.high, p],
  ];
}
