import stemmer from "wink-porter2-stemmer";

/** The stems of this many different words are kept; a survey has some ten thousand, hostile text any number. */
const MOST_KEPT = 50_000;

/**
 * Porter 2 stems, computed once a word. Pasts that no rule can trace are turned first, so that "lost luggage" meets
 * "losing luggage". Example: "deliveries" and "delivery" are both "deliveri".
 */
export function phraseStems(): (word: string) => string {
  const kept = new Map<string, string>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const stem = APART.get(word) ?? stemmer(PRESENT.get(word) ?? word.replace("-", ""));
    if (kept.size < MOST_KEPT) kept.set(word, stem);
    return stem;
  };
}

/** Words whose stem would be that of a word with another matter: an ad, a response. */
const APART = new Map([
  ["add", "add"],
  ["added", "add"],
  ["adding", "add"],
  ["adds", "add"],
  ["responsible", "responsible"],
  ["responsibility", "responsible"],
  ["medical", "medical"],
  ["informal", "informal"],
  ["expense", "expense"],
  ["expenses", "expense"],
  ["accountable", "accountable"],
  ["accountability", "accountable"],
]);

/** Verbs of complaints. */
const PRESENT = new Map([
  ["lost", "lose"],
  ["broke", "break"],
  ["broken", "break"],
  ["sent", "send"],
  ["paid", "pay"],
  ["hung", "hang"],
  ["froze", "freeze"],
  ["frozen", "freeze"],
  ["stole", "steal"],
  ["stolen", "steal"],
  ["came", "come"],
  ["kept", "keep"],
  ["left", "leave"],
  ["sold", "sell"],
  ["told", "tell"],
  ["spoke", "speak"],
  ["rang", "ring"],
  ["wrote", "write"],
  ["written", "write"],
  ["forgot", "forget"],
  ["forgotten", "forget"],
  ["bought", "buy"],
]);
