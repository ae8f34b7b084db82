import { useState, type KeyboardEvent, type PointerEvent } from "react";

/** Widths that Excel allows a task pane, in CSS pixels. */
export const NARROWEST_PANE = 270;
export const WIDEST_PANE = 500;
export const USUAL_PANE = 350;

const STEP = 10;
const PAGE = 50;

interface PaneSplitterProps {
  readonly width: number;
  readonly controls: string;
  readonly onWidth: (width: number) => void;
}

/**
 * The line between grid and pane. It is dragged, or moved by arrow keys: left makes the pane wider,
 * as it moves the line to the left; Home and End are the narrowest and the widest pane.
 */
export function PaneSplitter({ width, controls, onWidth }: PaneSplitterProps) {
  const [grip, setGrip] = useState<{ x: number; width: number } | null>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const moved: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      PageUp: width + PAGE,
      PageDown: width - PAGE,
      Home: NARROWEST_PANE,
      End: WIDEST_PANE,
    };
    const next = moved[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onWidth(withinLimits(next));
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    // Captured, because the pointer crosses the pane's frame, which would keep its events to itself.
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrip({ x: event.clientX, width });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (grip) onWidth(withinLimits(grip.width + grip.x - event.clientX));
  };

  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Width of the pane"
      aria-controls={controls}
      aria-valuemin={NARROWEST_PANE}
      aria-valuemax={WIDEST_PANE}
      aria-valuenow={width}
      aria-valuetext={`${width} pixels`}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => setGrip(null)}
      onPointerCancel={() => setGrip(null)}
      onDoubleClick={() => onWidth(USUAL_PANE)}
    />
  );
}

function withinLimits(width: number): number {
  return Math.round(Math.min(WIDEST_PANE, Math.max(NARROWEST_PANE, width)));
}
