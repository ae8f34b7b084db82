import { Button, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { say } from "../../wording/say";
import { usePaneStyles } from "../paneStyles";

interface TextToCopyProps {
  readonly label: string;
  readonly text: string;
  /** A new value: it was asked for once more, and takes the focus again. */
  readonly asked: unknown;
}

/**
 * A text to take along. It is shown and selected, because not every Excel lets a pane write to the clipboard; the button
 * says whether it could.
 */
export function TextToCopy({ label, text, asked }: TextToCopyProps) {
  const styles = usePaneStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  /** Which text was copied, or could not be. */
  const [done, setDone] = useState<{ readonly of: unknown; readonly words: string } | null>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text, asked]);
  const copy = (): void => {
    field.current?.select();
    // Some hosts have no clipboard at all, others refuse it.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setDone({ of: asked, words: say("pane.take.copied") }),
        () => setDone({ of: asked, words: say("pane.take.byHand") })
      );
  };
  return (
    <div className={styles.toCopy}>
      <Textarea ref={field} aria-label={label} readOnly value={text} resize="vertical" rows={8} />
      <div>
        <Button size="small" onClick={copy}>
          {say("pane.take.copy")}
        </Button>
      </div>
      <p className={styles.sub} role="status">
        {done !== null && done.of === asked ? done.words : ""}
      </p>
    </div>
  );
}
