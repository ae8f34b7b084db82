import { certaintyHelp } from "./certainty";
import { commentsHelp } from "./comments";
import type { FunctionHelp } from "./functionHelp";
import { groupsHelp } from "./groups";
import { levelHelp } from "./level";
import { timeHelp } from "./time";

export type { FunctionHelp } from "./functionHelp";
export { choiceTips, sharedArguments } from "./arguments";

/** Help of every function by its name; never in the functions' bundle. */
const help = { ...levelHelp, ...certaintyHelp, ...groupsHelp, ...timeHelp, ...commentsHelp };

export type FunctionName = keyof typeof help;

/** The same, each as plain {@link FunctionHelp}. Example: `functionHelp.NPS.examples[2]` is `["=NPS({9;10;7;3})", "25"]`. */
export const functionHelp: Readonly<Record<FunctionName, FunctionHelp>> = help;
