import { useEffect, useRef, type RefObject } from "react";
import type { Missing } from "../../diagnosis/methodReading";
import { usePane } from "../paneContext";

/** For the control of a field that a check of the survey lacks: it takes the focus when it is asked for. */
export function useAsked<Control extends HTMLElement>(
  missing: Missing | null
): RefObject<Control | null> {
  const control = useRef<Control>(null);
  const { asked } = usePane().state;
  const isAsked = missing !== null && asked === missing;
  useEffect(() => {
    if (!isAsked) return;
    control.current?.focus();
    // Not everywhere there is something to scroll.
    control.current?.scrollIntoView?.({ block: "center" });
  }, [isAsked]);
  return control;
}
