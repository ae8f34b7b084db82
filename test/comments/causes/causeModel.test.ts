/** The model's file: what is packed is what is read, and what is no model is refused. */
import { packModel, unpackModel, type CauseModel } from "../../../src/comments/causes/causeModel";
import { DIMENSIONS, measured } from "../../../src/comments/causes/causeMeaning";
import { CAUSES } from "../../../src/playbook/causes";

const COUNT = CAUSES.length;
const model: CauseModel = {
  stems: new Map([
    ["late", 0],
    ["parcel", 1],
    ["zebra", 2],
  ]),
  features: Uint32Array.from([0, 5, 900]),
  // One feature that says something of every cause, one of one cause, one of none.
  weights: Float32Array.from(
    [...CAUSES.keys()]
      .map((at) => at + 1)
      .concat(
        Array.from({ length: COUNT }, (_, at) => (at === 2 ? -3 : 0)),
        Array.from({ length: COUNT }, () => 0)
      )
  ),
  directions: measured({
    rows: Int32Array.from([1, -1, 0]),
    steps: Int8Array.from({ length: 2 * DIMENSIONS }, (_, at) => (at % 255) - 127),
    says: Float32Array.from([0.5, 0, 2]),
  }),
  meaning: Float32Array.from({ length: DIMENSIONS * COUNT }, (_, at) => at / 7),
  bias: Float32Array.from(CAUSES, (_, at) => -at),
  marks: CAUSES.map((cause) => ({ cause, from: -1, atLeast: -2, slope: 1, shift: 0 })),
};

it("is read as it was packed, weights to one part in 127 of the largest of their cause", () => {
  const read = unpackModel(packModel(model));
  expect([...read.stems]).toEqual([...model.stems]);
  expect([...read.features]).toEqual([0, 5]);
  read.weights.forEach((weight, at) => {
    const largest = Math.max((at % COUNT) + 1, at % COUNT === 2 ? 3 : 0);
    expect(Math.abs(weight - (model.weights[at] as number))).toBeLessThanOrEqual(
      largest / 254 + 1e-6
    );
  });
  expect(read.directions).toEqual(model.directions);
  expect(read.meaning).toEqual(model.meaning);
  expect([...read.bias].map(Math.abs)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(read.marks).toEqual(model.marks);
});

it("is refused where it is cut short, too long, or something else", () => {
  const packed = packModel(model);
  expect(() => unpackModel(packed.slice(0, packed.length - 1))).toThrow("cut short");
  expect(() => unpackModel(Uint8Array.from([...packed, 0]))).toThrow("longer");
  expect(() => unpackModel(new TextEncoder().encode("<!doctype html><title>404</title>"))).toThrow(
    "no model"
  );
  expect(() => unpackModel(new Uint8Array())).toThrow("cut short");
});
