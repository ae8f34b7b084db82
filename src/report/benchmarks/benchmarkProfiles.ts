import { nameInSentence } from "../../diagnosis/segmentName";
import type { Context } from "../../diagnosis/context";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { rowId } from "../../diagnosis/rowId";
import { INDUSTRIES, type Benchmark } from "../../playbook/industries";
import { sourceName } from "../../playbook/sources";
import { say } from "../../wording/say";

/** One row of the ladder: a benchmark that the score is read against. */
export interface Profile extends Benchmark {
  readonly id: string;
  /** As it stands in a cell. */
  readonly name: string;
  readonly signals: string;
  readonly source: string;
  /** How far the figures may be believed, in a word or two. */
  readonly trust: string;
  /** The one the diagnosis was made with. */
  readonly isOurs: boolean;
}

/** More profiles than this make the ladder a list; all of them are in the table. */
const ON_LADDER = 12;

/**
 * The benchmarks of one survey: the person's own (rule 27), those of their own table, then guide A's six and
 * guide B's one in the guides' order (rules 12–21), all read with the marks in force.
 */
export function profilesOf(diagnosis: Pick<Diagnosis, "context" | "industry">): Profile[] {
  const { context, industry } = diagnosis;
  const own = context.industry.kind === "own" && industry !== null ? ownProfile(context) : [];
  return [...own, ...tableProfiles(context), ...publishedProfiles(context)];
}

/** Those that fit a figure: the one compared with always among them. */
export function ladderProfiles(profiles: readonly Profile[]): readonly Profile[] {
  const room = ON_LADDER - INDUSTRIES.length;
  const own = profiles.slice(0, profiles.length - INDUSTRIES.length);
  return [...own.slice(0, room), ...profiles.slice(-INDUSTRIES.length)];
}

function publishedProfiles({ industry, assumptions }: Context): Profile[] {
  return INDUSTRIES.map((profile) => ({
    id: profile.id,
    name: say("sheets.benchmarks.profile", {
      name: profile.name.charAt(0).toUpperCase() + profile.name.slice(1),
    }),
    average: profile.average,
    badBelow: profile.badBelow,
    reading: profile.reading,
    marks: assumptions,
    signals: profile.signals,
    source: sourceName(profile.source),
    trust: say("published.trust.unsourced"),
    isOurs: industry.kind === "published" && industry.id === profile.id,
  }));
}

function ownProfile(context: Context): Profile[] {
  const own = benchmarkOf(context);
  if (own === null) return [];
  const { name, average, badBelow, reading, marks, source } = own;
  return [
    {
      id: "own",
      name,
      average,
      badBelow,
      reading,
      marks,
      source: originOf(context, name) ?? source,
      signals: say("sheets.none"),
      trust: say("published.trust.yours"),
      isOurs: true,
    },
  ];
}

/** The rows of the person's own table, without the one that the diagnosis was made with: that stands first. */
function tableProfiles(context: Context): Profile[] {
  const { industry, ownBenchmarks = [], assumptions } = context;
  return ownBenchmarks
    .filter(({ name }) => industry.kind !== "own" || !sameName(name, industry.name))
    .map(({ name, average, badBelow, reading, isDerived, origin }) => ({
      id: rowId(`benchmark:${name}`),
      name,
      average,
      badBelow,
      reading,
      marks: assumptions,
      source: origin ?? say(isDerived ? "diagnosis.source.derived" : "diagnosis.source.person"),
      signals: say("sheets.none"),
      trust: say("published.trust.yours"),
      isOurs: false,
    }));
}

function originOf({ ownBenchmarks = [] }: Context, shown: string): string | null {
  return ownBenchmarks.find(({ name }) => nameInSentence(name) === shown)?.origin ?? null;
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
