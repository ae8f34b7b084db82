import { call, column, problemOf, type Shown } from "../caller";

/** Rule 95. */
const NAMES = [
  ...["Broken service", "Product gaps", "Misaligned expectations", "Ignored feedback"],
  ...["Poor methodology", "Bad timing", "Misaligned teams"],
];

describe("=NPSCAUSE(comments)", () => {
  it.each([
    // Rules 65, 73 and 90: the guide's own ways of putting it.
    ["My order arrived broken", "Broken service"],
    ["I waited three days for a response", "Broken service"],
    ["Nobody called back", "Broken service"],
    ["Lovely staff and a lovely shop", "Unclassified"],
    ["Alles viel zu teuer und immer zu spät", "Not English"],
    ["Слишком дорого", "Not English"],
    ["n/a", "No words"],
    [":-)", "No words"],
    ["10/10", "No words"],
    [7, "No words"],
  ])("of %p is %s (rule 95)", async (comment, word) => {
    expect(await call("NPSCAUSE", [[[comment]]])).toEqual([[word]]);
  });

  it.each([[""], ["   "], [null], [undefined], [0], ["\u200B\u00A0"]])(
    "of a blank, here %p, is blank",
    async (blank) => {
      expect(await call("NPSCAUSE", [column(blank, "n/a")])).toEqual([[""], ["No words"]]);
    }
  );

  it("keeps the shape of the range", async () => {
    const cells = [
      ["n/a", "", "My order arrived broken"],
      ["", "Lovely staff", "n/a"],
    ];
    expect(await call("NPSCAUSE", [cells])).toEqual([
      ["No words", "", "Broken service"],
      ["", "Unclassified", "No words"],
    ]);
  });

  it("leaves an Excel error in its place, and hands on the only one", async () => {
    const error = { code: "#REF!", message: "" };
    const [[word] = [], [problem] = []] = (await call("NPSCAUSE", [
      column("n/a", error),
    ])) as unknown[][];
    expect(word).toBe("No words");
    // Excel keeps #REF! for itself.
    expect((problem as Shown).code).toBe("#VALUE!");
    const alone = await problemOf(() => call("NPSCAUSE", [[[{ code: "#N/A", message: "" }]]]));
    expect(alone.code).toBe("#N/A");
  });

  it.each([
    '=HYPERLINK("https://example.org")',
    "<img src=x onerror=alert(1)>",
    "__proto__",
    "constructor",
    "(a+)+$".repeat(1_500),
    "\u202Eevil\u202C ".repeat(900),
    `${"very ".repeat(2_000)}late`,
    "\uD800",
  ])("answers one of its words to hostile text (%#)", async (text) => {
    const [[shown] = []] = (await call("NPSCAUSE", [[[text]]])) as unknown[][];
    expect(["", "Unclassified", "No words", "Not English", ...NAMES]).toContain(shown);
  });
});
