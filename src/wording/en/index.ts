import { contradictions } from "./contradictions";
import { diagnosis } from "./diagnosis";
import { excel } from "./excel";
import { functions } from "./functions";
import { live } from "./live";
import { method } from "./method";
import { pane } from "./pane";
import { playbook } from "./playbook";
import { roadmap } from "./roadmap";
import { score } from "./score";
import { settings } from "./settings";
import { sheets } from "./sheets";
import { sources } from "./sources";
import { targets } from "./targets";
import { trend } from "./trend";

/** The English catalogue, one file an area. */
export const en = {
  contradictions,
  diagnosis,
  excel,
  functions,
  live,
  method,
  pane,
  playbook,
  roadmap,
  score,
  settings,
  sheets,
  sources,
  targets,
  trend,
} as const;
