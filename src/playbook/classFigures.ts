export type ClassId =
  "crisis" | "systematic" | "belowStandard" | "acceptable" | "good" | "excellent" | "worldClass";

/** How soon something has to happen (rule 37), most urgent first. */
export const URGENCIES = ["immediate", "within30days", "within60days", "nextQuarter"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Rules 28–35: guide A's seven classes, worst first; each runs from `from` (inclusive) to the next one's. */
export const CLASS_FIGURES: readonly {
  readonly id: ClassId;
  readonly from: number;
  readonly urgency: Urgency;
  readonly rule: number;
}[] = [
  { id: "crisis", from: -100, urgency: "immediate", rule: 28 },
  { id: "systematic", from: -50, urgency: "within30days", rule: 29 },
  { id: "belowStandard", from: 0, urgency: "within60days", rule: 30 },
  { id: "acceptable", from: 10, urgency: "nextQuarter", rule: 31 },
  { id: "good", from: 30, urgency: "nextQuarter", rule: 32 },
  { id: "excellent", from: 50, urgency: "nextQuarter", rule: 33 },
  { id: "worldClass", from: 70, urgency: "nextQuarter", rule: 34 },
];
