// Typed columns to a complete diagnosis (comments aside), beside one bare pass over the columns it uses.
import "../src/wording/allWords";
import { PLAIN_CONTEXT, type Context } from "../src/diagnosis/context";
import { diagnose } from "../src/diagnosis/diagnose";
import { cubeOf } from "../src/score/cube";
import type { Responses } from "../src/score/responses";
import { qualityOf, typedSurvey } from "./typedSurvey";
import { comparisonOf, hand, inTurn } from "./yardstick";

const ROWS = [10_000, 100_000, 1_000_000];
const CONTEXT: Context = {
  ...PLAIN_CONTEXT,
  industry: { kind: "published", id: "telecom" },
  survey: "relationship",
  audience: "B2C",
  subscription: true,
};

/**
 * The yardstick: reads every used column once and adds each entry into one counter array. One loop for each kind
 * of array, because a loop that meets several kinds is four times slower than it has to be.
 */
function barePass({ score, date, segments, account, revenue, run }: Responses): Float64Array {
  const counters = new Float64Array(COUNTERS);
  addAnswers(score, counters);
  if (date) addAmounts(date, counters);
  for (const { codes } of segments) addCodes(codes, counters);
  if (account) addCodes(account.codes, counters);
  if (revenue) addAmounts(revenue, counters);
  for (const column of Object.values(run ?? {})) {
    if (column instanceof Int32Array) addCodes(column, counters);
    else addFlags(column, counters);
  }
  return counters;
}

/** Masks an entry into the counters, whatever it is. */
const COUNTERS = 4096;
const MASK = COUNTERS - 1;

function addAnswers(column: Int8Array, counters: Float64Array): void {
  for (let row = 0; row < column.length; row++) {
    (counters[(column[row] as number) & MASK] as number)++;
  }
}

function addFlags(column: Uint8Array, counters: Float64Array): void {
  for (let row = 0; row < column.length; row++) {
    (counters[(column[row] as number) & MASK] as number)++;
  }
}

function addCodes(column: Int32Array, counters: Float64Array): void {
  for (let row = 0; row < column.length; row++) {
    (counters[(column[row] as number) & MASK] as number)++;
  }
}

function addAmounts(column: Float64Array, counters: Float64Array): void {
  for (let row = 0; row < column.length; row++) {
    (counters[(column[row] as number) & MASK] as number)++;
  }
}

function usedColumns({ segments, account, revenue, run }: Responses): number {
  const told = [account, revenue].filter((column) => column !== undefined);
  return 2 + segments.length + told.length + Object.keys(run ?? {}).length;
}

function measured(rows: number, everything: boolean) {
  console.error(`  ${rows} rows${everything ? ", every column mapped" : ""}`);
  const responses = typedSurvey(rows, { everything });
  const reading = { responses, quality: qualityOf(responses), live: null, sourceName: "Answers" };
  const works = [
    () => barePass(responses),
    () => diagnose(reading, CONTEXT),
    () => cubeOf(responses),
  ];
  const rounds = rows > 100_000 ? { warmUp: 3, rounds: 12 } : { warmUp: 10, rounds: 30 };
  const [bare = [], all = [], cube = []] = inTurn(works, rounds);
  return {
    rows,
    columns: usedColumns(responses),
    diagnosis: comparisonOf(all, bare),
    ofThatCube: comparisonOf(cube, bare),
  };
}

const core = ROWS.map((rows) => measured(rows, false));
const everything = measured(1_000_000, true);
const perRow = ({ rows, diagnosis }: (typeof core)[number]) => diagnosis.ms / rows;
const [smallest, , largest] = core as [(typeof core)[0], (typeof core)[0], (typeof core)[0]];

hand({ core, everything, linearity: perRow(largest) / perRow(smallest) });
