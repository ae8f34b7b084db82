// The functions that read comments, typed into cells of the workbench: what they answer, what they load and when, and
// that nothing is asked of any other machine.
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { openFile, typeInto } from "./addin";
import { listenToNetwork } from "./network";

/** The language part, on a busy machine (milliseconds). */
const READING = 90_000;
const DIST = path.resolve("dist");

/** Of 40 detractors 24 complain of one thing and 16 of another; 40 promoters praise, each in other words. */
const LATE = 24;
const BILLS = 16;
const PROMOTERS = 40;
const SURVEY: readonly (readonly [number, string])[] = [
  ...Array.from({ length: LATE }, (_, at) => [2, `The engineer was late on visit ${at}`] as const),
  ...Array.from({ length: BILLS }, (_, at) => [4, `Wrong bill in month ${at}`] as const),
  ...Array.from(
    { length: PROMOTERS },
    (_, at) => [10, `Friendly people in shop number ${at}`] as const
  ),
];
const LAST = SURVEY.length + 1;
/** In column C: one of each kind of answer. */
const SINGLE = [
  "The technician did not turn up, and I waited at home all day for nothing",
  "n/a",
  "El técnico llegó tarde y nadie me llamó para avisar de nada",
] as const;

test("typed into cells: the right answers, the language part only then, no other machine asked", async ({
  page,
}) => {
  test.setTimeout(400_000);
  const network = listenToNetwork(page);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  await openFile(page, "answers.csv", Buffer.from(csv()));
  const sheet = await page.evaluate(
    () => window.workbench?.workbook.getActiveSheet().getSheetName() ?? ""
  );
  const loaded = () => network.asked.flatMap(({ url, during }) => languageFile(url, during));

  await test.step("other functions load nothing of the language", async () => {
    network.during = "NPS";
    await typeInto(page, "E1", `=NPS(A2:A${LAST})`);
    await answered(page, sheet, "E1", 0);
    expect(loaded()).toEqual([]);
  });

  await test.step("NPSCAUSE: the cause, and why there is none; loads the model of causes alone", async () => {
    network.during = "NPSCAUSE";
    await typeInto(page, "E3", `=NPSCAUSE(C2:C${SINGLE.length + 1})`);
    await answered(page, sheet, "E3", "Broken service");
    expect((await shown(page, sheet, "E3:E5")).flat()).toEqual([
      "Broken service",
      "No words",
      "Not English",
    ]);
    expect(loaded()).toEqual([{ part: "model of causes", during: "NPSCAUSE" }]);
  });

  await test.step("NPSTHEMES: the complaints with share and what they cost; loads the word classes", async () => {
    network.during = "NPSTHEMES";
    await typeInto(page, "G1", `=NPSTHEMES(B2:B${LAST},A2:A${LAST},5)`);
    await answered(page, sheet, "H2", LATE);
    const [head, ...rows] = await shown(page, sheet, "G1:J7");
    expect(head).toEqual(["Theme", "Comments of detractors", "Share", "Impact"]);
    const themes = rows.filter(([name]) => name !== null);
    expect(themes.length).toBeLessThanOrEqual(5);
    for (const [words, count] of [
      [/late/, LATE],
      [/bill/, BILLS],
    ] as const) {
      const [, comments, share, impact] = themes.find(([name]) => words.test(String(name))) ?? [];
      expect([comments, share]).toEqual([count, count / (LATE + BILLS)]);
      // The score of all is 0; without those that name the theme, promoters are more than detractors.
      expect(impact).toBeCloseTo(-scoreWithout(count), 6);
    }
    expect(loaded().slice(1)).toEqual([{ part: "word classes", during: "NPSTHEMES" }]);
  });

  await test.step("NPSALIGN: rule 59, 35% or more on one theme is aligned; loads nothing more", async () => {
    network.during = "NPSALIGN";
    await typeInto(page, "G9", `=NPSALIGN(B2:B${LAST},A2:A${LAST})`);
    await answered(page, sheet, "G10", "Aligned");
    const [head, row] = await shown(page, sheet, "G9:L10");
    expect(head).toEqual(["Verdict", "Top theme", "Share", "Share low", "Share high", "Comments"]);
    const [, theme, share, low, high, comments] = row ?? [];
    expect(theme).toBe((await shown(page, sheet, "G2"))[0]?.[0]);
    expect(share).toBe(LATE / (LATE + BILLS));
    expect(Number(low)).toBeLessThan(Number(share));
    expect(Number(high)).toBeGreaterThan(Number(share));
    expect(comments).toBe(LATE + BILLS);
    expect(network.asked.filter(({ during }) => during === "NPSALIGN")).toEqual([]);
  });

  await test.step("from then on they answer without a network", async () => {
    network.during = "offline";
    await page.context().setOffline(true);
    await typeInto(page, "C2", "n/a");
    await answered(page, sheet, "E3", "No words");
    await page.context().setOffline(false);
    expect(network.asked.filter(({ during }) => during === "offline")).toEqual([]);
  });

  const own = new URL(page.url()).origin;
  expect([...new Set(network.asked.map(({ url }) => new URL(url).origin))]).toEqual([own]);
  expect(problems).toEqual([]);
});

function csv(): string {
  const lines = SURVEY.map(([score, comment], at) => `${score},${comment},"${SINGLE[at] ?? ""}"`);
  return ["Score,Comment,Single", ...lines].join("\n");
}

function scoreWithout(detractors: number): number {
  const left = LATE + BILLS - detractors;
  return (100 * (PROMOTERS - left)) / (PROMOTERS + left);
}

/** The two parts of the language as the build made them; what else is loaded is code. */
function languageFile(url: string, during: string): { part: string; during: string }[] {
  const name = path.basename(new URL(url).pathname);
  if (name.endsWith(".bin")) return [{ part: "model of causes", during }];
  const isLarge = BUILT.has(name) && statSync(path.join(DIST, name)).size > WORD_CLASSES_FROM;
  return isLarge ? [{ part: "word classes", during }] : [];
}
/** Bytes; no other script of the add-in is a quarter of that. */
const WORD_CLASSES_FROM = 3_000_000;
const BUILT = new Set(readdirSync(DIST).filter((name) => name.endsWith(".js")));

/** Values as the grid shows them, those that a formula spills among them. */
function shown(page: Page, sheet: string, address: string): Promise<unknown[][]> {
  return page.evaluate(
    ([name, range]) =>
      window.workbench?.workbook
        .getSheetByName(name ?? "")
        ?.getRange(range ?? "")
        .getValues() ?? [],
    [sheet, address]
  );
}

/** Until the cell holds what it should. */
async function answered(page: Page, sheet: string, address: string, value: unknown): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.evaluate(() => window.workbench?.host.settle());
        return (await shown(page, sheet, address))[0]?.[0];
      },
      { timeout: READING }
    )
    .toBe(value);
}
