import fc from "fast-check";
import { NO_DAYS } from "../../src/score/responses";
import { Assembly, type Assembled } from "../../src/sources/assembly";
import { liveSource } from "../../src/sources/live";
import type { ColumnMapping, ExtraRole } from "../../src/sources/source";

const DAY = 45_292; // 1 Jan 2024

/** Rows of score, day of the answer, and one column beside them. */
function read(
  role: ExtraRole,
  header: string,
  rows: readonly (readonly [score: unknown, answered: unknown, cell: unknown])[],
  change: Partial<ColumnMapping> = {}
): Assembled {
  const mapping: ColumnMapping = {
    score: 0,
    date: 1,
    comment: null,
    customer: null,
    segments: [],
    extras: { [role]: 2 },
    dateOrder: null,
    leaveOutHiddenRows: false,
    ...change,
  };
  const headers = ["Score", "Answered on", header];
  const assembly = new Assembly(
    rows.length,
    mapping,
    headers,
    (row, column) => `R${row}C${column}`
  );
  assembly.add(0, rows.length, (column) => rows.map((row) => row[column]), null);
  return assembly.finish();
}

/** One column beside ten-point answers of one day. */
const cells = (role: ExtraRole, header: string, values: readonly unknown[]): Assembled =>
  read(
    role,
    header,
    values.map((value) => [9, DAY, value] as const)
  );

describe("rules 80–87: whole days from an event to the answer", () => {
  it.each<[string, string, readonly unknown[], readonly number[]]>([
    ["real dates", "Last ticket", [DAY, DAY - 1, DAY - 90], [0, 1, 90]],
    ["times of day do not count", "Last ticket", [DAY - 1 + 0.99, DAY + 0.4], [1, 0]],
    ["an event after the answer stays negative", "Delivered", [DAY + 3, DAY - 1], [-3, 1]],
    ["texts that decide their order", "Delivered", ["31/12/2023", "01/12/2023"], [1, 31]],
    ["ISO and named months", "Delivered", ["2023-12-31", "30 Dec 2023"], [1, 2]],
    ["numbers of days", "Days since purchase", [0, 5, 45], [0, 5, 45]],
    ["written numbers of days", "Days since purchase", ["5", "12 days", "-3"], [5, 12, -3]],
    ["parts of days", "Days since purchase", [2.9, 0.2], [2, 0]],
    ["months, by the header", "Tenure (months)", [1, 12, 0], [30, 365, 0]],
    ["weeks, by the header", "Weeks since purchase", [2], [14]],
    ["blank is unknown", "Last ticket", [DAY - 1, "", null, "  "], [1, NO_DAYS, NO_DAYS, NO_DAYS]],
    ["no date", "Last ticket", [DAY - 1, "never"], [1, NO_DAYS]],
  ])("%s", (_, header, values, days) => {
    expect([...(cells("event", header, values).responses.run?.sinceEvent ?? [])]).toEqual(days);
  });

  it("an answer without a day gives no distance from a date, but one as a number stands", () => {
    const dates = read("incident", "Last ticket", [
      [9, "", DAY],
      [9, DAY, DAY],
    ]);
    expect([...(dates.responses.run?.sinceIncident ?? [])]).toEqual([NO_DAYS, 0]);
    const numbers = read("incident", "Days since ticket", [
      [9, "", 4],
      [9, DAY, 5],
    ]);
    expect([...(numbers.responses.run?.sinceIncident ?? [])]).toEqual([4, 5]);
  });

  it("texts that fit both orders are read in the survey's own", () => {
    const rows = [
      [9, "31/01/2024", "02/01/2024"],
      [9, "30/01/2024", "03/01/2024"],
    ] as const;
    expect([...(read("event", "Delivered", rows).responses.run?.sinceEvent ?? [])]).toEqual([
      29, 27,
    ]);
    const real = rows.map(([score, , event]) => [score, DAY + 30, event] as const);
    const told = read("event", "Delivered", real, { dateOrder: "monthFirst" });
    // 1 Feb and 1 Mar 2024, after an answer on 31 Jan.
    expect([...(told.responses.run?.sinceEvent ?? [])]).toEqual([-1, -30]);
    const open = read("event", "Delivered", real);
    expect([...(open.responses.run?.sinceEvent ?? [])]).toEqual([NO_DAYS, NO_DAYS]);
    expect(open.quality.unread).toEqual([
      { column: "Delivered", why: "unknown", count: 2, examples: ["R0C2", "R1C2"] },
    ]);
  });

  describe("dates and small numbers are told apart by the whole column", () => {
    const nine = Array.from({ length: 9 }, (_, i) => DAY - 10 - i);
    it("a slip among dates is not taken for a number of days", () => {
      const { responses, quality } = cells("event", "Delivered", [...nine, 5]);
      expect(responses.run?.sinceEvent?.[9]).toBe(NO_DAYS);
      expect(quality.unread).toEqual([
        { column: "Delivered", why: "unknown", count: 1, examples: ["R9C2"] },
      ]);
    });
    it("a date among numbers of days is no distance of 45,282 days", () => {
      const { responses } = cells("event", "Days since delivery", [1, 2, 3, 4, 5, 6, 7, 8, 9, DAY]);
      expect([...(responses.run?.sinceEvent ?? [])]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, NO_DAYS]);
    });
    it("a mixture says nothing at all, and why", () => {
      const { responses, quality } = cells("event", "Delivered", [DAY - 1, DAY - 2, 5, 6]);
      expect(new Set(responses.run?.sinceEvent)).toEqual(new Set([NO_DAYS]));
      expect(quality.unread).toMatchObject([{ why: "mixed", count: 4 }]);
    });
    it("years of the calendar are not 2,019 days", () => {
      const { responses, quality } = cells("tenure", "Customer since", [2019, 2021, 2023]);
      expect(new Set(responses.run?.tenure)).toEqual(new Set([NO_DAYS]));
      expect(quality.unread).toMatchObject([{ why: "years", count: 3 }]);
    });
  });

  it("rule 87: two days make their distance, whatever they are and however they are written (property)", () => {
    const iso = (serial: number): string =>
      new Date((serial - 25_569) * 864e5).toISOString().slice(0, 10);
    const day = fc.integer({ min: 36_526, max: 65_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 20 }), (pairs) => {
        const real = read(
          "event",
          "Delivered",
          pairs.map(([answered, event]) => [9, answered, event] as const)
        );
        const texts = read(
          "event",
          "Delivered",
          pairs.map(([answered, event]) => [9, iso(answered), iso(event)] as const)
        );
        const distances = pairs.map(([answered, event]) => answered - event);
        expect([...(real.responses.run?.sinceEvent ?? [])]).toEqual(distances);
        expect([...(texts.responses.run?.sinceEvent ?? [])]).toEqual(distances);
      })
    );
  });
});

