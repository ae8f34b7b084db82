import { EXPERIENCES, OPENINGS, OUTCOMES, type Mood, type Product } from "./sampleComments";

import { CUSTOMER_DAYS, CUSTOMER_HEADER, customersOf, type SampleAnswer } from "./sampleCustomers";
import { generator } from "./sampleRandom";

/** A worksheet's worth of cells: what the sample sheet is filled with. */
export interface SampleSheet {
  readonly header: string[];
  /** Headers of the columns that hold days, as Excel's serials. */
  readonly days: readonly string[];
  readonly rows: (string | number)[][];
}

const ROWS = 620;
/** 1 Jul 2025 and 30 Sep 2026, as Excel's day serials: five whole quarters. */
const FIRST_DAY = 45_839;
const LAST_DAY = 46_295;

const SURVEY_HEADER = [
  "Customer",
  "Answered on",
  "Score",
  "Product",
  "Region",
  "Contract",
  "Comment",
];
const PRODUCTS: readonly Product[] = ["Fibre", "DSL", "Mobile"];
const REGIONS = ["North", "East", "South", "West"] as const;
const CONTRACTS = ["Monthly", "12 months", "24 months"] as const;

/**
 * The sample survey: an invented telecom provider, five quarters of answers. DSL is the trouble, most of
 * all in the East, and it grows; fibre does well. Too many answers come right after a ticket. Some answers are missing,
 * some dates and regions too, and a few regions are spelled carelessly, as in real exports. The same on every machine
 * and every day.
 * Example: `SAMPLE.header[2]` is "Score".
 */
export const SAMPLE: SampleSheet = makeSample();

function makeSample(): SampleSheet {
  const random = generator(20_260_930);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const days = Array.from({ length: ROWS }, () =>
    Math.floor(FIRST_DAY + random() * (LAST_DAY - FIRST_DAY + 1))
  ).sort((a, b) => a - b);
  const answers: SampleAnswer[] = [];
  const rows = days.map((day, index) => {
    const product = weighted(random(), PRODUCTS, [0.36, 0.34, 0.3]);
    const region = pick(REGIONS);
    const elapsed = (day - FIRST_DAY) / (LAST_DAY - FIRST_DAY);
    const score = scoreOf(random, expected(product, region, elapsed));
    const silent = random() < 0.03;
    const comment = !silent && random() < 0.62 ? commentOf(pick, product, score) : "";
    // A panel of customers: some answer again in a later quarter.
    const customer = `C${10_000 + ((index * 37) % 503)}`;
    answers.push({ customer, day, score, product });
    return [
      customer,
      random() < 0.008 ? "" : day,
      silent ? "" : score,
      product,
      regionAsTyped(random(), region),
      pick(CONTRACTS),
      comment,
    ];
  });
  const customers = customersOf(answers, LAST_DAY);
  return {
    header: [...SURVEY_HEADER, ...CUSTOMER_HEADER],
    days: ["Answered on", ...CUSTOMER_DAYS],
    rows: rows.map((row, index) => [...row, ...(customers[index] ?? [])]),
  };
}

/** Mean answer before chance: the story that the diagnosis should find. */
function expected(product: Product, region: (typeof REGIONS)[number], elapsed: number): number {
  const base = { Fibre: 8.7, DSL: 6.6, Mobile: 7.9 }[product];
  const decline = { Fibre: 0.1, DSL: 1.5, Mobile: 0.4 }[product] * elapsed;
  const east = region === "East" ? (product === "DSL" ? 1.2 : 0.3) : 0;
  return base - decline - east;
}

function scoreOf(random: () => number, mean: number): number {
  // The sum of three draws is roughly bell-shaped; a few answer at the ends whatever happened.
  if (random() < 0.04) return random() < 0.5 ? 0 : 10;
  const spread = (random() + random() + random() - 1.5) * 4.6;
  return Math.min(10, Math.max(0, Math.round(mean + spread)));
}

function commentOf(pick: <T>(list: readonly T[]) => T, product: Product, score: number): string {
  const mood: Mood = score <= 6 ? "unhappy" : score <= 8 ? "neutral" : "happy";
  const opening = pick(OPENINGS[mood]);
  const experience = pick(EXPERIENCES[product][mood]);
  const sentence = `${opening}${experience}${pick(OUTCOMES[mood])}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function regionAsTyped(chance: number, region: string): string {
  if (chance < 0.01) return "";
  if (chance < 0.02) return `${region} `;
  return chance < 0.03 ? region.toLowerCase() : region;
}

function weighted<T>(chance: number, list: readonly T[], weights: readonly number[]): T {
  let sum = 0;
  for (const [index, item] of list.entries()) {
    sum += weights[index] ?? 0;
    if (chance < sum) return item;
  }
  return list[list.length - 1] as T;
}
