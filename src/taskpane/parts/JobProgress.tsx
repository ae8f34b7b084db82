import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { Job } from "../model";
import { usePane } from "../paneContext";
import { usePaneStyles } from "../paneStyles";

/** Shorter work shows nothing: a flash tells less than silence (milliseconds). */
const SHOW_AFTER = 500;
/** A screen reader hears how far it is at most this often (milliseconds). */
const SPEAK_EVERY = 5_000;

/** Over in one or two round trips: there is nothing between them to stop at. */
const UNSTOPPABLE: readonly Job["kind"][] = ["remove", "addLive", "removeLive"];

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    padding: "8px 16px",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "6px 8px",
    alignItems: "center",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What is being done, how far it is, and Cancel: never a spinner alone. */
export function JobProgress({ news }: { readonly news: string }) {
  const { state } = usePane();
  const { job, waiting } = state;
  const shown = useShown(job?.id ?? null);
  const words = job === null || !shown ? "" : waiting ? say("excel.waiting") : jobWords(job);
  return (
    <>
      {words === "" || job === null ? null : <Strip job={job} words={words} />}
      <Announcement words={words === "" ? news : words} />
    </>
  );
}

function Strip({ job, words }: { readonly job: Job; readonly words: string }) {
  const styles = useStyles();
  const type = usePaneStyles();
  const { send } = usePane();
  return (
    <div className={styles.strip}>
      <div className={type.tight}>
        <span className={type.small} aria-hidden>
          {words}
        </span>
        <ProgressBar
          aria-label={words}
          value={job.total > 0 ? job.done / job.total : undefined}
          thickness="medium"
        />
      </div>
      {UNSTOPPABLE.includes(job.kind) ? null : (
        <Button size="small" onClick={() => send({ type: "stop" })}>
          {say("pane.footer.stop")}
        </Button>
      )}
    </div>
  );
}

/** The one polite live region: progress, then the finding it led to. */
function Announcement({ words }: { readonly words: string }) {
  const styles = usePaneStyles();
  const [spoken, setSpoken] = useState("");
  const last = useRef(0);
  useEffect(() => {
    const wait = words === "" ? 0 : Math.max(0, last.current + SPEAK_EVERY - Date.now());
    const timer = setTimeout(() => {
      if (words !== "") last.current = Date.now();
      setSpoken(words);
    }, wait);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {spoken}
    </div>
  );
}

function useShown(job: number | null): boolean {
  const [shown, setShown] = useState<number | null>(null);
  useEffect(() => {
    if (job === null) return;
    const timer = setTimeout(() => setShown(job), SHOW_AFTER);
    return () => clearTimeout(timer);
  }, [job]);
  return job !== null && shown === job;
}

function jobWords({ kind, done, total }: Job): string {
  if (total > 0 && kind === "read") {
    return say("pane.progress.readRows", { done: countText(done), total: countText(total) });
  }
  if (total > 0 && kind === "comments") {
    return say("pane.progress.readComments", { done: countText(done), total: countText(total) });
  }
  if (total > 0 && kind === "write") {
    return say("pane.progress.writeSheets", { done: Math.min(done + 1, total), total });
  }
  return say(`pane.progress.${kind}`);
}
