import { startWorker, type Startable } from "../../src/entries/startWorker";

interface TestWorker extends Startable {
  ended: boolean;
}

function worker(): TestWorker {
  const made: TestWorker = {
    ended: false,
    onmessage: null,
    onerror: null,
    terminate: () => (made.ended = true),
  };
  return made;
}

const says = (one: TestWorker): void => one.onmessage?.call(one as never, {} as never);
const fails = (one: TestWorker): void => one.onerror?.call(one as never, {} as never);

describe("a worker", () => {
  it("is had once it has said its first word", async () => {
    const one = worker();
    const started = startWorker(() => one);
    let had = false;
    void started.then(() => (had = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect(had).toBe(false);
    says(one);
    expect(await started).toBe(one);
    expect(one.ended).toBe(false);
  });

  it("is not given up after its first word, however long it is silent", async () => {
    const one = worker();
    const started = startWorker(() => one, 5);
    says(one);
    await started;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(one.ended).toBe(false);
  });

  it("there is none where none can be made", async () => {
    const refused = startWorker(() => {
      throw new ReferenceError("Worker is not defined");
    });
    expect(await refused).toBeNull();
  });

  it.each<[string, (one: TestWorker) => void]>([
    ["is refused, or its file does not come", fails],
    ["never says anything", () => undefined],
  ])("one that %s is ended and none is had", async (_, then) => {
    const one = worker();
    const started = startWorker(() => one, 20);
    then(one);
    expect(await started).toBeNull();
    expect(one.ended).toBe(true);
  });
});
