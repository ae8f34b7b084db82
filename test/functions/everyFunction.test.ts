import fc from "fast-check";
import { FUNCTIONS } from "../../src/functions/family";
import { say } from "../../src/wording/say";
import { call, type Host, type Shown } from "./caller";
import { asBlock, asColumn, asRow, EVERY_CALL, type EveryCall } from "./everyCall";

const CALLS = FUNCTIONS.flatMap(({ name }) =>
  (EVERY_CALL[name] ?? []).map((every, index) => [name, index + 1, every] as const)
);

/** A result, or the error in its place. */
type Outcome = unknown[][] | Shown;

async function outcomeOf(
  name: string,
  args: readonly unknown[],
  addresses?: readonly (string | null)[],
  host?: Host
): Promise<Outcome> {
  try {
    return (await call(name, args, addresses, host)) as unknown[][];
  } catch (thrown) {
    return thrown as Shown;
  }
}

const isProblem = (value: unknown): value is Shown =>
  typeof value === "object" && value !== null && "code" in value;

/** What may stand in a cell, and a sentence with every error of our own. */
function expectSound(outcome: Outcome, passedOn: readonly string[] = []): void {
  if (isProblem(outcome)) return expectSentence(outcome, passedOn);
  expect(outcome.length).toBeGreaterThan(0);
  const width = outcome[0]?.length ?? 0;
  expect(width).toBeGreaterThan(0);
  let wrong: unknown = null;
  for (const line of outcome) {
    if (line.length !== width) wrong = line;
    for (const value of line) {
      if (isProblem(value)) expectSentence(value, passedOn);
      else if (typeof value === "number" ? !Number.isFinite(value) : typeof value !== "string") {
        wrong = [value];
      }
    }
  }
  expect(wrong).toBeNull();
}