describe("rule 80: active or not when they were asked", () => {
  it.each<[string, string, readonly unknown[], readonly number[]]>([
    ["words", "Status", ["Active", "inactive", "CHURNED", "Cancelled ", "closed"], [0, 1, 1, 1, 1]],
    ["words that nobody knows", "Status", ["Active", "VIP", "pending", ""], [0, 2, 2, 2]],
    ["yes and no under “Active”", "Active", ["yes", "No", "Y", "n"], [0, 1, 0, 1]],
    ["TRUE and FALSE under “Is active?”", "Is active?", [true, false, "TRUE"], [0, 1, 0]],
    ["1 and 0 under “isActive”", "isActive", [1, 0, "1", "0"], [0, 1, 0, 1]],
    ["yes under “Churned” is inactive", "Churned", ["yes", "no"], [1, 0]],
    ["“Active (yes/no)” is about active", "Active (yes/no)", ["yes", "no"], [0, 1]],
    ["“No longer active” is its contrary", "No longer active", ["yes", "no"], [1, 0]],
    ["“Inactive” too", "Inactive", [1, 0], [1, 0]],
    ["yes under “Status” says nothing", "Status", ["yes", "no", 1, 0], [2, 2, 2, 2]],
    ["ones among other numbers say nothing", "Active", [1, 0, 17, 3], [2, 2, 2, 2]],
    ["an open account is active", "Account status", ["Open", "Closed"], [0, 1]],
    ["ticks where it is so", "Inactive", ["x", "", "x", ""], [1, 0, 1, 0]],
    ["errors", "Active", ["#N/A", "yes", "no"], [2, 0, 1]],
  ])("%s", (_, header, values, flags) => {
    expect([...(cells("status", header, values).responses.run?.inactive ?? [])]).toEqual(flags);
  });

  it("a day of leaving counts if it is before the answer", () => {
    const { responses } = read("status", "Cancelled on", [
      [9, DAY, DAY - 1],
      [9, DAY, DAY],
      [9, DAY, ""],
      [9, "", DAY - 1],
    ]);
    expect([...(responses.run?.inactive ?? [])]).toEqual([1, 0, 0, 2]);
  });
});

