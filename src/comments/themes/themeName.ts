import type { Theme } from "../commentReading";
import type { Phrase, PhraseFinder } from "./phraseFinder";
import type { Covering } from "./themeCover";
import { DELAY, type PhraseGroup } from "./themeGroups";
import type { ThemeComment } from "./themes";

/** Enough to see how most customers write it. */
const READ_FOR_NAME = 100;
const MOST_PHRASES = 30;

/** A comment as far as names are read off it. */
type Written = Pick<ThemeComment, "row" | "text" | "nameless">;

/** Gives a theme its name, which no other has: `used` holds those that are taken, in small letters, and is added to. */
export function namedTheme(
  { group, within }: Covering,
  comments: readonly Written[],
  finder: PhraseFinder,
  used: Set<string>
): Theme {
  const keys = new Set([...group.keys, ...within.flatMap((part) => part.keys)]);
  const forms = formsOf(keys, group, comments, finder);
  const names = [...namesFrom(group, forms), ...forms.map(({ written }) => written), group.key];
  const name = names.find((each) => !used.has(each)) ?? group.key;
  used.add(name);
  const phrases = forms.slice(0, MOST_PHRASES).map(({ written }) => written);
  return {
    id: `theme:${group.key}`,
    name,
    phrases,
    rows: Int32Array.from(group.comments, (at) => comments[at]?.row ?? -1),
    z: group.z,
  };
}

/** One way of writing a phrase, and in how many of the comments read. */
interface Form {
  readonly key: string;
  readonly kind: Phrase["kind"];
  readonly written: string;
  readonly comments: number;
  /** Of these, as a verb. */
  readonly asAct: number;
}

/** Most frequent first. */
function formsOf(
  keys: ReadonlySet<string>,
  { detractors }: PhraseGroup,
  comments: readonly Written[],
  finder: PhraseFinder
): Form[] {
  const found = new Map<string, Form>();
  const stride = Math.max(1, detractors.length / READ_FOR_NAME);
  for (let at = 0; at < detractors.length; at += stride) {
    const comment = comments[detractors[Math.floor(at)] as number];
    const text = comment?.nameless ?? comment?.text ?? "";
    for (const { key, kind, written } of onceEach(finder.read(text).phrases)) {
      if (!keys.has(key)) continue;
      const { comments: before, asAct } = found.get(written) ?? { comments: 0, asAct: 0 };
      const isAct = kind === "act" ? 1 : 0;
      found.set(written, { key, kind, written, comments: before + 1, asAct: asAct + isAct });
    }
  }
  return [...found.values()].sort(
    (a, b) => b.comments - a.comments || (a.written < b.written ? -1 : 1)
  );
}

function onceEach(phrases: readonly Phrase[]): Iterable<Phrase> {
  return new Map(phrases.map((phrase) => [phrase.written, phrase])).values();
}

/** Best name first. */
function namesFrom(group: PhraseGroup, forms: readonly Form[]): string[] {
  const lead = group.key === DELAY ? leadOfDelay(forms) : group.key;
  const own = forms.filter(({ key }) => key === lead);
  const most = own[0]?.comments ?? 0;
  const often = own.filter(({ comments }) => comments >= FREQUENT * most);
  const things =
    group.fitness < 1 ? often.filter(({ comments, asAct }) => asAct * 2 < comments) : [];
  const telling = often.filter((form) => !isBare(form, own));
  return [...things, ...telling, ...own].map(({ written }) => written);
}

/** "installation" rather than "installed". A form this often beside the most frequent one may take its place. */
const FREQUENT = 0.2;
/** Two words where two words are mostly used together. */
const TOGETHER = 0.5;

/**
 * "miss", "wait" and "waited" are no names where customers also write "missed" and "waiting"; nor is the "waiting list"
 * of a few for all that wait.
 */
function isBare(form: Form, own: readonly Form[]): boolean {
  if (form.kind === "delay") {
    const all = own.reduce((sum, { comments }) => sum + comments, 0);
    const isFew = form.comments < TOGETHER * all;
    return VERBS_OF_DELAY.has(form.written) || (isFew && LISTS.test(form.written));
  }
  return (
    form.asAct * 2 > form.comments &&
    own.some(({ written }) => written !== form.written && written.startsWith(form.written))
  );
}

const LISTS = / lists?$/;
const VERBS_OF_DELAY: ReadonlySet<string> = new Set(["wait", "waits", "waited", "delayed"]);

/** The word for delay that most use, or the pair that holds it: "late delivery". Spans of time name nothing. */
function leadOfDelay(forms: readonly Form[]): string {
  const counts = new Map<string, number>();
  for (const { key, kind, comments } of forms) {
    if (kind === "delay") counts.set(key, (counts.get(key) ?? 0) + comments);
  }
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [word, most] = sorted.find(([key]) => !key.includes("+")) ?? ["", 0];
  const pair = sorted.find(([key]) => key.split("+").includes(word) && key !== word);
  if (pair && pair[1] >= TOGETHER * most) return pair[0];
  return word === "" ? (forms[0]?.key ?? DELAY) : word;
}
