import { NPSADJUST } from "./certainty/npsAdjust";
import { NPSCI } from "./certainty/npsCi";
import { NPSMOE } from "./certainty/npsMoe";
import { NPSPAIRED } from "./certainty/npsPaired";
import { NPSPOWER } from "./certainty/npsPower";
import { NPSSAMPLE } from "./certainty/npsSample";
import { NPSTEST } from "./certainty/npsTest";
import { NPSVERSUS } from "./certainty/npsVersus";
import { NPSALIGN } from "./comments/npsAlign";
import { NPSCAUSE } from "./comments/npsCause";
import { NPSTHEMES } from "./comments/npsThemes";
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
import { NPSBY } from "./groups/npsBy";
import { NPSIMPACT } from "./groups/npsImpact";
import { NPSSHRINK } from "./groups/npsShrink";
import { NPSCHANGE } from "./time/npsChange";
import { NPSDIRECTION } from "./time/npsDirection";
import { NPSROLLING } from "./time/npsRolling";
import { NPSSLOPE } from "./time/npsSlope";
import { NPSTREND } from "./time/npsTrend";

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
  NPSMOE,
  NPSSAMPLE,
  NPSPOWER,
  NPSTEST,
  NPSVERSUS,
  NPSPAIRED,
  NPSBY,
  NPSADJUST,
  NPSSHRINK,
  NPSTREND,
  NPSSLOPE,
  NPSDIRECTION,
  NPSCHANGE,
  NPSROLLING,
  NPSIMPACT,
  NPSNEEDED,
  NPSTARGET,
  NPSFROMCOUNTS,
  NPSCAUSE,
  NPSTHEMES,
  NPSALIGN,
];
