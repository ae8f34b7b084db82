import { createContext, useContext } from "react";
import type { PaneEvent } from "./effects";
import { INITIAL, type PaneState } from "./model";
import { dataColours, type DataColours } from "./theme";

/** What every view needs: the state, a way to act, the data colours and the pane's width in CSS pixels. */
export interface PaneView {
  readonly state: PaneState;
  readonly send: (event: PaneEvent) => void;
  readonly colours: DataColours;
  readonly width: number;
}

export const PaneContext = createContext<PaneView>({
  state: INITIAL,
  send: () => undefined,
  colours: dataColours(false),
  width: 350,
});

export function usePane(): PaneView {
  return useContext(PaneContext);
}

/** From here on fields stand in two columns with labels above (look: breakpoint 420). */
export const WIDE = 420;
/** Below this labels stand above their fields and charts drop the base. */
export const NARROW = 300;
