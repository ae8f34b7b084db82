import type { CommentsReading } from "../../diagnosis/commentsReading";
import type { CustomerAnswer, CustomersReading } from "../../diagnosis/customersReading";
import type { Diagnosis, SegmentReading } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { rowId } from "../../diagnosis/rowId";
import { segmentRowId } from "../../diagnosis/segmentIds";
import { causeName } from "../../playbook/causeBook";
import { say } from "../../wording/say";
import type { Issue } from "./priorities";
import { complaintsOf, isSystemic, revenueShare, type Complaints } from "./prioritiesNaming";

/** Themes that say no more than that somebody complained: there is nothing in them to fix. Our list. */
const ONLY_COMPLAINING: ReadonlySet<string> = new Set([
  "complain",
  "complained",
  "complaining",
  "complaint",
  "complaints",
]);

/** An issue before it is rated. */
export type FoundIssue = Pick<
  Issue,
  | "id"
  | "name"
  | "kind"
  | "cause"
  | "detractors"
  | "share"
  | "noContact"
  | "revenueShare"
  | "systemic"
  | "where"
  | "evidence"
>;

/**
 * What there is to take up (rules 96, 112): the themes of detractors' comments; where they name none, the causes; where
 * comments were not read, the groups below the line at which bad begins (0 without an industry).
 */
export function findIssues(diagnosis: Diagnosis, customers: CustomersReading): FoundIssue[] {
  const { comments } = diagnosis;
  if (comments === null) return groupIssues(diagnosis, customers);
  const complaints = complaintsOf(comments, customers.detractors);
  const themes = themeIssues(diagnosis, comments, complaints);
  return themes.length > 0 ? themes : causeIssues(diagnosis, comments, complaints);
}

function themeIssues(
  { context }: Diagnosis,
  { themes }: CommentsReading,
  { everybody, byTheme }: Complaints
): FoundIssue[] {
  return themes
    .filter(({ comments, name }) => comments > 0 && !ONLY_COMPLAINING.has(name.toLowerCase()))
    .map((theme) => {
      const naming = byTheme.get(theme.id) ?? [];
      return {
        id: rowId(theme.id),
        name: theme.name,
        kind: "theme",
        cause: theme.cause,
        detractors: theme.comments,
        share: theme.share,
        ...optedOut(naming),
        revenueShare: revenueShare(naming, everybody),
        systemic: isSystemic(naming, context.assumptions.systemicComments),
        where: theme.concentrated.map(({ value }) => value).join(say("sheets.comma")),
        evidence: { sheet: "themes", row: rowId(theme.id) },
      };
    });
}

/** Who of those who name it may not be told of its fix. */
function optedOut(naming: readonly CustomerAnswer[]): Pick<FoundIssue, "noContact"> {
  const noContact = naming.filter(({ contact }) => contact === false).length;
  return noContact > 0 ? { noContact } : {};
}

function causeIssues(
  { context }: Diagnosis,
  { causes, base }: CommentsReading,
  { everybody, byCause }: Complaints
): FoundIssue[] {
  return causes
    .filter(({ main }) => main > 0)
    .map(({ cause, main }) => {
      const naming = byCause.get(cause) ?? [];
      return {
        id: `cause:${cause}`,
        name: causeName(cause),
        kind: "cause",
        cause,
        detractors: main,
        share: main / Math.max(1, base.codable),
        ...optedOut(naming),
        revenueShare: revenueShare(naming, everybody),
        systemic: isSystemic(naming, context.assumptions.systemicComments),
        where: "",
        evidence: { sheet: "rootCauses" },
      };
    });
}

function groupIssues(diagnosis: Diagnosis, { detractors }: CustomersReading): FoundIssue[] {
  const { ranking, context, total } = diagnosis;
  const line = benchmarkOf(context)?.badBelow ?? 0;
  const held = detractors.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0);
  const isBelow = ({ base, nps, groups }: SegmentReading): boolean =>
    base === "reportable" && nps < line && groups.detractors > 0;
  return ranking.filter(isBelow).map((segment) => {
    const { column, value, groups, revenueBy } = segment;
    const row = segmentRowId(ranking, segment);
    return {
      id: `group:${rowId(`${column}=${value}`.toLowerCase())}`,
      name: say("priorities.group", { column, value }),
      kind: "group",
      cause: null,
      detractors: groups.detractors,
      share: groups.detractors / Math.max(1, total.groups.detractors),
      revenueShare: held > 0 && revenueBy !== undefined ? revenueBy.detractors / held : null,
      systemic: false,
      where: value,
      evidence: { sheet: "segments", ...(row !== undefined && { row }) },
    };
  });
}
