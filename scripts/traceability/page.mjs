// docs/traceability.md: rule, where it is computed, where it is shown, its test. Made from what the files themselves
// name, so that it follows the code; a rule that one of the columns lacks is a gap and fails the check.
import { filesByRule } from "./mentions.mjs";
import { RULE_NAMES } from "./rule-names.mjs";

const COMPUTED = [
  "src/score",
  "src/playbook",
  "src/comments",
  "src/diagnosis",
  "src/roadmap",
  "src/sources",
];
const SHOWN = ["src/report", "src/taskpane", "src/functions"];
const TESTED = ["test"];
/** More would not be read; the search that made the page finds the rest. */
const MOST_NAMED = 4;

/** Rules that are cases and nothing else: their tests are where they are computed. */
const CASES = new Set([196, 197, 198, 199, 200]);
/** Rules that name a sheet: what they ask for is shown and tested, and computed by the rules that the sheet shows. */
const SHEETS = new Set([
  164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182,
]);
/** Findings reach pane and sheets with their rule numbers beside them. */
const isFindings = (file) => /^src\/diagnosis\/.*(Findings|contradictions)\.ts$/i.test(file);

/** @returns {{ text: string, gaps: string[] }} */
export function traceabilityPage(root) {
  const computed = filesByRule(root, COMPUTED, { comments: true });
  const shown = filesByRule(root, SHOWN, { comments: true });
  const tested = filesByRule(root, TESTED, { comments: false });
  const gaps = [];
  const rows = Object.entries(RULE_NAMES).map(([number, name]) => {
    const rule = Number(number);
    const of = {
      computed: computed.get(rule) ?? [],
      shown: [...(computed.get(rule) ?? []).filter(isFindings), ...(shown.get(rule) ?? [])],
      tested: tested.get(rule) ?? [],
    };
    if (CASES.has(rule)) of.computed = of.shown = of.tested;
    if (SHEETS.has(rule)) of.computed = of.shown;
    for (const [column, files] of Object.entries(of)) {
      if (files.length === 0) gaps.push(`rule ${rule} (${name}) is not ${column}`);
    }
    return `| ${rule} | ${name} | ${named(of.computed)} | ${named(of.shown)} | ${named(of.tested)} |`;
  });
  const text = [
    "# Traceability",
    "",
    "Every rule of the diagnosis: what it is about, where it is computed, where a person sees it, and which tests hold it. Made by `npm run traceability` from the rule numbers that the files name; a test fails when it is out of date or a rule is missing somewhere.",
    "",
    "Findings carry their rule numbers themselves: what a file of findings names is shown in the pane and on the sheet that the finding opens.",
    "",
    "| rule | about | computed | shown | tested |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
  return { text, gaps };
}

function named(files) {
  const links = files.slice(0, MOST_NAMED).map((file) => `[${shortName(file)}](../${file})`);
  const more = files.length - links.length;
  return links.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

const shortName = (file) => file.replace(/^src\//, "");
