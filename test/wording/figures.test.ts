import { displayEdges, detractorEdges } from "../../src/playbook/edges";
import { findIndustry } from "../../src/playbook/industries";
import {
  countText,
  dateText,
  intervalText,
  npsText,
  periodText,
  pointsText,
  pText,
  scoreWithInterval,
  shareText,
} from "../../src/wording/figures";

describe("a score as it is written (rule 5)", () => {
  it.each([
    [-24.69, "−25"],
    [35, "+35"],
    [-12, "−12"],
    [0, "0"],
    [-0, "0"],
    [0.5, "+1"],
    [0.4, "0"],
    [-0.4, "−0.4"],
    [-0.04, "−0.04"],
    [-0.001, "just under 0"],
    [29.96, "+29.96"],
    [29.6, "+29.6"],
    [29.4, "+29"],
    [29.999, "just under +30"],
    [-50.2, "−50.2"],
    [-50, "−50"],
    [-50.001, "just under −50"],
    [28.999999999999996, "+29"],
    [29.9999999999, "+30"],
    [69.5, "+69.5"],
    [12.5, "+13"],
    [-12.5, "−13"],
    [100, "+100"],
    [-100, "−100"],
    [-16.35, "−16"],
  ])("%d is written %s", (nps, text) => {
    expect(npsText(nps)).toBe(text);
  });

  it("takes the classes' edges when told none", () => {
    for (let hundredths = -10000; hundredths <= 10000; hundredths += 7) {
      expect(npsText(hundredths / 100)).toBe(npsText(hundredths / 100, displayEdges()));
    }
  });

  it.each([
    // SaaS: 41, bad below 25; problem by gap up to and including 26; watch under 31; above normal over 51.
    ["saas", 24.99, "+24.99"],
    ["saas", 24.6, "+24.6"],
    ["saas", 25.4, "+25"],
    ["saas", 26, "+26"],
    ["saas", 26.4, "+26.4"],
    ["saas", 26.001, "just over +26"],
    ["saas", 51.01, "+51.01"],
    ["saas", 30.9, "+30.9"],
    // Guide B: bad at or below 25, good up to and including 40.
    ["software", 25.01, "+25.01"],
    ["software", 25, "+25"],
    ["software", 40.3, "+40.3"],
    ["software", 41.2, "+41"],
    ["telecom", -0.01, "−0.01"],
  ])("for %s %d is written %s", (industry, nps, text) => {
    const benchmark = findIndustry(industry);
    if (!benchmark) throw new Error(industry);
    expect(npsText(nps, displayEdges(benchmark))).toBe(text);
  });
});

describe("other figures (look of sentences)", () => {
  it("signs interval ends only where negative, with a word between", () => {
    expect(intervalText({ low: -16.6, high: -7.2 })).toBe("−17 to −7");
    expect(intervalText({ low: 4.2, high: 36.4 })).toBe("4 to 36");
    expect(scoreWithInterval(20, { low: 3.65, high: 35.19 })).toBe("+20 (4 to 35)");
    expect(scoreWithInterval(-12, { low: -17, high: -7 })).toBe("−12 (−17 to −7)");
    expect(intervalText({ low: -0.4, high: 29.7 })).toBe("−0.4 to 29.7");
  });

  it.each([
    [31, "31 points"],
    [-31.2, "31 points"],
    [1, "1 point"],
    [0.4, "0.4 points"],
    [0, "0 points"],
    [1.4, "1 point"],
    [0.96, "1 point"],
  ])("%d points are written %s", (points, text) => {
    expect(pointsText(points)).toBe(text);
  });

  it("writes shares, counts and p values", () => {
    expect(shareText(0.42)).toBe("42%");
    expect(shareText(0.42, 1)).toBe("42.0%");
    expect(shareText(0.1499)).toBe("15%");
    expect(shareText(0.1499, 0, detractorEdges())).toBe("14.99%");
    expect(shareText(0.1499, 1, detractorEdges())).toBe("14.99%");
    expect(shareText(0.25, 0, detractorEdges())).toBe("25%");
    expect(shareText(0.2501, 0, detractorEdges())).toBe("25.01%");
    expect(shareText(0.005)).toBe("1%");
    expect(countText(1248)).toBe("1,248");
    expect(countText(999)).toBe("999");
    expect(countText(1048576)).toBe("1,048,576");
    expect(pText(0.0336)).toBe("p = 0.034");
    expect(pText(0.0001)).toBe("p < 0.001");
  });
});

describe("days are Excel serials", () => {
  // Serials from Excel's own calendar: 1 Jan 2000 is 36526, 1 Jan 1900 is 1, 1 Mar 1900 is 61.
  it.each([
    [36526, "1 Jan 2000"],
    [36526.99, "1 Jan 2000"],
    [1, "1 Jan 1900"],
    [61, "1 Mar 1900"],
    [43101, "1 Jan 2018"],
  ])("%d is %s", (serial, text) => {
    expect(dateText(serial)).toBe(text);
  });

  it.each([
    [36526, 36556, "1 Jan – 31 Jan 2000"],
    [36525, 36526, "31 Dec 1999 – 1 Jan 2000"],
    [36526, 36526.5, "1 Jan 2000"],
  ])("%d to %d is %s", (from, to, text) => {
    expect(periodText(from, to)).toBe(text);
  });
});
