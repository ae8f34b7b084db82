import type { Sourced } from "./sources";

/** Answers from which on a group gets a verdict; below it is a hint. */
export const REPORTABLE_FROM: Sourced<number> = { value: 30, rule: 51, source: "ours" };

/** Points between the highest and the lowest group from which on they are two experiences. */
export const EXPERIENCES_APART: Sourced<number> = { value: 20, rule: 51, source: "ours" };
