import { numfmt } from "@univerjs/core";

/**
 * A number as a label shows it.
 *
 * @example numberText(-12.4, '+0;"−"0;0') // "−12"
 */
export function numberText(value: number, pattern: string): string {
  if (pattern === "" || pattern === "General") return general(value);
  return numfmt.format(pattern, value, { locale: "en-US", throws: false });
}

/** Ten digits at most, so that 0.1 + 0.2 is "0.3". */
function general(value: number): string {
  const rounded = Number(value.toPrecision(10));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e11 || size < 1e-9))
    return rounded
      .toExponential()
      .toUpperCase()
      .replace(/E([+-])(\d)$/, "E$10$2");
  return String(rounded);
}
