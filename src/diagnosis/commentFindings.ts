import { causeInSentence, causeName, causeEntry } from "../playbook/causeBook";
import { sourceName } from "../playbook/sources";
import { countText, intervalText, pointsText, shareText } from "../wording/figures";
import { say } from "../wording/say";
import type { CauseReading, CommentsReading, ThemeReading } from "./commentsReading";
import type { Diagnosis } from "./diagnosis";
import { RANK, sentences, type RankedFinding } from "./finding";
import { rowId } from "./rowId";
import { nameInSentence } from "./segmentName";
import { SMALLEST_SHOWN } from "./suppression";

type Facts = Pick<Diagnosis, "comments" | "context" | "industry" | "detractors">;

/**
 * What the comments say, as findings: the first cause (rules 63–79, 89–95, 122; causes 5 and 6 by rules 80–88 as well),
 * the theme that costs most (rules 96, 97), whether they agree (rules 59–61), what persists (rules 77, 98), what was not
 * read (rule 60), comments and scores that do not go together (rules 62, 82), and public reviews (rule 106). Nothing
 * where no comments were read.
 */
export function commentFindings(facts: Facts): RankedFinding[] {
  const { comments } = facts;
  if (comments === null) return [];
  return [
    ...mainCause(comments, facts),
    ...topTheme(comments),
    ...alignment(comments),
    ...persistent(comments),
    ...disagreeing(comments),
    ...otherLanguages(comments),
    ...publicReviews(facts),
  ];
}

/** Confirmed when it surely counts and surely leads: its interval lies over that of the next. */
function mainCause({ causes, base }: CommentsReading, { context }: Facts): RankedFinding[] {
  const [first, second] = [...causes].sort((a, b) => b.comments - a.comments);
  if (!first || !isShown(first) || first.comments < SMALLEST_SHOWN) return [];
  const leads = !second?.interval || first.interval.low > second.interval.high;
  const certainty = first.certainty === "confirmed" && leads ? "confirmed" : "indicated";
  const { meaning, fix, rules } = causeEntry(first.cause, context.assumptions);
  return [
    {
      id: "comments:cause",
      rank: RANK.mainCause,
      certainty,
      title: say(`comments.finding.cause.${certainty}`, {
        cause: causeInSentence(first.cause),
        share: shareText(first.share),
      }),
      detail: sentences(
        say("comments.finding.cause.meaning", {
          meaning,
          comments: countText(first.comments),
          n: countText(base.codable),
          low: shareText(first.interval.low),
          high: shareText(first.interval.high),
        }),
        leads || second.share === null
          ? null
          : say("comments.finding.cause.close", {
              cause: causeName(second.cause),
              share: shareText(second.share),
            }),
        fix,
        base.unclassified === 0
          ? null
          : say("comments.finding.cause.unclassified", {
              count: base.unclassified,
              figure: countText(base.unclassified),
            })
      ),
      rules: [...rules, 95],
      source: sourceName("guideA"),
      evidence: { sheet: "rootCauses", row: first.cause },
    },
  ];
}

/** Where anything is codable, each cause has a share of it and an interval. */
function isShown(
  cause: CauseReading
): cause is CauseReading & { share: number; interval: NonNullable<CauseReading["interval"]> } {
  return cause.share !== null && cause.interval !== null;
}

/** Confirmed when the score without it is surely higher. */
function topTheme({ themes }: CommentsReading): RankedFinding[] {
  const [theme] = themes;
  if (!theme || theme.comments < SMALLEST_SHOWN) return [];
  const { impact, impactInterval } = theme;
  const isSure = impactInterval !== null && impactInterval.low > 0;
  const certainty = isSure ? "confirmed" : "indicated";
  const cost = impact !== null && impactInterval !== null && impact > 0 ? impact : null;
  return [
    {
      id: "comments:theme",
      rank: RANK.theme,
      certainty,
      title: say(`comments.finding.theme.${certainty}`, {
        theme: nameInSentence(theme.name),
        share: shareText(theme.share),
        points: pointsText(impact ?? 0),
      }),
      detail: sentences(
        cost === null || impactInterval === null
          ? null
          : say("comments.finding.theme.cost", {
              points: pointsText(cost),
              interval: intervalText(impactInterval, []),
            }),
        placesWords(theme),
        say("comments.finding.theme.fix")
      ),
      rules: [96, 97, 98],
      source: sourceName("guideA"),
      evidence: { sheet: "themes", row: rowId(theme.id) },
    },
  ];
}

