import model from "wink-eng-lite-web-model";
import type { CauseReader, CommentsRead } from "../../src/comments/commentReading";
import { commentIds } from "../../src/comments/commentId";
import type { Correction } from "../../src/comments/corrections";
import { phraseFinder, type PhraseFinder } from "../../src/comments/themes/phraseFinder";
import { commentsInSteps, type ReadingParts } from "../../src/comments/readComments";
import type { Responses } from "../../src/score/responses";

const phrases = phraseFinder(model);

/** One cause by one word, and what it was asked. */
function reader(): CauseReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    causesOf: (text) => {
      asked.push(text);
      const words = [...(/late/i.exec(text) ?? [])];
      return words.length > 0 ? [{ cause: "service", confidence: 0.7, words }] : [];
    },
  };
}

type Row = readonly [score: number, text: string, earlier?: number];

function survey(rows: readonly Row[]): Responses {
  return {
    rowCount: rows.length,
    score: Int8Array.from(rows, ([score]) => score),
    date: null,
    segments: [],
    customer: null,
    comment: rows.map(([, text]) => text),
    earlier: Int8Array.from(rows, ([, , earlier = -1]) => earlier),
  };
}

function read(responses: Responses, change: Partial<ReadingParts> = {}) {
  const parts = { causes: reader(), phrases, corrections: [], ownThemes: [], mostThemes: 50 };
  const steps = commentsInSteps(responses, { ...parts, ...change });
  const told = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { ...step.value, told, asked: parts.causes.asked };
    told.push(step.value);
  }
}

const states = ({ comments }: CommentsRead) => comments.map(({ row, state }) => [row, state]);

describe("each comment", () => {
  const ROWS: readonly Row[] = [
    [2, "The parcel was late again"],
    [9, ""],
    [3, "n/a"],
    [1, "Die Lieferung kam viel zu spät und niemand hat geantwortet"],
    [8, "I would recommend the shop to a friend"],
    [-1, "A comment beside no answer"],
    [-1, "It was late the first time as well", 4],
    [0, "   "],
    [5, "\u202E\u200B:-)"],
    [4, "العميل غاضب جدا من الخدمة"],
  ];

  it("beside an answer has a reading, those set aside included; blank ones have none", () => {
    expect(states(read(survey(ROWS)))).toEqual([
      [0, "read"],
      [2, "noWords"],
      [3, "notEnglish"],
      [4, "unclassified"],
      [6, "read"],
      [8, "noWords"],
      [9, "notEnglish"],
    ]);
  });

  it("tells its language, its causes and the words that decided", () => {
    const { comments } = read(survey(ROWS));
    expect(comments[0]).toEqual({
      row: 0,
      state: "read",
      language: "en",
      causes: [{ cause: "service", confidence: 0.7, words: ["late"] }],
      corrected: null,
    });
    expect(comments[2]).toMatchObject({ language: "de", causes: [] });
    expect(comments[6]).toMatchObject({ language: "ar" });
  });

  it.each([
    ["Worst company ever, avoid!", "unclassified"],
    ["SHOCKING", "unclassified"],
    ["Terrible service. Never again", "unclassified"],
    ["Not happy, absolute waste of time and money", "read"],
    ["No service", "read"],
    ["We never have any service", "read"],
    ["Terrible customer service", "read"],
    ["Worst delivery ever", "read"],
  ])("anger that names nothing shows no cause: %s", (text, state) => {
    const always = { causesOf: () => [{ cause: "service" as const, confidence: 0.5, words: [] }] };
    expect(read(survey([[1, text]]), { causes: always }).comments[0]?.state).toBe(state);
  });

  describe("no person and no customer is a theme", () => {
    const GARETH = ["Gareth was rude", "spoke to gareth", "rude gareth", "gareth again"];
    const named = (
      rows: readonly string[],
      change: Partial<Responses> = {},
      own: string[] = []
    ) => {
      const responses = { ...survey(rows.map((text): Row => [2, text])), ...change };
      const ownThemes = own.map((name) => ({ name, words: [name] }));
      return read(responses, { ownThemes }).themes.map(({ name, phrases, rows: found }) => [
        name,
        phrases,
        found.length,
      ]);
    };

    it("a given name", () => {
      expect(named(GARETH)).toEqual([["rude", ["rude"], 2]]);
      expect(named(["kev was rude", "rude kev", "rude kev", "kev again"])).toEqual([
        ["rude", ["rude"], 3],
      ]);
    });

    it("a value of the customer column", () => {
      const rows = ["Here at Acme Foods", "Acme Foods, again", "acme foods: rude", "Rude"];
      const customer = { name: "Customer", values: ["Acme Foods Ltd"], codes: new Int32Array(4) };
      expect(named(rows, { customer })).toEqual([["rude", ["rude"], 2]]);
    });

    it("an address", () => {
      const mail = "help@shop.example.com";
      expect(named([`${mail} bounced`, `wrote to ${mail}`, `${mail}: rude`, "Rude"])).toEqual([
        ["rude", ["rude"], 2],
      ]);
    });

    it("but where the person makes it one", () => {
      expect(named(GARETH, {}, ["Gareth"])[0]).toEqual(["Gareth", ["gareth"], 4]);
    });
  });

  it("equal texts are read once", () => {
    const rows = Array.from({ length: 40 }, (): Row => [2, "The parcel was late again"]);
    let found = 0;
    const counting: PhraseFinder = {
      ...phrases,
      read: (text) => {
        found++;
        return phrases.read(text);
      },
    };
    const { asked, comments, themes } = read(survey(rows), { phrases: counting });
    expect(asked).toHaveLength(1);
    expect(found).toBe(1);
    expect(comments).toHaveLength(40);
    for (const { rows: named } of themes) expect(named).toHaveLength(40);
  });

  it("tells how far it is, from none to all, and never less than before", () => {
    const rows = Array.from({ length: 700 }, (_, row): Row => [2, `Parcel ${row} was late`]);
    const { told } = read(survey(rows));
    expect(told[0]).toEqual({ done: 0, total: 700 });
    expect(told.at(-1)).toEqual({ done: 700, total: 700 });
    const done = told.map((each) => each.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.length).toBeGreaterThan(10);
  });
});

