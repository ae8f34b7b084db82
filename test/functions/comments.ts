import fs from "node:fs";
import path from "node:path";
import model from "wink-eng-lite-web-model";
import { causeReader } from "../../src/comments/causes/causeReader";
import { phraseFinder } from "../../src/comments/themes/phraseFinder";
import { commentFunctions } from "../../src/functions/comments/commentFunctions";
import type { LanguageParts } from "../../src/functions/comments/commentReader";
import { directReader, withoutRest } from "../../src/functions/comments/directReader";
import { rememberingReader } from "../../src/functions/comments/rememberingReader";

const MODEL = path.join(__dirname, "../../assets/language/causes.bin");

/** The language from the project's own files, read when it is first asked for. */
export const language: LanguageParts = {
  causes: once(() => causeReader(new Uint8Array(fs.readFileSync(MODEL)))),
  phrases: once(() => phraseFinder(model)),
};

/** The functions that read comments as the add-in puts them together, on the thread of the test. */
export const functionsHere = commentFunctions(
  rememberingReader(directReader(language, withoutRest))
);

function once<T>(make: () => T): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= Promise.resolve().then(make));
}
