import { serialOf } from "../../diagnosis/calendar";
import { say } from "../../wording/say";
import type { CellsParameter, OptionParameter } from "../declaration";
import { inputError } from "../inputErrors";
import { CellProblem } from "../problem";
import { isLeftOut } from "./choice";

/** One whole Excel serial a cell, row by row; {@link NO_DATE} where the cell holds no date. */
export type Days = Int32Array;

/** A cell without a date; Excel shows the serial 0 as a day that never was. */
export const NO_DATE = 0;
/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/** 2026-09-30, with or without a time behind it: the one way of writing a day that everybody reads alike. */
const ISO_DAY = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T\s]\s*\d{1,2}:\d{2}\S*)?\s*$/;

/** Dates beside answers. A time of day does not matter; any other text, and a blank cell, is no date. */
export const dates: CellsParameter<Days> = {
  kind: "cells",
  zerosMatter: false,
  read: (cells) => {
    const columns = cells[0]?.length ?? 0;
    const days = new Int32Array(cells.length * columns);
    let at = 0;
    for (let row = 0; row < cells.length; row++) {
      const line = cells[row] as readonly unknown[];
      for (let column = 0; column < columns; column++, at++) {
        const value = line[column];
        // Nearly every cell is a plain number, and a million are read; the array itself drops the time of day.
        days[at] = isSerial(value) ? value : dayIn(value);
      }
    }
    return days;
  },
};

/** One day that may be left out; #VALUE! for what is no date. */
export const optionalDay: OptionParameter<number | null> = {
  kind: "option",
  optional: true,
  read: (value) => {
    if (isLeftOut(value)) return null;
    const day = dayIn(value);
    if (day !== NO_DATE) return day;
    throw new CellProblem("#VALUE!", say("functions.time.problem.asOf"));
  },
};

function isSerial(value: unknown): value is number {
  return typeof value === "number" && value >= 1 && value < LAST_DAY + 1;
}

/** @throws CellProblem with an Excel error that stands in the cell */
function dayIn(value: unknown): number {
  if (isSerial(value)) return Math.floor(value);
  if (typeof value === "string") return dayWritten(value);
  if (typeof value !== "object" || value === null) return NO_DATE;
  const problem = inputError(value);
  if (problem) throw problem;
  return "basicValue" in value && typeof value.basicValue !== "object"
    ? dayIn(value.basicValue)
    : NO_DATE;
}

function dayWritten(text: string): number {
  const [, year, month, day] = (ISO_DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return NO_DATE;
  if (year < 1900 || !isDay(year, month, day)) return NO_DATE;
  return serialOf(year, month, day);
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
