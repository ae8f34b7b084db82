import type { Diagnosis, SegmentReading } from "../../diagnosis/diagnosis";
import { bandOf } from "../../diagnosis/detractors";
import { rowId } from "../../diagnosis/rowId";
import { detractorBands, type DetractorBand } from "../../playbook/detractorBands";
import { shareInterval, type Interval } from "../../score/interval";
import { shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { fixed, inSameRow } from "../address";
import { AT } from "./detractorColumns";
import type { LiveFormulas } from "../liveFormulas";
import { shareFormat } from "../numberFormats";

import { guarded } from "../scoreCells";
import type { CellValue, TableRow } from "../sheetPlan";

/** Whom each answer makes (rules 2–4). */
const KINDS = [
  { kind: "detractors", from: 0, to: 6 },
  { kind: "passives", from: 7, to: 8 },
  { kind: "promoters", from: 9, to: 10 },
] as const;

/**
 * Answers 0 to 10 one by one: counts over the source where it can be counted, shares as formulas over the
 * counts beside them, so that they hold in whatever order people sort the rows. `first` is the first row.
 */
export function answerRows(
  counts: readonly number[],
  live: LiveFormulas | null,
  first: number
): TableRow[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const last = first + counts.length - 1;
  const column = (at: number): string => `${fixed(first, at)}:${fixed(last, at)}`;
  const answers = column(AT.name);
  const given = column(AT.n);
  const sumOf = (...criteria: readonly string[]): string =>
    `SUMIFS(${given},${criteria.map((one) => `${answers},${one}`).join(",")})`;
  return counts.map((count, answer) => {
    const kind = KINDS.find(({ from, to }) => answer >= from && answer <= to) ?? KINDS[0];
    const here = inSameRow(AT.n);
    const ofKind = sumOf(`">=${kind.from}"`, `"<=${kind.to}"`);
    const lower = sumOf(`"<="&${inSameRow(AT.name)}`);
    return {
      id: `answer:${answer}`,
      cells: [
        answer,
        say(`detractors.answers.${kind.kind}`),
        live?.answer(answer) ?? count,
        guarded(`SUM(${given})`, `${here}/SUM(${given})`),
        guarded(`SUM(${given})`, `${lower}/SUM(${given})`),
        intervalWords(shareInterval(count, all)),
        guarded(ofKind, `${here}/${ofKind}`),
      ],
    };
  });
}

/** Cells with the number of detractors and of answers, as they are written in a formula. */
export interface CountCells {
  readonly n: string;
  readonly detractors: string;
}

/**
 * The bands of rules 54–58 as a ladder, fewest detractors first: where each begins among as many answers as
 * now, how many detractors less would leave it, on which side of its edge the Wilson interval lies, and which
 * of them is this survey's.
 */
export function ladderRows(
  { detractors, context }: Pick<Diagnosis, "detractors" | "context">,
  cells: CountCells
): TableRow[] {
  const bands = detractorBands(context.assumptions);
  const none = say("sheets.none");
  return bands.map((band, index) => {
    const isHere = band.id === detractors.band.id;
    const begins = beginsAt(band, cells.n);
    return {
      id: `band:${band.id}`,
      cells: [
        band.name,
        rangeWords(band, bands[index + 1]),
        index === 0 ? 0 : { formula: `=${begins}` },
        index === 0 ? none : { formula: `=MAX(0,${cells.detractors}-${begins}+1)` },
        index === 0 ? none : sideWords(band, detractors.interval),
        say(`detractors.ladder.words.${band.id}`),
        isHere ? certaintyWord(detractors.certainty) : none,
      ],
    };
  });
}

/** The fewest detractors of a band among so many answers: an edge that belongs below begins one further on. */
function beginsAt({ from, fromInclusive }: DetractorBand, n: string): string {
  // The share as a decimal, and the product rounded: 0.15 · 100 may be held as 15.000000000000002.
  const edge = `ROUND(${n}*${from},6)`;
  return fromInclusive ? `ROUNDUP(${edge},0)` : `(ROUNDDOWN(${edge},0)+1)`;
}

function rangeWords(band: DetractorBand, next: DetractorBand | undefined): string {
  const percent = (share: number): number => Math.round(share * 1e6) / 1e4;
  const from = percent(band.from);
  if (next === undefined) return say("detractors.ladder.range.last", { from });
  const to = percent(next.from);
  if (band.from === 0) return say("detractors.ladder.range.first", { to });
  if (!band.fromInclusive) return say("detractors.ladder.range.overEdge", { from, to });
  return say(`detractors.ladder.range.${next.fromInclusive ? "inclusive" : "upToEdge"}`, {
    from,
    to,
  });
}

function sideWords({ from, fromInclusive }: DetractorBand, { low, high }: Interval): string {
  const reached = fromInclusive ? low >= from : low > from;
  const notReached = fromInclusive ? high < from : high <= from;
  if (reached) return say("detractors.ladder.side.reached");
  return say(`detractors.ladder.side.${notReached ? "notReached" : "either"}`);
}

/** One group with its share and band; counts over the source where they can be counted. */
export function groupRow(
  segment: SegmentReading,
  { context }: Pick<Diagnosis, "context">,
  live: LiveFormulas | null,
  decimals: number
): TableRow {
  const { band, certainty, interval, share } = bandOf(segment.groups, context.assumptions);
  const counts = live?.segment(segment.columnIndex, segment.value) ?? null;
  const n: CellValue =
    counts === null
      ? segment.groups.n
      : { formula: `=${counts.detractors}+${counts.passives}+${counts.promoters}` };
  return {
    id: rowId(`detractors:${segment.column}=${segment.value}`),
    cells: [
      segment.value,
      segment.column,
      n,
      counts === null
        ? share
        : guarded(inSameRow(AT.n), `(${counts.detractors})/${inSameRow(AT.n)}`),
      intervalWords(interval),
      band.name,
      certaintyWord(certainty),
    ],
    numberFormats: [null, null, null, shareFormat(decimals), null, null, null],
  };
}

export function certaintyWord(certainty: Diagnosis["detractors"]["certainty"]): string {
  return say(`sheets.certainty.${certainty === "confirmed" ? "confirmed" : "indicated"}`);
}

function intervalWords({ low, high }: Interval): string {
  return say("sheets.summary.to", { low: shareText(low, 1), high: shareText(high, 1) });
}
