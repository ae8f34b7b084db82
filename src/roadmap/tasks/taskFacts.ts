import type { Diagnosis, SegmentReading } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { impactBy, segmentsByImpact } from "../../diagnosis/segmentImpact";
import { nameInSentence } from "../../diagnosis/segmentName";
import { detractorEdges, displayEdges } from "../../playbook/edges";
import { levelName } from "../../playbook/levels";
import { countText, npsText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { groupScore, keptBaseline, overallScore } from "../metrics";
import type { Found } from "../found/found";
import { industryWords } from "../industryWords";
import type { ChosenIssues } from "../found/issueChoice";
import type { Issue } from "../priorities/priorities";
import type { WorkRead } from "../work";

/** The groups, issues and teams named in one sentence. */
const NAMED = 3;
const MOST_NAMED = 5;
/** Leaves room for the rest of a 40-character reason. */
const SHORT_NAME = 18;

/** What of a diagnosis and what was done the guide's tasks speak of. */
export function taskFacts(diagnosis: Diagnosis, found: Found, chosen: ChosenIssues) {
  const { total, industry, detractors, window, segments, ranking } = diagnosis;
  const { assumptions } = diagnosis.context;
  const edges = displayEdges(benchmarkOf(diagnosis.context) ?? undefined);
  const byImpact = segmentsByImpact(diagnosis).map(({ segment }) => segment);
  const worst = byImpact[0] ?? null;
  const tracked = trackedSoFar(diagnosis, found.work) ?? worst;
  const groups = ranking.filter(({ base }) => base === "reportable").length;
  const { answeredInTime } = found.closedLoop.all;
  // Rules 97 and 140 ask for what is named most; the order of work is another one (rule 112).
  const named = found.priorities.issues
    .filter(({ kind }) => kind !== "group")
    .sort((a, b) => b.share - a.share);
  const owners = [...new Set([...chosen.quick, ...chosen.systemic].map(({ team }) => team))].filter(
    (team) => team !== ""
  );
  const overall = keptBaseline(
    overallScore(diagnosis),
    found.work.actions.get("task:doSystemic"),
    found.comparisons
  );
  const share = shareText(detractors.share, 0, detractorEdges(assumptions));
  return {
    worst,
    tracked,
    groups,
    named,
    chosen,
    owners,
    hasSplits: segments.length > 0,
    hasRevenue: impactBy(diagnosis) === "revenue",
    hasIndustry: industry !== null,
    isAnsweringKnown: answeredInTime !== null,
    words: {
      ...industryWords(diagnosis),
      n: countText(total.groups.n),
      window: window.words,
      splits: listed(
        segments.map(({ name }) => name),
        NAMED
      ),
      detractors: countText(total.groups.detractors),
      share,
      goal: assumptions.detractorsTarget,
      worst: worst ? nameInSentence(worst.value, SHORT_NAME) : "",
      worstScore: worst ? npsText(worst.nps, edges) : "",
      tracked: tracked ? nameInSentence(tracked.value, SHORT_NAME) : "",
      trackedScore: tracked ? npsText(tracked.nps, edges) : "",
      worstGroups: listed(
        byImpact.map(({ value }) => value),
        NAMED,
        40
      ),
      level: industry ? levelName(industry.level) : "",
      industry: industry ? nameInSentence(industry.name, SHORT_NAME) : "",
      class: total.scoreClass.name,
      score: npsText(overall.baseline ?? total.nps, edges),
      target: npsText(overall.target ?? total.nps, []),
      count: groups,
      issue: nameInSentence(named[0]?.name ?? "", SHORT_NAME),
      issues: namesOf(named),
      fixes: namesOf(chosen.quick),
      owners: chosen.quick
        .slice(0, MOST_NAMED)
        .map(({ name, team }) => say("roadmap.owned", { issue: nameInSentence(name), team }))
        .join(say("sheets.comma")),
      teams: listed(owners, MOST_NAMED, 40),
      answered: answeredInTime === null ? "" : shareText(answeredInTime.share),
    },
  };
}

export type TaskFacts = ReturnType<typeof taskFacts>;

/** The group whose score the roadmap has followed so far: it is followed on, also when it has recovered (rule 151). */
function trackedSoFar(diagnosis: Diagnosis, { actions }: WorkRead): SegmentReading | null {
  const measure = actions.get("task:trackFixes")?.measure ?? null;
  const isTracked = (segment: SegmentReading): boolean =>
    groupScore(segment, diagnosis).name === measure;
  return measure === null ? null : (diagnosis.ranking.find(isTracked) ?? null);
}

/** Issues by name, each in quotation marks: they may be words of customers. */
export function namesOf(issues: readonly Pick<Issue, "name" | "kind" | "where">[]): string {
  return issues
    .slice(0, MOST_NAMED)
    .map((issue) => {
      const name = nameInSentence(calledIn(issue));
      return issue.kind === "group" ? name : say("roadmap.quoted", { issue: name });
    })
    .join(say("sheets.comma"));
}

/** What an issue is called inside a sentence: a group by its own name, without its split. */
export function calledIn({ name, kind, where }: Pick<Issue, "name" | "kind" | "where">): string {
  return kind === "group" ? where : name;
}

function listed(names: readonly string[], most: number, longest = SHORT_NAME): string {
  return names
    .slice(0, most)
    .map((name) => nameInSentence(name, longest))
    .join(say("sheets.comma"));
}
