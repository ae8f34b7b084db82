import { declare } from "../declaration";
import { comments } from "../parameters/comments";

/**
 * `=NPSCAUSE(comments)`: for each cell the short name of the comment's main cause (rule 95), in the shape of the
 * cells; "Unclassified" where no cause is sure enough, "No words" and "Not English" where there is nothing to
 * classify, blank for blank. Example: "Nobody called back" is Broken service.
 */
export const NPSCAUSE = declare({
  name: "NPSCAUSE",
  parameters: { comments },
  resultType: "any",
  evaluate: async (given, load) => (await load()).causes(given.comments),
});
