/** A written figure as a screen reader should say it. `spoken("−12")` is "minus 12", `spoken("+19")` "plus 19". */
export function spoken(figure: string): string {
  return figure.replace(/\u2212(?=\d)/g, "minus ").replace(/\+(?=\d)/g, "plus ");
}
