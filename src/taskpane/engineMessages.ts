import type { Context } from "../diagnosis/context";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { SheetPlan } from "../report/sheetPlan";
import type { Reading, Responses, SegmentColumn } from "../score/responses";
import type { CommentChoices, PlanOptions, WriteChoices } from "./engine";
import type { Outcome, Planned } from "./model";

/**
 * What the pane tells its worker before it asks: detractors' comments in parts, then the reading they belong to;
 * and only before comments are read, everybody's comments and the customers' names, of the reading told last.
 */
export type Told =
  | TextsTold<"comments" | "everyComment" | "customers">
  | { readonly tell: "reading"; readonly reading: SentReading };

interface TextsTold<What extends string> {
  readonly tell: What;
  /** Where they begin; 0 begins anew. */
  readonly start: number;
  readonly texts: readonly string[];
}

/** What the pane asks its worker; `call` numbers the questions. */
export type Question =
  /** About the reading told last. */
  | { readonly ask: "diagnose"; readonly call: number; readonly context: Context }
  /** About the reading, comments and customers told last. */
  | {
      readonly ask: "readComments";
      readonly call: number;
      readonly diagnosis: Diagnosis;
      readonly choices: CommentChoices;
    }
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
  readonly readComments: Outcome;
  readonly plan: Planned;
  readonly sheets: readonly SheetPlan[];
}

/** What the worker says; "ready" before anything else, how far a question is before its answer. */
export type Reply =
  | { readonly ready: true }
  | { readonly call: number; readonly done: number; readonly total: number }
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

/** Texts that are sent at a time: cloning them takes long enough to be noticed. */
const TEXTS = 20_000;

/**
 * The comments as they are sent: those of detractors, which the check of rule 82 reads; "" for all others, so that
 * nobody's words are copied without a use.
 */
export function* sentComments({ responses }: Reading): Generator<Told> {
  const { comment, score } = responses;
  for (const { start, texts } of inParts(comment ?? [])) {
    const kept = texts.map((text, at) => (isDetractor(score[start + at] as number) ? text : ""));
    yield { tell: "comments", start, texts: kept };
  }
}

/** Everybody's comments and the names to be masked in them, as they are sent when comments are read. */
export function* sentWords({ responses }: Reading): Generator<Told> {
  for (const part of inParts(responses.comment ?? [])) yield { tell: "everyComment", ...part };
  for (const part of inParts(responses.customer?.values ?? []))
    yield { tell: "customers", ...part };
}

function* inParts(texts: readonly string[]): Generator<Omit<TextsTold<never>, "tell">> {
  for (let start = 0; start < texts.length; start += TEXTS) {
    yield { start, texts: texts.slice(start, start + TEXTS) };
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

/** The reading with everybody's comments and the customers' names. */
export function withWords(
  { responses, ...rest }: Reading,
  comments: readonly string[],
  customers: readonly string[]
): Reading {
  const { customer } = responses;
  return {
    ...rest,
    responses: {
      ...responses,
      comment: responses.comment && comments,
      customer: customer && { ...customer, values: customers },
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
