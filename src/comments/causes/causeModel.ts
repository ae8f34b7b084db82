import { CAUSES, type Cause } from "../../playbook/causes";
import type { FeatureSpace } from "./causeFeatures";
import { DIMENSIONS, measured, type MeasuredDirections } from "./causeMeaning";

/**
 * What the reader of causes has learnt: a weight for each feature and cause. Made by `npm run train` from the data in
 * training/ (training/MODEL.md says from what, and how good it is).
 */
export interface CauseModel extends FeatureSpace {
  /** The features that say anything, ascending; see causeFeatures.ts. */
  readonly features: Uint32Array;
  /** For each of them a weight for each cause, in the order of {@link CAUSES}. */
  readonly weights: Float32Array;
  readonly directions: MeasuredDirections;
  /** For each dimension of a meaning a weight for each cause. */
  readonly meaning: Float32Array;
  /** Where every stretch begins, by cause. */
  readonly bias: Float32Array;
  readonly marks: readonly CauseMark[];
}

/** From the plain sum for a cause to "found" and a confidence. */
export interface CauseMark {
  readonly cause: Cause;
  /** Found from this sum on (log-odds). */
  readonly from: number;
  /** Where no cause is found, the likeliest is, from this sum on. */
  readonly atLeast: number;
  /** Confidence = 1 / (1 + exp(−(slope · sum + shift))). */
  readonly slope: number;
  readonly shift: number;
}

/** What stands at the head of the file, as JSON. */
interface Head {
  readonly stems: string;
  readonly features: number;
  /** What one step of a weight is worth, by cause. */
  readonly steps: readonly number[];
  readonly bias: readonly number[];
  readonly directions: number;
  readonly marks: readonly CauseMark[];
}

const SIGN = 0x31_53_50_4e;
const LARGEST_STEP = 127;

/**
 * The model as bytes: sign, length of the head, head, the features as distances from one to the next, and a whole
 * number from −127 to 127 for each weight; then the directions. Little-endian, as every machine that runs Excel is.
 * Weights are rounded on the way; features of which nothing is left are dropped.
 */
export function packModel(model: CauseModel): Uint8Array {
  const steps = CAUSES.map((_, cause) => largestWeight(model, cause) / LARGEST_STEP);
  const kept: number[] = [];
  const rounded: number[] = [];
  model.features.forEach((feature, row) => {
    const weights = CAUSES.map((_, cause) => {
      const weight = model.weights[row * CAUSES.length + cause] as number;
      return Math.round(weight / (steps[cause] as number)) || 0;
    });
    if (weights.every((weight) => Math.abs(weight) < 1)) return;
    kept.push(feature);
    rounded.push(...weights);
  });
  const head: Head = {
    stems: [...model.stems]
      .sort(([, a], [, b]) => a - b)
      .map(([stem]) => stem)
      .join(" "),
    features: kept.length,
    steps,
    bias: [...model.bias],
    directions: model.directions.lengths.length,
    marks: model.marks,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const distances = Uint32Array.from(kept, (feature, at) => feature - (kept[at - 1] ?? 0));
  return joined([
    bytesOf(new Uint32Array([SIGN, json.length])),
    json,
    bytesOf(distances),
    bytesOf(Int8Array.from(rounded)),
    bytesOf(model.meaning),
    bytesOf(model.directions.rows),
    bytesOf(model.directions.says),
    bytesOf(model.directions.steps),
  ]);
}

/** Throws an Error where the bytes are no model: the page of an error, a file that came in half. */
export function unpackModel(bytes: Uint8Array): CauseModel {
  let at = 0;
  /** A copy, because numbers have to begin at a multiple of their size. */
  const take = (length: number): ArrayBuffer => {
    if (at + length > bytes.length) throw new Error("The model of causes is cut short.");
    at += length;
    return new Uint8Array(bytes.subarray(at - length, at)).buffer;
  };
  const [sign, length] = new Uint32Array(take(8));
  if (sign !== SIGN || length === undefined) throw new Error("This is no model of causes.");
  // Our own file, made by packModel; its sign says so.
  const head = JSON.parse(new TextDecoder().decode(take(length))) as Head;
  const features = new Uint32Array(take(head.features * 4));
  for (let row = 1; row < features.length; row++) {
    features[row] = (features[row] as number) + (features[row - 1] as number);
  }
  const rounded = new Int8Array(take(head.features * CAUSES.length));
  const meaning = new Float32Array(take(DIMENSIONS * CAUSES.length * 4));
  const stems = head.stems.split(" ");
  const directions = measured({
    rows: new Int32Array(take(stems.length * 4)),
    says: new Float32Array(take(stems.length * 4)),
    steps: new Int8Array(take(head.directions * DIMENSIONS)),
  });
  if (at !== bytes.length) throw new Error("The model of causes is longer than it says.");
  return {
    stems: new Map(stems.map((stem, place) => [stem, place])),
    directions,
    meaning,
    features,
    weights: Float32Array.from(
      rounded,
      (steps, place) => steps * (head.steps[place % CAUSES.length] as number)
    ),
    bias: Float32Array.from(head.bias),
    marks: head.marks,
  };
}

function largestWeight({ weights }: CauseModel, cause: number): number {
  let largest = Number.MIN_VALUE;
  for (let at = cause; at < weights.length; at += CAUSES.length) {
    largest = Math.max(largest, Math.abs(weights[at] as number));
  }
  return largest;
}

function bytesOf(numbers: Uint32Array | Int32Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
