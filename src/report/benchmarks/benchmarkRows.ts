import type { Diagnosis } from "../../diagnosis/diagnosis";
import { levelName, levelOf } from "../../playbook/levels";
import {
  PUBLISHED_BENCHMARKS,
  trustName,
  type PublishedBenchmark,
} from "../../playbook/publishedBenchmarks";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { inSameRow } from "../address";
import { AT, type ProfileKey } from "./benchmarkColumns";
import type { Profile } from "./benchmarkProfiles";
import { markFormat } from "../numberFormats";
import type { CellValue, TableRow } from "../sheetPlan";

/**
 * One profile: its figures, our gap to it, the level this score would have there and every other statement that
 * applies (rules 12–24). `score` is the cell with our score, null where that is no formula.
 */
export function profileRow(profile: Profile, nps: number, score: string | null): TableRow {
  const { level, flags, gap } = levelOf(nps, profile);
  const others = flags.map((flag) => flag.level).filter((other) => other !== level);
  const none = say("sheets.none");
  return {
    id: profile.id,
    cells: [
      profile.name,
      profile.average,
      profile.badBelow,
      score === null
        ? gap
        : { formula: `=IF(ISNUMBER(${score}),${score}-${inSameRow(AT.average)},"${none}")` },
      levelName(level),
      others.length === 0 ? none : others.map(levelName).join(say("sheets.comma")),
      profile.isOurs ? say("sheets.benchmarks.ours") : none,
      profile.signals,
      profile.source,
      none,
      profile.trust,
    ],
    // A person's own figures may carry a fraction; the published ones are whole.
    numberFormats: (Object.keys(AT) as ProfileKey[]).map((key) =>
      key === "average" || key === "badBelow" ? markFormat(profile[key]) : null
    ),
  };
}

/** Those near the industry that was chosen first; within both parts by industry, the newest first. */
export function publishedRows({ context }: Pick<Diagnosis, "context">, score: string): TableRow[] {
  const { industry } = context;
  const isNear = ({ near }: PublishedBenchmark): boolean =>
    industry.kind === "published" && near.includes(industry.id);
  return [
    ...PUBLISHED_BENCHMARKS.filter(isNear).map((one) => publishedRow(one, true, score)),
    ...PUBLISHED_BENCHMARKS.filter((one) => !isNear(one)).map((one) =>
      publishedRow(one, false, score)
    ),
  ];
}

function publishedRow(one: PublishedBenchmark, isNear: boolean, score: string): TableRow {
  const none = say("sheets.none");
  const { low, high } = one;
  return {
    id: one.id,
    cells: [
      one.industry,
      low ?? none,
      high ?? none,
      gapTo(low, high, score),
      trustName(one.trust),
      say(`published.audience.${one.audience}`),
      isNear ? say("published.near") : none,
      say(`published.method.${one.method}`),
      one.source,
      yearWords(one),
      baseWords(one),
    ],
  };
}

/** To the figure, or to the nearer end of a range and 0 inside it; unknown where a range is open. */
function gapTo(low: number | null, high: number | null, score: string): CellValue {
  const none = say("sheets.none");
  if (low === null || high === null) return none;
  const [from, to] = [inSameRow(AT.average), inSameRow(AT.badBelow)];
  const gap = `IF(${score}<${from},${score}-${from},IF(${score}>${to},${score}-${to},0))`;
  return { formula: `=IF(ISNUMBER(${score}),${gap},"${none}")` };
}

function yearWords({ year, since }: PublishedBenchmark): CellValue {
  if (year === null) return say("sheets.none");
  return since === undefined ? year : say("published.year.span", { since, year });
}

function baseWords({ people, firms }: PublishedBenchmark): string {
  const figures = { people: countText(people ?? 0), firms: countText(firms ?? 0) };
  if (people !== undefined && firms !== undefined) return say("published.base.both", figures);
  if (people !== undefined) return say("published.base.people", figures);
  return firms === undefined ? say("sheets.none") : say("published.base.firms", figures);
}
