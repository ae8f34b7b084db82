import { wordSet } from "./wordSet";

/** What a cell of the comment column holds: nothing, no words to read ("n/a", ":-)", "10/10"), or words. */
export type Screened =
  | { readonly kind: "empty" }
  | { readonly kind: "noWords" }
  | { readonly kind: "words"; readonly text: string };

/**
 * Tells comments that say something from cells that only look filled, and cleans what is read on: white space is
 * one space, control characters, invisible and direction marks and halves of characters are gone, letters are
 * composed. Signs and markup stay as the customer wrote them; they are shown as text and never as anything else.
 *
 * Example: "  Too\u200B slow\n\n" is the words "Too slow"; "N/A." has no words; " \u200F" is empty.
 */
export function screenComment(text: string): Screened {
  const cleaned = cleanText(text);
  if (cleaned === "") return { kind: "empty" };
  return hasWords(cleaned) ? { kind: "words", text: cleaned } : { kind: "noWords" };
}

function cleanText(text: string): string {
  return text.replace(INVISIBLE, "").replace(SPACES, " ").trim().normalize("NFC");
}

/** Halves of characters, which the u flag matches only where the other half is missing, and marks that nobody sees. */
const INVISIBLE =
  /[\p{Surrogate}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const SPACES = /[\s\u0000-\u001F\u007F-\u009F\u2800\u3164]+/g;

/** A text beyond this length says something, if it has a letter at all. */
const LONGEST_WITHOUT_WORDS = 400;

/** What is no word is taken out: markup, character references, links, smileys of letters, then all but letters. */
function hasWords(cleaned: string): boolean {
  if (cleaned.length > LONGEST_WITHOUT_WORDS) return /\p{L}/u.test(cleaned);
  const letters = cleaned
    .replace(MARKUP, " ")
    .replace(SMILEYS, " ")
    .replace(NO_LETTERS, " ")
    .trim()
    .toLowerCase();
  if (letters === "" || ONE_LETTER.test(letters)) return false;
  return !SAYS_NOTHING.has(letters.replace(/['’ ]/g, ""));
}

const MARKUP = /<[^<>]*>|&#?\w{1,8};|https?:\S+|www\.\S+/gi;
const SMILEYS =
  /(?<![^\s\p{P}])(?:[:;=8xX]['’]?-?[dDpPoOsSxX3cC]+|[xX]+[dD]+|[oO]_[oO])(?![^\s\p{P}])/gu;
const NO_LETTERS = /[^\p{L}'’]+/gu;
/** "x", "xxx", "aaaa", "z z": a key that was pressed. A single sign of Chinese or Japanese is a word. */
const ONE_LETTER = /^([a-zß-öø-ÿ])(?:\s*\1)*$/;

/** Answers that say there is no answer, without spaces and apostrophes; those of forms in other languages too. */
const SAYS_NOTHING = wordSet(`
  na nla nil none non nope no null nan nada nill noone notapplicable nocomment nocomments nocommentsatall nothing
  nothingtoadd nothingtosay nothingelse nothingreally nothingmuch nothingspecific nothingspecial nothinginparticular
  nothingatall nothingcomestomind noanswer noresponse noreply noreason noreasons noreasongiven nofeedback noopinion
  nofurthercomment nofurthercomments noothercomments noadditionalcomments noidea nosuggestions nosuggestion nothanks
  nothankyou dontknow idontknow donotknow idk dunno notsure unsure unknown noneatthistime noneatall noneatthemoment
  notatthistime notatthemoment nothingatthistime nothingatthemoment notanswered skip skipped blank empty undefined
  test testing tbc tbd ditto asabove seeabove sameasabove sameasbefore prefernottosay nocommentatthistime
  nottosay outof hm hmm hmmm um uh lol haha hahaha dk ok asdf qwerty
  keine keiner keines keinkommentar keinekommentare keineangabe keineangaben nichts ka rien ras aucun aucune
  aucuncommentaire sanscommentaire so ninguno ninguna ningun ningún nadaqueagregar sincomentarios sincomentario
  nsnc noaplica nenhum nenhuma semcomentarios semcomentários nadaadeclarar nessuno nessuna niente nessuncommento
  geen geencommentaar nvt niets ingen inga inget ingenkommentar ei eimitään brak nic brakuwag niemam yok nincs
  нет ничего 无 没有 无意见 特になし なし 없음 لا لايوجد
`);
