/**
 * What gives a language away where none of a comment's words is known: endings that English does not have, and
 * letters that one language alone writes. A name with an accent in an English sentence never comes this far.
 */

/** The language whose endings a word of five letters or more has; null for English, and for most words. */
export function languageOfEnding(word: string): string | null {
  if (word.length < 5) return null;
  for (const [code, ending] of ENDINGS) if (ending.test(word)) return code;
  return null;
}

/** Letters of one language; "" where every letter is written in several. Example: "Żenada" is Polish. */
export function languageOfLetters(text: string): string {
  return LETTERS.find(([, letters]) => letters.test(text))?.[0] ?? "";
}

const ENDINGS: readonly (readonly [code: string, ending: RegExp])[] = [
  ["de", /(?:[^hos]ung|ungen|keit|heit|lich|liche[nrs]?|isch|ische[nrs]?|schaft|igkeiten)$/],
  ["nl", /(?:heid|heden|lijke?|atie|aties|ij|ijke?|ijn|ijd|aal|eren|baar|kken|ssen)$/],
  ["es", /(?:ci[oó]n|ciones|idad|idades|amiento|imiento|aron|ieron|ísim[oa]|ñ[oa]s?)$/],
  ["pt", /(?:[cç]ão|ções|idades?|inho|aram|eram|íssim[oa])$/],
  ["it", /(?:zion[ei]|mento|menti|ità|issim[oaie]|aggio|ggi|tto|tta|tti|tte|zza)$/],
  ["fr", /(?:eaux?|euse|euses|aient|ée?s?|ible[s]|elle|ienne|oire|ait)$/],
  ["pl", /(?:ość|ości|anie|enie|owy|owa|owe|owego|łem|łam|ych|iej|icz|ski|ska|skie)$/],
  ["fi", /(?:inen|iset|ssa|ssä|sta|stä|lla|llä|lta|ltä|ksi|uus|yys|nut|nyt|een|oon|aan|ään)$/],
  ["tr", /(?:l[ae]r[ıi]?|s[ıi]z|[ıi]yor|m[ae]d[ıi]|nda|nde|lik|lık)$/],
  ["hu", /(?:ság|ség|nak|nek|ban|ben|ból|ből|hoz|tak|tek|ott|ség|tás|tés)$/],
  ["ro", /(?:ului|elor|ilor|ție|ția|ează|[aei]rea|esc|ește)$/],
  ["sv", /(?:het|heten|ningen?|igt|arna|orna|erna|skt|ande)$/],
];

const LETTERS: readonly (readonly [code: string, letters: RegExp])[] = [
  ["vi", /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơư]/i],
  ["de", /ß/],
  ["es", /[ñ¿¡]/i],
  ["pt", /[ãõ]/i],
  ["pl", /[łżźśńąę]/i],
  ["cs", /[řěů]/i],
  ["hu", /[őű]/i],
  ["tr", /[ğıİ]|ş/i],
  ["ro", /[țșă]/i],
];
