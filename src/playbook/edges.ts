import { CLASS_FIGURES } from "./classFigures";
import type { Benchmark } from "./industries";
import { bandFigures, type DetractorMarks } from "./detractorBandFigures";
import { SOFTWARE_EDGES } from "./levelFigures";
import { GUIDE_MARKS } from "./levels";

/**
 * An edge whose own value still belongs to the side below it is given this much higher, so that
 * every edge in the list reads "from here on it is the upper side".
 */
const INCLUSIVE_BELOW = 1e-6;

/**
 * The scores at which a class or, with a benchmark, a level changes, ascending, in points: what the
 * written score must not cross (rule 5). Example: without a benchmark −50, 0, 10, 30, 50, 70.
 */
export function displayEdges(benchmark?: Benchmark): readonly number[] {
  const classes = CLASS_FIGURES.slice(1).map((figures) => figures.from);
  const levels = benchmark ? levelEdges(benchmark) : [];
  return [...new Set([...classes, ...levels])].sort((a, b) => a - b);
}

/** The shares of detractors, as fractions, at which the band changes (rules 54–58); the guide's unless told. */
export function detractorEdges(marks?: DetractorMarks): readonly number[] {
  return bandFigures(marks)
    .slice(1)
    .map(
      ({ fromPercent, fromInclusive }) =>
        fromPercent / 100 + (fromInclusive ? 0 : INCLUSIVE_BELOW / 100)
    );
}

function levelEdges({ average, badBelow, reading, marks = GUIDE_MARKS }: Benchmark): number[] {
  if (reading === "guideB") {
    return [
      badBelow + INCLUSIVE_BELOW,
      SOFTWARE_EDGES.goodFrom.value,
      SOFTWARE_EDGES.goodTo.value + INCLUSIVE_BELOW,
      SOFTWARE_EDGES.leaderFrom.value,
    ];
  }
  return [
    badBelow,
    badBelow + marks.atRiskWithin,
    average - marks.gapProblem + INCLUSIVE_BELOW,
    average - marks.gapNormal,
    average + marks.gapNormal + INCLUSIVE_BELOW,
  ];
}
