/** What the guides leave out where they propose rewards for sharing (rule 201): one sentence, wherever it is said. */
export const REVIEW_SITES =
  "Many review sites forbid rewards for reviews: check the rules of the site first (our note, not the guides’).";
