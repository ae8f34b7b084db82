import { readFileSync } from "node:fs";
import path from "node:path";
import { causeReader } from "../src/comments/causes/causeReader";
import { isEnglish } from "../src/comments/language/language";
import { screenComment } from "../src/comments/screening";
import { CAUSES } from "../src/playbook/causes";
import { realComments, writtenComments } from "./corpus";
import { readToJudge, type ToJudge } from "./judged";
import { neighboursAmong } from "./neighbour";
import { intervalsOf, scoresOf, type Judged } from "./scores";

/** npm run evaluate -- file.csv: how well the reader of causes that ships does on labelled comments. */
const [file] = process.argv.slice(2);
if (!file)
  throw new Error(
    "Say which file: npm run evaluate -- comments.csv (columns text, labels, source)."
  );
const root = process.cwd();
const comments = readToJudge(path.resolve(root, file));
const reader = causeReader(readFileSync(path.join(root, "assets/language/causes.bin")));
const neighbours = neighboursAmong([
  ...writtenComments(path.join(root, "training")),
  ...realComments(path.join(root, "training")),
]);

/** As the add-in does: what has no words or is not English shows no cause. */
function readCauses(text: string): readonly boolean[] {
  const screened = screenComment(text);
  if (screened.kind !== "words" || !isEnglish(screened.text)) return CAUSES.map(() => false);
  const found = new Set(reader.causesOf(screened.text).map(({ cause }) => cause));
  return CAUSES.map((cause) => found.has(cause));
}

const methods: Readonly<Record<string, (text: string) => readonly boolean[]>> = {
  "this reader": readCauses,
  "always service": () => CAUSES.map((cause) => cause === "service"),
  "nearest neighbour": neighbours.nearest,
};

const shown = (value: number | null) => (value === null ? "   –" : value.toFixed(3));
const range = ([low, high]: readonly [number, number]) => `${low.toFixed(3)}–${high.toFixed(3)}`;

function judge(list: readonly ToJudge[], method: (text: string) => readonly boolean[]): Judged[] {
  return list.map(({ text, source, shows }) => ({ source, shows, said: method(text) }));
}

console.log(
  `${comments.length} comments of ${path.basename(file)}; 95 % intervals by 1,000 bootstrap samples`
);
const learnt = comments.filter(({ text }) => neighbours.isLearnt(text)).length;
if (learnt > 0) {
  console.log(
    `${learnt} of them (${((100 * learnt) / comments.length).toFixed(1)} %) were learnt from, or have just the same words as a comment that was: on them\n` +
      "this reader does better than on new comments. The nearest neighbour leaves the same comment out."
  );
}
console.log(
  "\nmethod             micro-F1 (7 causes)        macro-F1 (5 causes comments can show)"
);
const judged = new Map(
  Object.entries(methods).map(([name, method]) => [name, judge(comments, method)])
);
for (const [name, list] of judged) {
  const { micro, macro } = scoresOf(list);
  const intervals = intervalsOf(list);
  console.log(
    `${name.padEnd(18)} ${shown(micro)} (${range(intervals.micro)})   ${shown(macro)} (${range(intervals.macro)})`
  );
}
const ours = judged.get("this reader") ?? [];
console.log("\ncause            F1     precision  recall  shown by");
scoresOf(ours).causes.forEach(({ f1, precision, recall, shown: count }, at) => {
  console.log(
    `${(CAUSES[at] ?? "").padEnd(15)} ${shown(f1)}  ${shown(precision)}      ${shown(recall)}   ${count}`
  );
});
console.log("\nsource            comments  micro-F1               macro-F1");
for (const source of [...new Set(ours.map((each) => each.source))].sort()) {
  const list = ours.filter((each) => each.source === source);
  const { micro, macro } = scoresOf(list);
  const intervals = intervalsOf(list, 300);
  console.log(
    `${source.padEnd(17)} ${String(list.length).padEnd(9)} ${shown(micro)} (${range(intervals.micro)})  ${shown(macro)} (${range(intervals.macro)})`
  );
}
