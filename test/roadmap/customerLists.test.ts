import { planLists } from "../../src/roadmap/worklist/customerLists";
import { planRecovery } from "../../src/roadmap/recovery";
import { NO_WORK } from "../../src/roadmap/work";
import { listsNote } from "../../src/report/lists/listsWords";
import { diagnosis, START } from "../report/fixtures";
import { answer, customers, untouched } from "./caseFixtures";

const named = (customer: string, more: Parameters<typeof answer>[0] = {}) =>
  answer({ customer, ...more });
const names = (of: readonly { readonly customer: string | null }[]) =>
  of.map(({ customer }) => customer);

describe("rules 120, 123, 125, 182: whom to ask for what", () => {
  it("leaves out who may not be contacted, who has left, and whom nobody can name", () => {
    const promoters = [
      named("Ann", { score: 10 }),
      named("Ben", { score: 9, contact: false }),
      named("Cas", { score: 9, inactive: true }),
      answer({ score: 10, customer: null }),
      answer({ score: 10, customer: null, account: "Acme" }),
    ];
    const lists = planLists(customers({ promoters }));
    expect(names(lists.promoters)).toEqual(["Ann", null]);
    expect(lists.promoters[1]?.account).toBe("Acme");
  });

  it("rule 123: the panel has ten of each group, those who wrote, one an account, the most valuable first", () => {
    const group = (score: number, prefix: string) =>
      Array.from({ length: 14 }, (_, i) =>
        named(`${prefix}${i}`, { score, revenue: i, wrote: true, account: `${prefix}${i >> 1}` })
      );
    const silent = named("silent", { score: 10, revenue: 1e6 });
    const { panel } = planLists(
      customers({
        promoters: [silent, ...group(10, "p")],
        passives: group(7, "q"),
        detractors: group(2, "d"),
      })
    );
    // Fourteen of each in seven accounts: the later of two is worth more.
    expect(names(panel)).toEqual(
      ["p", "q", "d"].flatMap((prefix) => [13, 11, 9, 7, 5, 3, 1].map((i) => `${prefix}${i}`))
    );
  });

  it("an account that is on the panel already is not asked again by another group", () => {
    const one = { account: "Acme", wrote: true } as const;
    const { panel } = planLists(
      customers({
        promoters: [named("Ann", { score: 10, ...one })],
        passives: [named("Ben", { score: 8, ...one }), named("Cas", { score: 8, wrote: true })],
      })
    );
    expect(names(panel)).toEqual(["Ann", "Cas"]);
  });

  it("where nobody wrote, everybody who can be reached may be on it, ten of each group", () => {
    const promoters = Array.from({ length: 30 }, (_, i) => named(`p${i}`, { score: 9 }));
    expect(planLists(customers({ promoters })).panel).toHaveLength(10);
  });

  it("rule 109: a “No contact” typed on the worklist holds for every list and all answers of the customer", () => {
    const read = customers({
      promoters: [named("Ann", { id: "ann", score: 9 }), named("Ben", { id: "ben", score: 9 })],
      passives: [named("Cas", { id: "cas", score: 8 })],
      detractors: [named("Ann", { id: "ann-2" }), named("Dan", { id: "dan" })],
    });
    const cases = new Map([
      ["ann-2", untouched({ customer: "Ann", noContact: true })],
      ["dan", untouched({ noContact: true })],
    ]);
    const { lists, priorities } = planRecovery(diagnosis(), {
      start: START,
      customers: read,
      work: { ...NO_WORK, cases },
    });
    expect(names(lists.promoters)).toEqual(["Ben"]);
    expect(names(lists.panel)).toEqual(["Ben", "Cas"]);
    expect(priorities.customers.map(({ answer: { contact } }) => contact)).toEqual([false, false]);
  });

  it("rule 111: a poor fit is not on the panel, and is counted apart", () => {
    const read = customers({
      promoters: [named("Ann", { score: 9 })],
      detractors: [named("Dan", { id: "dan" }), named("Eve", { id: "eve" })],
    });
    const cases = new Map([["dan", untouched({ poorFit: true })]]);
    const lists = planLists(read, { cases });
    expect(names(lists.panel)).toEqual(["Ann", "Eve"]);
    expect(lists.poorFit).toBe(1);
    expect(listsNote(lists)).toContain("1 customer marked as a poor fit");
    expect(listsNote(planLists(read))).not.toContain("poor fit");
  });

  it("is empty where no column names customers", () => {
    const nobody = [answer({ customer: null, score: 10 })];
    expect(planLists(customers({ promoters: nobody, passives: nobody }))).toMatchObject({
      promoters: [],
      passives: [],
      panel: [],
    });
  });
});
