import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { ArrowLeft16Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { say } from "../../wording/say";
import { hasComments, sheetsToWrite, stepsOf, type PaneState } from "../model";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";
import { hindrance } from "../transitions/navigation";
import { JobProgress } from "./JobProgress";
import { NoticeBar } from "./NoticeBar";
import { ProblemBar } from "./ProblemBar";

interface FrameProps {
  /** The finding of this screen; takes the focus when the screen comes. */
  readonly title: string;
  readonly sub?: ReactNode;
  readonly children?: ReactNode;
  readonly footer?: ReactNode;
  /** A new value means another screen. */
  readonly screen: string;
}

/** Header, one scroll area, footer: the same on every screen. */
export function Frame({ title, sub, children, footer, screen }: FrameProps) {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const asked = state.asked !== null;
  const heading = useRef<HTMLHeadingElement>(null);
  const scroll = useRef<HTMLElement>(null);

  // The heading's text is the announcement of a new screen. Not on the very first: opening the pane
  // must not take the focus out of the sheet.
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    // A field that was asked for takes the focus itself.
    if (asked) return;
    if (focusAllowed()) heading.current?.focus();
    if (scroll.current !== null) scroll.current.scrollTop = 0;
  }, [screen, asked]);

  return (
    <div className={styles.root} onKeyDown={keepTabInPane}>
      <header className={styles.header}>
        <div className={styles.headerLine}>
          <StepName />
          <Link
            as="button"
            className={styles.headerLink}
            aria-expanded={state.helpOpen}
            onClick={() => send({ type: "help", open: !state.helpOpen })}
          >
            {say(state.helpOpen ? "pane.header.closeHelp" : "pane.header.help")}
          </Link>
        </div>
        <StepSegments />
      </header>
      <main
        className={styles.main}
        ref={scroll}
        aria-labelledby="pane-title"
        // Help is text for the most part: to scroll it the keyboard needs the area itself.
        tabIndex={screen === "help" ? 0 : undefined}
      >
        <div className={styles.tight}>
          <h1 className={styles.h1} id="pane-title" tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {sub === undefined ? null : <div className={styles.sub}>{sub}</div>}
        </div>
        <ProblemBar />
        <NoticeBar />
        {children}
      </main>
      <JobProgress news={useNews(title, screen)} />
      {footer}
    </div>
  );
}

/**
 * In Excel on the web office.js moves the focus itself at Tab, through a list without the elements of tabindex −1,
 * and gives it to the sheet when it stands on one: from a heading that was just focused, Tab would leave the pane.
 * Kept from office.js, such a Tab does what the browser does.
 */
function keepTabInPane(event: KeyboardEvent<HTMLElement>): void {
  const { key, target } = event;
  if (key === "Tab" && target instanceof HTMLElement && target.tabIndex < 0)
    event.stopPropagation();
}

/** A finding that changes while its screen stays is said aloud; a new screen is announced by the focus. */
function useNews(title: string, screen: string): string {
  const [first, setFirst] = useState({ title, screen });
  if (first.screen !== screen) setFirst({ title, screen });
  return first.screen === screen && first.title !== title ? title : "";
}

/** False until the person has done something in the pane. */
function focusAllowed(): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body ? true : interacted;
}
let interacted = false;
if (typeof document !== "undefined") {
  const note = (): void => {
    interacted = true;
  };
  document.addEventListener("pointerdown", note, { capture: true, once: true });
  document.addEventListener("keydown", note, { capture: true, once: true });
}

function StepName() {
  const { state } = usePane();
  if (state.screen !== "steps") return <span>{say("pane.name")}</span>;
  const steps = stepsOf(state);
  return (
    <span>
      {say("pane.header.step", {
        number: steps.indexOf(state.step) + 1,
        last: steps.length,
        name: say(`pane.step.${state.step}`),
      })}
    </span>
  );
}

function StepSegments() {
  const styles = usePaneStyles();
  const { state } = usePane();
  if (state.screen !== "steps") return null;
  const steps = stepsOf(state);
  const at = steps.indexOf(state.step);
  return (
    <div
      className={styles.segments}
      role="progressbar"
      aria-label={say("pane.header.steps")}
      aria-valuemin={1}
      aria-valuemax={steps.length}
      aria-valuenow={at + 1}
    >
      {steps.map((step, index) => (
        <div key={step} className={mergeClasses(styles.segment, index <= at && styles.segmentOn)} />
      ))}
    </div>
  );
}

/** Back, and one primary button that names the next thing. */
export function StepFooter() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const reason = hindrance(state);
  const words = nextWords(state);
  const why = reason === null ? null : say(`pane.hindrance.${reason}`);
  const busy = state.job?.kind === "write" || state.job?.kind === "remove";
  return (
    <footer className={styles.footer}>
      <Button icon={<ArrowLeft16Regular />} disabled={busy} onClick={() => send({ type: "back" })}>
        {say("pane.footer.back")}
      </Button>
      <Button
        appearance="primary"
        className={styles.primary}
        // Stays in the tab order, so that a screen reader meets it and its reason.
        disabledFocusable={why !== null}
        aria-describedby={why === null ? undefined : "pane-hindrance"}
        icon={state.step === "write" ? undefined : <ArrowRight16Regular />}
        iconPosition="after"
        onClick={() => send({ type: "next" })}
      >
        {words}
      </Button>
      {why === null ? null : (
        <span id="pane-hindrance" className={styles.unseen}>
          {why}
        </span>
      )}
    </footer>
  );
}

/** The next thing, by its name. */
function nextWords(state: PaneState): string {
  switch (state.step) {
    case "data":
    case "context":
      return say(`pane.footer.${state.step}`);
    case "diagnosis":
      return say(hasComments(state) ? "pane.footer.toComments" : "pane.footer.toPlan");
    case "comments":
      return say("pane.footer.toPlan");
    case "plan":
      return say("pane.footer.plan");
    case "write":
      return state.write.written === null
        ? say("pane.footer.write", { count: sheetsToWrite(state).length })
        : say("pane.footer.close");
  }
}
