import { answers } from "../diagnosis/answers";
import { diagnosisInSteps } from "../diagnosis/diagnose";
import type { Diagnosis } from "../diagnosis/diagnosis";
import { headline } from "../diagnosis/headline";
import { withoutPause, type Steps } from "../diagnosis/steps";
import { sheetsInSteps } from "../report/sheets";
import { planRoadmap } from "../roadmap/planRoadmap";
import { roadmapTitle } from "../roadmap/title";
import type { Engine } from "./engine";
import type { Outcome } from "./model";

/** Diagnosis, plan and sheets at once, for who has a thread to himself. A chunk of its own: the first screen needs none of it. */
export const engine: Engine = {
  diagnose: (reading, context) => outcomeOf(withoutPause(diagnosisInSteps(reading, context))),
  plan,
  sheets: (diagnosis, { roadmap }, choices) =>
    withoutPause(sheetsInSteps(diagnosis, roadmap, choices)),
};

/** The same on a thread that also draws: in slices, with a rest after each in which a click is answered. */
export const slicedEngine: Engine = {
  diagnose: async (reading, context, signal) =>
    outcomeOf(await inSlices(diagnosisInSteps(reading, context), signal)),
  plan,
  sheets: (diagnosis, { roadmap }, choices, signal) =>
    inSlices(sheetsInSteps(diagnosis, roadmap, choices), signal),
};

function outcomeOf(diagnosis: Diagnosis): Outcome {
  return { diagnosis, headline: headline(diagnosis), answers: answers(diagnosis) };
}

function plan(...[diagnosis, options]: Parameters<Engine["plan"]>) {
  const roadmap = planRoadmap(diagnosis, options);
  return { roadmap, title: roadmapTitle(roadmap, diagnosis) };
}

async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
