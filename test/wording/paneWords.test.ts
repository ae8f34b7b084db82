import { readFileSync } from "node:fs";
import path from "node:path";
import { en } from "../../src/wording/en";
import { PANE_WORDS } from "../../src/wording/paneWords";
import { spokenFrom, type SpokenKey } from "./spokenKeys";

type Words = { readonly [part: string]: string | Words };

const spoken = spokenFrom("entries/taskpane.tsx", Object.keys(en));

/** What stands at a key, in all its plurals; undefined where nothing does. */
function at(words: Words, { key, isBeginning }: SpokenKey): unknown {
  // The last part of a beginning is cut off by the value that is put in.
  const parts = isBeginning ? key.split(".").slice(0, -1) : key.split(".");
  const last = parts.pop() ?? "";
  const around = parts.reduce<string | Words | undefined>(
    (inside, part) => (typeof inside === "object" ? inside[part] : undefined),
    words
  );
  if (typeof around !== "object") return undefined;
  const plurals = Object.entries(around).filter(
    ([name]) => name === last || (name.startsWith(`${last}_`) && !isBeginning)
  );
  return plurals.length === 0 ? undefined : plurals;
}

describe("the words that come with the pane", () => {
  it("are all that its modules say before the whole catalogue is loaded", () => {
    // A text that is no key of the catalogue, a file's name for instance, is said by nobody.
    const keys = spoken.filter((each) => at(en, each) !== undefined);
    expect(keys.length).toBeGreaterThan(500);
    const missing = keys.filter(
      (each) => JSON.stringify(at(PANE_WORDS, each)) !== JSON.stringify(at(en, each))
    );
    expect(missing).toEqual([]);
  });

  it("have no area that the pane does not say", () => {
    const said = new Set(spoken.map(({ key }) => key.split(".")[0]));
    expect(Object.keys(PANE_WORDS).filter((area) => !said.has(area))).toEqual([]);
  });

  it("are completed by all others where sheets are read, made and written", () => {
    const source = (file: string) => readFileSync(path.join(__dirname, "../../src", file), "utf8");
    expect(source("entries/withAllWords.ts")).toContain('await import("../wording/allWords")');
    expect(source("entries/engineWorker.ts")).toMatch(/^import "\.\.\/wording\/allWords";/);
  });
});
