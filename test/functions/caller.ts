import { callable, type FunctionHost } from "../../src/functions/call";
import type { CellsInQuestion } from "../../src/functions/emptiness";
import { FUNCTIONS } from "../../src/functions/family";
import { functionsHere } from "./comments";

/** What a cell shows when a function fails: the error and its sentence. */
export interface Shown {
  readonly code: string;
  readonly message: string;
}

/** A sheet as far as functions ask it: which cells of an address are empty. */
export type Sheet = Readonly<Record<string, readonly (readonly boolean[])[]>>;

export interface Host {
  readonly sheet?: Sheet;
  readonly addressesKnown?: boolean;
  readonly cardsKnown?: boolean;
  readonly asked?: CellsInQuestion[];
}

/** Calls a declared function the way Excel does: all arguments, null for those left out, then the invocation. */
export function call(
  name: string,
  args: readonly unknown[],
  addresses?: readonly (string | null)[] | null,
  { sheet = {}, addressesKnown = true, cardsKnown = false, asked = [] }: Host = {},
  invocation: Record<string, unknown> = {}
): unknown {
  const declaration = FUNCTIONS.find((each) => each.name === name);
  if (!declaration) throw new Error(`no function ${name}`);
  const host: FunctionHost = {
    findEmpty: (question) => {
      asked.push(question);
      const empty = sheet[question.address];
      return empty
        ? Promise.resolve(Uint8Array.from(empty.flat(), (each) => (each ? 1 : 0)))
        : Promise.reject(new Error("no such cells"));
    },
    addressesKnown: () => addressesKnown,
    cardsKnown: () => cardsKnown,
    commentFunctions: () => Promise.resolve(functionsHere),
    error: (code, message): Shown => ({ code, message }),
  };
  const given = declaration.parameters.map((_, index) => args[index] ?? null);
  const context =
    addresses === undefined ? invocation : { parameterAddresses: addresses, ...invocation };
  return callable(declaration, host)(...given, context);
}

/** The error a call ends with, thrown or rejected. */
export async function problemOf(run: () => unknown): Promise<Shown> {
  try {
    await run();
  } catch (thrown) {
    return thrown as Shown;
  }
  throw new Error("no error");
}

export const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
