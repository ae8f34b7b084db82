import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import { axe } from "jest-axe";
import type { ReactNode } from "react";
import type { PaneEvent } from "../../src/taskpane/effects";
import { INITIAL, type PaneState } from "../../src/taskpane/model";
import { PaneContext } from "../../src/taskpane/paneContext";
import { dataColours } from "../../src/taskpane/theme";

/** One view of the pane over a state, and what it sends. */
export async function renderView(
  view: ReactNode,
  { state = INITIAL, width = 320 }: { readonly state?: PaneState; readonly width?: number } = {}
): Promise<{ readonly container: HTMLElement; readonly sent: PaneEvent[] }> {
  const sent: PaneEvent[] = [];
  let container: HTMLElement | undefined;
  await act(async () => {
    ({ container } = render(
      <FluentProvider theme={webLightTheme}>
        <PaneContext
          value={{ state, send: (event) => sent.push(event), colours: dataColours(false), width }}
        >
          {view}
        </PaneContext>
      </FluentProvider>
    ));
    await Promise.resolve();
  });
  return { container: container as HTMLElement, sent };
}

/** jsdom has no colours to measure; contrast is looked at in a browser. */
export async function expectAccessible(container: HTMLElement): Promise<void> {
  expect(
    await axe(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    })
  ).toHaveNoViolations();
}
