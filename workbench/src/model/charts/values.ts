import { colorOf } from "../colors";
import { invalidArgument } from "../errors";
import type { Check } from "./parts";

// Checks of what the add-in sets. All throw InvalidArgument, as Excel does.

/** One of Excel's names, spelled as there. */
export const oneOf =
  <N extends string>(names: readonly N[]): Check<N> =>
  (value) => {
    const name = names.find((each) => each === value);
    if (name === undefined) throw invalidArgument(`“${String(value)}” is none of ${names.join()}.`);
    return name;
  };

export const truth: Check<boolean> = (value) => {
  if (typeof value !== "boolean") throw invalidArgument(`“${String(value)}” is not true or false.`);
  return value;
};

export const text: Check<string> = (value) => {
  if (typeof value !== "string") throw invalidArgument(`“${String(value)}” is no text.`);
  return value;
};

/** A finite number inside the limits, which belong to it. */
export const number =
  (least = -Infinity, most = Infinity): Check<number> =>
  (value) => {
    const valid = typeof value === "number" && Number.isFinite(value);
    if (!valid || value < least || value > most) {
      throw invalidArgument(`“${String(value)}” is no number from ${least} to ${most}.`);
    }
    return value;
  };

export const whole =
  (least: number, most: number): Check<number> =>
  (value) => {
    const valid = number(least, most)(value);
    if (!Number.isInteger(valid)) throw invalidArgument(`${valid} is no whole number.`);
    return valid;
  };

/** A value, or "" for Excel's own choice, which is kept as nothing. */
export const orAutomatic =
  <V>(check: Check<V>): Check<V | undefined> =>
  (value) =>
    value === "" || value === null ? undefined : check(value);

/** A name of a colour or "#RRGGBB", kept as the latter. */
export const color: Check<string> = colorOf;

/** An angle of text: −90 to 90, or 180 for letters below each other. */
export const textAngle: Check<number> = (value) => (value === 180 ? 180 : whole(-90, 90)(value));
