import model from "wink-eng-lite-web-model";
import { phraseFinder } from "../../../src/comments/themes/phraseFinder";

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
    ["Nobody wipes the machines down", "nobody wipes"],
    ["It is broken and nobody fixes it", "nobody fixes"],
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

  it.each([
    ["no internet", "No broadband at all", "We don't have wifi", "no internet"],
    ["luggage", "My luggage", "The baggage", "luggag"],
    ["rude", "A rude man", "Disrespectful staff", "rude"],
    ["denied", "They denied it", "My claim was rejected", "deni"],
    ["nobody came", "The engineer didn't turn up", "Total no show", "not turn up"],
    ["nobody came", "Nobody came on the day", "They never showed up", "not turn up"],
    ["no reply", "Nobody called me back", "No response to my emails", "no repli"],
    ["no reply", "They have not replied", "I haven't heard back", "no repli"],
    ["not told", "Lack of communication", "We were not informed", "no communic"],
    ["not told", "Terrible communication", "Nobody told me", "no communic"],
    ["no help", "Unhelpful people", "They would not help", "unhelp"],
    ["broken", "It stopped working", "It doesn't work", "not work"],
    ["broken", "The lift is out of order", "It doesn't work", "not work"],
    ["hung up", "They hung up on me", "Agents just hang up", "hung up"],
    ["crowded", "Far too crowded", "Always overcrowded", "crowd"],
    ["poor", "Poor customer service", "The customer service was very bad", "poor custom+servic"],
    ["poor", "Parking is an absolute nightmare", "The parking is terrible", "poor park"],
    ["poor", "Awful customer care", "Customer service is not good", "poor custom+servic"],
    [
      "told otherwise",
      "Everyone gives different answers",
      "I was told something different",
      "told otherwise",
    ],
    ["told otherwise", "Conflicting information", "They contradicted each other", "told otherwise"],
    [
      "passed around",
      "I was passed from person to person",
      "Bounced between departments",
      "passed around",
    ],
    ["again and again", "I made numerous phone calls", "I called them five times", "called again"],
    ["again and again", "Always chasing them", "I keep calling", "called again"],
  ])("one complaint in other words, %s: %s, %s", (_, one, other, key) => {
    expect(shared(one, other)).toContain(key);
  });

  it.each([
    ["one call", "I called twice and they answered", "called again"],
    ["a passing mention", "I passed the shop", "passed around"],
    ["difference", "Two different rooms", "told otherwise"],
    ["the customer's own", "I will not come here", "not turn up"],
    ["a thing on a screen", "The picture does not show", "not turn up"],
    ["praise", "Good communication", "no communic"],
    ["denied blame", "Not a bad signal", "poor signal"],
    ["the whole", "Terrible service and a bad experience", "poor servic"],
  ])("is none of these: %s, %s", (_, text, key) => {
    expect(keys(text)).not.toContain(key);
  });

  it("words that a person typed are taken as they are", () => {
    expect(finder.stemsOf("broadband")).not.toEqual(finder.stemsOf("internet"));
  });

  it("leaves what is only grammar out of a denied verb", () => {
    expect(written("The router has not been delivered")).toContain("not delivered");
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
    ["Ordered 6 weeks ago and still not connected", "weeks"],
    ["2 months on still no phone line", "months"],
    ["The ambulance came 5 hours later", "hours"],
    ["We sat on the runway for two hours", "hours"],
  ])("%s: %s", (text, phrase) => {
    expect(delays(text)).toContain(phrase);
  });

  it.each([
    ["praise of speed", "It was fitted within 2 days"],
    ["praise of speed", "There was no delay"],
    ["looking forward", "I can't wait to see it"],
    ["a term", "I have an 18 month contract"],
    ["a part of the day", "They came in the morning"],
    ["a rate", "It costs $20 a month"],
    ["a rate", "I travel 3 hours a day and cannot work"],
    ["how long somebody has been there", "I lived here for 9 months. The neighbours are nice"],
    ["time off", "I took 3 days off"],
    ["earlier than said", "Billed sooner than a month"],
    ["praise of speed", "It came quicker than expected"],
    ["slowness of a thing", "The internet is slow"],
    ["slowness of a thing", "Slow internet"],
  ])("%s is none: %s", (_, text) => {
    expect(delays(text)).toEqual([]);
  });

  it("the slow thing is named instead", () => {
    expect(shared("The internet is slow", "Slow internet")).toContain("internet+slow");
  });
});
