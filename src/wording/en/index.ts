import { closedLoop } from "./closedLoop";
import { commentFunctions } from "./commentFunctions";
import { commentSheets } from "./commentSheets";
import { calendar } from "./calendar";
import { causes } from "./causes";
import { comments } from "./comments";
import { contradictions } from "./contradictions";
import { cost } from "./cost";
import { dataQuality } from "./dataQuality";
import { detractors } from "./detractors";
import { diagnosis } from "./diagnosis";
import { documents } from "./documents";
import { excel } from "./excel";
import { functions } from "./functions";
import { gates } from "./gates";
import { heatMap } from "./heatMap";
import { history } from "./history";
import { languages } from "./languages";
import { lists } from "./lists";
import { live } from "./live";
import { masking } from "./masking";
import { method } from "./method";
import { methodCheck } from "./methodCheck";
import { pane } from "./pane";
import { playbook } from "./playbook";
import { priorities } from "./priorities";
import { published } from "./published";
import { roadmap } from "./roadmap";
import { score } from "./score";
import { segments } from "./segments";
import { settings } from "./settings";
import { settingsTeams } from "./settingsTeams";
import { sheets } from "./sheets";
import { sources } from "./sources";
import { strategies } from "./strategies";
import { targets } from "./targets";
import { trend } from "./trend";
import { work } from "./work";
import { worklist } from "./worklist";

/** The English catalogue, one file an area. */
export const en = {
  closedLoop,
  commentFunctions,
  commentSheets,
  calendar,
  causes,
  comments,
  contradictions,
  cost,
  dataQuality,
  detractors,
  diagnosis,
  documents,
  excel,
  functions,
  gates,
  heatMap,
  history,
  languages,
  lists,
  live,
  masking,
  method,
  methodCheck,
  pane,
  playbook,
  priorities,
  published,
  roadmap,
  score,
  segments,
  settings,
  settingsTeams,
  sheets,
  sources,
  strategies,
  targets,
  trend,
  work,
  worklist,
} as const;
