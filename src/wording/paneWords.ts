import { calendar } from "./en/calendar";
import { causes } from "./en/causes";
import { commentSheets } from "./en/commentSheets";
import { diagnosis } from "./en/diagnosis";
import { excel } from "./en/excel";
import { functions } from "./en/functions";
import { heatMap } from "./en/heatMap";
import { languages } from "./en/languages";
import { live } from "./en/live";
import { masking } from "./en/masking";
import { method } from "./en/method";
import { pane } from "./en/pane";
import { playbook } from "./en/playbook";
import { priorities } from "./en/priorities";
import { team } from "./en/roadmapTeam";
import { score } from "./en/score";
import { sheets } from "./en/sheets";
import { sources } from "./en/sources";
import { targets } from "./en/targets";
import { trend } from "./en/trend";
import { addWords } from "./say";

/**
 * What the pane says before any sheet is read or made; the rest comes with what makes sheets (entries/withAllWords.ts).
 * test/wording/paneWords.test.ts holds this list to what the pane's modules say.
 */
export const PANE_WORDS = {
  calendar,
  causes,
  commentSheets,
  diagnosis,
  excel,
  functions,
  heatMap,
  languages,
  live,
  masking,
  method,
  pane,
  playbook,
  priorities,
  roadmap: { team },
  score,
  sheets,
  sources,
  targets,
  trend,
} as const;

// Imported for its effect, first of all imports, by the pane.
addWords(PANE_WORDS);
