import i18next, { type TFunction } from "i18next";
import type { en } from "./en";

/**
 * Every text a person sees comes from here: `say("pane.data.title", { usable: 3 })`.
 * Keys and their existence are checked by the compiler. Plurals by `count` (key_one / key_other).
 * Values are put in as they are: React and the sheet writer each keep text from becoming markup or a formula.
 */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "words";
    resources: { words: typeof en };
    enableSelector: false;
  }
}

const catalogue = i18next.createInstance();
void catalogue.init({
  lng: "en",
  fallbackLng: "en",
  defaultNS: "words",
  ns: ["words"],
  resources: { en: { words: {} } },
  interpolation: { escapeValue: false },
  // Told, i18next does not try at each look-up whether a key may be a sentence.
  keySeparator: ".",
  nsSeparator: false,
  // A key whose area nobody added: the bundle would show keys for words.
  parseMissingKeyHandler: (key) => {
    throw new Error(`no words for ${key}`);
  },
  initAsync: false,
});

// i18next types keys and values one by one, which `say` hands on; within this file a key is a text.
// Not its getFixedT, which copies all of i18next's settings at each call.
const lookUp = catalogue.t as Speaker;
type Speaker = (key: string, values?: object) => string;

/** Texts without values, once looked up: a look takes i18next longer than many a function's whole answer. */
const spoken = new Map<string, string>();

const speak: Speaker = (key, values) => {
  if (values !== undefined) return lookUp(key, values);
  const known = spoken.get(key);
  if (known !== undefined) return known;
  const text = lookUp(key);
  spoken.set(key, text);
  return text;
};

// Takes and gives what i18next's own function does.
export const say = speak as TFunction<"words">;

/**
 * Adds areas of the catalogue. Each entry point does this before anything else, with the areas its
 * bundle speaks, so that the functions' bundle does not carry the pane's words.
 */
export function addWords(areas: PartOf<typeof en>): void {
  catalogue.addResourceBundle("en", "words", areas, true, true);
  spoken.clear();
}

/** Areas, and areas without some of their own parts. */
type PartOf<Words> = { readonly [Area in keyof Words]?: Partial<Words[Area]> };
