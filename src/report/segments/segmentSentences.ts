import type { Diagnosis } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { regressionNote } from "../../diagnosis/regressionToMean";
import { displayEdges } from "../../playbook/edges";
import { countText, intervalText, npsText, scoreWithInterval } from "../../wording/figures";
import { say } from "../../wording/say";
import { joined, oneLine } from "../header";

/** More would bury the rest; the tables mark them all. */
const MOST_SAID = 6;
/** Points by which chance alone is likely to move a score when it is measured again: less is not worth a word. */
const PULLED = 5;
const MOST_PULLED = 3;
const NAME = 36;

/**
 * What the tables below say, in the words of the findings: two experiences, hidden problems, groups under the
 * rest, combinations that are worse than their parts (rules 50, 51).
 */
export function standsOut({ findings }: Diagnosis): string[] {
  return findings
    .filter(({ evidence, id }) => evidence?.sheet === "segments" && !id.startsWith("accounts:"))
    .slice(0, MOST_SAID)
    .map(({ title, detail }) => say("segments.sentence", { title, detail }));
}

/** What answers of the same account mean for the score; empty without an account column. */
export function accountLines({ accounts, context, total }: Diagnosis): string[] {
  if (!accounts) return [];
  const edges = displayEdges(benchmarkOf(context) ?? undefined);
  return [
    joined([
      say("segments.accounts.counted", {
        count: accounts.accounts,
        accounts: countText(accounts.accounts),
        several: countText(accounts.several),
        column: oneLine(accounts.name, NAME),
      }),
      accounts.blank === 0
        ? ""
        : say("segments.accounts.blank", { count: accounts.blank, n: countText(accounts.blank) }),
    ]),
    say("segments.accounts.once", {
      score: scoreWithInterval(accounts.nps, accounts.interval, edges),
      plain: npsText(total.nps, edges),
    }),
    say("segments.accounts.clustered", {
      clustered: intervalText(accounts.clustered, edges),
      plain: intervalText(accounts.plain, edges),
    }),
  ];
}

/** Rule 137: very low and very high groups move back by chance alone; those for which that is most, by name. */
export function regressionLine({ ranking, context }: Diagnosis): string {
  const edges = displayEdges(benchmarkOf(context) ?? undefined);
  const pulled = ranking
    .filter(({ nps, shrunken }) => Math.abs(shrunken - nps) >= PULLED)
    .sort((a, b) => Math.abs(b.shrunken - b.nps) - Math.abs(a.shrunken - a.nps))
    .slice(0, MOST_PULLED)
    .map(({ value, nps, shrunken }) =>
      say("segments.regression.named", {
        value: oneLine(value, NAME),
        score: npsText(nps, edges),
        near: npsText(shrunken, edges),
      })
    );
  if (pulled.length === 0) return "";
  return [
    regressionNote(),
    say("segments.regression.list", { groups: pulled.join(say("sheets.comma")) }),
  ].join(" ");
}

/** How many combinations there are besides those shown, and why. */
export function pairsCaption({ pairs, pairsLeftOut }: Diagnosis): string {
  const left = pairsLeftOut ?? { better: 0, hidden: 0, columns: [] };
  return joined([
    say("segments.pairs.shown", { count: pairs.length }),
    left.better === 0 ? "" : say("segments.pairs.better", { count: left.better }),
    left.hidden === 0 ? "" : say("segments.pairs.hidden", { count: left.hidden }),
    left.columns.length === 0
      ? ""
      : say("segments.pairs.columns", {
          columns: left.columns.map((name) => oneLine(name, NAME)).join(say("sheets.comma")),
        }),
  ]);
}

/** The finding of the table of combinations. */
export function pairsHeading({ pairs }: Diagnosis): string {
  const beyond = pairs.filter(({ beyondParts }) => beyondParts !== null).length;
  return beyond === 0
    ? say("segments.pairs.headingNone")
    : say("segments.pairs.heading", { count: beyond });
}
