import type { FunctionHelp } from "./functionHelp";

/** Groups of answers beside each other. */
export const groupsHelp = {} as const satisfies Readonly<Record<string, FunctionHelp>>;
