import { NPSCI } from "./certainty/npsCi";
import type { FunctionDeclaration } from "./declaration";
import { NPS } from "./level/nps";
import { NPSBENCHMARK } from "./level/npsBenchmark";
import { NPSCATEGORY } from "./level/npsCategory";
import { NPSCLASS } from "./level/npsClass";
import { NPSCOUNT } from "./level/npsCount";
import { NPSFROMCOUNTS } from "./level/npsFromCounts";
import { NPSGAP } from "./level/npsGap";
import { NPSLEVEL } from "./level/npsLevel";
import { NPSNEEDED } from "./level/npsNeeded";
import { NPSSHARE } from "./level/npsShare";
import { NPSTARGET } from "./level/npsTarget";

/** Every custom function, in the order of the help page. */
export const FUNCTIONS: readonly FunctionDeclaration[] = [
  NPS,
  NPSCATEGORY,
  NPSCLASS,
  NPSLEVEL,
  NPSGAP,
  NPSBENCHMARK,
  NPSSHARE,
  NPSCOUNT,
  NPSCI,
  NPSNEEDED,
  NPSTARGET,
  NPSFROMCOUNTS,
];
