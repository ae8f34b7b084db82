import { call, column } from "../caller";

const HEADER = ["Verdict", "Top theme", "Share", "Share low", "Share high", "Comments"];

/** So many detractors' comments on each matter, and so many on nothing that recurs. */
async function alignment(matters: Readonly<Record<string, number>>, single = 0) {
  const comments = Object.entries(matters).flatMap(([matter, times]) =>
    Array.from({ length: times }, () => `The ${matter}`)
  );
  const others = Array.from({ length: single }, (_, at) => `Ugh ${"abcdefghijklmnopqrst"[at]}`);
  const all = [...comments, ...others];
  const table = await call("NPSALIGN", [column(...all), column(...all.map((_, at) => at % 7))]);
  const [header, line = []] = table as unknown[][];
  expect(header).toEqual(HEADER);
  return line;
}

describe("=NPSALIGN(comments, scores)", () => {
  // Rule 60, from 30 comments on measured on all of them.
  it.each([
    ["Aligned", { parking: 20, heating: 12, invoice: 8 }, "parking", 20 / 40],
    ["Scattered", SEVEN(6), null, 6 / 42],
  ] as const)("%s (rules 59, 60)", async (verdict, matters, theme, share) => {
    const [word, top, topShare, low, high, comments] = await alignment(matters);
    expect(word).toBe(verdict);
    expect(topShare).toBeCloseTo(share, 12);
    expect(0 < (low as number) && (low as number) < (high as number)).toBe(true);
    expect(high as number).toBeGreaterThan(share);
    // Of themes named equally often, any may lead.
    if (theme !== null) expect(top).toBe(theme);
    expect(comments).toBe(Object.values(matters).reduce((sum, times) => sum + times, 0));
  });

  it("is Too few under ten comments that can be read (rule 60)", async () => {
    expect(await alignment({ parking: 9 })).toEqual(["Too few", "", "", "", "", 9]);
  });

  it("is measured on twenty of 10 to 29 comments (rule 60), the same twenty each time", async () => {
    const line = await alignment({ parking: 18, heating: 8 });
    expect(line[5]).toBe(20);
    expect(await alignment({ parking: 18, heating: 8 })).toEqual(line);
  });
});

function SEVEN(times: number): Record<string, number> {
  const names = ["parking", "heating", "invoice", "password", "queue", "elevator", "coffee"];
  return Object.fromEntries(names.map((name) => [name, times]));
}
