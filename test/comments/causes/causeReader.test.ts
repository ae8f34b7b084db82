/** The shipped reader of causes on comments written for this test, and what it must bear. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { causeReader } from "../../../src/comments/causes/causeReader";
import type { Cause } from "../../../src/playbook/causes";

const reader = causeReader(readFileSync(join(__dirname, "../../../assets/language/causes.bin")));
const causes = (text: string): readonly Cause[] => reader.causesOf(text).map(({ cause }) => cause);

describe("a comment that plainly shows one cause", () => {
  it.each<[rule: number, text: string, cause: Cause]>([
    [65, "The engineer never turned up and nobody rang to say why", "service"],
    [65, "My parcel arrived broken and a week late", "service"],
    [65, "Rude staff at the counter, waited forty minutes", "service"],
    [69, "Please add an option to export the list, I need that every day", "product"],
    [69, "The sleeves are far too short and the fabric is thin", "product"],
    [
      73,
      "Was promised a discount that never came, nothing like what was advertised",
      "expectations",
    ],
    [73, "Hidden fees everywhere, nothing like the price that was advertised", "expectations"],
    [
      77,
      "I have called nine times and emailed and still nobody has replied to my complaint",
      "feedbackLoop",
    ],
    [84, "Too early to say, it has not been installed yet", "timing"],
    [
      90,
      "Passed from department to department, each one told me something different",
      "organisation",
    ],
  ])("rule %i: %s", (_, text, cause) => {
    expect(causes(text)[0]).toBe(cause);
  });

  it("rule 93: a promise broken by one source and departments that contradict each other are two", () => {
    const found = causes(
      "The salesman promised free delivery but I was charged for it. Then support said one thing and billing the opposite, and I was sent from one department to the other."
    );
    expect(found).toEqual(expect.arrayContaining(["expectations", "organisation"]));
  });
});

describe("what decided", () => {
  it("is words of the comment, at most five, with a confidence between 0 and 1", () => {
    const text = "They promised a refund and it never came. I rang six times.";
    const found = reader.causesOf(text);
    expect(found).not.toEqual([]);
    for (const { words, confidence } of found) {
      expect(words.length).toBeGreaterThan(0);
      expect(words.length).toBeLessThanOrEqual(5);
      for (const word of words) expect(text.toLowerCase()).toContain(word);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });

  it("comes with the surest cause first", () => {
    const found = reader.causesOf(
      "The box was broken. I called four times about it and nobody answered. The advert said next day."
    );
    const sureness = found.map(({ confidence }) => confidence);
    expect(found.length).toBeGreaterThan(1);
    expect(sureness).toEqual([...sureness].sort((a, b) => b - a));
  });
});

describe("a text that says little or too much", () => {
  it.each(["", "   ", "...", "👍👍", "\u202e\u200f", "٣٤", "<script>", "=1+1"])(
    "%j is borne",
    (text) => {
      expect(() => reader.causesOf(text)).not.toThrow();
    }
  );

  it.each(["All good, thank you", "Lovely people", "My sister lives in Leeds"])(
    "shows no cause where nothing is complained of: %s",
    (text) => {
      expect(causes(text)).toEqual([]);
    }
  );

  it("is read the same again, after any other", () => {
    const text = "Waited three weeks for a reply";
    const first = reader.causesOf(text);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (other) => {
        reader.causesOf(other);
        expect(reader.causesOf(text)).toEqual(first);
      }),
      { numRuns: 50 }
    );
  });

  it("of ten thousand characters is read by its beginning", () => {
    const complaint = "The engineer never turned up and nobody rang to say why. ";
    const long = "Lovely people. ".repeat(700);
    expect(reader.causesOf(complaint + long)).not.toEqual(reader.causesOf(long));
    expect(reader.causesOf(long + complaint)).toEqual(reader.causesOf(long));
  });
});
