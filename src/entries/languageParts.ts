import { causeReader } from "../comments/causes/causeReader";
import type { LanguageParts } from "../functions/comments/commentReader";
import { fetchModel } from "./languageModel";

/** What the functions need to know of the language, from the add-in's own address. */
export const languageParts: LanguageParts = {
  causes: kept(async () => causeReader(await fetchModel())),
  phrases: kept(async () => {
    const [{ phraseFinder }, { default: model }] = await Promise.all([
      import("../comments/themes/phraseFinder"),
      import("wink-eng-lite-web-model"),
    ]);
    return phraseFinder(model);
  }),
};

/** Loaded once; what did not come is asked for again. */
function kept<T>(load: () => Promise<T>): () => Promise<T> {
  let part: Promise<T> | null = null;
  return () => {
    part ??= load().catch((thrown: unknown) => {
      part = null;
      throw thrown;
    });
    return part;
  };
}
