import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { say } from "../../wording/say";

/**
 * Where a view fails, most likely because one of its files could not be fetched, a sentence and a way on
 * instead of an empty pane. Nothing of the error is shown or kept: it may hold respondents' text.
 */
export class Boundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main style={{ padding: 16 }} role="alert">
        <h1 style={{ fontSize: 18, lineHeight: "24px", margin: "0 0 8px" }}>
          {say("pane.failed.title")}
        </h1>
        <p>{say("pane.failed.action")}</p>
        <Button appearance="primary" onClick={() => location.reload()}>
          {say("pane.failed.reload")}
        </Button>
      </main>
    );
  }
}