/** 30 detractors of the parking, 20 of the parcels, 40 happy ones. */
const MATTERS: readonly Row[] = [
  ...Array.from({ length: 30 }, (_, row): Row => [row % 7, "No free parking space near the shop"]),
  ...Array.from({ length: 20 }, (_, row): Row => [
    row % 7,
    "My parcel arrived late with a broken lid",
  ]),
  ...Array.from({ length: 40 }, (): Row => [10, "I love it here"]),
];

describe("themes", () => {
  it("come by the number of detractors who name them, the person's own among them", () => {
    const { themes } = read(survey(MATTERS), {
      ownThemes: [{ name: "Lids", words: ["broken lid"] }],
    });
    const named = themes.map(({ rows }) => rows.length);
    expect(named).toEqual([...named].sort((a, b) => b - a));
    expect(themes[0]?.rows).toEqual(Int32Array.from({ length: 30 }, (_, row) => row));
    expect(themes.find(({ id }) => id === "own:Lids")?.rows).toHaveLength(20);
  });

  it("are found in answers that count only", () => {
    const aside = MATTERS.map(([, text]): Row => [-1, text, 3]);
    expect(read(survey(aside)).themes).toEqual([]);
  });
});

describe("what a person corrected wins", () => {
  const ROWS: readonly Row[] = [
    [2, "The parcel was late again and the driver was rude"],
    [1, "Again the parcel was late and the driver rude"],
    [3, "The website logs me out at each payment"],
  ];
  const responses = survey(ROWS);
  const ids = commentIds(responses);
  const correct = (row: number, change: Partial<Correction>): Correction => ({
    id: ids.get(row) ?? "",
    causes: null,
    theme: null,
    ...change,
  });

  it("for its comment, surely; and for one that says the same, as likely as it is alike", () => {
    const corrections = [correct(0, { causes: ["organisation", "service"] })];
    const { comments } = read(responses, { corrections });
    expect(comments[0]).toMatchObject({
      corrected: "byPerson",
      causes: [
        { cause: "organisation", confidence: 1, words: [] },
        { cause: "service", confidence: 1, words: ["late"] },
      ],
    });
    expect(comments[1]).toMatchObject({ corrected: "byNeighbour", state: "read" });
    expect(comments[1]?.causes.map(({ cause }) => cause)).toEqual(["organisation", "service"]);
    expect(comments[1]?.causes[0]?.confidence).toBeLessThanOrEqual(1);
    expect(comments[2]).toMatchObject({ corrected: null, state: "unclassified" });
  });

  it("its own correction stands against a neighbour's", () => {
    const corrections = [
      correct(0, { causes: ["organisation"] }),
      correct(1, { causes: ["product"] }),
    ];
    const { comments } = read(responses, { corrections });
    expect(comments.slice(0, 2).map(({ causes }) => causes.map(({ cause }) => cause))).toEqual([
      ["organisation"],
      ["product"],
    ]);
  });

  it("none of the seven leaves the comment unclassified", () => {
    const { comments } = read(responses, { corrections: [correct(0, { causes: [] })] });
    expect(comments[0]).toMatchObject({ state: "unclassified", causes: [], corrected: "byPerson" });
  });

  it("a correction whose comment is gone teaches nothing", () => {
    const gone = { id: "nobody", causes: ["product"] as const, theme: "Parking" };
    const { comments, themes } = read(responses, { corrections: [gone] });
    expect(comments.every(({ corrected }) => corrected === null)).toBe(true);
    expect(themes.map(({ name }) => name)).not.toContain("Parking");
  });

  it("a theme takes its comment from the others, whatever the case; a new name is a new theme", () => {
    const all = survey(MATTERS);
    const places = commentIds(all);
    const before = read(all).themes;
    const [first] = before;
    // Comments 30 and 31 say the same as all of the 20, which follow them.
    const move = (theme: string) =>
      read(all, { corrections: [{ id: places.get(30) ?? "", causes: null, theme }] }).themes;
    const taken = move((first?.name ?? "").toUpperCase());
    expect(taken.find(({ id }) => id === first?.id)?.rows).toHaveLength(50);
    const made = move("Packaging");
    expect(made.find(({ name }) => name === "Packaging")).toMatchObject({
      id: "own:Packaging",
      rows: Int32Array.from({ length: 20 }, (_, row) => 30 + row),
      z: null,
    });
    for (const { name, rows } of made) {
      if (name !== "Packaging") expect([...rows].some((row) => row >= 30 && row < 50)).toBe(false);
    }
  });
});
