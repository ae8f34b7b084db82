import { REVIEW_SITES } from "./reviewSites";

/**
 * Where the two guides, or two places of one guide, say different things (rules 184–195 and 201), each with
 * what is done about it here. Whole sentences; keys are the rules' numbers.
 */
export const contradictions = {
  r184:
    "Software companies have two published profiles: SaaS with an average of {{saas}} and bad below {{saasBad}}, " +
    "and software with an average of {{software}} and bad from {{softwareBad}} down. They are never merged; " +
    "the one you chose decides.",
  r185:
    "One guide calls a score bad when it is negative, the other when it is under its industry’s threshold. " +
    "Here the two disagree; the verdict follows the industry.",
  r186:
    "The guide calls up to {{normal}} points under the average normal and {{problem}} points or more a problem " +
    "that rivals do not have, and nothing in between. In between is read as: watch.",
  r187:
    "The guide asks for immediate action above {{immediate}} detractors, and calls it a quality problem from " +
    "{{quality}} on. Both stand: this share is in between, so it asks for action without being called a quality problem.",
  r188:
    "The guide asks for the top 3 to 5 complaints in one place and for the top 5 in another. Five are listed, " +
    "and three to five are carried into the quick wins.",
  r189:
    "The guide gives two windows after onboarding: {{productFrom}} to {{productTo}} days for SaaS, and {{relationFrom}} " +
    "to {{relationTo}} days for a relationship survey. The kind of survey you chose decides.",
  r190:
    "The guide gives {{answer}} hours in one place and {{solve}} in another. Both clocks run from the moment the answer " +
    "came in: {{answer}} hours to the first response, {{solve}} to the solution.",
  r191:
    "The guide promises recovery in 30 to 90 days and gives 6 to 12 months for a rebuild. The first is the first " +
    "recovery that can be measured, the second the change behind it.",
  r192:
    "The guide’s table promises {{low}} to {{high}} within 90 days; its third phase asks for {{gainLow}} to {{gainHigh}} " +
    "more points. The smaller is planned with.",
  r193: "The class “{{name}}” is a name for scores from 0 to +10 and no comparison with an industry. The level is the comparison.",
  r194:
    "From +30 to +40 a score is in the class Good and in the guide’s zone of optimization at once. The class says how " +
    "good it is, the zone what comes next.",
  r195: {
    benchmarks:
      "Averages and thresholds of the industries are the guides’ figures; the guides name no source for them.",
    targets:
      "The ranges by starting score are the guide’s figures; the guide names no source for them.",
    settings:
      "Figures that come from a guide are the guide’s own; the guides name no source for their benchmarks.",
    methodCheck:
      "That detractors leave {{low}} to {{high}} times as often as promoters is the guide’s figure; the guide names no source for it.",
  },
  r201: {
    belowAverage:
      "The guide says that any score under the average signals problems, and that up to {{normal}} points under it is " +
      "normal. The level follows the second; that the score is below average is said beside it.",
    classAndDetractors:
      "By its score alone this is {{name}}, which the guide would only watch or build on; by its share of detractors, above " +
      "{{immediate}}, it asks for immediate action. The more urgent of the two decides.",
    fewAndNegative:
      "Under {{few}} detractors is “not bad” for the guide, a score under 0 has more detractors than promoters. " +
      "Here both are true: there are too few promoters.",
    zoneAndMode:
      "The guide calls scores from 0 to +40 the zone of optimization. What is found here asks for firefighting first; " +
      "the direction and the detractors decide, not the zone.",
    gainByWhen:
      "The guide gives {{gainLow}} to {{gainHigh}} points three to six months in its timeline and 90 days in its third phase. " +
      "Both are printed; plan on the later.",
    wording:
      "The guide names the wording of the question among the remedies, and warns elsewhere that a new wording treats a symptom. " +
      "Change it only where a check here is in doubt, and mark the day as a break: scores across it are not compared.",
    rewards:
      "The guides suggest bonuses tied to the score and rewards for reviews. Both can bend the score. " +
      `${REVIEW_SITES} Reward answering and mending, not the number.`,
  },
} as const;
