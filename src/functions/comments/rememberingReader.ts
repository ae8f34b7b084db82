import type { CommentReader } from "./commentReader";

/** So many comments of earlier questions are kept, and so many questions; more would only fill the memory. */
const MOST_COMMENTS = 200_000;
const MOST_QUESTIONS = 20;

/**
 * The same reader, which answers an equal question by what it answered before: a workbook that is opened or
 * recalculated asks for each cell again, and NPSTHEMES and NPSALIGN over the same cells ask the same.
 * A failure is not kept.
 */
export function rememberingReader(reader: CommentReader): CommentReader {
  const causes = recent((texts) => reader.causes(texts));
  const survey = recent((texts, scores) => reader.survey(texts, scores));
  return { causes: (texts) => causes(texts, NO_SCORES), survey };
}

const NO_SCORES = new Int8Array(0);

interface Question<T> {
  readonly texts: readonly string[];
  readonly scores: Int8Array;
  readonly answer: Promise<T>;
}

type Ask<T> = (texts: readonly string[], scores: Int8Array) => Promise<T>;

function recent<T>(ask: Ask<T>): Ask<T> {
  /** The latest first. */
  let questions: readonly Question<T>[] = [];

  return (texts, scores) => {
    const known = questions.find((each) => same(each.texts, texts) && same(each.scores, scores));
    const question = known ?? { texts, scores, answer: ask(texts, scores) };
    const others = questions.filter((each) => each !== question);
    questions = asManyAsFit([question, ...others]);
    if (!known) {
      question.answer.catch(() => {
        questions = questions.filter((each) => each !== question);
      });
    }
    return question.answer;
  };
}

/** Compared whole, because a question that only looks alike has another answer. */
function same<T>(some: ArrayLike<T>, others: ArrayLike<T>): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
  return true;
}

/** The first always: who asks waits for it. */
function asManyAsFit<T>(questions: readonly Question<T>[]): readonly Question<T>[] {
  let comments = 0;
  return questions.filter(({ texts }, at) => {
    comments += texts.length;
    return at === 0 || (at < MOST_QUESTIONS && comments <= MOST_COMMENTS);
  });
}
