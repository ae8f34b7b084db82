import { CAUSES, type Cause } from "../playbook/causes";
import { groupsFrom, type Groups } from "../score/groups";
import { impactOf } from "../score/impact";
import { shareInterval } from "../score/interval";
import { commentAt, isDetractor, type CommentFacts } from "./commentFacts";
import { quotesOf, surestFirst, type Mask } from "./commentQuotes";
import { MOST_THEMES, type ThemeReading } from "./commentsReading";
import { placesOf } from "./themePlaces";
import { persistenceOf, themesInTime } from "./themeTrend";
import type { CommentBases, ThemeCounts } from "./themeCounts";

/**
 * The themes that detractors name in the headline window, most frequent first (rules 96, 97): how many, what share,
 * what the score would be without the answers that name it, the cause behind it, where and when it concentrates, whether
 * it persists (rule 77), and quotes. What hardly anybody of the window names does not recur and is left out; a person's
 * own themes are told even where nobody names them.
 */
export function readThemes(
  all: readonly ThemeCounts[],
  facts: CommentFacts,
  bases: CommentBases,
  mask: Mask
): ThemeReading[] {
  const n = facts.base.length;
  if (n === 0) return [];
  const listed = [...all]
    // Of two that as many name, the one that fewer others name costs more.
    .sort((a, b) => b.rows.length - a.rows.length || a.flagged.n - b.flagged.n)
    .filter(({ rows, theme }) => rows.length >= fewestNaming(n) || isOwn(theme.id))
    .slice(0, MOST_THEMES);
  const inTime = themesInTime(listed, facts, bases);
  const places = placesOf(facts);
  const persistent = persistenceOf(all, bases, facts.assumptions.persistentFall);
  const everybody = answersCounted(facts);
  const quoted = quotesApart(facts, all, mask);
  return listed.flatMap((counts, index): ThemeReading[] => {
    const { theme, rows, flagged } = counts;
    const time = inTime[index];
    if (time === undefined) return [];
    return [
      {
        id: theme.id,
        name: mask(theme.name),
        own: isOwn(theme.id),
        phrases: theme.phrases.filter((phrase) => phrase !== theme.name).map(mask),
        comments: rows.length,
        share: rows.length / n,
        interval: shareInterval(rows.length, n),
        ofAll: flagged.n,
        ...whatItCosts(flagged, everybody),
        cause: causeOf(rows, facts),
        concentrated: places(counts),
        ...time,
        persistent: persistent(counts),
        quotes: quoted(rows),
      },
    ];
  });
}

/** Comments of the window that make a theme recur (ours): two, of a hundred comments and more three, or 0.5%. */
function fewestNaming(comments: number): number {
  return comments < 100 ? Math.min(2, comments) : Math.max(3, 0.005 * comments);
}

/**
 * Quotes theme by theme: comments that speak of little else and say more than the theme's name first, those of a theme
 * before last, so that five themes are not shown by the same five comments.
 */
function quotesApart(
  facts: CommentFacts,
  all: readonly ThemeCounts[],
  mask: Mask
): (rows: readonly number[]) => ThemeReading["quotes"] {
  const themesOf = new Map<number, number>();
  for (const { rows } of all) {
    for (const row of rows) themesOf.set(row, (themesOf.get(row) ?? 0) + 1);
  }
  const before = new Set<number>();
  const telling = (row: number): number => {
    const characters = facts.survey.comment?.[row]?.trim().length ?? 0;
    const share = Math.min(1, characters / TELLING_LENGTH) / (themesOf.get(row) ?? 1);
    return (before.has(row) ? 0 : 1) + share * sureness(facts)(row);
  };
  return (rows) => {
    const quotes = quotesOf(facts, surestFirst(facts, rows, telling), mask);
    for (const { row } of quotes) before.add(row);
    return quotes;
  };
}

/** Characters of a comment that says more than "poor service". */
const TELLING_LENGTH = 80;

/** Themes of a person's own words are known by their id. */
export function isOwn(id: string): boolean {
  return id.startsWith("own:");
}

/**
 * The score without the answers that name a theme, minus the score as it is, with the interval of `impactOf`: Wilson's
 * interval of their share and MOVER's of the two scores joined, which holds its 95 % where the delta method does not.
 * null where nobody or everybody names it.
 * Example: 10/6/4 that name it beside 10/26/44 that do not: 14.5 points, 5.1 to 25.8.
 */
export function whatItCosts(
  flagged: Groups,
  everybody: Groups
): Pick<ThemeReading, "impact" | "impactInterval"> {
  const others = groupsFrom(
    everybody.detractors - flagged.detractors,
    everybody.passives - flagged.passives,
    everybody.promoters - flagged.promoters
  );
  if (flagged.n === 0 || others.n === 0) return { impact: null, impactInterval: null };
  const { impact, interval } = impactOf(flagged, others);
  // "+ 0" turns the −0 of no difference into 0.
  return { impact: -impact + 0, impactInterval: { low: -interval.high, high: -interval.low } };
}

function answersCounted({ survey, counted }: CommentFacts): Groups {
  let [detractors, passives, promoters] = [0, 0, 0];
  for (let row = 0; row < counted.length; row++) {
    if (counted[row] !== 1) continue;
    const score = survey.score[row] as number;
    if (isDetractor(score)) detractors++;
    else if (score <= 8) passives++;
    else promoters++;
  }
  return groupsFrom(detractors, passives, promoters);
}

/** The cause most of its comments show; of causes that as many show, the first of the guide's. */
function causeOf(rows: readonly number[], facts: CommentFacts): Cause | null {
  const counts = new Map<Cause, number>();
  for (const row of rows) {
    for (const { cause } of commentAt(facts, row)?.causes ?? []) {
      counts.set(cause, (counts.get(cause) ?? 0) + 1);
    }
  }
  return CAUSES.reduce<Cause | null>((most, cause) => {
    const count = counts.get(cause) ?? 0;
    return count > (most === null ? 0 : (counts.get(most) ?? 0)) ? cause : most;
  }, null);
}

const sureness =
  (facts: CommentFacts) =>
  (row: number): number =>
    commentAt(facts, row)?.causes[0]?.confidence ?? 0;
