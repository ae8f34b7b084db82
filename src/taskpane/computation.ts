import { answers } from "../diagnosis/answers";
import { diagnose } from "../diagnosis/diagnose";
import { headline } from "../diagnosis/headline";
import { buildSheets } from "../report/sheets";
import { planRoadmap } from "../roadmap/planRoadmap";
import { roadmapTitle } from "../roadmap/title";
import type { Engine } from "./engine";

/** Diagnosis, plan and sheets. A chunk of its own: the first screen needs none of it. */
export const engine: Engine = {
  diagnose: (reading, context) => {
    const diagnosis = diagnose(reading, context);
    return { diagnosis, headline: headline(diagnosis), answers: answers(diagnosis) };
  },
  plan: (diagnosis, options) => {
    const roadmap = planRoadmap(diagnosis, options);
    return { roadmap, title: roadmapTitle(roadmap, diagnosis) };
  },
  sheets: (diagnosis, { roadmap }, choices) => buildSheets(diagnosis, roadmap, choices),
};
