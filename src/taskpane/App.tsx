import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import type { PaneState } from "./model";
import { Boundary } from "./parts/Boundary";
import { PaneContext } from "./paneContext";
import type { Pane } from "./runner";
import { dataColours, useDark } from "./theme";
import { Start } from "./views/Start";

const steps = () => import("./views/steps");
const CommentsStep = lazy(async () => ({ default: (await steps()).CommentsStep }));
const ContextStep = lazy(async () => ({ default: (await steps()).ContextStep }));
const DataStep = lazy(async () => ({ default: (await steps()).DataStep }));
const DiagnosisStep = lazy(async () => ({ default: (await steps()).DiagnosisStep }));
const Help = lazy(async () => ({ default: (await steps()).Help }));
const PlanStep = lazy(async () => ({ default: (await steps()).PlanStep }));
const RefreshView = lazy(async () => ({ default: (await steps()).RefreshView }));
const SelectionView = lazy(async () => ({ default: (await steps()).SelectionView }));
const WriteStep = lazy(async () => ({ default: (await steps()).WriteStep }));

/** The whole pane over a running {@link Pane}. */
export function App({ pane }: { readonly pane: Pane }) {
  const state = useSyncExternalStore(pane.subscribe, pane.state);
  const dark = useDark();
  const width = useWidth();
  useEffect(() => {
    // Fetched ahead; where it fails, the screen that needs it tries again.
    void steps().catch(() => undefined);
  }, []);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <PaneContext value={{ state, send: pane.send, colours: dataColours(dark), width }}>
        <Boundary>
          <Suspense fallback={null}>
            <Screen state={state} />
          </Suspense>
        </Boundary>
      </PaneContext>
    </FluentProvider>
  );
}

function Screen({ state }: { readonly state: PaneState }) {
  if (state.helpOpen) return <Help />;
  if (state.refresh !== null && state.screen !== "opening") return <RefreshView />;
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
        case "comments":
          return <CommentsStep />;
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
