import type { SheetPlan } from "../../src/report/sheetPlan";
import { STYLES } from "../../src/report/styles";

/** Bold Calibri of 10 points takes 6.1 pixels a character, capitals more; 20 are for the button or the neighbour. */
export function headersFit({ tables, columns: widths }: SheetPlan): void {
  for (const { columns, column: first } of tables) {
    columns.forEach(({ header, headerStyle }, index) => {
      const words = [...header].reduce(
        (sum, letter) => sum + (/[A-Zm#]/.test(letter) ? 8.5 : 6.1),
        0
      );
      const needed = Math.ceil(words + 9 * STYLES[headerStyle].align.indent + 20);
      const width = widths[first + index] ?? 0;
      expect({ header, width }).toEqual({ header, width: Math.max(width, needed) });
    });
  }
}

/** Scaled to one A4 landscape page across, nothing is smaller than three quarters. */
export function printsOnePageWide({ print, columns }: SheetPlan): void {
  const printed = columns.slice(0, print.area?.columns).reduce((sum, width) => sum + width, 0);
  expect(1026 / printed).toBeGreaterThanOrEqual(0.745);
}
