import type { Diagnosis } from "../diagnosis/diagnosis";
import { say } from "../wording/say";

/** Examples that fit the industry, as they stand inside a sentence. */
export interface IndustryWords {
  readonly quick: string;
  readonly systemic: string;
  /** A sentence of its own. */
  readonly people: string;
}

/** Of one of the guides' seven profiles; words for everybody where the person's industry is another. */
export function industryWords({ context }: Pick<Diagnosis, "context">): IndustryWords {
  const id = context.industry.kind === "published" ? context.industry.id : "general";
  return {
    quick: say(`roadmap.industry.${id}.quick`),
    systemic: say(`roadmap.industry.${id}.systemic`),
    people: say(`roadmap.industry.${id}.people`),
  };
}
