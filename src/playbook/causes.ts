/** The seven root causes of guide A, in its order (rules 63–92). */
export const CAUSES = [
  "service",
  "product",
  "expectations",
  "feedbackLoop",
  "methodology",
  "timing",
  "organisation",
] as const;
export type Cause = (typeof CAUSES)[number];

/** Those that comments can show; the others are seen in how the survey was run (rules 82–88). */
export const CAUSES_IN_COMMENTS: readonly Cause[] = [
  "service",
  "product",
  "expectations",
  "feedbackLoop",
  "organisation",
];