describe("rule 82: who left afterwards", () => {
  it.each<[string, string, readonly unknown[], readonly number[]]>([
    ["yes and no", "Churned", ["yes", "no", ""], [1, 0, 2]],
    ["1 and 0", "Churn", [1, 0], [1, 0]],
    ["the role says what a yes is where the header does not", "Outcome", [true, false], [1, 0]],
    ["unless it says the contrary", "Renewed", ["yes", "no"], [0, 1]],
    ["words", "Outcome", ["stayed", "left", "cancelled", "renewed", "?"], [0, 1, 1, 0, 2]],
    ["a risk is no departure", "Churn risk score", [0.12, 0.9, 1, 0], [2, 2, 2, 2]],
    ["ticks", "Left", ["x", ""], [1, 0]],
    ["only no: blanks stay unsaid", "Churned", ["no", ""], [0, 2]],
  ])("%s", (_, header, values, flags) => {
    expect([...(cells("churned", header, values).responses.run?.churned ?? [])]).toEqual(flags);
  });

  it("a day of leaving: after the answer left, none stayed, before it neither", () => {
    const { responses } = read("churned", "Left since", [
      [9, DAY, DAY + 40],
      [9, DAY, ""],
      [9, DAY, DAY - 40],
      [9, DAY, DAY],
    ]);
    expect([...(responses.run?.churned ?? [])]).toEqual([1, 0, 2, 1]);
  });
});

describe("rule 82: who was asked", () => {
  it("is whoever has anything but a no; a blank score with an invitation stays a blank", () => {
    const { responses, quality } = read("invited", "Invited on", [
      [9, DAY, DAY - 3],
      ["", "", DAY - 3],
      ["", "", "yes"],
      [8, DAY, "no"],
      ["", "", "0"],
      ["", "", 0],
      ["", "", false],
      ["", "", "FALSE"],
      ["", "", "-"],
      ["", "", ""],
    ]);
    expect([...(responses.run?.invited ?? [])]).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(quality.usable).toBe(2);
    expect(quality.excluded.blank.count).toBe(8);
  });
});

describe("revenue: in the column's currency, never a guess and never 0 for unknown", () => {
  const N = NaN;
  it.each<[string, readonly unknown[], readonly number[]]>([
    ["numbers", [1200, 0, 99.5], [1200, 0, 99.5]],
    [
      "negative and unreadable",
      [-5, "-5", "(5)", "n/a", true, "#N/A", "12 months"],
      [N, N, N, N, N, N, N],
    ],
    ["blank", ["", null, " "], [N, N, N]],
    ["thousands", ["1,200", "1,200,000", "12 500"], [1200, 1_200_000, 12_500]],
    ["currency before and after", ["€1,200.50", "€ 3", "1,200.50 EUR"], [1200.5, 3, 1200.5]],
    ["decimal commas", ["1.200,50", "12,5", "1.200"], [1200.5, 12.5, 1200]],
    ["a point before three digits is open alone", ["1.200", 500], [N, 500]],
    ["and a decimal point among others", ["1.250", "3.5"], [1.25, 3.5]],
    ["three decimals after a comma", ["1,250", "3,5"], [1.25, 3.5]],
    ["Swiss", ["CHF 1'200.50", "1’200.-"], [1200.5, 1200]],
    ["zero before decimals", ["0.500", "0,500"], [0.5, 0.5]],
    ["contradicting cells", ["1,200", "3,5", "3.5"], [N, 3.5, 3.5]],
    ["groups that are none", ["1,20,300", "12,34.5", "1.2.3"], [N, N, N]],
    ["a percentage and a multiple", ["5%", "12k"], [N, N]],
  ])("%s", (_, values, amounts) => {
    expect([...(cells("revenue", "Revenue", values).responses.revenue ?? [])]).toEqual(amounts);
  });

  it("two currencies are not added up", () => {
    const { responses, quality } = cells("revenue", "Revenue", ["€5", "$5", 7]);
    expect([...(responses.revenue ?? [])]).toEqual([N, N, N]);
    expect(quality.unread).toMatchObject([{ column: "Revenue", why: "currencies", count: 3 }]);
  });

  it("any amount is read back however English or German writes it (property)", () => {
    const cents = fc.integer({ min: 0, max: 10 ** 10 });
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 8 }), (list) => {
        for (const locale of ["en-GB", "de-DE"]) {
          const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
          const { responses } = cells(
            "revenue",
            "Revenue",
            list.map((amount) => format.format(amount / 100))
          );
          expect([...(responses.revenue ?? [])]).toEqual(list.map((amount) => amount / 100));
        }
      })
    );
  });
});

