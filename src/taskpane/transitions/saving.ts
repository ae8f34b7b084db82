import { settingsOf } from "../state";
import type { Step } from "./step";

/** Settings are stored when a step is left forwards: few round trips, and nothing half-typed. */
export function saving({ state, effects }: Step): Step {
  const settings = settingsOf(state);
  if (settings === null) return { state, effects };
  return { state, effects: [{ run: "save", settings }, ...effects] };
}
