/** Learning: the same data gives the same model, and what is learnt is what the data shows. */
import { packModel } from "../../src/comments/causes/causeModel";
import { readerOf } from "../../src/comments/causes/causeReader";
import { sequenceReader } from "../../src/comments/causes/causeSequence";
import { bagsOf } from "../../src/comments/causes/causeSums";
import { CAUSES } from "../../src/playbook/causes";
import { bagLine, readBags } from "../../training/bags";
import { causesOfLabels, type Labelled } from "../../training/corpus";
import { learn } from "../../training/learn";
import { marksOf } from "../../training/marks";

const written = (labels: string, text: string, at: number): Labelled => ({
  id: String(at),
  source: "made",
  kind: "written",
  shows: causesOfLabels(labels),
  text,
});
const THINGS = ["kettle", "ticket", "jumper", "boiler", "garden", "parcel"];
const comments = THINGS.flatMap((thing, at) => [
  written("1", `The ${thing} came three weeks late`, 4 * at),
  written("2", `I wish the ${thing} had more room`, 4 * at + 1),
  written("4", `I complained about the ${thing} twice and was ignored`, 4 * at + 2),
  written("0", `My sister has a ${thing} too`, 4 * at + 3),
]);
const marks = CAUSES.map((cause) => ({ cause, from: 0, atLeast: 0, slope: 1, shift: 0 }));

it("the same comments give the same model, to the byte", () => {
  const once = packModel({ ...learn(comments), marks });
  expect(Buffer.compare(once, packModel({ ...learn(comments), marks }))).toBe(0);
});

it("finds in a new comment what like comments showed", () => {
  const { sumsOf } = readerOf({ ...learn(comments), marks });
  const main = (text: string) => {
    const sums = [...sumsOf(text)];
    return CAUSES[sums.indexOf(Math.max(...sums))];
  };
  expect(main("The blanket came two weeks late")).toBe("service");
  expect(main("I wish the blanket had more colours")).toBe("product");
  expect(main("I complained about the blanket and was ignored")).toBe("feedbackLoop");
});

it("a bag keeps what is weighed of a comment, and not the order of its words", () => {
  const sequence = sequenceReader()(
    "They promised a call! It did not come, and not on Monday either."
  );
  const line = bagLine(sequence);
  expect(line).not.toContain("promis a call");
  const read = readBags(line);
  expect(read.marks).toEqual({ exclaims: true, asks: false });
  const sorted = bagsOf(sequence).map(({ stems, denied, ordered }) => ({
    stems: [...stems].sort(),
    denied: [...denied].sort(),
    ordered: [...ordered].sort((a, b) => a - b),
  }));
  expect(read.sentences).toEqual(sorted);
});

it("confidence is how often such sums were right", () => {
  // Of a hundred comments with sum 1 eighty show the cause, of a hundred with sum −1 ten.
  const heldOut = Array.from({ length: 200 }, (_, at) => ({
    sums: Float64Array.from(CAUSES, () => (at < 100 ? 1 : -1)),
    shows: CAUSES.map(() => (at < 100 ? at < 80 : at < 110)),
  }));
  const { slope = NaN, shift = NaN } = marksOf(heldOut)[0] ?? {};
  expect(1 / (1 + Math.exp(-(slope + shift)))).toBeCloseTo(0.8, 6);
  expect(1 / (1 + Math.exp(-(shift - slope)))).toBeCloseTo(0.1, 6);
});
