import { calendarCount, calendarFile, calendarText } from "../../src/roadmap/calendar";
import { actionRowId } from "../../src/roadmap/actions/actionIds";
import type { ActionWork } from "../../src/roadmap/work";
import { NO_WORK } from "../../src/roadmap/work";
import { action, roadmap } from "../report/roadmapFixture";

/** 5 Oct 2026, a Monday: 46,300 days after 31 Dec 1899 by Excel's count. */
const MONDAY = 46_300;

const done = (more: Partial<ActionWork>): ActionWork => ({
  title: "",
  owner: null,
  start: null,
  due: null,
  status: "notStarted",
  baseline: null,
  goal: null,
  now: null,
  added: false,
  ...more,
});

const events = (file: string): string[] => file.split("BEGIN:VEVENT").slice(1);

describe("actions in a calendar (rule 147: each has an owner and a deadline)", () => {
  const actions = [
    action("task:first", 1, {
      title: "Answer; every, detractor",
      due: MONDAY,
      owner: "Customer care",
    }),
    action("task:second", 1, { title: "Name the issues", due: MONDAY + 4, owner: "CX office" }),
    action("task:third", 2, { title: "Nobody's", due: MONDAY + 9, owner: " " }),
  ];
  const plain = roadmap(actions);

  test("an event a whole day long, on the day the action is due, with its owner", () => {
    const [first, second] = events(calendarFile(plain));
    expect(first).toContain("DTSTART;VALUE=DATE:20261005\r\n");
    expect(first).toContain("DTEND;VALUE=DATE:20261006\r\n");
    expect(first).toContain("SUMMARY:Answer\\; every\\, detractor (Customer care)\r\n");
    expect(second).toContain("DTSTART;VALUE=DATE:20261009\r\n");
  });

  test("an action without an owner is left out", () => {
    expect(calendarCount(plain)).toBe(2);
    expect(calendarFile(plain)).not.toContain("Nobody");
  });

  test("what people set on the roadmap counts: owner, day, done", () => {
    const work = {
      ...NO_WORK,
      actions: new Map([
        [actionRowId({ id: "task:first" }), done({ status: "done" })],
        [actionRowId({ id: "task:second" }), done({ owner: "Ms Moreno", due: MONDAY + 1 })],
      ]),
    };
    expect(calendarText({ ...plain, work })).toBe("6 Oct 2026: Name the issues (Ms Moreno)");
  });

  test("a day nobody touched follows the plan, as it does on the sheet when a phase is moved", () => {
    const read = (dueFollows: boolean) => ({
      ...roadmap([action("task:second", 1, { title: "Name the issues", due: MONDAY + 4 })]),
      work: {
        ...NO_WORK,
        actions: new Map([
          [
            actionRowId({ id: "task:second" }),
            done({ owner: "Ms Moreno", due: MONDAY, dueFollows }),
          ],
        ]),
      },
    });
    expect(calendarText(read(true))).toBe("9 Oct 2026: Name the issues (Ms Moreno)");
    expect(calendarText(read(false))).toBe("5 Oct 2026: Name the issues (Ms Moreno)");
  });

  test("what people have begun stays their work when its finding is gone, what they have not does not", () => {
    const read = (status: ActionWork["status"]) => ({
      ...roadmap([]),
      work: {
        ...NO_WORK,
        actions: new Map([
          ["finding:gone", done({ title: "Speak to East", owner: "Ann", due: MONDAY, status })],
        ]),
      },
    });
    expect(calendarText(read("inProgress"))).toBe("5 Oct 2026: Speak to East (Ann)");
    expect(calendarText(read("blocked"))).toBe("5 Oct 2026: Speak to East (Ann)");
    expect([read("notStarted"), read("gone"), read("done")].map(calendarCount)).toEqual([0, 0, 0]);
  });

  test("an owner or a day that people cleared stays cleared", () => {
    const read = (more: Partial<ActionWork>) => ({
      ...plain,
      work: { ...NO_WORK, actions: new Map([[actionRowId({ id: "task:first" }), done(more)]]) },
    });
    const typed = { owner: "Ms Moreno", due: MONDAY };
    expect(calendarText(read(typed))).toMatch(/Answer; every, detractor \(Ms Moreno\)/);
    expect(calendarText(read({ ...typed, owner: null }))).not.toMatch(/Answer/);
    expect(calendarText(read({ ...typed, due: null }))).not.toMatch(/Answer/);
  });

  test("the same action has the same id in every file, so that a calendar updates it", () => {
    const idsOf = (file: string) => [...file.matchAll(/^UID:(.*)\r?$/gm)].map(([, id]) => id);
    const later = roadmap(actions.map((one) => ({ ...one, due: one.due + 7 })));
    expect(idsOf(calendarFile(later))).toEqual(idsOf(calendarFile(plain)));
    expect(new Set(idsOf(calendarFile(plain))).size).toBe(2);
  });

  test("a title cannot end its line and begin another property", () => {
    const hostile = roadmap([
      action("task:x", 1, { title: "a\r\nATTACH:file:///etc/passwd\nBEGIN:VALARM", owner: "b" }),
    ]);
    const lines = calendarFile(hostile).split(/\r?\n/);
    expect(lines.filter((line) => /^(ATTACH|BEGIN:VALARM)/.test(line))).toEqual([]);
  });
});
