import fc from "fast-check";
import { documentSheet } from "../../src/report/documents/documentSheet";
import { textColumns } from "../../src/report/documents/documentParts";
import { gatesSheet } from "../../src/report/roadmap/gates";
import { prioritiesSheet } from "../../src/report/priorities/priorities";
import { roadmapSheet } from "../../src/report/roadmap/roadmap";
import type { SheetKind, SheetPlan } from "../../src/report/sheetPlan";
import { worklistSheet } from "../../src/report/worklist/worklist";
import type { Issue, PrioritisedCustomer } from "../../src/roadmap/priorities/priorities";
import type { Roadmap } from "../../src/roadmap/roadmap";
import type { Case } from "../../src/roadmap/worklist/worklist";
import { answer, AT_TWO } from "../roadmap/caseFixtures";
import { AS_OF, diagnosis, START } from "../report/fixtures";
import { action, gate, roadmap } from "../report/roadmapFixture";

/** What one run finds: which rows in which order, and which of several wordings and days. */
export interface Edition {
  readonly ids: readonly string[];
  readonly number: number;
}

export const LIVING = ["roadmap", "worklist", "gates", "priorities", "brief"] as const;
export type Living = (typeof LIVING)[number];

const IDS = ["a", "b", "c", "d", "e", "f", "g"];
export const editions: fc.Arbitrary<Edition> = fc.record({
  ids: fc.shuffledSubarray(IDS, { minLength: 1 }),
  number: fc.nat(5),
});

const OF = diagnosis();
/** Without other sheets to refer to: formulas across sheets are none of the merge's. */
const choicesFor = (kind: SheetKind) => ({ kinds: [kind], writtenOn: AS_OF + 2 });

/** A living sheet as the report builds it for an edition: words, days, baselines, suggestions and order differ. */
export function livingPlan(kind: Living, edition: Edition): SheetPlan {
  switch (kind) {
    case "roadmap":
      return roadmapPlan(edition);
    case "worklist":
      return worklistPlan(edition);
    case "gates":
      return gatesPlan(edition);
    case "priorities":
      return prioritiesPlan(edition);
    case "brief":
      return briefPlan(edition);
  }
}

function roadmapPlan({ ids, number }: Edition): SheetPlan {
  const actions = ids.map((id, at) =>
    action(`do:${id}`, at % 2 === 0 ? 1 : 3, {
      title: `Do ${id}, wording ${number % 3}`,
      because: `Because ${number % 4}`,
      start: START + number * 7 + at,
      due: START + number * 7 + at + 12,
      owner: `Team ${(number + at) % 3}`,
      ownerTyped: number === 3 && at === 0,
      metric: {
        name: `Measure of ${id}`,
        unit: "points",
        baseline: -10 - number,
        target: number === 4 ? null : -5 - number,
        current: number,
      },
    })
  );
  return roadmapSheet(OF, roadmap(actions), choicesFor("roadmap"));
}

function worklistPlan({ ids, number }: Edition): SheetPlan {
  const cases = ids.map((id, at): Case => ({
    id: `case:${id}`,
    answer: answer({ row: at, customer: `Customer ${id}`, contact: number === 2 ? false : null }),
    order: "oneOff",
    cause: null,
    theme: `Theme ${number % 3}`,
    quote: null,
    team: `Team ${(number + at) % 3}`,
    answerBy: AT_TWO + 1 + number,
    resolveBy: AT_TWO + 2 + number,
    noContact: number === 2,
    work: null,
  }));
  const recovery = { ...roadmap(), worklist: { cases, noContact: 0, leftOut: 0 } };
  return worklistSheet(OF, recovery, choicesFor("worklist"));
}

function gatesPlan({ ids, number }: Edition): SheetPlan {
  const gates = ids.map((id, at) => ({
    ...gate({
      id: `gate:${id}`,
      metric: `Measure of ${id}`,
      goal: `above ${number}`,
      now: `now ${number + at}`,
      state: number % 2 === 0 ? ("met" as const) : ("notMet" as const),
    }),
    override:
      number === 5 && at === 0 ? { by: "Kim", on: START, why: "agreed", nextStart: null } : null,
  }));
  const { phases, ...rest } = roadmap();
  const held: Roadmap["phases"] = [
    { ...phases[0], gates },
    { ...phases[1], gates: [] },
    { ...phases[2], gates: [] },
  ];
  return gatesSheet(OF, { ...rest, phases: held }, choicesFor("gates"));
}

function prioritiesPlan({ ids, number }: Edition): SheetPlan {
  const issues = ids.map((id, at): Issue => ({
    id: `row:${id}`,
    name: `Issue ${id}`,
    kind: "theme",
    cause: null,
    detractors: 40 - at + number,
    share: 0.3,
    revenueShare: null,
    raw: 0.3,
    impact: 3,
    days: 10 + 7 * number,
    daysFrom: "default",
    effort: 2,
    quadrant: "quickWin",
    systemic: false,
    where: `Region ${number % 2}`,
    team: `Team ${number % 3}`,
    evidence: { sheet: "themes" },
  }));
  const customers = ids.map((id, at): PrioritisedCustomer => ({
    id: `customer:${id}`,
    answer: answer({ row: at, customer: `Customer ${id}` }),
    customer: `Customer ${id}`,
    score: number,
    revenue: 100 + number,
    percentile: 0.5,
    raw: 0.2,
    impact: 2,
    highValue: false,
  }));
  return prioritiesSheet(
    OF,
    { priorities: { issues, customers, missing: [] } },
    choicesFor("priorities")
  );
}

/** All of a document's columns are people's, and its text follows the next run where nobody touched it. */
function briefPlan({ ids, number }: Edition): SheetPlan {
  return documentSheet(
    {
      kind: "brief",
      title: `Brief ${number}`,
      table: "nps_brief",
      columns: textColumns(),
      rows: ids.map((id, at) => ({
        id: `line:${id}`,
        cells: [at === 0 ? "Score" : null, `Line ${id} says ${number}`],
      })),
      note: "What it rests on.",
    },
    OF,
    choicesFor("brief")
  );
}
