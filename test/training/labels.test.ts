/** The data that the reader of comments learns from: whole, well formed, and without a word of other people's. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

const FOLDER = join(__dirname, "../../training");
const SHARED = join(__dirname, "../../../shared/data");
// The public collections are no part of the project: where they are absent this one test is skipped, and counted so.
const withData = existsSync(SHARED) ? it : it.skip;

type Row = Readonly<Record<string, string>>;
const readTable = (file: string, delimiter: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(file, "utf8"), {
    header: true,
    delimiter,
    quoteChar: delimiter === "\t" ? "\0" : '"',
    skipEmptyLines: true,
  }).data;

const table = (file: string) => readTable(join(FOLDER, file), "\t");
const written = readdirSync(join(FOLDER, "written")).flatMap((file) =>
  table(join("written", file)).map((row) => ({ file, ...row }) as Row)
);
const twice = table("labels-twice.tsv");
const once = table("labels-once.tsv");

/** 0 alone, or causes without repetition, the primary one first. */
const isLabels = (labels = ""): boolean => {
  const each = labels.split(";");
  return /^(0|[1-7](;[1-7])*)$/.test(labels) && new Set(each).size === each.length;
};
const words = (text = ""): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

describe("the comments written for training", () => {
  it("have a text and labels of notes on causes, 0 alone", () => {
    expect(written.filter(({ labels, text }) => !isLabels(labels) || !words(text))).toEqual([]);
  });

  it("are at least sixty from each of 184 industries, every cause at least three hundred times", () => {
    const industries = new Map<string, number>();
    const causes = new Map<string, number>();
    for (const { file = "", labels = "" } of written) {
      industries.set(file, (industries.get(file) ?? 0) + 1);
      for (const label of labels.split(";")) causes.set(label, (causes.get(label) ?? 0) + 1);
    }
    expect(industries.size).toBe(184);
    expect(Math.min(...industries.values())).toBeGreaterThanOrEqual(60);
    expect([...causes.keys()].sort()).toEqual([..."01234567"]);
    expect(Math.min(...causes.values())).toBeGreaterThanOrEqual(300);
  });
});

describe("the labels of other people's comments", () => {
  it("are well formed, one row an id", () => {
    const labels = [...twice.flatMap((row) => [row["first"], row["second"], row["settled"]])];
    labels.push(...once.map((row) => row["labels"]));
    expect(labels.filter((each) => !isLabels(each))).toEqual([]);
    const ids = [...twice, ...once].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(twice.length).toBeGreaterThanOrEqual(1500);
  });

  it("are settled only where the two passes differ", () => {
    const agreed = twice.filter(({ first, second }) => first === second);
    expect(agreed.every(({ first, settled }) => first === settled)).toBe(true);
  });
});

withData("no comment of other people's is among those written, beyond a handful of words", () => {
  const theirs = new Set<string>();
  for (const file of readdirSync(SHARED).filter((name) => name.endsWith(".csv"))) {
    for (const row of readTable(join(SHARED, file), ",")) {
      theirs.add(words(row["comment"] ?? row["Comment"]));
    }
  }
  const taken = written.map(({ text }) => words(text)).filter((text) => theirs.has(text));
  expect(theirs.size).toBeGreaterThan(10_000);
  expect(taken.filter((text) => text.split(" ").length > 4)).toEqual([]);
});
