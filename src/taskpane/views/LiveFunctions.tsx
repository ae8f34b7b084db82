import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { liveFunctions, type LiveFunctionFound } from "../../report/liveFunctions";
import { say } from "../../wording/say";
import type { LiveState } from "../model";
import { Question } from "../parts/RemovalQuestion";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

/** The functions that plain Excel calculates by itself: what they are, what they cannot do, adding and removing them. */
export function LiveFunctions() {
  const styles = usePaneStyles();
  const { state, send } = usePane();
  const { live, job } = state;
  const has = (...states: readonly LiveFunctionFound["state"][]): boolean =>
    live.found === null || live.found.some((one) => states.includes(one.state));
  const remove = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // The question is gone, and the focus with it.
    if (asked.current && !live.askingToRemove) remove.current?.focus();
    asked.current = live.askingToRemove;
  }, [live.askingToRemove]);

  return (
    <section className={styles.stack} aria-labelledby="live-functions">
      <h2 className={styles.h2} id="live-functions">
        {say("live.title")}
      </h2>
      <p className={styles.body}>{say("live.body")}</p>
      <dl className={styles.notes}>
        {liveFunctions().map(({ name, use }) => (
          <div key={name} className={styles.example}>
            <dt>
              <code className={styles.formula}>{use}</code>
            </dt>
            <dd className={styles.sub}>{say(`live.about.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.body}>{say("live.limits")}</p>
      <p className={styles.body}>{say("live.needs")}</p>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={job !== null || !has("absent")}
          onClick={() => send({ type: "addLive" })}
        >
          {say("live.add")}
        </Button>
        <Button
          ref={remove}
          disabledFocusable={job !== null || !has("there", "changed")}
          onClick={() => send({ type: "askToRemoveLive", asking: true })}
        >
          {say("live.remove")}
        </Button>
      </div>
      {live.askingToRemove ? <RemoveQuestion found={live.found ?? []} /> : null}
      <div role="status">
        {sentences(live).map((sentence) => (
          <p key={sentence} className={styles.body}>
            {sentence}
          </p>
        ))}
      </div>
    </section>
  );
}

function RemoveQuestion({ found }: { readonly found: readonly LiveFunctionFound[] }) {
  const { send } = usePane();
  const changed = namesOf(found, "changed");
  const body = [
    say("live.ask.body"),
    ...(changed.length === 0 ? [] : [say("live.ask.changed", named(changed))]),
  ];
  return (
    <Question
      title={say("live.ask.title")}
      body={body.join(" ")}
      keepWords={say("live.ask.keep")}
      onKeep={() => send({ type: "askToRemoveLive", asking: false })}
    >
      {changed.length > 0 && changed.length === ours(found) ? null : (
        <Button size="small" onClick={() => send({ type: "removeLive", changedToo: false })}>
          {say("live.ask.remove")}
        </Button>
      )}
      {changed.length === 0 ? null : (
        <Button size="small" onClick={() => send({ type: "removeLive", changedToo: true })}>
          {say("live.ask.removeAll")}
        </Button>
      )}
    </Question>
  );
}

/** What was done, or else how it stands; then what stays because it is somebody's own. */
function sentences({ found, done }: LiveState): readonly string[] {
  if (found === null) return [];
  const there = namesOf(found, "there").length;
  const stands =
    there === 0
      ? say("live.noneThere")
      : there === found.length
        ? say("live.allThere")
        : say("live.someThere", { count: there });
  const changed = namesOf(found, "changed");
  const taken = namesOf(found, "taken");
  return [
    done === null ? stands : doneWords(done),
    ...(changed.length === 0 ? [] : [say("live.changed", named(changed))]),
    ...(taken.length === 0 ? [] : [say("live.taken", named(taken))]),
  ];
}

function doneWords({ what, names }: NonNullable<LiveState["done"]>): string {
  if (names.length === 0) return say(`live.${what}None`);
  return say(`live.${what}`, named(names));
}

function namesOf(found: readonly LiveFunctionFound[], state: LiveFunctionFound["state"]) {
  return found.filter((one) => one.state === state).map(({ name }) => name);
}

function ours(found: readonly LiveFunctionFound[]): number {
  return namesOf(found, "there").length + namesOf(found, "changed").length;
}

const named = (names: readonly string[]) => ({ count: names.length, names: names.join(", ") });
