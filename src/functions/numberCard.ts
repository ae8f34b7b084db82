import type { NumberWithCard } from "./declaration";

/**
 * A number with a card, as Excel takes it: a number for every calculation, whose figures show on its card
 * and answer to a point (`=A1.Answers`). Not run in Excel.
 */
export function cellValueOf({ value, card }: NumberWithCard): object {
  return {
    type: "Double",
    basicType: "Double",
    basicValue: value,
    properties: Object.fromEntries(
      card().map(({ label, value: figure, format }) => [
        label,
        typeof figure === "number"
          ? {
              type: format === undefined ? "Double" : "FormattedNumber",
              basicType: "Double",
              basicValue: figure,
              ...(format === undefined ? {} : { numberFormat: format }),
            }
          : { type: "String", basicType: "String", basicValue: figure },
      ])
    ),
  };
}
