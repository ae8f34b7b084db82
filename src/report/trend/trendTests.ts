import type { Certainty, Diagnosis } from "../../diagnosis/diagnosis";
import { FEWEST_FOR_CHANGE } from "../../diagnosis/trendChange";
import type { TrendReading } from "../../diagnosis/trendReading";
import { comparablePeriods } from "../../diagnosis/trendPeriods";
import { periodRules } from "../../diagnosis/periodRules";
import { roundHalfAway, unsigned } from "../../wording/decimals";
import { dateText, intervalText, npsText, pText } from "../../wording/figures";
import { say } from "../../wording/say";
import { columnArea } from "../address";
import { certaintyRules } from "../conditionalFormats";
import type { Draft } from "../draft";
import type { Area } from "../sheetPlan";

/** Heading, certainty, and two rows of words. */
export const TEST_ROWS = 4;
const MOST = 4;

/** What one test says: words, and how sure they are ("" where that is no question). */
interface Test {
  readonly heading: string;
  readonly certainty: string;
  readonly text: string;
}

/**
 * The tests beside the chart, one below the other: break, direction, latest change, slope, moment of change (rules
 * 39–47).
 */
export function putTests(
  draft: Draft,
  place: Pick<Area, "row" | "column" | "columns">,
  diagnosis: Diagnosis,
  trend: TrendReading
): void {
  const { row, column, columns } = place;
  testsOf(diagnosis, trend).forEach(({ heading, certainty, text }, index) => {
    const at = row + index * TEST_ROWS;
    draft.span({ row: at, column, rows: 1, columns }, heading, "cellStrong");
    const isSaid = certainty !== "";
    if (isSaid) {
      draft.put(at + 1, column, certainty, "caption");
      draft.rule(...certaintyRules(columnArea(at + 1, column, 1)));
    }
    const first = isSaid ? at + 2 : at + 1;
    draft.span({ row: first, column, rows: 2, columns }, text, "paragraph");
  });
}

function testsOf(diagnosis: Diagnosis, trend: TrendReading): Test[] {
  return [
    ...breakTest(trend),
    directionTest(diagnosis),
    ...latestTest(trend),
    slopeTest(diagnosis, trend),
    changeTest(diagnosis, trend),
  ].slice(0, MOST);
}

function breakTest({ breaks }: TrendReading): Test[] {
  const last = breaks.at(-1);
  if (last === undefined) return [];
  const { what, day } = last.change;
  return [
    {
      heading: say(`trend.break.title.${what}`, { day: dateText(day) }),
      certainty: "",
      text: say("trend.break.short"),
    },
  ];
}

function directionTest({ trajectory }: Diagnosis): Test {
  if (!trajectory.assessed) {
    return { heading: say("trend.finding.notYet"), certainty: "", text: trajectory.reason };
  }
  const { state, certainty, words } = trajectory.reading;
  const sure = certainty === "confirmed" ? "confirmed" : "indicated";
  return {
    heading: say(`diagnosis.finding.trajectory.${sure}.${state}`),
    certainty: certaintyWord(certainty),
    text: words,
  };
}

function latestTest({ periods }: TrendReading): Test[] {
  // The latest whole period only: an older change is no news, and may be one of another method.
  const latest = periods.filter(({ complete }) => complete).at(-1);
  const before = latest && periods[periods.indexOf(latest) - 1];
  if (!before || !latest.change) return [];
  const { points, interval, p } = latest.change;
  const isSure = p < 0.05 && before.enough && latest.enough;
  return [
    {
      heading: say("trend.tests.latest", { label: latest.label, before: before.label }),
      certainty: say(
        isSure
          ? "sheets.certainty.confirmed"
          : p < 0.05
            ? "sheets.certainty.indicated"
            : "sheets.certainty.chance"
      ),
      text: say("trend.tests.latestText", {
        change: tenths(points),
        interval: intervalText(interval, [0]),
        p: pText(p),
      }),
    },
  ];
}

/** Whole periods with a score since the latest break. */
function comparableCount({ context, asOf }: Diagnosis, { periods }: TrendReading): number {
  return comparablePeriods(periods, periodRules(context), asOf ?? Infinity).length;
}

function slopeTest(diagnosis: Diagnosis, trend: TrendReading): Test {
  const { slope, length } = trend;
  if (slope === null) {
    const count = comparableCount(diagnosis, trend);
    return {
      heading: say("trend.tests.noSlope"),
      certainty: "",
      text: say("trend.tests.noSlopeText", { count }),
    };
  }
  return {
    heading: say(`trend.tests.slope.${length}`, {
      points: tenths(slope.slope),
      count: slope.periods,
    }),
    certainty: say(slope.p < 0.05 ? "sheets.certainty.confirmed" : "sheets.certainty.chance"),
    text: say("trend.tests.slopeText", {
      interval: intervalText(slope.interval, [0]),
      p: pText(slope.p),
    }),
  };
}

function changeTest(diagnosis: Diagnosis, trend: TrendReading): Test {
  const { change } = trend;
  if (change === null) {
    const count = comparableCount(diagnosis, trend);
    const isKnown = count >= FEWEST_FOR_CHANGE;
    return {
      heading: say(isKnown ? "trend.tests.noChange" : "trend.tests.changeUnknown"),
      certainty: "",
      text: isKnown
        ? say("trend.tests.noChangeText")
        : say("trend.tests.changeUnknownText", { count, needed: FEWEST_FOR_CHANGE }),
    };
  }
  return {
    heading: say("trend.tests.change", { since: change.since }),
    certainty: certaintyWord("confirmed"),
    text: say("trend.tests.changeText", {
      before: npsText(change.before),
      after: npsText(change.after),
      p: pText(change.p),
    }),
  };
}

function certaintyWord(certainty: Certainty): string {
  return say(
    certainty === "confirmed" ? "sheets.certainty.confirmed" : "sheets.certainty.indicated"
  );
}

/** A slope or a change may be small, so it shows its tenths. Example: −4.5 points. */
function tenths(points: number): string {
  const shown = roundHalfAway(points, 1);
  const sign = shown < 0 ? say("score.minus") : shown > 0 ? say("score.plus") : "";
  return say("trend.tests.points", { figure: `${sign}${unsigned(shown, 1)}` });
}
