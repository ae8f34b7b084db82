import { CODE } from "./exclusions";

/** A number as a score: whole and within 0…10, else outside before decimal (10.5 is outside). */
export function readNumber(value: number): number {
  if (value >= 0 && value <= 10) {
    const whole = value | 0;
    return whole === value ? whole : CODE.decimal;
  }
  return Number.isNaN(value) ? CODE.text : CODE.outside;
}
