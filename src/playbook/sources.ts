import { say } from "../wording/say";

/** Where a figure comes from: one of the two guides, or our own default where the guides are silent. */
export type SourceId = "guideA" | "guideB" | "ours";

/** A figure with the rule it belongs to and where it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly rule: number;
  readonly source: SourceId;
}

/** How a source is named to people. Example: `sourceName("ours")` is "our default, editable". */
export function sourceName(source: SourceId): string {
  return say(`playbook.source.${source}`);
}
