/**
 * The survey of the story: a broadband provider's two quarters, made up for these tests. The first is bad in the South,
 * where engineers come late; in the second that is mended.
 */

/** 1 Jan and 2 Apr 2026: 90 days to the end of a quarter each, so that no window reaches into the other. */
export const FIRST_QUARTER = 46_023;
export const SECOND_QUARTER = 46_114;
const DAYS = 90;
const MONTHS = 3;

export const SURVEY_HEADER = ["Answered on", "Customer", "Score", "Region", "Revenue", "Comment"];
export const REGIONS = ["North", "South", "East", "West"] as const;
export const FIXED_REGION = "South";

/** Excel serial with the time of day, customer, score 0–10, region, revenue a year, comment. */
export type SurveyRow = readonly [
  time: number,
  customer: string,
  score: number,
  region: string,
  revenue: number,
  comment: string,
];

/** Answers of one region in one month. */
interface Answers {
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
}
const USUAL: Answers = { detractors: 5, passives: 6, promoters: 9 };
const BAD: Answers = { detractors: 12, passives: 5, promoters: 3 };
const MENDED: Answers = { detractors: 5, passives: 5, promoters: 10 };

const LATE = [
  "The engineer came three hours late and nobody called",
  "Waited all day for the engineer, who never came",
  "The engineer was late twice and had to come again",
  "Your engineer missed the appointment and I took a day off for nothing",
];
const BILLS = [
  "The bill was wrong again and I had to call twice",
  "Charged for a router that I sent back, the bill is still wrong",
  "My bill has fees that nobody could explain",
];
const BROKEN = [
  "The connection drops every evening",
  "The internet is slow and the connection breaks off during calls",
  "The router crashes and the connection is lost",
];
const UNHEARD = [
  "I complained in spring and nobody ever answered",
  "I filled in your survey before and nothing has changed",
];
const PROMISED = [
  "The speed I was promised is not what I get",
  "Sold as unlimited, and then it was slowed down, not what was promised",
];
const PRAISE = ["Friendly people in the shop", "Fast and it just works", "", "Good value"];
const FAIR = ["Works most of the time", "", "It is all right", ""];

/** Two quarters of 240 answers each, in the order of their days. */
export function surveyRows(quarter: 1 | 2): SurveyRow[] {
  const first = quarter === 1 ? FIRST_QUARTER : SECOND_QUARTER;
  const rows: SurveyRow[] = [];
  for (let month = 0; month < MONTHS; month++) {
    REGIONS.forEach((region, at) => {
      const scores = scoresOf(answersOf(region, quarter), month + at);
      scores.forEach((score, place) => {
        const day = first + month * (DAYS / MONTHS) + ((place * 7 + at * 3) % (DAYS / MONTHS));
        // Between 8:15 and about 18:00, never on the hour.
        const time = day + (8.25 + ((place * 37 + at * 11) % 39) / 4) / 24;
        // Some of January's customers answer again in June, which is another wave (rule 202).
        const isAgain = quarter === 2 && month === MONTHS - 1 && place % 3 === 0;
        const wave = quarter === 2 && !isAgain ? 100 + month * 20 : isAgain ? 0 : month * 20;
        const customer = 1000 + at * 300 + wave + place;
        rows.push([
          time,
          `C-${customer}`,
          score,
          region,
          400 + ((customer * 131) % 37) * 90,
          commentOf(score, region, quarter, place + month * 5 + at),
        ]);
      });
    });
  }
  return rows.sort(([a], [b]) => a - b);
}

function answersOf(region: string, quarter: 1 | 2): Answers {
  if (region !== FIXED_REGION) return USUAL;
  return quarter === 1 ? BAD : MENDED;
}

function scoresOf({ detractors, passives, promoters }: Answers, turn: number): number[] {
  const of = (count: number, from: number, kinds: number): number[] =>
    Array.from({ length: count }, (_, at) => from + ((at + turn) % kinds));
  return [...of(detractors, 0, 7), ...of(passives, 7, 2), ...of(promoters, 9, 2)];
}

function commentOf(score: number, region: string, quarter: 1 | 2, turn: number): string {
  const one = (of: readonly string[]): string => of[turn % of.length] ?? "";
  if (score >= 9) return one(PRAISE);
  if (score >= 7) return one(FAIR);
  const isLate = region === FIXED_REGION && quarter === 1 && turn % 3 !== 0;
  if (isLate) return one(LATE);
  return one([BILLS, BROKEN, LATE, UNHEARD, PROMISED, BILLS, BROKEN][turn % 7] ?? []);
}

/** Counted here, not by the add-in: detractors 0–6, promoters 9–10, in points. */
export function npsOf(rows: readonly SurveyRow[]): number {
  const promoters = rows.filter(([, , score]) => score >= 9).length;
  const detractors = rows.filter(([, , score]) => score <= 6).length;
  return (100 * (promoters - detractors)) / rows.length;
}
