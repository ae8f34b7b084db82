import { PhraseBook } from "../../../src/comments/themes/phraseBook";
import type { Phrase } from "../../../src/comments/themes/phraseFinder";

const phrase = (key: string, kind: Phrase["kind"] = "thing"): Phrase => ({
  key,
  kind,
  written: key,
});

function listsOf(book: PhraseBook, comments: number): string[][] {
  const keyOf = new Map(book.phrases.map(({ id, key }) => [id, key]));
  const lists = Array.from({ length: comments }, (): string[] => []);
  book.eachPhrase((comment, id) => lists[comment]?.push(keyOf.get(id) ?? "?"));
  return lists;
}

describe("the book of phrases", () => {
  it("counts a comment once a phrase", () => {
    const book = new PhraseBook();
    book.add([phrase("bill"), phrase("bill"), phrase("order", "act")]);
    book.add([]);
    book.add([phrase("order"), phrase("bill", "name")]);
    expect(book.get("bill")).toMatchObject({ comments: 2, asThing: 1, asName: 1 });
    expect(book.get("order")).toMatchObject({ comments: 2, asThing: 1, asName: 0 });
    expect(listsOf(book, 3)).toEqual([["bill", "order"], [], ["order", "bill"]]);
  });

  it("forgets the rarest when there are too many, and keeps the rest whole", () => {
    const book = new PhraseBook(4);
    book.add([phrase("a"), phrase("once")]);
    book.add([phrase("b"), phrase("a")]);
    book.add([phrase("x"), phrase("b"), phrase("y")]);
    // Five are one too many; those of one comment go.
    expect(book.phrases.map(({ key }) => key)).toEqual(["a", "b"]);
    book.add([phrase("a"), phrase("z")]);
    expect(listsOf(book, 4)).toEqual([["a"], ["b", "a"], ["b"], ["a", "z"]]);
    expect(book.get("a")?.comments).toBe(3);
  });

  it("never holds more than it may, whatever comes", () => {
    const book = new PhraseBook(50);
    for (let at = 0; at < 2_000; at++) {
      book.add([phrase(`new ${at}`), phrase("kept"), phrase(`often ${at % 40}`)]);
      expect(book.phrases.length).toBeLessThanOrEqual(50);
    }
    expect(book.get("kept")?.comments).toBe(2_000);
  });
});
