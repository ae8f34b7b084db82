/**
 * The colours of the sheets. Two hues and one grey: a finding never depends on colour alone, each has a
 * word beside it. Contrast on white is at least 4.5 for text and 3 for marks.
 */
export const INK = "#1F2328";
export const TEXT_2 = "#57606A";
export const ACCENT = "#0F4C81";
export const PANEL = "#F5F7F9";
export const LINE = "#D0D7DE";
export const HAIRLINE = "#E6EAEE";
export const WHITE = "#FFFFFF";
export const DETRACTOR = "#C2410C";
export const PASSIVE = "#6E7781";
export const PROMOTER = "#2B6CB0";
export const DONE = "#8C959F";
/** The solid bar behind a share in a table. */
export const SHARE_BAR = "#F0B79C";
export const TINT = "#E7F0F7";

/** A surface and the text on it (contrast 7.0 or more). */
export interface Tone {
  readonly fill: string;
  readonly text: string;
}
export const BAD: Tone = { fill: "#FBE3D6", text: "#8A2C0A" };
export const RISK: Tone = { fill: "#FFF3CD", text: "#6B4E00" };
export const NEUTRAL: Tone = { fill: "#EEF1F4", text: "#3D444D" };
export const GOOD: Tone = { fill: "#DCEBF7", text: "#0F4C81" };
export const IN_PROGRESS: Tone = { fill: TINT, text: ACCENT };

/** Phases 1, 2, 3: the band of a phase card and its bars. */
export const PHASES: readonly [Tone, Tone, Tone] = [
  { fill: "#0F4C81", text: WHITE },
  { fill: "#3F76AB", text: WHITE },
  { fill: "#6C98C2", text: INK },
];

/** Steps of a heat map, lowest first; the middle one is the sheet's own white. Ink on each has 7.5 or more. */
export const HEAT: readonly [string, string, null, string, string] = [
  "#F2B08E",
  BAD.fill,
  null,
  GOOD.fill,
  "#9FC3E3",
];
