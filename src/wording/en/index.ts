import { commentFunctions } from "./commentFunctions";
import { commentSheets } from "./commentSheets";
import { causes } from "./causes";
import { comments } from "./comments";
import { contradictions } from "./contradictions";
import { dataQuality } from "./dataQuality";
import { detractors } from "./detractors";
import { diagnosis } from "./diagnosis";
import { excel } from "./excel";
import { functions } from "./functions";
import { heatMap } from "./heatMap";
import { languages } from "./languages";
import { live } from "./live";
import { masking } from "./masking";
import { method } from "./method";
import { methodCheck } from "./methodCheck";
import { pane } from "./pane";
import { playbook } from "./playbook";
import { published } from "./published";
import { roadmap } from "./roadmap";
import { score } from "./score";
import { segments } from "./segments";
import { settings } from "./settings";
import { sheets } from "./sheets";
import { sources } from "./sources";
import { targets } from "./targets";
import { trend } from "./trend";

/** The English catalogue, one file an area. */
export const en = {
  commentFunctions,
  commentSheets,
  causes,
  comments,
  contradictions,
  dataQuality,
  detractors,
  diagnosis,
  excel,
  functions,
  heatMap,
  languages,
  live,
  masking,
  method,
  methodCheck,
  pane,
  playbook,
  published,
  roadmap,
  score,
  segments,
  settings,
  sheets,
  sources,
  targets,
  trend,
} as const;
