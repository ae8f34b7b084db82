import { NotLoaded, type CommentReader } from "./commentReader";
import type { ReaderAnswers, ReaderQuestion, ReaderReply } from "./readerMessages";

/** The worker's side: returns what takes a question; `reply` is called once for each. */
export function serveReader(
  reader: CommentReader,
  reply: (reply: ReaderReply) => void
): (question: ReaderQuestion) => Promise<void> {
  const answerTo = (question: ReaderQuestion): Promise<ReaderAnswers[keyof ReaderAnswers]> =>
    question.ask === "causes"
      ? reader.causes(question.texts)
      : reader.survey(question.texts, question.scores);

  return async (question) => {
    const { call } = question;
    try {
      reply({ call, answer: await answerTo(question) });
    } catch (thrown) {
      // Without the respondents' words, which an error's message may hold.
      const failure = thrown instanceof Error ? thrown.name : "Error";
      reply({ call, failure, notLoaded: thrown instanceof NotLoaded });
    }
  };
}
