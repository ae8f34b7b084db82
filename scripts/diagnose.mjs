// npm run diagnose -- responses.csv --save report.xlsx: the built add-in over a file, without a browser. A tool for
// development and evaluation. Progress on stderr, the verdict on stdout (npm adds two lines of its own there unless it
// is told --silent). Exit codes: 0 diagnosed, 2 something in the command has to be mended, 1 it failed.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildHeadlessAddin } from "./headless-addin.mjs";
import { installPackagesQuietly } from "./install.mjs";
import { loadTypeScript } from "./load-typescript.mjs";
import { addinOf } from "./manifest.mjs";
import { root } from "./paths.mjs";

const USAGE = `npm run diagnose -- <file.csv or .xlsx> [options]
  --score, --date, --comment, --customer   columns by their header, or by letter; recognised without
  --segments a,b       columns to compare groups by; "" for none
  --account, --revenue, --invited, --event, --incident, --tenure, --status, --churned, --leave-out
                       columns beside the answers; recognised without, "" for one not to use
  --answered, --resolved, --handled-by, --contact, --risk
                       columns on what became of each answer: when its case was answered and resolved, who
                       handled it, whether the customer may be contacted, how likely they leave; as above
  --source NAME        table or sheet of an .xlsx; the likeliest one without
  --industry NAME      Telecom, SaaS, Banking …; none without
  --own AVERAGE[:BAD]  a benchmark of your own instead, as 22 or 22:5
  --survey KIND        relationship, transactional or product
  --question TEXT      the question as it is asked
  --baseline NUMBER    the score to compare with; the year before without
  --year-starts MONTH  1 to 12
  --periods PERIODS    quarter or month
  --break DAY:WHAT     from this day on another channel, scale or wording, as 2026-03-01:wording; repeatable
  --as-of 2026-11-21   the day to look back from; the newest answer without
  --date-order dmy     dmy, mdy or ymd, where the dates are texts that could be either
  --window WINDOW      default, latestQuarter, 90days, 12months or all
  --no-comments        do not read the comments
  --save FILE.xlsx     where to save the workbook with the report; not saved without
  --json               the verdict for machines
  --quiet              no progress
  --help`;

const TEXT = { type: "string" };
const OPTIONS = {
  score: TEXT,
  date: TEXT,
  comment: TEXT,
  customer: TEXT,
  segments: TEXT,
  account: TEXT,
  revenue: TEXT,
  invited: TEXT,
  event: TEXT,
  incident: TEXT,
  tenure: TEXT,
  status: TEXT,
  churned: TEXT,
  "leave-out": TEXT,
  answered: TEXT,
  resolved: TEXT,
  "handled-by": TEXT,
  contact: TEXT,
  risk: TEXT,
  source: TEXT,
  industry: TEXT,
  own: TEXT,
  survey: TEXT,
  question: TEXT,
  baseline: TEXT,
  "year-starts": TEXT,
  periods: TEXT,
  break: { ...TEXT, multiple: true },
  "as-of": TEXT,
  "date-order": TEXT,
  window: TEXT,
  save: TEXT,
  "no-comments": { type: "boolean" },
  json: { type: "boolean" },
  quiet: { type: "boolean" },
  help: { type: "boolean" },
};
const DATE_ORDERS = { dmy: "dayFirst", mdy: "monthFirst", ymd: "yearFirst" };
const WINDOWS = ["default", "latestQuarter", "90days", "12months", "all"];
const EXTRAS = {
  account: "account",
  revenue: "revenue",
  invited: "invited",
  event: "event",
  incident: "incident",
  tenure: "tenure",
  status: "status",
  churned: "churned",
  "leave-out": "leaveOut",
  answered: "caseAnswered",
  resolved: "caseResolved",
  "handled-by": "caseHandler",
  contact: "contact",
  risk: "risk",
};
const SURVEYS = ["relationship", "transactional", "product"];
const PERIODS = ["quarter", "month"];
const BREAKS = ["channel", "scale", "wording"];

