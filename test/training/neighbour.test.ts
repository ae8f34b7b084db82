/** The nearest neighbour is another comment: what was learnt from is told, and left out. */
import { sequenceReader } from "../../src/comments/causes/causeSequence";
import { bagLine } from "../../training/bags";
import { causesOfLabels, type Labelled } from "../../training/corpus";
import { neighboursAmong } from "../../training/neighbour";

const comments = (
  [
    ["1", "The parcel came three weeks late."],
    ["2", "The parcel did not fit, three sizes small."],
    ["4", "Wrote about the parcel weeks ago and nobody answered."],
    ["0", "My cat sleeps."],
  ] as const
).map(([labels, text], at): Labelled => ({
  id: String(at),
  source: "made",
  kind: at === 0 ? "once" : "written",
  shows: causesOfLabels(labels),
  // The first as the bag in which public comments are kept.
  text: at === 0 ? bagLine(sequenceReader()(text)) : text,
}));
const { nearest, isLearnt } = neighboursAmong(comments);

it("says what the most similar comment shows", () => {
  expect(nearest("The small parcel does not fit.")).toEqual(causesOfLabels("2"));
  expect(nearest("Three weeks late, the parcel came at night")).toEqual(causesOfLabels("1"));
});

it("a comment that was learnt from is told, whatever the order of its words, and is not its own neighbour", () => {
  expect(isLearnt("The parcel came three weeks late.")).toBe(true);
  expect(isLearnt("Three weeks late the parcel came")).toBe(true);
  expect(isLearnt("The parcel came two weeks late.")).toBe(false);
  expect(nearest("The parcel came three weeks late.")).not.toEqual(causesOfLabels("1"));
});

it("a text without words was never learnt from", () => {
  expect(isLearnt("")).toBe(false);
  expect(isLearnt("👍")).toBe(false);
});
