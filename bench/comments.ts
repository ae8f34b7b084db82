// Comments: causes and themes by the second on one core, and a hundred thousand through everything.
import "../src/wording/allWords";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import model from "wink-eng-lite-web-model";
import { causeReader } from "../src/comments/causes/causeReader";
import { phraseFinder } from "../src/comments/themes/phraseFinder";
import { findThemes } from "../src/comments/themes/themes";
import { PLAIN_CONTEXT } from "../src/diagnosis/context";
import { diagnose } from "../src/diagnosis/diagnose";
import { languagePart } from "../src/taskpane/commentsComputation";
import type { Reading } from "../src/score/responses";
import { writtenComments } from "../training/corpus";
import { table } from "../training/realTexts";
import { qualityOf, typedSurvey } from "./typedSurvey";

const MANY = 100_000;
const MOST_THEMES = 50;
const root = process.cwd();
const reader = causeReader(readFileSync(path.join(root, "assets/language/causes.bin")));
const finder = phraseFinder(model);

/** Of the telecom survey where it lies beside the checkout; else those written for training. */
function comments(): { readonly of: string; readonly texts: readonly string[] } {
  const file = path.join(root, "../shared/data/telecom_nps_responses.csv");
  if (!existsSync(file)) return { of: "training", texts: written };
  const texts = table(file).map((row) => row["Comment"] ?? "");
  return { of: "telecom", texts: texts.filter((text) => text.trim() !== "") };
}

const written = writtenComments(path.join(root, "training")).map(({ text }) => text);

/** A second at least, each text as often as any other; by the second of processor time of this thread. */
function perSecond(texts: readonly string[], read: (texts: readonly string[]) => void): number {
  read(texts);
  const start = process.cpuUsage();
  let count = 0;
  const seconds = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  while (seconds() < 1) {
    read(texts);
    count += texts.length;
  }
  return Math.round(count / seconds());
}

/** Through causes, themes, diagnosis and masking, each text different. */
function everything(): { seconds: number; peakMegabytes: number } {
  const survey = typedSurvey(MANY, { everything: false });
  const texts = Array.from({ length: MANY }, (_, at) => `${written[at % written.length]} (${at})`);
  const reading: Reading = {
    responses: { ...survey, comment: texts },
    quality: qualityOf(survey),
    live: null,
    sourceName: "made",
  };
  const diagnosis = diagnose(reading, PLAIN_CONTEXT);
  const start = performance.now();
  const steps = languagePart(reader, finder).outcomeInSteps(reading, diagnosis, {
    mask: true,
    corrections: [],
    ownThemes: [],
  });
  while (steps.next().done !== true);
  return {
    seconds: (performance.now() - start) / 1000,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const { of, texts } = comments();
const causes = perSecond(texts, (each) => each.forEach((text) => reader.causesOf(text)));
const rows = texts.map((text, row) => ({ row, text, score: row % 2 === 0 ? 3 : 9 }));
const themes = perSecond(texts, () => findThemes(rows, finder, { most: MOST_THEMES, own: [] }));
const all = everything();
console.log(
  JSON.stringify({
    comments: of,
    causesPerSecond: { value: causes, limit: 5000, withinLimit: causes >= 5000 },
    themesPerSecond: { value: themes, limit: 3000, withinLimit: themes >= 3000 },
    hundredThousand: { ...all, limitSeconds: 60, withinLimit: all.seconds <= 60 },
  })
);
