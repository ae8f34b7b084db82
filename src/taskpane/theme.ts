import { useSyncExternalStore } from "react";
import type { ClassId } from "../playbook/classes";
import type { Tone } from "../diagnosis/answers";

/** A chip's surface and its text (contrast 7 or more). */
interface Surface {
  readonly fill: string;
  readonly text: string;
}

/** The colours that mean data. Everything else is Fluent's. */
export interface DataColours {
  readonly score: string;
  readonly interval: string;
  readonly reference: string;
  readonly threshold: string;
  readonly thresholdText: string;
  readonly smallBase: string;
  readonly confirmed: string;
  /** Behind a line: where the score may really be. */
  readonly band: string;
  readonly detractor: string;
  readonly passive: string;
  readonly promoter: string;
  /** Five fixed steps around the industry's own marks, lowest first; the number always stands on them. */
  readonly heat: readonly [Surface, Surface, Surface, Surface, Surface];
  readonly tones: Readonly<Record<Tone, Surface>>;
  readonly phases: readonly [Surface, Surface, Surface];
}

const LIGHT: DataColours = {
  score: "#0F4C81",
  interval: "#6C98C2",
  reference: "#6E7781",
  threshold: "#C2410C",
  thresholdText: "#8A2C0A",
  smallBase: "#8C959F",
  confirmed: "#0F4C81",
  band: "#D9E6F1",
  detractor: "#C2410C",
  passive: "#6E7781",
  promoter: "#2B6CB0",
  heat: [
    { fill: "#F2B08E", text: "#1F2328" },
    { fill: "#FBE3D6", text: "#1F2328" },
    { fill: "#FFFFFF", text: "#1F2328" },
    { fill: "#DCEBF7", text: "#1F2328" },
    { fill: "#9FC3E3", text: "#1F2328" },
  ],
  tones: {
    bad: { fill: "#FBE3D6", text: "#8A2C0A" },
    risk: { fill: "#FFF3CD", text: "#6B4E00" },
    neutral: { fill: "#EEF1F4", text: "#3D444D" },
    good: { fill: "#DCEBF7", text: "#0F4C81" },
    none: { fill: "transparent", text: "inherit" },
  },
  phases: [
    { fill: "#0F4C81", text: "#FFFFFF" },
    { fill: "#3F76AB", text: "#FFFFFF" },
    { fill: "#6C98C2", text: "#1F2328" },
  ],
};

const DARK: DataColours = {
  score: "#7DB8EA",
  interval: "#5B8FBC",
  reference: "#8A8A8A",
  threshold: "#F28B62",
  thresholdText: "#FFB59A",
  smallBase: "#8A8A8A",
  confirmed: "#9CCBF2",
  band: "#23405A",
  detractor: "#F28B62",
  passive: "#9A9A9A",
  promoter: "#7DB8EA",
  heat: [
    { fill: "#7A3416", text: "#FFFFFF" },
    { fill: "#4A1E0E", text: "#FFFFFF" },
    { fill: "#292929", text: "#FFFFFF" },
    { fill: "#0E3A5C", text: "#FFFFFF" },
    { fill: "#1D5C92", text: "#FFFFFF" },
  ],
  tones: {
    bad: { fill: "#4A1E0E", text: "#FFB59A" },
    risk: { fill: "#423400", text: "#FFD966" },
    neutral: { fill: "#3D3D3D", text: "#E0E0E0" },
    good: { fill: "#0E3A5C", text: "#A9D3F7" },
    none: { fill: "transparent", text: "inherit" },
  },
  phases: LIGHT.phases,
};

export function dataColours(dark: boolean): DataColours {
  return dark ? DARK : LIGHT;
}

/** The tone of a class where there is no industry to judge by. */
export function toneOfClass(id: ClassId): Tone {
  switch (id) {
    case "crisis":
    case "systematic":
      return "bad";
    case "belowStandard":
      return "risk";
    case "acceptable":
      return "neutral";
    case "good":
    case "excellent":
    case "worldClass":
      return "good";
  }
}

const prefersDark = (): MediaQueryList | null =>
  typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null;

function officeIsDark(): boolean | undefined {
  // Excel on the web leaves the theme undefined (office-js 6134); in tests there is no Office at all.
  return typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.isDarkTheme;
}

/**
 * Office's own theme where it tells one, else the system's. Asked again when the pane is shown, as Office tells of no
 * change (office-js 713).
 */
export function useDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = prefersDark();
      media?.addEventListener("change", changed);
      document.addEventListener("visibilitychange", changed);
      return () => {
        media?.removeEventListener("change", changed);
        document.removeEventListener("visibilitychange", changed);
      };
    },
    () => officeIsDark() ?? prefersDark()?.matches ?? false
  );
}
