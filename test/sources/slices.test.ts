import { inSlices, whole } from "../../src/sources/slices";

/** Counts to n, burning some time for each. */
function* counting(n: number, milliseconds: number): Generator<void, number> {
  for (let i = 0; i < n; i++) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield;
  }
  return n;
}

it("gives the same at once and with rests", async () => {
  expect(whole(counting(5, 0))).toBe(5);
  expect(await inSlices(counting(5, 0))).toBe(5);
});

it("lets others work in between: a timer due at once does not wait for the end", async () => {
  let done = 0;
  function* work(): Generator<void, number> {
    yield* counting(2, 40);
    done++;
    yield* counting(4, 40);
    return done;
  }
  const order: string[] = [];
  setTimeout(() => order.push(`timer after ${done}`));
  await inSlices(work());
  expect(order).toEqual(["timer after 0"]);
});

it("ends at the next rest when it is cancelled", async () => {
  const stop = new AbortController();
  let counted = 0;
  function* work(): Generator<void, void> {
    for (; counted < 100; counted++) {
      if (counted === 3) stop.abort();
      yield* counting(1, 30);
    }
  }
  await expect(inSlices(work(), stop.signal)).rejects.toMatchObject({ code: "cancelled" });
  expect(counted).toBeLessThan(6);
});
