import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import model from "wink-eng-lite-web-model";
import type { Theme } from "../../../src/comments/commentReading";
import { phraseFinder } from "../../../src/comments/themes/phraseFinder";
import {
  findThemes,
  themeSteps,
  type ThemeComment,
  type ThemeOptions,
} from "../../../src/comments/themes/themes";

const finder = phraseFinder(model);
const NO_OWN: ThemeOptions = { most: 10, own: [] };

/** Comments in the order given, each with its row and score. */
const survey = (...parts: readonly (readonly [score: number, ...texts: string[]])[]) =>
  parts
    .flatMap(([score, ...texts]) => texts.map((text) => ({ score, text })))
    .map((comment, at): ThemeComment => ({ row: 2 * at + 5, ...comment }));

const find = (comments: readonly ThemeComment[], options = NO_OWN) =>
  findThemes(comments, finder, options);
const named = (themes: readonly Theme[], name: string) => {
  const found = themes.find((theme) => theme.name === name);
  if (!found) throw new Error(`no theme ${name} among ${themes.map((theme) => theme.name)}`);
  return found;
};
const textsOf = (theme: Theme, comments: readonly ThemeComment[]) =>
  comments.filter(({ row }) => theme.rows.includes(row)).map(({ text }) => text);

const PARKING = ["The parking is a disgrace", "No parking at all", "Parking was full"];
const LATE = [
  "My delivery was late",
  "Late delivery, again",
  "Deliveries are always late",
  "The late delivery ruined it",
];
const RUDE = ["The staff were rude", "Rude receptionist", "A rude man at the desk"];
const CHARGED = ["They charged me twice", "I was charged for nothing", "Charged without warning"];

