import type { PlanKind } from "../report/sheetPlan";
import { inExcel } from "./run";

/** The pane's state: settings only, no answers and no names of people. */
const STATE_KEY = "nps-recovery";
/** What was written on a sheet of ours, as marks. */
export const memoryKey = (kind: PlanKind): string => `nps-recovery.sheet.${kind}`;

/**
 * The pane's state as stored with the workbook, or null when there is none. What cannot be read as JSON comes
 * back as the text it is: whoever asked validates it and says that it is damaged.
 */
export async function loadState(): Promise<unknown> {
  return inExcel(
    async (context) => {
      const item = context.workbook.settings.getItemOrNullObject(STATE_KEY);
      item.load("value");
      await context.sync();
      if (item.isNullObject) return null;
      const stored: unknown = item.value;
      if (typeof stored !== "string") return stored;
      try {
        return JSON.parse(stored) as unknown;
      } catch {
        return stored;
      }
    },
    { repeatable: true }
  );
}

/** Stores the pane's state with the workbook; it is saved when the person saves. */
export async function saveState(state: unknown): Promise<void> {
  const text = JSON.stringify(state);
  await inExcel(
    async (context) => {
      context.workbook.settings.add(STATE_KEY, text);
      await context.sync();
    },
    { repeatable: true }
  );
}
