import fc from "fast-check";
import { ALIKE, nearestComment } from "../../src/comments/nearestComment";

const KNOWN = [
  "The engineer did not come on Monday",
  "The app logs me out each time I open my bill",
  "Delivery driver left parcel outside in heavy rain",
];

describe("the nearest known comment", () => {
  it.each<[string, string, number | null]>([
    ["the same words", KNOWN[0] as string, 0],
    ["another order and form", "On Monday the engineers did not come", 0],
    ["one word of six more", "Delivery driver left our parcel outside in the heavy rain again", 2],
    ["said the other way round", "The engineer did come on Monday", null],
    ["the same service, another matter", "The app is slow and my bill is wrong", null],
    ["too little to tell", "Monday engineer", null],
    ["nothing", "", null],
  ])("%s: %p", (_, text, place) => {
    expect(nearestComment(KNOWN)(text)?.place ?? null).toBe(place);
  });

  it("the cosine over telling words: five of six and five shared make 5/√30", () => {
    const [nearest] = [
      nearestComment(["parcel driver rain garden fence"])("parcel driver rain garden fence gate"),
    ];
    expect(nearest?.likeness).toBeCloseTo(5 / Math.sqrt(30), 12);
  });

  it("of two as near, the first; of two unlike, the nearer", () => {
    const find = nearestComment([
      "parcel driver rain garden fence gate",
      "parcel driver rain garden fence",
      "fence garden rain driver parcel",
    ]);
    expect(find("parcel driver rain garden fence")).toEqual({ place: 1, likeness: 1 });
  });

  it("looking up rare words only misses nothing: as comparing with everybody does", () => {
    const words = "parcel driver rain garden fence gate bill app login delay".split(" ");
    const comment = fc.subarray(words, { minLength: 3 }).map((chosen) => chosen.join(" "));
    fc.assert(
      fc.property(fc.array(comment, { minLength: 1, maxLength: 20 }), comment, (known, asked) => {
        const plain = known
          .map((each, place) => ({ place, likeness: cosine(each.split(" "), asked.split(" ")) }))
          .filter(({ likeness }) => likeness >= ALIKE)
          .sort((a, b) => b.likeness - a.likeness || a.place - b.place);
        const found = nearestComment(known)(asked);
        expect(found?.place).toBe(plain[0]?.place);
        expect(found?.likeness ?? 0).toBeCloseTo(plain[0]?.likeness ?? 0, 12);
      })
    );
  });

  it("hostile words are words", () => {
    const text = "constructor __proto__ hasOwnProperty toString (a+)+$";
    expect(nearestComment([text])(text)).toEqual({ place: 0, likeness: 1 });
  });
});

function cosine(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((word) => other.includes(word)).length;
  return shared / Math.sqrt(one.length * other.length);
}