describe("themes (rules 60 and 140)", () => {
  const comments = survey([2, ...PARKING, ...LATE, ...RUDE, ...CHARGED], [10, "Lovely breakfast"]);
  const themes = find(comments);

  it.each([
    ["parking", PARKING],
    ["late delivery", LATE],
    ["rude", RUDE],
    ["charged", CHARGED],
  ])("rule 140: finds %s in the comments that name it, and in no other", (name, texts) => {
    expect(textsOf(named(themes, name), comments)).toEqual(texts);
  });

  it("most detractors' comments first", () => {
    const sizes = themes.map(({ rows }) => rows.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(themes[0]?.name).toBe("late delivery");
  });

  it("hands back no more than asked for", () => {
    expect(find(comments, { ...NO_OWN, most: 2 })).toHaveLength(2);
    expect(find(comments, { ...NO_OWN, most: 0 })).toEqual([]);
  });

  it("names the ways of writing that count as a theme", () => {
    expect(named(themes, "late delivery").phrases).toEqual(
      expect.arrayContaining(["late delivery", "late deliveries", "late"])
    );
  });

  it("a comment counts once, rows ascend", () => {
    const twice = survey([1, "Parking, parking, parking!", "The parking fee", "Parking"]);
    expect([...named(find(twice), "parking").rows]).toEqual([5, 7, 9]);
  });

  it("no comments, no themes", () => {
    expect(find([])).toEqual([]);
  });

  it("praise alone has none", () => {
    expect(find(survey([10, "Great parking", "Great parking", "Great parking"]))).toEqual([]);
  });
});

describe("detractors against promoters (weighted log-odds)", () => {
  const filler = Array.from({ length: 12 }, () => "The lift is broken");

  it("what promoters say as much is no theme", () => {
    const breakfast = Array.from({ length: 6 }, () => "The breakfast");
    const comments = survey([3, ...breakfast, ...filler], [9, ...breakfast, ...breakfast]);
    expect(find(comments).map(({ name }) => name)).toEqual(["broken lift"]);
  });

  it("counts promoters and passives who name it among its rows", () => {
    const comments = survey(
      [3, ...filler],
      [8, "A broken lift"],
      [10, "A broken lift, still lovely", ...Array.from({ length: 9 }, () => "The breakfast")]
    );
    const theme = named(find(comments), "broken lift");
    expect(theme.rows).toHaveLength(14);
    expect(theme.z).toBeGreaterThan(0);
  });

  it("without promoters there is nothing to compare with", () => {
    const theme = named(find(survey([3, ...filler], [8, "Lovely"])), "broken lift");
    expect(theme.z).toBeNull();
  });

  it("passives do not decide what is a theme", () => {
    const comments = survey([3, ...filler], [8, ...PARKING, ...PARKING], [10, "Lovely"]);
    expect(find(comments).map(({ name }) => name)).toEqual(["broken lift"]);
  });
});

describe("near-duplicates", () => {
  it("words for delay are one theme in the customers' words", () => {
    const texts = [
      "Still waiting",
      "Waiting for an answer",
      "I waited three weeks",
      "It took months",
      "There were delays",
      "It takes too long",
    ];
    const themes = find(survey([0, ...texts]));
    expect(themes).toHaveLength(1);
    expect(themes[0]).toMatchObject({ name: "waiting", id: "theme:delay" });
    expect(themes[0]?.rows).toHaveLength(6);
  });

  it("a misspelling counts as what is meant", () => {
    const right = Array.from({ length: 9 }, () => "My appointment");
    const themes = find(survey([0, ...right, "My apointment"]));
    expect(themes.map(({ name, rows }) => [name, rows.length])).toEqual([["appointment", 10]]);
  });

  it("a misspelling counts as what is meant, also where several misspell it", () => {
    const right = Array.from({ length: 20 }, () => "My appointment");
    const wrong = Array.from({ length: 4 }, () => "My apointment");
    const themes = find(survey([0, ...right, ...wrong]));
    expect(themes.map(({ name, rows }) => [name, rows.length])).toEqual([["appointment", 24]]);
  });

  it("one word or two: a chat bot is a chatbot", () => {
    const texts = [
      "Just a chat bot",
      "That chat bot",
      "A chat bot",
      "Only a chatbot",
      "The chatbot",
    ];
    const themes = find(survey([0, ...texts, "A chatbot, again"]));
    expect(themes.map(({ name, rows }) => [name, rows.length])).toEqual([["chat bot", 6]]);
  });

  it("a waiting list that few mention gives its name to no other waiting", () => {
    const lists = ["A waiting list", "On the waiting list", "The waiting list", "Waiting list"];
    const waits = ["I waited", "We waited", "They waited", "Two people waiting", "Waiting"];
    const [theme] = find(survey([0, ...lists, ...waits, "It took three weeks"]));
    expect(theme).toMatchObject({ name: "waiting", id: "theme:delay" });
    const [list] = find(survey([0, ...lists, "I waited"]));
    expect(list?.name).toBe("waiting list");
  });

  it("two words where two words are mostly used together", () => {
    const themes = find(
      survey([0, "The garden gate", "A garden gate", "That garden gate", "My garden"])
    );
    expect(themes.map(({ name, rows }) => [name, rows.length])).toEqual([["garden gate", 4]]);
  });

  it("a complaint names itself where most do not say of what", () => {
    const texts = [
      "cancelled",
      "It was cancelled",
      "They cancelled",
      "Cancelled again",
      "My order was cancelled",
    ];
    const themes = find(survey([0, ...texts, "Cancelled, my order", "You cancelled on me"]));
    expect(themes.map(({ name, rows }) => [name, rows.length])).toEqual([["cancelled", 7]]);
  });

  it("one theme, whatever customers call the thing, by the word that most use", () => {
    const texts = [
      "No internet",
      "Still no internet",
      "No internet yet",
      "No broadband",
      "Without wifi",
    ];
    const themes = find(survey([0, ...texts]));
    expect(themes.map(({ name, rows }) => [name, rows.length])).toEqual([["no internet", 5]]);
  });

  it("what detractors call bad is a theme, also where promoters praise it more", () => {
    const bad = [
      "Poor customer service",
      "Terrible customer service",
      "The customer service is awful",
    ];
    const praise = Array.from({ length: 12 }, () => "Great customer service");
    const [theme] = find(survey([1, ...bad], [10, ...praise]));
    expect(theme).toMatchObject({
      id: "theme:poor custom+servic",
      rows: new Int32Array([5, 7, 9]),
    });
  });

  it("a theme stands beside others that each share some of its comments", () => {
    const rude = Array.from({ length: 6 }, () => "Rude");
    const dirty = Array.from({ length: 6 }, () => "Dirty");
    const both = ["Rude, and a leak", "Rude, leaks", "Dirty, leaking", "Dirty, it leaks"];
    const names = find(survey([0, ...rude, ...dirty, ...both])).map(({ name }) => name);
    expect(names).toHaveLength(3);
  });

  it("a noun gives way to the complaints about it", () => {
    const texts = ["dirty", "dirty", "dirty", "cold", "cold", "cold", "noisy", "noisy", "noisy"];
    const themes = find(survey([0, ...texts.map((each) => `A ${each} room`)]));
    expect(themes.map(({ name }) => name).sort()).toEqual([
      "cold room",
      "dirty room",
      "noisy room",
    ]);
  });

  it.each([
    ["greetings", "Hello, thank you, regards"],
    ["judgement", "Terrible, awful, the worst"],
    ["words for the company and its customers", "The company and its customers"],
    ["general words", "Some people, the time, a thing"],
    ["requests and fillers", "Round and round, please fix"],
    ["names", "It was Hargreaves and then Pemberton"],
  ])("%s are no themes", (_, text) => {
    expect(find(survey([0, ...Array.from({ length: 5 }, () => text)]))).toEqual([]);
  });

  it("a theme adds comments the others do not have", () => {
    const texts = Array.from({ length: 6 }, () => "The boiler engineer and his ladder");
    expect(find(survey([0, ...texts]))).toHaveLength(1);
  });
});

describe("the person's own themes", () => {
  const comments = survey(
    [
      2,
      "Car parks are full",
      "Parked far away",
      "The CAR PARK fee",
      "My car broke",
      "Sparkling water",
    ],
    [10, "A lovely car park", "Great"]
  );
  const own = [
    { name: "Parking", words: ["car park, parking"] },
    { name: "Empty", words: [" , "] },
    { name: "Unseen", words: ["helicopter"] },
  ];
  const themes = find(comments, { most: 10, own });

  it("stand first, in the person's order, found or not", () => {
    expect(themes.slice(0, 3).map(({ id, z }) => [id, z])).toEqual([
      ["own:Parking", null],
      ["own:Empty", null],
      ["own:Unseen", null],
    ]);
  });

  it("are found by whole words, by stem, in any case, words that belong together side by side", () => {
    expect(textsOf(named(themes, "Parking"), comments)).toEqual([
      "Car parks are full",
      "Parked far away",
      "The CAR PARK fee",
      "A lovely car park",
    ]);
    expect(named(themes, "Unseen").rows).toHaveLength(0);
    expect(named(themes, "Empty").rows).toHaveLength(0);
  });

  it("are not found again", () => {
    const again = find(survey([0, ...PARKING]), {
      most: 10,
      own: [{ name: "P", words: ["parking"] }],
    });
    expect(again.map(({ name }) => name)).toEqual(["P"]);
  });

  it("words are never patterns", () => {
    const odd = { name: "Odd", words: ["(.*", "[", "park.*", "\\", "__proto__"] };
    expect(named(find(comments, { most: 0, own: [odd] }), "Odd").rows).toHaveLength(0);
  });
});

describe("work in steps", () => {
  it("says how far it is, and ends with what findThemes gives", () => {
    const comments = survey([2, ...Array.from({ length: 40 }, () => [...PARKING, ...RUDE]).flat()]);
    const steps = themeSteps(comments, finder, NO_OWN);
    const done: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) done.push(step.value);
    expect(done.slice(0, 4)).toEqual([50, 100, 150, 200]);
    expect(done.at(-1)).toBe(comments.length);
    expect(step.value).toEqual(find(comments));
  });
});

