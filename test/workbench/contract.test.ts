/** What office.js sends is what it sent when its messages were recorded (scripts/record-messages.mjs). */
import fs from "node:fs";
import path from "node:path";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";

const FILE = path.join(__dirname, "messages.json");
const PACKAGE = path.join(__dirname, "../../node_modules/@microsoft/office-js/package.json");
const pinned = (JSON.parse(fs.readFileSync(PACKAGE, "utf8")) as { version: string }).version;

/** One kind of everything that the protocol has: paths, actions, arguments, events, errors, settings. */
const STEPS: Readonly<Record<string, (context: Excel.RequestContext) => Promise<void> | void>> = {
  "values, formats and nested loads": async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["a", 1],
      ["b", 2],
    ];
    range.format.fill.color = "#FF0000";
    range.load("values,address,format/fill/color");
    await context.sync();
    range.getCell(0, 0).clear("Contents");
  },
  "collections, counts and null objects": async (context) => {
    context.workbook.worksheets.load("items/name,items/visibility");
    const count = context.workbook.worksheets.getCount();
    const none = context.workbook.worksheets.getItemOrNullObject("None");
    await context.sync();
    void count.value;
    none.load("name");
    await context.sync();
    none.delete();
  },
  "objects as arguments, and set()": (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1").getBoundingRect(sheet.getRange("B2")).format.font.set({ bold: true });
    const format = sheet.getRange("A1:B2").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.delete();
  },
  "tables and worksheet functions": (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const table = sheet.tables.add("D1:E2", true);
    table.rows.add(undefined, [[1, 2]]);
    context.workbook.functions.sum(sheet.getRange("B1:B2"), 3).load("value");
    table.delete();
  },
  "events, registered and taken away": async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const handler = sheet.onChanged.add(async () => undefined);
    await context.sync();
    handler.remove();
  },
  "ranges that are kept": async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("C1");
    context.trackedObjects.add(range);
    await context.sync();
    range.values = [["kept"]];
    await context.sync();
    context.trackedObjects.remove(range);
  },
};

let excel: Headless;
let undo: () => void;
const log: unknown[] = [];
beforeAll(async () => {
  excel = await startHeadless({
    sheets: { Data: [] },
    log: (direction, message) => {
      if (direction === "to host") log.push(message);
    },
  });
  undo = excel.asGlobals();
});
afterAll(() => {
  undo();
  excel.dispose();
});

it(`office.js is pinned to ${pinned}, and its protocol is the recorded one`, async () => {
  const sent: Record<string, unknown> = { start: messages(log.splice(0)) };
  for (const [name, step] of Object.entries(STEPS)) {
    await Excel.run(async (context) => {
      await step(context);
      await context.sync();
    });
    sent[name] = messages(log.splice(0));
  }
  const recorded = { version: pinned, sent };
  if (process.env["RECORD_MESSAGES"]) {
    fs.writeFileSync(FILE, `${JSON.stringify(recorded, null, 2)}\n`);
  }
  const known = JSON.parse(fs.readFileSync(FILE, "utf8")) as typeof recorded;
  const changed = Object.keys(sent).filter(
    (name) => JSON.stringify(sent[name]) !== JSON.stringify(known.sent[name])
  );
  if (changed.length > 0 || known.version !== pinned) {
    expect({ message: complaint(known.version, changed), sent }).toEqual({
      message: "",
      sent: known.sent,
    });
  }
  expect(Object.keys(known.sent)).toEqual(Object.keys(sent));
});

const complaint = (version: string, changed: readonly string[]): string =>
  `office.js is pinned to ${version}; its protocol changed: ${changed.join("; ") || "version only"}.`;

/** What the client sent, without what differs from run to run. Batches are texts; read, their changes can be seen. */
function messages(entries: readonly unknown[]): unknown[] {
  const readable = (key: string, value: unknown): unknown => {
    if (key === "_correlationId") return undefined;
    if (typeof value !== "string") return value;
    const text = value.replace(/(cf|table)-[a-z0-9]+-\d+/g, "$1-id");
    return text.startsWith("{") ? (JSON.parse(text, readable) as unknown) : text;
  };
  return entries.map((entry) => JSON.parse(JSON.stringify(entry), readable) as unknown);
}
