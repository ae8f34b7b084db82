/**
 * What the guides name for further reading (rule 183): topics only, they bring no rule of their own. Guide B names how a
 * score is worked out.
 */
export const FURTHER_READING = {
  guideA: [
    "NPS from beginning to end",
    "what a good score is",
    "analysis and reporting",
    "preventing the loss of detractors",
    "relationship and transactional surveys",
    "closing the loop",
    "practice of transactional surveys",
    "when to measure",
    "handling detractors",
    "passives",
    "promoters",
  ],
  guideB: ["working out the score"],
} as const;
