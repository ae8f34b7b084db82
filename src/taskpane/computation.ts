import { diagnosisInSteps } from "../diagnosis/diagnose";
import { withoutPause, type Steps } from "../diagnosis/steps";
import { sheetsInSteps } from "../report/sheets";
import { planRecovery } from "../roadmap/recovery";
import { roadmapTitle } from "../roadmap/title";
import type { Progress } from "../sources/source";
import type { Engine } from "./engine";
import type { CommentsDone, LoadLanguagePart } from "./languagePart";
import { outcomeOf } from "./outcome";

/**
 * Diagnosis, comments, plan and sheets at once, for who has a thread to himself. A chunk of its own: the first screen
 * needs none of it.
 */
export function directEngine(loadLanguage: LoadLanguagePart): Engine {
  return {
    diagnose: (reading, context) => outcomeOf(withoutPause(diagnosisInSteps(reading, context))),
    readComments: async (reading, diagnosis, choices, onProgress) => {
      const language = await loadLanguage();
      return withoutPause(
        telling(language.outcomeInSteps(reading, diagnosis, choices), onProgress)
      );
    },
    plan,
    sheets: (diagnosis, { roadmap }, choices) =>
      withoutPause(sheetsInSteps(diagnosis, roadmap, choices)),
  };
}

/** The same on a thread that also draws: in slices, with a rest after each in which a click is answered. */
export function slicedEngine(loadLanguage: LoadLanguagePart): Engine {
  return {
    diagnose: async (reading, context, signal) =>
      outcomeOf(await inSlices(diagnosisInSteps(reading, context), signal)),
    readComments: async (reading, diagnosis, choices, onProgress, signal) => {
      const language = await loadLanguage();
      const steps = language.outcomeInSteps(reading, diagnosis, choices);
      return inSlices(telling(steps, onProgress), signal);
    },
    plan,
    sheets: (diagnosis, { roadmap }, choices, signal) =>
      inSlices(sheetsInSteps(diagnosis, roadmap, choices), signal),
  };
}

function plan(...[diagnosis, options]: Parameters<Engine["plan"]>) {
  const roadmap = planRecovery(diagnosis, options);
  return { roadmap, title: roadmapTitle(roadmap, diagnosis) };
}

/** Told more often than this many times, progress would cost more than it tells. */
const TIMES = 100;

/** Steps that tell how far they are. */
function* telling<T>(steps: Generator<CommentsDone, T, void>, onProgress: Progress): Steps<T> {
  let told = -1;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const { done, total } = step.value;
    const now = Math.floor((TIMES * done) / Math.max(1, total));
    if (now !== told) onProgress(done, total);
    told = now;
    yield;
  }
}

async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
