/**
 * The language that an alphabet gives away, for comments most of whose letters are not Latin; "" where there are
 * no letters; null where Latin letters are the most. Letters that only one of several languages has tell these
 * apart, otherwise it is the language with most speakers: Cyrillic is Russian, Arabic Arabic, signs without kana Chinese.
 * Example: "дорого" is "ru", "дуже довго чекав і" is "uk".
 */
export function languageOfScript(text: string): string | null {
  if (!OUTSIDE_LATIN.test(text))
    return /[a-z]/i.test(text) || ACCENTED_LATIN.test(text) ? null : "";
  const latin = countOf(text, LATIN);
  let most = latin;
  let found: Script | null = null;
  for (const script of SCRIPTS) {
    const count = countOf(text, script.letters) * (script.weight ?? 1);
    if (count > most) [most, found] = [count, script];
  }
  if (found === null) return latin > 0 ? null : "";
  const own = found.own?.find(([, letters]) => letters.test(text));
  return own ? own[0] : found.language;
}

interface Script {
  readonly language: string;
  readonly letters: RegExp;
  /** Languages with letters of their own; the first that fits. */
  readonly own?: readonly (readonly [code: string, letters: RegExp])[];
  /** A sign that stands for a word weighs as one. */
  readonly weight?: number;
}

const OUTSIDE_LATIN = /[\u0370-\u1DFF\u2E80-\uFFFF]/;
const ACCENTED_LATIN = /[\u00C0-\u024F\u1E00-\u1EFF]/;
const LATIN = /\p{Script=Latin}/gu;

const SCRIPTS: readonly Script[] = [
  {
    language: "ru",
    letters: /\p{Script=Cyrillic}/gu,
    own: [
      ["uk", /[іїєґ]/i],
      ["sr", /[јљњћђџ]/i],
      ["ru", /[ыэё]/i],
      ["bg", /ъ[^еяюё\s]|(?<!\p{L})(?:не е|са|няма|много|съм)(?!\p{L})/iu],
    ],
  },
  {
    language: "ar",
    letters: /\p{Script=Arabic}/gu,
    own: [
      ["ur", /[ٹڈڑںے]/],
      ["fa", /[پچژگی]/],
    ],
  },
  {
    language: "zh",
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    own: [["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u]],
    weight: 3,
  },
  { language: "ko", letters: /\p{Script=Hangul}/gu, weight: 2 },
  { language: "el", letters: /\p{Script=Greek}/gu },
  { language: "he", letters: /\p{Script=Hebrew}/gu },
  { language: "hi", letters: /\p{Script=Devanagari}/gu },
  { language: "bn", letters: /\p{Script=Bengali}/gu },
  { language: "pa", letters: /\p{Script=Gurmukhi}/gu },
  { language: "gu", letters: /\p{Script=Gujarati}/gu },
  { language: "ta", letters: /\p{Script=Tamil}/gu },
  { language: "te", letters: /\p{Script=Telugu}/gu },
  { language: "kn", letters: /\p{Script=Kannada}/gu },
  { language: "ml", letters: /\p{Script=Malayalam}/gu },
  { language: "si", letters: /\p{Script=Sinhala}/gu },
  { language: "th", letters: /\p{Script=Thai}/gu },
  { language: "km", letters: /\p{Script=Khmer}/gu },
  { language: "my", letters: /\p{Script=Myanmar}/gu },
  { language: "hy", letters: /\p{Script=Armenian}/gu },
  { language: "ka", letters: /\p{Script=Georgian}/gu },
];

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
