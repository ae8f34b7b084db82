import model from "wink-eng-lite-web-model";
import { phraseFinder } from "../../src/comments/phraseFinder";

const finder = phraseFinder(model);
const written = (text: string) => finder.read(text).phrases.map((phrase) => phrase.written);
const keys = (text: string) => finder.read(text).phrases.map(({ key }) => key);
const shared = (one: string, other: string) => {
  const found = new Set(keys(other));
  return keys(one).filter((key) => found.has(key));
};

describe("phrases of a comment (rule 60)", () => {
  it.each([
    ["The delivery date was changed twice.", "delivery date"],
    ["They lost my luggage", "lost luggage"],
    ["Bad customer service!", "customer service"],
    ["There was no communication", "no communication"],
    ["Total lack of communication", "lack of communication"],
    ["I still have no broadband", "no broadband"],
    ["We don't have internet", "don't have internet"],
    ["The engineer didn’t turn up", "didn't turn up"],
    ["He never showed up", "never showed up"],
    ["NOBODY CALLED BACK", "nobody called back"],
    ["No one answered", "no one answered"],
    ["They failed to deliver", "failed to deliver"],
    ["The app is not working", "is not working"],
    ["I was miss sold a package", "missold"],
  ])("%s: %s", (text, phrase) => {
    expect(written(text)).toContain(phrase);
  });

  it.each([
    ["late delivery", "The deliveries were very late", "deliveri+late"],
    ["My order was cancelled", "You cancelled my order", "cancel+order"],
    ["losing luggage", "our luggage was lost", "lose+luggag"],
    ["didn't turn up", "has not turned up", "not turn up"],
    ["never turned up", "failed to turn up", "not turn up"],
    ["no internet", "without internet", "no internet"],
    ["no internet", "don't have any internet", "no internet"],
  ])("says the same: %s, %s", (one, other, key) => {
    expect(shared(one, other)).toContain(key);
  });

  it("pairs stand in one clause", () => {
    const pairs = keys("Missed appointment. Engineer, router and the bill I lost").filter((key) =>
      key.includes("+")
    );
    expect(pairs).toEqual(["appoint+miss"]);
  });

  it.each([
    "Thanks, it was great!",
    "Terrible. Awful. The worst ever!!!",
    "",
    "👍👍",
    "12345",
    "???",
  ])("judgement without a matter has no phrase: %s", (text) => {
    expect(keys(text)).toEqual([]);
  });

  it.each(["I have no problem with it", "No idea what to say", "I will never fly with them again"])(
    "a denial that complains of nothing: %s",
    (text) => {
      expect(written(text).filter((each) => /^(no|not|never|will)/.test(each))).toEqual([]);
    }
  );

  it("leaves out links and @names", () => {
    expect(keys("@somebody router https://router.example/modem?contract=1")).toEqual(["router"]);
  });

  it("reads a comment as far as 4,000 characters", () => {
    const far = `${"and so on ".repeat(400)}router`;
    expect(keys(far.slice(-4_000))).toEqual(["router"]);
    expect(keys(far)).toEqual([]);
  });

  it("hands back at most 200 phrases, and nothing of a word without end", () => {
    const { phrases } = finder.read("router bill engineer modem contract ".repeat(110));
    expect(phrases).toHaveLength(200);
    expect(finder.read("a".repeat(10_000))).toEqual({ stems: [], phrases: [] });
  });

  it("takes names of JavaScript's own for words", () => {
    expect(keys("The constructor broke")).toContain("constructor");
    expect(() => finder.read("__proto__ toString hasOwnProperty valueOf")).not.toThrow();
  });
});

describe("words for delay", () => {
  const delays = (text: string) =>
    finder.read(text).phrases.flatMap(({ kind, written: each }) => {
      return kind === "delay" || kind === "duration" ? [each] : [];
    });

  it.each([
    ["The parcel was late", "late"],
    ["Still waiting for a reply", "waiting"],
    ["Long waiting times", "waiting times"],
    ["Delays everywhere", "delays"],
    ["It took three weeks", "weeks"],
    ["I was on the phone for 40 minutes", "minutes"],
    ["It took months", "months"],
    ["They left me on hold", "on hold"],
    ["It takes too long", "too long"],
    ["It took a long time", "long time"],
    ["Very slow service", "slow"],
    ["Please be quicker", "quicker"],
  ])("%s: %s", (text, phrase) => {
    expect(delays(text)).toContain(phrase);
  });

  it.each([
    ["praise of speed", "It was fitted within 2 days"],
    ["praise of speed", "There was no delay"],
    ["looking forward", "I can't wait to see it"],
    ["a term", "I have an 18 month contract"],
    ["a part of the day", "They came in the morning"],
    ["slowness of a thing", "The internet is slow"],
    ["slowness of a thing", "Slow internet"],
  ])("%s is none: %s", (_, text) => {
    expect(delays(text)).toEqual([]);
  });

  it("the slow thing is named instead", () => {
    expect(shared("The internet is slow", "Slow internet")).toContain("internet+slow");
  });
});