function expectSentence({ code, message }: Shown, passedOn: readonly string[]): void {
  if (passedOn.includes(code) && message === "") return;
  expect(["#VALUE!", "#N/A"]).toContain(code);
  expect(message).toMatch(/^\S.{10,}\.$/s);
  // A raw exception shows as this; a key or a gap in place of words is none.
  expect(message).not.toBe(say("functions.problem.internal"));
  expect(message).not.toMatch(/\{\{|functions\.|undefined|NaN/);
}

/** The same values with others in some places. */
const replaced = (values: readonly unknown[], at: readonly number[], by: unknown) =>
  values.map((value, index) => (at.includes(index) ? by : value));

/** A test that says nothing of some functions is not among theirs. */
const onlyIf = (applies: boolean): ((title: string, run: () => Promise<void>) => void) =>
  applies ? it : () => undefined;

const cellsOf = (arg: unknown): arg is unknown[][] => Array.isArray(arg);

it("has a plain call of every function", () => {
  expect(FUNCTIONS.map(({ name }) => name).filter((name) => !EVERY_CALL[name])).toEqual([]);
});

describe.each(CALLS)("=%s(…), call %d", (name, nth, every: EveryCall) => {
  const { values, args, at, layout } = every;
  const plain = args(values, asColumn);
  const parameters = FUNCTIONS.find((each) => each.name === name)?.parameters ?? [];

  it("answers a plain call without any error", async () => {
    const outcome = await outcomeOf(name, plain);
    expectSound(outcome);
    expect(isProblem(outcome)).toBe(false);
    expect((outcome as unknown[][]).flat().filter(isProblem)).toEqual([]);
    expect((outcome as unknown[][]).flat().some((value) => value !== "")).toBe(true);
  });

  it.each([
    ["nothing but null", (count: number) => Array<unknown>(count).fill(null)],
    ["nothing but empty texts", (count: number) => Array<unknown>(count).fill("")],
    ["nothing but texts", (count: number) => Array<unknown>(count).fill("very good")],
    ["thirty texts", () => Array<unknown>(30).fill("very good")],
    ["no value at all", () => []],
    ["TRUE", (count: number) => Array<unknown>(count).fill(true)],
    ["numbers off every scale", (count: number) => Array<unknown>(count).fill(-1e300)],
    [
      "an Infinity among the values",
      (count: number) => replaced(values.slice(0, count), [1], Infinity),
    ],
    ["a NaN among the values", (count: number) => replaced(values.slice(0, count), [1], NaN)],
  ])("stays sound over %s", async (_case, make) => {
    expectSound(await outcomeOf(name, args(make(values.length), asColumn)));
  });

  it("stays sound over one cell, in a matrix and alone", async () => {
    for (const value of [values[0], null, "", 0, 9, "x", true]) {
      expectSound(await outcomeOf(name, args([value], asColumn)));
      const alone = args([value], asColumn).map((arg) =>
        cellsOf(arg) && arg.length === 1 && arg[0]?.length === 1 ? arg[0][0] : arg
      );
      expectSound(await outcomeOf(name, alone));
    }
  });

  it("stays sound with each argument left out, or with what cannot be one", async () => {
    for (let index = 0; index < parameters.length; index++) {
      for (const value of [
        null,
        "",
        "nonsense",
        true,
        -1,
        0,
        1e300,
        Infinity,
        [[null]],
        [[]],
        [],
      ]) {
        const given = parameters.map((_parameter, place) =>
          place === index ? value : (plain[place] ?? null)
        );
        expectSound(await outcomeOf(name, given));
      }
    }
  });

  it("stays sound where ranges that belong together differ in size", async () => {
    for (let index = 0; index < parameters.length; index++) {
      const cells = plain[index];
      if (!cellsOf(cells)) continue;
      for (const shorter of [cells.slice(0, -1), cells.slice(0, 1)]) {
        expectSound(
          await outcomeOf(
            name,
            plain.map((arg, i) => (i === index ? shorter : arg))
          )
        );
      }
    }
  });

  it("passes an Excel error on, whichever argument holds it", async () => {
    for (let index = 0; index < parameters.length; index++) {
      const cells = plain[index];
      const error = { code: "#DIV/0!", message: "" };
      const given = cellsOf(cells)
        ? cells.map((line, row) =>
            row === cells.length - 1 ? [...line.slice(0, -1), error] : line
          )
        : error;
      const outcome = await outcomeOf(
        name,
        parameters.map((_parameter, place) => (place === index ? given : (plain[place] ?? null)))
      );
      if (name === "NPSCOUNT") {
        expect(outcome).toContainEqual(["Error", 1]);
        continue;
      }
      expectSound(outcome, ["#DIV/0!"]);
      const shown = isProblem(outcome) ? [outcome] : outcome.flat();
      expect(shown).toContainEqual({ code: "#DIV/0!", message: "" });
    }
  });

  it("reads a blank alike however the host hands it over", async () => {
    // In every range in turn, the others as they are.
    for (let index = 0; index < parameters.length; index++) {
      const cells = plain[index];
      if (!cellsOf(cells) || cells.length * (cells[0]?.length ?? 0) < 3) continue;
      const isBlank = cells.map((line, row) =>
        line.map((_value, place) => row === cells.length - 1 && place === line.length - 1)
      );
      const addresses = plain.map((_arg, place) => (place === index ? "Data!A1" : null));
      const outcomes: Outcome[] = [];
      for (const blank of [null, undefined, "", 0]) {
        const given = cells.map((line, row) =>
          line.map((value, place) => (isBlank[row]?.[place] ? blank : value))
        );
        outcomes.push(
          await outcomeOf(
            name,
            plain.map((arg, place) => (place === index ? given : arg)),
            addresses,
            { sheet: { "Data!A1": isBlank } }
          )
        );
      }
      for (const outcome of outcomes) {
        expectSound(outcome);
        expect(outcome).toEqual(outcomes[0]);
      }
    }
  });

  it("believes a 0 in an array, which has no address", async () => {
    const given = args(replaced(values, [at === 0 ? 1 : values.length - 1], 0), asColumn);
    const outcome = await outcomeOf(
      name,
      given,
      given.map(() => null)
    );
    expectSound(outcome);
    if (isProblem(outcome)) expect(outcome.message).not.toContain("empty");
  });

  onlyIf(layout === "free")("takes columns, rows and blocks alike", async () => {
    const [first, ...others] = await Promise.all(
      [asColumn, asRow, asBlock].map((each) => outcomeOf(name, args(values, each)))
    );
    for (const other of others) expect(other).toEqual(first);
  });

  onlyIf(layout === "kept")("gives its results in the layout of the cells", async () => {
    const down = (await outcomeOf(name, args(values, asColumn))) as unknown[][];
    for (const each of [asRow, asBlock]) {
      expect(await outcomeOf(name, args(values, each))).toEqual(each(down.flat()));
    }
  });

  onlyIf(layout !== "fixed" && nth === 1)("takes a column of 200,000 cells", async () => {
    const many = Array.from({ length: 200_000 }, (_value, index) => values[index % values.length]);
    expectSound(await outcomeOf(name, args(many, asColumn)));
  });

  it("stays sound over whatever cells there are", async () => {
    const cell = fc.oneof(
      fc.constantFrom<unknown>(...values),
      fc.constantFrom<unknown>(
        ...[null, undefined, "", " ", 0, -0, 11, 8.5, NaN, Infinity, 1e308, 5e-324, true, false],
        ...["#N/A", "9", "ten", "\u22125", "constructor", "__proto__", "x", "2024-01-31", "=1+1"],
        ...[new Date(0), {}, { basicValue: 9 }, { basicValue: {} }, { type: "Error" }, []]
      ),
      fc.double(),
      fc.string()
    );
    const cells = fc.array(cell, { minLength: 1, maxLength: values.length });
    await fc.assert(
      fc.asyncProperty(fc.nat(), cells, async (where, given) => {
        const ranges = plain.flatMap((arg, place) => (cellsOf(arg) ? [place] : []));
        const index = ranges[where % ranges.length] ?? at;
        const target = plain[index] as unknown[][];
        let next = 0;
        const junk = target.map((line) =>
          line.map((value) => (next < given.length ? given[next++] : value))
        );
        const outcome = await outcomeOf(
          name,
          plain.map((arg, place) => (place === index ? junk : arg))
        );
        expectSound(outcome, ["#VALUE!", "#N/A"]);
      }),
      { numRuns: 25 }
    );
  });
});