it("accounts are a dictionary, as customers are", () => {
  const { responses } = cells("account", "Account", ["Acme", " acme", "", "Bolt"]);
  expect(responses.account).toMatchObject({ name: "Account", values: ["Acme", "Bolt"] });
  expect([...(responses.account?.codes ?? [])]).toEqual([0, 0, -1, 1]);
});

describe("rule 202: test and employee records", () => {
  const rows = [
    [9, DAY, ""],
    [0, DAY, "yes"],
    [0, DAY, "Test"],
    ["", "", "x"],
    [0, DAY, true],
    [0, DAY, 1],
    [0, DAY, "Employee"],
    [0, DAY, "internal"],
    [8, DAY, "no"],
    [7, DAY, 0],
    [6, DAY, "customer"],
  ] as const;

  it("are left out of everything, counted, and listed", () => {
    const { responses, quality, exact } = read("leaveOut", "Test record", rows);
    expect([...responses.score]).toEqual([9, -1, -1, -1, -1, -1, -1, -1, 8, 7, 6]);
    expect(responses.date?.[1]).toBeNaN();
    expect(quality).toMatchObject({ rows: 11, usable: 4, leftOut: 7 });
    expect(quality.excluded.blank.count).toBe(0);
    expect(quality.notScored?.[0]).toEqual({ address: "R1C0", reason: "leftOut", holds: "0" });
    expect(exact.score).toBe(false);
  });

  it("make formulas over the column wrong, so that none is offered", () => {
    const part = { sheet: "S", row: 1, rows: rows.length, columns: [0, 1, 2] };
    const mapping: ColumnMapping = {
      score: 0,
      date: 1,
      comment: null,
      customer: null,
      segments: [],
      extras: { leaveOut: 2 },
      dateOrder: null,
      leaveOutHiddenRows: false,
    };
    const exactOf = (list: typeof rows | readonly (readonly [number, number, string])[]) =>
      liveSource([part], null, mapping, read("leaveOut", "Test record", list).exact);
    expect(exactOf(rows)).toBeNull();
    // Nobody is left out: the column counts the same.
    expect(
      exactOf([
        [9, DAY, "no"],
        [8, DAY, ""],
      ])?.score
    ).toBe("S!$A$2:$A$12");
  });

  it("count for no group, customer or account", () => {
    const mapping: Partial<ColumnMapping> = {
      customer: 1,
      segments: [0],
      date: null,
      extras: { leaveOut: 2, account: 1 },
    };
    const { responses } = read(
      "leaveOut",
      "Test",
      [
        [9, "Ann", "yes"],
        [8, "Ben", "no"],
      ],
      mapping
    );
    for (const column of [responses.customer, responses.account]) {
      expect(column?.values).toEqual(["Ben"]);
      expect([...(column?.codes ?? [])]).toEqual([-1, 0]);
    }
    expect(responses.segments[0]?.values).toEqual(["8"]);
  });
});