/** Something in the command has to be mended. */
class Usage extends Error {}

/** A score below zero looks like an option to the parser: --baseline -12 is handed over as --baseline=-12. */
function withNegatives() {
  const args = process.argv.slice(2);
  return args.flatMap((arg, index) => {
    const takes = (word) => /^--(baseline|own)$/.test(word);
    if (takes(arg) && /^-\d/.test(args[index + 1] ?? "")) return [`${arg}=${args[index + 1]}`];
    return /^-\d/.test(arg) && takes(args[index - 1] ?? "") ? [] : [arg];
  });
}

function readCommand() {
  let parsed;
  try {
    parsed = parseArgs({ args: withNegatives(), options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // The first sentence says what is wrong; the rest is about the parser.
    throw new Usage(error.message.split(". ")[0] + ".");
  }
  const { values, positionals } = parsed;
  if (values.help) return { help: true };
  if (positionals.length === 0) throw new Usage("Which file? Give a .csv or .xlsx.");
  if (positionals.length > 1)
    throw new Usage(
      `One file at a time, not ${positionals.map((each) => `“${each}”`).join(", ")}.`
    );
  return { file: positionals[0], ...values };
}

function readFile(file) {
  if (!/\.(csv|tsv|txt|xlsx)$/i.test(file)) throw new Usage(`“${file}” is neither .csv nor .xlsx.`);
  try {
    return new Uint8Array(fs.readFileSync(file));
  } catch (error) {
    const why = { ENOENT: "is not there", EISDIR: "is a folder", EACCES: "may not be read" };
    throw new Usage(`“${file}” ${why[error.code] ?? "cannot be read"}.`);
  }
}

/** Told before the work is done, not after it. */
function checkTarget(file) {
  if (file === undefined) return;
  if (!/\.xlsx$/i.test(file))
    throw new Usage(`--save needs a name that ends in .xlsx, not “${file}”.`);
  const folder = path.dirname(path.resolve(file));
  if (!fs.existsSync(folder))
    throw new Usage(`There is no folder “${path.dirname(file)}” to save into.`);
  if (fs.existsSync(file) && fs.statSync(file).isDirectory())
    throw new Usage(`“${file}” is a folder.`);
}

function dayOf(option, text) {
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!isDay) throw new Usage(`--${option} needs a day such as 2026-11-21, not “${text}”.`);
  return (time - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function oneOf(option, text, choices) {
  if (text === undefined) return undefined;
  const found = choices.find((each) => each.toLowerCase() === text.toLowerCase());
  if (!found) throw new Usage(`--${option} is one of ${choices.join(", ")}, not “${text}”.`);
  return found;
}

/** Points of a score. */
function scoreOf(option, text) {
  const points = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(points >= -100 && points <= 100))
    throw new Usage(`--${option} needs points from -100 to 100, not “${text}”.`);
  return points;
}

function ownOf(text) {
  if (text === undefined) return undefined;
  const [average, bad, ...more] = text.split(":");
  if (more.length > 0) throw new Usage(`--own is AVERAGE or AVERAGE:BAD, not “${text}”.`);
  const badBelow = bad === undefined ? null : scoreOf("own", bad);
  return { kind: "own", name: "", average: scoreOf("own", average), badBelow };
}

function monthOf(text) {
  const month = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  if (!(month >= 1 && month <= 12))
    throw new Usage(`--year-starts needs a month from 1 to 12, not “${text}”.`);
  return month;
}

/** "2026-03-01:wording" */
function breakOf(text) {
  const [day, what = ""] = text.split(":");
  return { day: dayOf("break", day), what: oneOf("break", what, BREAKS) };
}

const without = (given) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

function requestOf(command) {
  const order = oneOf("date-order", command["date-order"], Object.keys(DATE_ORDERS));
  const { source, score, date, comment, customer, segments, question, baseline } = command;
  if (command.own !== undefined && command.industry !== undefined)
    throw new Usage("--industry and --own are two benchmarks. Give one.");
  const starts = command["year-starts"];
  const calendar = without({
    yearStartsIn: starts === undefined ? undefined : monthOf(starts),
    periods: oneOf("periods", command.periods, PERIODS),
  });
  const extras = without(
    Object.fromEntries(Object.entries(EXTRAS).map(([option, role]) => [role, command[option]]))
  );
  return without({
    ...{ source, score, date, comment, customer, question },
    segments: segments === undefined ? undefined : listOf(segments),
    extras: Object.keys(extras).length > 0 ? extras : undefined,
    dateOrder: order === undefined ? undefined : DATE_ORDERS[order],
    readComments: command["no-comments"] ? false : undefined,
    calendar: Object.keys(calendar).length > 0 ? calendar : undefined,
    context: without({
      asOf: dayOf("as-of", command["as-of"]),
      window: oneOf("window", command.window, WINDOWS),
      industry: ownOf(command.own),
      survey: oneOf("survey", command.survey, SURVEYS),
      baseline:
        baseline === undefined ? undefined : { kind: "number", nps: scoreOf("baseline", baseline) },
      breaks: command.break?.map(breakOf),
    }),
  });
}

const listOf = (text) =>
  text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");

/** What the page would fetch; null where it is not made yet. */
function languageModel() {
  const file = path.join(root, "assets/language/causes.bin");
  return fs.existsSync(file) ? new Uint8Array(fs.readFileSync(file)) : null;
}

/** @returns {string} what goes to stdout */
async function diagnose(command, say) {
  const bytes = readFile(command.file);
  checkTarget(command.save);
  const request = requestOf(command);

  say("Building the add-in");
  const addin = await buildHeadlessAddin();
  const { openDocument } = await loadTypeScript("workbench/src/headless/document.ts");
  const { functionsJson } = await loadTypeScript("src/entries/functionFiles.ts");
  const functions = functionsJson();

  say(`Opening ${path.basename(command.file)}`);
  const { excel, remarks } = await openDocument(bytes, path.basename(command.file), { functions });
  try {
    for (const remark of remarks) say(remark);
    // A window of jsdom has none; the model's words are read with it.
    excel.window.TextDecoder ??= TextDecoder;
    excel.run(addin);
    const { npsRecovery } = excel.window;
    await npsRecovery.ready;
    if (command.industry !== undefined) {
      const id = npsRecovery.industry(command.industry);
      if (!id)
        throw new Usage(
          `“${command.industry}” is no industry with published figures. There are: ${[...npsRecovery.industries].join(", ")}.`
        );
      request.context.industry = { kind: "published", id };
    }
    const verdict = await npsRecovery.diagnose(request, say, languageModel());
    if (!verdict.dated)
      say(
        "The answers have no dates: the plan's days count from today. --as-of makes it repeatable."
      );
    if (command.save !== undefined) {
      say(`Saving ${command.save}`);
      await excel.settle();
      const template = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
      const names = functions.functions.map(({ name }) => name);
      const saved = await excel.saveXlsx(addinOf(template, names));
      try {
        fs.writeFileSync(command.save, saved);
      } catch {
        throw new Error(`“${command.save}” could not be written. Nothing was saved.`);
      }
      for (const loss of excel.savingLosses()) say(loss);
    }
    return command.json ? JSON.stringify(verdict.data, null, 2) : [...verdict.text].join("\n");
  } finally {
    excel.dispose();
  }
}

let isQuiet = false;
let last = "";
function progress(words) {
  if (isQuiet || words === last) return;
  last = words;
  process.stderr.write(`${words}\n`);
}

try {
  const command = readCommand();
  if (command.help) console.log(USAGE);
  else {
    isQuiet = command.quiet ?? false;
    installPackagesQuietly();
    console.log(await diagnose(command, progress));
  }
} catch (error) {
  const isUsage = error instanceof Usage || error?.name === "NotThere";
  process.stderr.write(`${error?.message ?? error}\n`);
  if (error instanceof Usage)
    process.stderr.write("npm run diagnose -- --help lists the options.\n");
  process.exitCode = isUsage ? 2 : 1;
}
