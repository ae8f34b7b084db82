import type { FunctionHelp } from "./functionHelp";

/** Scores over time. */
export const timeHelp = {} as const satisfies Readonly<Record<string, FunctionHelp>>;
