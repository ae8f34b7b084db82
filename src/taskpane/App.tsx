import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { PaneState } from "./model";
import { PaneContext } from "./paneContext";
import type { Pane } from "./runner";
import { dataColours, useDark } from "./theme";
import { ContextStep } from "./views/ContextStep";
import { DataStep } from "./views/DataStep";
import { DiagnosisStep } from "./views/DiagnosisStep";
import { Help } from "./views/Help";
import { PlanStep } from "./views/PlanStep";
import { SelectionView } from "./views/SelectionView";
import { Start } from "./views/Start";
import { WriteStep } from "./views/WriteStep";

/** The whole pane over a running {@link Pane}. */
export function App({ pane }: { readonly pane: Pane }) {
  const state = useSyncExternalStore(pane.subscribe, pane.state);
  const dark = useDark();
  const width = useWidth();
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <PaneContext value={{ state, send: pane.send, colours: dataColours(dark), width }}>
        <Screen state={state} />
      </PaneContext>
    </FluentProvider>
  );
}

function Screen({ state }: { readonly state: PaneState }) {
  if (state.helpOpen) return <Help />;
  switch (state.screen) {
    case "opening":
      return null;
    case "start":
      return <Start />;
    case "selection":
      return <SelectionView />;
    case "steps":
      switch (state.step) {
        case "data":
          return <DataStep />;
        case "context":
          return <ContextStep />;
        case "diagnosis":
          return <DiagnosisStep />;
        case "plan":
          return <PlanStep />;
        case "write":
          return <WriteStep />;
      }
  }
}

/** The pane's width in CSS pixels: half of it at 200 % zoom. */
function useWidth(): number {
  const [width, setWidth] = useState(() => window.innerWidth);
  useEffect(() => {
    const measure = (): void => setWidth(window.innerWidth);
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  return width;
}
