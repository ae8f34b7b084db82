import fc from "fast-check";
import { ExcelProblem } from "../../src/excel/errors";
import { inBlocks } from "../../src/excel/readBlocks";

const LIMIT = 5_000_000;
const tooLarge = (): never => {
  throw Object.assign(new Error(), { code: "ResponsePayloadSizeLimitExceeded", debugInfo: {} });
};

/** A reader that refuses above 5 MB as Excel on the web does, and notes what it was asked. */
function webReader(bytesOfRow: (row: number) => number, refuse: () => null) {
  const asked: { first: number; count: number }[] = [];
  const got: number[] = [];
  const read = (first: number, count: number): Promise<{ bytes: number } | null> => {
    asked.push({ first, count });
    let bytes = 0;
    for (let row = first; row < first + count; row++) bytes += bytesOfRow(row);
    if (bytes > LIMIT) return Promise.resolve().then(refuse);
    for (let row = first; row < first + count; row++) got.push(row);
    return Promise.resolve({ bytes });
  };
  return { asked, got, read };
}

it.each([
  ["an error code", tooLarge],
  ["null instead of values", () => null],
])("every row once, in order, whatever its size: refusal by %s (property)", async (_, refuse) => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 1, max: 4000 }),
      fc.integer({ min: 1, max: 2_000_000 }),
      fc.integer({ min: 1, max: 200_000 }),
      async (total, firstBlock, large, small) => {
        const reader = webReader((row) => (row % 97 < 5 ? large : small), refuse);
        await inBlocks(total, firstBlock, reader.read);
        expect(reader.got).toEqual(Array.from({ length: total }, (_, row) => row));
      }
    ),
    { numRuns: 30 }
  );
});

it("takes few round trips for 100,000 ordinary rows", async () => {
  const reader = webReader(() => 60, tooLarge);
  await inBlocks(100_000, 20_000, reader.read);
  expect(reader.asked.length).toBeLessThanOrEqual(4);
});

it("never again tries a size that was refused", async () => {
  const reader = webReader((row) => (row < 20_000 ? 400 : 1), tooLarge);
  await inBlocks(60_000, 20_000, reader.read);
  const refused = reader.asked[0]?.count ?? 0;
  expect(reader.asked.slice(1).every(({ count }) => count < refused)).toBe(true);
});

it("gives up in words when one row is too much", async () => {
  const reader = webReader(() => LIMIT + 1, tooLarge);
  await expect(inBlocks(10, 10, reader.read)).rejects.toMatchObject({ code: "tooLarge" });
});

it("passes other faults on", async () => {
  const fault = new ExcelProblem("notFound");
  await expect(inBlocks(10, 10, () => Promise.reject(fault))).rejects.toBe(fault);
});

it("tells how far it is, and stops when asked", async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const read = (): Promise<{ bytes: number }> => Promise.resolve({ bytes: 30_000_000 });
  const run = inBlocks(100, 40, read, {
    onProgress: (done) => {
      told.push(done);
      if (done > 40) stop.abort();
    },
    signal: stop.signal,
  });
  await expect(run).rejects.toMatchObject({ code: "cancelled" });
  expect(told[0]).toBe(40);
  expect(told.length).toBe(2);
});
