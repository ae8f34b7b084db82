import type { Context } from "../diagnosis/context";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { SheetPlan } from "../report/sheetPlan";
import type { Reading, Responses, SegmentColumn } from "../score/responses";
import type { PlanOptions, WriteChoices } from "./engine";
import type { Outcome, Planned } from "./model";

/** What the pane asks its worker; `call` numbers the questions. */
export type Question =
  /** `reading` is null where the worker has it from the question before. */
  | {
      readonly ask: "diagnose";
      readonly call: number;
      readonly reading: SentReading | null;
      readonly context: Context;
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

/** A reading without what the diagnosis does not look at: comments, and the names of customers and accounts. */
export interface SentReading extends Omit<Reading, "responses"> {
  readonly responses: Omit<Responses, "comment" | "customer" | "account"> & {
    readonly customer: CountedColumn | null;
    readonly account: CountedColumn | null;
  };
}

type CountedColumn = Omit<SegmentColumn, "values"> & { readonly valueCount: number };

/** A reading as it is sent: its columns are copied on the way, which for numbers takes hardly any time. */
export function sentReading({ responses, ...rest }: Reading): SentReading {
  const { comment: _, customer, account, ...columns } = responses;
  return {
    ...rest,
    responses: {
      ...columns,
      customer: customer && withoutNames(customer),
      account: account ? withoutNames(account) : null,
    },
  };
}

/** The same reading for the diagnosis; a name that was not sent is "". */
export function receivedReading({ responses, ...rest }: SentReading): Reading {
  const { customer, account, ...columns } = responses;
  return {
    ...rest,
    responses: {
      ...columns,
      comment: null,
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