function placesWords({ concentrated }: ThemeReading): string | null {
  if (concentrated.length === 0) return null;
  const places = concentrated.map(({ value, share }) =>
    say("comments.finding.theme.place", { value: nameInSentence(value), share: shareText(share) })
  );
  return say("comments.finding.theme.places", { places: places.join(say("sheets.comma")) });
}

function alignment({ alignment: { verdict, certainty, words } }: CommentsReading): RankedFinding[] {
  if (verdict === "tooFew") return [];
  return [
    {
      id: "comments:alignment",
      rank: RANK.alignment,
      certainty,
      title: say(`comments.finding.alignment.${verdict}`),
      detail: words,
      rules: [59, 60, 61],
      source: sourceName("ours"),
      evidence: { sheet: "rootCauses" },
    },
  ];
}

function persistent({ themes }: CommentsReading): RankedFinding[] {
  const staying = themes.filter((theme) => theme.persistent !== null);
  const [first] = staying;
  if (!first) return [];
  const more = staying.length - 1;
  const theme = nameInSentence(first.name);
  return [
    {
      id: "comments:persistent",
      rank: RANK.theme,
      certainty: first.persistent ?? "indicated",
      title:
        more === 0
          ? say("comments.finding.persistent.one", { theme })
          : say("comments.finding.persistent.more", { theme, count: more }),
      detail: say("comments.finding.persistent.detail"),
      rules: [77, 98],
      source: sourceName("ours"),
      evidence: { sheet: "themes", row: rowId(first.id) },
    },
  ];
}

function disagreeing({ disagreeing: comments }: CommentsReading): RankedFinding[] {
  const count = comments.length;
  if (count === 0) return [];
  return [
    {
      id: "comments:disagreeing",
      rank: RANK.rest,
      certainty: "indicated",
      title: say("comments.finding.disagreeing.title", { count, figure: countText(count) }),
      detail: say("comments.finding.disagreeing.detail"),
      rules: [62, 82],
      source: sourceName("guideA"),
      evidence: { sheet: "comments" },
    },
  ];
}

function otherLanguages({ base }: CommentsReading): RankedFinding[] {
  const count = base.otherLanguages.reduce((sum, { comments }) => sum + comments, 0);
  if (count === 0) return [];
  const languages = base.otherLanguages.map(({ name, comments }) =>
    say("comments.finding.languages.language", { name, figure: countText(comments) })
  );
  return [
    {
      id: "comments:languages",
      // Where more is not read than is, the shares say little of the survey.
      rank: count > base.codable ? RANK.survey : RANK.rest,
      certainty: "fact",
      title: say("comments.finding.languages.title", { count, figure: countText(count) }),
      detail: say("comments.finding.languages.detail", {
        languages: languages.join(say("sheets.comma")),
      }),
      rules: [60],
      source: say("diagnosis.source.survey"),
      evidence: { sheet: "comments" },
    },
  ];
}

/** Rule 106: where a damaged name takes years to mend, once detractors are so many that the guide asks to act at once. */
function publicReviews({ context, industry, detractors }: Facts): RankedFinding[] {
  const choice = context.industry;
  const id = choice.kind === "published" ? choice.id : null;
  const isB2B = context.audience === "B2B";
  const isNamed =
    id === "healthcare" ||
    id === "banking" ||
    id === "insurance" ||
    ((id === "saas" || id === "software") && isB2B);
  if (!isNamed || industry === null || detractors.band.urgency !== "immediate") return [];
  return [
    {
      id: "comments:reviews",
      rank: RANK.rest,
      certainty: "indicated",
      title: say("comments.finding.reviews.title", { industry: industry.name }),
      detail: say("comments.finding.reviews.detail", { share: shareText(detractors.share) }),
      rules: [106],
      source: sourceName("guideA"),
      evidence: { sheet: "detractors" },
    },
  ];
}
