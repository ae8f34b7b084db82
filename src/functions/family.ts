import { NPSCI } from "./certainty/npsCi";
import type { FunctionDeclaration } from "./declaration";
import { NPS } from "./level/nps";
import { NPSCLASS } from "./level/npsClass";
import { NPSLEVEL } from "./level/npsLevel";
import { NPSSHARE } from "./level/npsShare";

/** Every custom function, in the order of the help page. */
export const FUNCTIONS: readonly FunctionDeclaration[] = [NPS, NPSCLASS, NPSLEVEL, NPSSHARE, NPSCI];
