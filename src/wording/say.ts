import i18next, { type TFunction } from "i18next";
import { en } from "./en";

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
  resources: { en: { words: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

export const say: TFunction<"words"> = catalogue.getFixedT("en", "words");
