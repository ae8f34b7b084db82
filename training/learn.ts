import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { DIMENSIONS, meaningOf } from "../src/comments/causes/causeMeaning";
import type { CauseModel } from "../src/comments/causes/causeModel";
import { tellFeatures } from "../src/comments/causes/causeFeatures";
import { placesIn, rowTable, weighed } from "../src/comments/causes/causeSums";
import { CAUSES } from "../src/playbook/causes";
import type { Labelled } from "./corpus";
import { vocabularyOf, type Vocabulary } from "./vocabulary";

/** A feature met in fewer comments is chance. */
const FEWEST = 3;
const PASSES = 15;
const STEP = 0.1;
const RIDGE = 3;
const FIRST_SQUARES = 0.01;
const SEED = 20_261_122;

/** A model without marks: those come from comments it has not seen. */
export type Learnt = Omit<CauseModel, "marks">;

/**
 * Learns a weight for each feature and cause: logistic regression over the stretches of a comment, of which any one
 * is enough to show a cause (noisy-or), with a ridge, by AdaGrad in a seeded order. The same comments give the same
 * model, to the bit.
 */
export function learn(comments: readonly Labelled[]): Learnt {
  const vocabulary = vocabularyOf(comments);
  const { features, examples } = examplesOf(comments, vocabulary);
  const count = features.length;
  const weights = descend(examples, count + DIMENSIONS + 1);
  const causes = CAUSES.length;
  return {
    stems: vocabulary.reading.space.stems,
    directions: vocabulary.directions,
    features,
    weights: Float32Array.from(weights.subarray(0, count * causes)),
    meaning: Float32Array.from(weights.subarray(count * causes, (count + DIMENSIONS) * causes)),
    bias: Float32Array.from(weights.subarray((count + DIMENSIONS) * causes)),
  };
}

/** A comment for learning: its stretches as rows of weights and what each weighs. */
interface Example {
  readonly shows: readonly boolean[];
  readonly stretches: readonly { readonly rows: Int32Array; readonly values: Float64Array }[];
}

function examplesOf(
  comments: readonly Labelled[],
  { reading, directions, read }: Vocabulary
): { readonly features: Uint32Array; readonly examples: readonly Example[] } {
  const counts = new Uint32Array(reading.kinds.end);
  for (const comment of comments) {
    const met = new Set<number>();
    for (const { sentences, marks } of read(comment)) {
      tellFeatures(sentences, marks, reading, (feature) => met.add(feature));
    }
    for (const feature of met) counts[feature] = (counts[feature] as number) + 1;
  }
  const features = Uint32Array.from(counts.keys()).filter(
    (feature) => (counts[feature] as number) >= FEWEST
  );
  const table = rowTable(features, reading);
  const count = features.length;
  const examples = comments.map((comment) => ({
    shows: comment.shows,
    stretches: read(comment).map((stretch) => {
      const { rows, values } = weighed(stretch, reading, table);
      const meaning = meaningOf(placesIn(stretch, reading), directions);
      return {
        rows: Int32Array.from([
          ...rows,
          ...Array.from(meaning, (_, dimension) => count + dimension),
          count + DIMENSIONS,
        ]),
        values: Float64Array.from([...values, ...meaning, 1]),
      };
    }),
  }));
  return { features, examples };
}

/** Weights by row and cause. What every stretch has is not held back by the ridge. */
function descend(examples: readonly Example[], rowCount: number): Float64Array {
  const causes = CAUSES.length;
  const weights = new Float64Array(rowCount * causes);
  const squares = new Float64Array(rowCount * causes).fill(FIRST_SQUARES);
  const order = examples.map((_, at) => at);
  const generator = xoroshiro128plus(SEED);
  const ridge = RIDGE / examples.length;
  const firstFree = (rowCount - 1) * causes;
  for (let pass = 0; pass < PASSES; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = uniformInt(generator, 0, at);
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const at of order) learnExample(examples[at] as Example);
  }
  return weights;

  function learnExample({ shows, stretches }: Example): void {
    const none = new Float64Array(causes).fill(1);
    const likely = stretches.map((stretch) => {
      const each = sums(stretch).map((sum) => 1 / (1 + Math.exp(-sum)));
      for (let cause = 0; cause < causes; cause++) {
        none[cause] = (none[cause] as number) * (1 - (each[cause] as number));
      }
      return each;
    });
    const factor = none.map((rest, cause) =>
      shows[cause] === true ? -rest / Math.max(1e-6, 1 - rest) : 1
    );
    stretches.forEach(({ rows, values }, which) => {
      const each = likely[which] as Float64Array;
      const slopes = factor.map((value, cause) => value * (each[cause] as number));
      const hold = ridge / stretches.length;
      for (let k = 0; k < rows.length; k++) {
        step((rows[k] as number) * causes, values[k] as number, slopes, hold);
      }
    });
  }

  function sums({ rows, values }: Example["stretches"][number]): Float64Array {
    const sum = new Float64Array(causes);
    for (let k = 0; k < rows.length; k++) {
      const begin = (rows[k] as number) * causes;
      const value = values[k] as number;
      for (let cause = 0; cause < causes; cause++) {
        sum[cause] = (sum[cause] as number) + (weights[begin + cause] as number) * value;
      }
    }
    return sum;
  }

  function step(begin: number, value: number, slopes: Float64Array, hold: number): void {
    const held = begin >= firstFree ? 0 : hold;
    for (let cause = 0; cause < causes; cause++) {
      const at = begin + cause;
      const slope = (slopes[cause] as number) * value + held * (weights[at] as number);
      const square = (squares[at] as number) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] as number) - (STEP * slope) / Math.sqrt(square);
    }
  }
}
