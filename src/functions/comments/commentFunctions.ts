import type { CauseAnswer, SurveyAnswer } from "../../comments/functionAnswers";
import { causeName } from "../../playbook/causeBook";
import { say } from "../../wording/say";
import type { FunctionResult, FunctionResults } from "../declaration";
import { inputError } from "../inputErrors";
import { cellByCell } from "../parameters/cellByCell";
import type { Comments } from "../parameters/comments";
import { CellProblem } from "../problem";
import type { Survey } from "./answersBeside";
import { NotLoaded, type CommentReader } from "./commentReader";

/** The functions that read comments, as their cells show them. */
export interface CommentFunctions {
  readonly causes: (comments: Comments) => Promise<FunctionResults>;
  readonly themes: (survey: Survey, count: number) => Promise<FunctionResults>;
  readonly alignment: (survey: Survey) => Promise<FunctionResults>;
}

/** Comes with the first cell that calculates; a promise that is rejected is asked for anew. */
export type LoadCommentFunctions = () => Promise<CommentFunctions>;

/** From what the reader found to cells. */
export function commentFunctions(reader: CommentReader): CommentFunctions {
  return {
    causes: async (comments) => {
      const answers = await read(reader.causes(comments.textsBesideErrors()));
      return causeCells(comments, answers);
    },
    themes: async ({ texts, scores }, count) => {
      const answer = await read(reader.survey(texts, scores));
      return themeTable(answer, count);
    },
    alignment: async ({ texts, scores }) =>
      alignmentTable(await read(reader.survey(texts, scores))),
  };
}

/** What the reader could not do, in words. */
async function read<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (thrown) {
    throw new CellProblem(
      "#N/A",
      thrown instanceof NotLoaded
        ? say("functions.problem.commentsNotLoaded")
        : say("commentFunctions.problem.stopped")
    );
  }
}

/** An Excel error stays in its place. */
function causeCells({ cells }: Comments, answers: readonly CauseAnswer[]): FunctionResults {
  const columns = cells[0]?.length ?? 0;
  return cellByCell(
    cells,
    (value, row, column): FunctionResult =>
      inputError(value) ?? causeWord(answers[row * columns + column] ?? "blank")
  );
}

function causeWord(answer: CauseAnswer): string {
  switch (answer) {
    case "unclassified":
    case "noWords":
    case "notEnglish":
      return say(`commentFunctions.state.${answer}`);
    case "blank":
      return "";
    default:
      return causeName(answer);
  }
}

function themeTable(answer: SurveyAnswer, count: number): FunctionResults {
  requireReadable(answer);
  if (answer.themes.length === 0) {
    throw problem(say("commentFunctions.problem.noThemes", { count: answer.codable }));
  }
  return [
    (["theme", "detractors", "share", "impact"] as const).map((name) =>
      say(`commentFunctions.column.${name}`)
    ),
    ...answer.themes
      .slice(0, count)
      .map(({ name, comments, share, impact }) => [name, comments, share, impact ?? ""]),
  ];
}

function alignmentTable(answer: SurveyAnswer): FunctionResults {
  requireReadable(answer);
  const { verdict, topTheme, topShare, interval, comments } = answer.alignment;
  return [
    (["verdict", "topTheme", "share", "low", "high", "comments"] as const).map((name) =>
      say(`commentFunctions.column.${name}`)
    ),
    [
      say(`commentFunctions.verdict.${verdict}`),
      topTheme ?? "",
      topShare ?? "",
      interval?.low ?? "",
      interval?.high ?? "",
      comments,
    ],
  ];
}

function requireReadable({ comments, detractors, codable }: SurveyAnswer): void {
  if (comments === 0) throw problem(say("commentFunctions.problem.noComments"));
  if (detractors === 0) throw problem(say("commentFunctions.problem.noDetractors"));
  if (codable === 0) throw problem(say("commentFunctions.problem.nothingToRead"));
}

const problem = (sentence: string): CellProblem => new CellProblem("#N/A", sentence);
