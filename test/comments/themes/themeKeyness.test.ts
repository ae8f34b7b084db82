import fc from "fast-check";
import { keyness } from "../../../src/comments/themes/themeKeyness";

// By hand. 2,000 mentions: the prior is worth 2,000/10 = 200, of which the phrase has 200·30/2,000 = 3.
// Detractors ln((20+3)/(1000+200−20−3)) = ln(23/1177), promoters ln((5+3)/(800+200−5−3)) = ln(8/992);
// variance 1/23 + 1/8.
const TOTAL = { detractors: 1_000, promoters: 800, all: 2_000 };

describe("weighted log-odds (Monroe, Colaresi, Quinn 2008)", () => {
  it.each([
    [
      { detractors: 20, promoters: 5, all: 30 },
      TOTAL,
      (Math.log(23 / 1177) - Math.log(8 / 992)) / Math.sqrt(1 / 23 + 1 / 8),
    ],
    // 20,000 mentions: a tenth would be 2,000, the prior is worth 500, of which the phrase has 500·40/20,000 = 1.
    [
      { detractors: 40, promoters: 0, all: 40 },
      { detractors: 10_000, promoters: 8_000, all: 20_000 },
      (Math.log(41 / 10_459) - Math.log(1 / 8_499)) / Math.sqrt(1 / 41 + 1),
    ],
    [
      { detractors: 10, promoters: 10, all: 20 },
      { detractors: 900, promoters: 900, all: 2_000 },
      0,
    ],
    [{ detractors: 7, promoters: 3, all: 10 }, { detractors: 7, promoters: 3, all: 10 }, 0],
  ])("%j of %j", (phrase, total, expected) => {
    expect(keyness(phrase, total)).toBeCloseTo(expected, 12);
  });

  const count = fc.integer({ min: 0, max: 200 });
  it("turns its sign when the sides change places", () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 50 }), (d, p, passives) => {
        const turned = keyness(
          { detractors: p, promoters: d, all: d + p + passives },
          { detractors: 800, promoters: 1_000, all: 2_000 }
        );
        const plain = keyness({ detractors: d, promoters: p, all: d + p + passives }, TOTAL);
        expect(plain).toBeCloseTo(-turned, 10);
      })
    );
  });

  it("is above 0 where detractors, with the prior, name it in a larger share of their mentions", () => {
    fc.assert(
      fc.property(count, count, (d, p) => {
        fc.pre(d + p > 0);
        const prior = (200 * (d + p)) / 2_000;
        const lead = (d + prior) / 1_200 - (p + prior) / 1_000;
        fc.pre(Math.abs(lead) > 1e-12);
        const z = keyness({ detractors: d, promoters: p, all: d + p }, TOTAL);
        expect(Math.sign(z)).toBe(Math.sign(lead));
      })
    );
  });

  it("asks for a phrase that somebody wrote", () => {
    expect(() => keyness({ detractors: 0, promoters: 0, all: 0 }, TOTAL)).toThrow(RangeError);
  });
});
