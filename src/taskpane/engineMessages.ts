import type { Context } from "../diagnosis/context";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { SheetPlan } from "../report/sheetPlan";
import type { Reading, Responses, SegmentColumn } from "../score/responses";
import type { PlanOptions, WriteChoices } from "./engine";
import type { Outcome, Planned } from "./model";

/** What the pane tells its worker before it asks: comments in parts, then the reading they belong to. */
export type Told =
  | { readonly tell: "comments"; readonly start: number; readonly texts: readonly string[] }
  | { readonly tell: "reading"; readonly reading: SentReading };

/** What the pane asks its worker; `call` numbers the questions. */
export type Question =
  /** About the reading told last. */
  | { readonly ask: "diagnose"; readonly call: number; readonly context: Context }
  | {
      readonly ask: "plan";
      readonly call: number;
      readonly diagnosis: Diagnosis;
      readonly options: PlanOptions;
    }
  | {
      readonly ask: "sheets";
      readonly call: number;
      readonly diagnosis: Diagnosis;
      readonly planned: Planned;
      readonly choices: WriteChoices;
    };

/** What comes back, by question. */
export interface Answers {
  readonly diagnose: Outcome;
  readonly plan: Planned;
  readonly sheets: readonly SheetPlan[];
}

/** What the worker says; "ready" before anything else. */
export type Reply =
  | { readonly ready: true }
  | { readonly call: number; readonly answer: Answers[keyof Answers] }
  | { readonly call: number; readonly failure: Failure };

/** An error as data: of ours all that is shown, of others the name and message for developers. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly remedy?: string;
}

/** A reading without comments, which are sent before it, and without the names of customers and accounts. */
export interface SentReading extends Omit<Reading, "responses"> {
  readonly hasComments: boolean;
  readonly responses: Omit<Responses, "comment" | "customer" | "account"> & {
    readonly customer: CountedColumn | null;
    readonly account: CountedColumn | null;
  };
}

type CountedColumn = Omit<SegmentColumn, "values"> & { readonly valueCount: number };

/** A reading as it is sent: its columns are copied on the way, which for numbers takes hardly any time. */
export function sentReading({ responses, ...rest }: Reading): SentReading {
  const { comment, customer, account, ...columns } = responses;
  return {
    ...rest,
    hasComments: comment !== null,
    responses: {
      ...columns,
      customer: customer && withoutNames(customer),
      account: account ? withoutNames(account) : null,
    },
  };
}

/** Rows whose comments are sent at a time: cloning texts takes long enough to be noticed. */
const COMMENT_ROWS = 20_000;

/**
 * The comments as they are sent: those of detractors, which the check of rule 82 reads; "" for all others, so that
 * nobody's words are copied without a use.
 */
export function* sentComments({ responses }: Reading): Generator<Told> {
  const { comment, score, rowCount } = responses;
  if (comment === null) return;
  for (let start = 0; start < rowCount; start += COMMENT_ROWS) {
    const texts = comment
      .slice(start, start + COMMENT_ROWS)
      .map((text, at) => (isDetractor(score[start + at] as number) ? text : ""));
    yield { tell: "comments", start, texts };
  }
}

function isDetractor(answer: number): boolean {
  return answer >= 0 && answer <= 6;
}

/** The reading for the diagnosis; what was not sent is "". */
export function receivedReading(
  { responses, hasComments, ...rest }: SentReading,
  comments: readonly string[]
): Reading {
  const { customer, account, ...columns } = responses;
  return {
    ...rest,
    responses: {
      ...columns,
      comment: hasComments ? comments : null,
      customer: customer && withEmptyNames(customer),
      ...(account && { account: withEmptyNames(account) }),
    },
  };
}

function withoutNames({ name, values, codes }: SegmentColumn): CountedColumn {
  return { name, codes, valueCount: values.length };
}

function withEmptyNames({ name, codes, valueCount }: CountedColumn): SegmentColumn {
  return { name, codes, values: Array<string>(valueCount).fill("") };
}

/** An error for the way to the pane. */
export function failureOf(thrown: unknown): Failure {
  if (!(thrown instanceof Error)) return { name: "Error", message: String(thrown) };
  const { name, message } = thrown;
  const { code, remedy } = thrown as { readonly code?: unknown; readonly remedy?: unknown };
  return {
    name,
    message,
    ...(typeof code === "string" && { code }),
    ...(typeof remedy === "string" && { remedy }),
  };
}

/** The error that a failure was: the pane knows it by what it carries. */
export function errorOf({ message, ...rest }: Failure): Error {
  return Object.assign(new Error(message), rest);
}
