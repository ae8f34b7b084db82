import { wordsOf } from "./commentWords";
import { wordSet } from "./wordSet";

/**
 * Whether a comment is angry and says nothing of what happened: every word of it judges, names the company or the whole,
 * or goes with everything. Such a comment shows no cause, yet the reader of causes, which knows anger from complaints,
 * may take it for broken service. Of 6,276 labelled public comments 13 are of this kind, all labelled as none of the
 * causes; the reader took seven of them for broken service.
 *
 * Example: "Worst company ever, avoid" and "Terrible service!!" are; "No service", "Terrible customer service" and
 * "Worst delivery ever" name what went wrong.
 */
export function isGenericAnger(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = wordsOf(text).filter((word) => /^[a-z]/.test(word));
  return words.some((word) => ANGER.has(word)) && words.every((word) => KNOWN.has(word));
}

/** Longer ones tell a story. */
const LONGEST = 120;

const ANGER = wordSet(`
  worst worse terrible awful horrible rubbish useless pathetic shocking shambles shambolic joke disgrace disgraceful
  disgusting disgusted appalling appalled atrocious abysmal dreadful hopeless crap shit garbage trash poor bad dire
  diabolical horrendous horrific ridiculous unacceptable nightmare lousy woeful avoid beware hate hated sucks suck
  disappointed disappointing disappointment unhappy dissatisfied angry annoyed annoying frustrated frustrating
  frustration furious disillusioned fuming waste wasted never
`);

/** Without "no", "any" and "have": "no service" is an outage. */
const BESIDE_ANGER = `
  a an the this that it they you your them their he she we us i me my mine is are was were be been being am what of in
  on at to for with from by as and or so very really just absolute absolutely total totally complete completely utter
  utterly extremely truly simply overall quite too all ever again not do please at one stay away clear run steer would
  will should everyone anyone anybody everybody people use using used recommend out there world worldwide country uk
  company firm business organisation organization outfit gym bank airline insurer school provider supplier courier shop
  store hotel restaurant place service experience time money life wow omg fucking bloody damn hell lol
`;

const KNOWN: ReadonlySet<string> = new Set([...ANGER, ...wordSet(BESIDE_ANGER)]);
