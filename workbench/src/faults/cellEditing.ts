import type { FUniver } from "@univerjs/core/facade";
import type { Faults } from "./faults";

/** Lets a cell that is edited in the grid count as Excel's edit mode while that switch is on. */
export function followCellEditing(api: FUniver, faults: Faults): void {
  api.addEvent(api.Event.SheetEditStarted, () => {
    if (faults.followCellEdit) faults.cellEdit = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    if (faults.followCellEdit) faults.cellEdit = false;
  });
}
