import { diagnosis } from "./diagnosis";
import { excel } from "./excel";
import { functions } from "./functions";
import { live } from "./live";
import { pane } from "./pane";
import { playbook } from "./playbook";
import { roadmap } from "./roadmap";
import { score } from "./score";
import { sheets } from "./sheets";
import { sources } from "./sources";

/** The English catalogue, one file an area. */
export const en = {
  diagnosis,
  excel,
  functions,
  live,
  pane,
  playbook,
  roadmap,
  score,
  sheets,
  sources,
} as const;
