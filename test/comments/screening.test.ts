import fc from "fast-check";
import { screenComment } from "../../src/comments/screening";

describe("cells that hold no comment", () => {
  it.each(["", " ", "\n\t", "\u200B\u200F", "\uFEFF ", "\u0000\u0007", "\uD83D", "\u2800"])(
    "%j is empty",
    (text) => {
      expect(screenComment(text)).toEqual({ kind: "empty" });
    }
  );

  it.each([
    "n/a",
    "N/A.",
    "N.A.",
    "na",
    "None",
    "none.",
    "NIL",
    "-",
    "--",
    ".",
    "...",
    "?",
    "no comment",
    "No comments!",
    "nothing",
    "Nothing to add",
    "I don’t know",
    "idk",
    "not applicable",
    ":-)",
    ":D",
    "xD",
    "👍👍",
    "❤️",
    "👨‍👩‍👧",
    "10",
    "10/10",
    "9 out of 10",
    "1,234.5",
    "£45.99",
    "x",
    "xxx",
    "aaaa",
    "<br>",
    "<p></p>&nbsp;",
    "<b>10</b>",
    "https://example.com/a?b=c",
    "=1+1",
    "keine",
    "k.A.",
    "RAS",
    "sin comentarios",
    "нет",
    "なし",
    "no\u200B comment",
  ])("%j has no words", (text) => {
    expect(screenComment(text)).toEqual({ kind: "noWords" });
  });
});

describe("words, cleaned", () => {
  it.each([
    ["  Too\u200B slow\n\n", "Too slow"],
    ["Too slow", "Too slow"],
    ["billing", "billing"],
    ["nothing works", "nothing works"],
    ["No comment from your side in 3 weeks", "No comment from your side in 3 weeks"],
    ["No reason to stay", "No reason to stay"],
    ["none of the lifts work", "none of the lifts work"],
    ["bad\u0000\u001Bservice", "bad service"],
    ["\u202Eevil\u202C text", "evil text"],
    ["broken \uD83D half", "broken half"],
    ["good 👍", "good 👍"],
    ["cafe\u0301", "café"],
    ["<b>rude</b>", "<b>rude</b>"],
    ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ["x was broken", "x was broken"],
    ["好", "好"],
    ["太贵", "太贵"],
    ["1234567890 ".repeat(50) + "slow", "1234567890 ".repeat(50) + "slow"],
  ])("%j is the words %j", (text, words) => {
    expect(screenComment(text)).toEqual({ kind: "words", text: words });
  });

  it("gives well-formed text without control characters, and changes it no further", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      // Code units, so that halves of characters come alone.
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))
    );
    fc.assert(
      fc.property(anything, (text) => {
        const screened = screenComment(text);
        if (screened.kind !== "words") return;
        expect(screened.text).not.toMatch(/[\p{Surrogate}\p{Cc}]|^\s|\s$|\s\s/u);
        expect(screenComment(screened.text)).toEqual(screened);
      }),
      { numRuns: 500 }
    );
  });

  it.each(["<", "&", ":", "x", "=", "a ", "\u200D", "\uD83D", "<a", "'"])(
    "takes a long run of %j as any other text",
    (piece) => {
      const long = piece.repeat(Math.floor(100_000 / piece.length));
      expect(["empty", "noWords", "words"]).toContain(screenComment(long).kind);
      expect(screenComment(`${long} too slow`).kind).toBe("words");
    }
  );
});
