import {
  readAlignment,
  type Alignment,
  type CodableComment,
} from "../comments/alignment/alignment";
import { shareText } from "../wording/figures";
import { say } from "../wording/say";
import type { CommentFacts } from "./commentFacts";
import { quoteOf, type Mask } from "./commentQuotes";
import type { AlignmentReading } from "./commentsReading";
import type { MethodReading } from "./methodReading";
import { nameInSentence } from "./segmentName";
import type { Steps } from "./steps";

/** Rule 60: fewer say nothing. */
const FEWEST = 10;
/** More groups would not be read; those with most comments come first. */
const MOST_GROUPS = 30;

type Group = AlignmentReading["bySegment"][number];

/** What beside the comments decides what to do. */
interface AlignmentAsked {
  readonly seed: number;
  readonly method: MethodReading;
  readonly mask: Mask;
}

/**
 * Do detractors' comments agree (rules 59, 60), measured on themes and never on causes; where they scatter, the same
 * inside each segment value of ten comments or more and what the checks of the survey say (rule 61); and what to do.
 */
export function* readAlignmentOf(
  facts: CommentFacts,
  { seed, method, mask }: AlignmentAsked
): Steps<AlignmentReading> {
  const codable = codableComments(facts);
  yield;
  const { topTheme: _, list, ...aligned } = readAlignment(codable, seed);
  const nameOf = (place: number | null): string | null => {
    const name = facts.read.themes[place ?? -1]?.name;
    return name === undefined ? null : mask(name);
  };
  yield;
  const bySegment: Group[] = [];
  if (aligned.verdict === "scattered") {
    for (const group of groupsOf(facts, codable)) {
      bySegment.push(readGroup(group, seed, nameOf));
      yield;
    }
  }
  const measured =
    aligned.from === "all" ? codable : codable.filter(({ row }) => list.includes(row));
  return {
    ...aligned,
    list: list.map((row) => quoteOf(facts, row, mask)),
    bySegment,
    words: alignmentWords(aligned, mostNamed(measured).map(nameOf), bySegment, method),
  };
}

/** The comments shares are of, each with the places of its themes. */
function codableComments({ base, read }: CommentFacts): CodableComment[] {
  const themesOf = new Map<number, number[]>(Array.from(base, (row) => [row, []]));
  read.themes.forEach(({ rows }, place) => {
    for (const row of rows) themesOf.get(row)?.push(place);
  });
  return [...themesOf].map(([row, themes]) => ({ row, themes }));
}

interface SegmentComments extends Pick<Group, "column" | "value"> {
  readonly comments: readonly CodableComment[];
}

/** Values of ten comments or more, those with most first. */
function groupsOf(
  { survey }: CommentFacts,
  codable: readonly CodableComment[]
): readonly SegmentComments[] {
  const groups = survey.segments.flatMap(({ name, values, codes }) => {
    const byValue = new Map<number, CodableComment[]>();
    for (const comment of codable) {
      const code = codes[comment.row] ?? -1;
      if (code < 0) continue;
      const known = byValue.get(code);
      if (known) known.push(comment);
      else byValue.set(code, [comment]);
    }
    return [...byValue].map(([code, comments]) => ({
      column: name,
      value: values[code] ?? "",
      comments,
    }));
  });
  return groups
    .filter(({ comments }) => comments.length >= FEWEST)
    .sort((a, b) => b.comments.length - a.comments.length)
    .slice(0, MOST_GROUPS);
}

/** Rule 61: the same inside one value. */
function readGroup(
  { column, value, comments }: SegmentComments,
  seed: number,
  nameOf: (place: number | null) => string | null
): Group {
  const { verdict, topTheme, topShare } = readAlignment(comments, seed);
  return {
    column,
    value,
    comments: comments.length,
    verdict,
    topTheme: nameOf(topTheme),
    topShare,
  };
}

/** Places of themes by how many of the comments name them, most first, those that none names left out. */
function mostNamed(comments: readonly CodableComment[]): number[] {
  const counts = new Map<number, number>();
  for (const { themes } of comments) {
    for (const place of new Set(themes)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([place]) => place);
}

/** The verdict and what to do (rules 59–61, 98), one sentence. */
function alignmentWords(
  { verdict, topShare, topTwoShare }: Pick<Alignment, "verdict" | "topShare" | "topTwoShare">,
  [first, second]: readonly (string | null)[],
  bySegment: readonly Group[],
  method: MethodReading
): string {
  const words = {
    theme: nameInSentence(first ?? ""),
    second: nameInSentence(second ?? ""),
    share: shareText(topShare ?? 0),
    two: shareText(topTwoShare ?? 0),
  };
  switch (verdict) {
    case "aligned": {
      // Rule 60: one theme of 35 % is enough; else it is the two together.
      const isOne = (topShare ?? 0) >= ONE_THEME || !second;
      return say(`comments.alignment.${isOne ? "aligned" : "alignedTwo"}`, words);
    }
    case "mixed":
      return first ? say("comments.alignment.mixed", words) : say("comments.alignment.mixedNone");
    case "scattered":
      return scatteredWords(bySegment, method);
    case "tooFew":
      return say("comments.alignment.tooFew");
  }
}

const ONE_THEME = 0.35;

function scatteredWords(bySegment: readonly Group[], { inDoubt }: MethodReading): string {
  if (inDoubt > 0) return say("comments.alignment.scattered.doubt", { count: inDoubt });
  const within = bySegment.find(({ verdict, topTheme }) => verdict === "aligned" && topTheme);
  return within
    ? say("comments.alignment.scattered.within", {
        value: nameInSentence(within.value),
        theme: nameInSentence(within.topTheme ?? ""),
      })
    : say("comments.alignment.scattered.plain");
}