describe("hostile and odd text", () => {
  it.each([
    '=HYPERLINK("http://evil.example")',
    "<img src=x onerror=alert(1)>",
    "__proto__ constructor prototype",
    "a".repeat(10_000),
    "not ".repeat(2_500),
    "\u202Eevil\u0000",
    "😡".repeat(2_000),
    "   ",
  ])("is read like any other", (text) => {
    const comments = survey([0, ...Array.from({ length: 4 }, () => text), ...PARKING]);
    expect(named(find(comments), "parking").rows).toHaveLength(3);
  });

  it("gives the same whatever the comments are, and rows that are there", () => {
    const words = fc.constantFrom(
      "parking",
      "rude",
      "not",
      "working",
      "late",
      "delivery",
      "bill",
      ".",
      "no"
    );
    const text = fc.array(words, { maxLength: 8 }).map((each) => each.join(" "));
    const comment = fc.record({ text, score: fc.integer({ min: 0, max: 10 }) });
    fc.assert(
      fc.property(fc.array(comment, { maxLength: 40 }), (each) => {
        const comments = each.map((one, row) => ({ row, ...one }));
        const themes = find(comments);
        expect(find(comments)).toEqual(themes);
        expect(new Set(themes.map(({ name }) => name)).size).toBe(themes.length);
        for (const { rows } of themes) {
          expect([...new Set(rows)].sort((a, b) => a - b)).toEqual([...rows]);
          expect([...rows].every((row) => row < comments.length)).toBe(true);
          expect([...rows].some((row) => (comments[row]?.score ?? 10) <= 6)).toBe(true);
        }
      }),
      { numRuns: 60 }
    );
  });
});

const data = path.resolve(__dirname, "../../../../shared/data/telecom_nps_responses.csv");
const withData = fs.existsSync(data) ? it : it.skip;

withData(
  "2,213 real telecom comments: what was read by eye leads, and covers most detractors",
  () => {
    const { data: rows } = Papa.parse<{ Score: string; Comment: string }>(
      fs.readFileSync(data, "utf8"),
      {
        header: true,
        skipEmptyLines: true,
      }
    );
    const comments = rows.flatMap(({ Score, Comment }, row) =>
      /^\d+$/.test(Score) && Comment.trim() !== ""
        ? [{ row, text: Comment, score: Number(Score) }]
        : []
    );
    const themes = find(comments);
    const names = themes.map(({ name }) => name);
    // Read one by one: delay in two fifths of detractors' comments, then installation, what was cancelled, no internet
    // (whether they say broadband or wifi), what nobody told them, customer service that they call bad, bills. Engineers
    // are praised as much.
    expect(names[0]).toBe("waiting");
    expect(names).toEqual(
      expect.arrayContaining([
        "installation",
        "cancelled",
        "no internet",
        "no communication",
        "poor customer service",
        "bill",
      ])
    );
    const detractors = comments.filter(({ score }) => score <= 6);
    const covered = new Set(themes.flatMap(({ rows: each }) => [...each]));
    const share = detractors.filter(({ row }) => covered.has(row)).length / detractors.length;
    expect(share).toBeGreaterThan(0.55);
  }
);
