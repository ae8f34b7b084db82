import fc from "fast-check";
import { plainTeams } from "../../src/roadmap/teams";
import {
  MOST_HOLIDAYS,
  NO_TEAM_CELLS,
  readTeamCells,
  type TeamCells,
} from "../../src/report/settings/settingsTeamsCells";

const cell = (value: unknown, address = "X1") => ({ value, address });
const clockRows = (kind: unknown, from: unknown = null, to: unknown = null): TeamCells => ({
  ...NO_TEAM_CELLS,
  clock: [
    { id: "clock:kind", row: 1, cell: cell(kind, "kind") },
    { id: "clock:from", row: 2, cell: cell(from, "from") },
    { id: "clock:to", row: 3, cell: cell(to, "to") },
  ],
});
const holidays = (...lines: readonly (readonly [unknown, unknown, unknown])[]): TeamCells => ({
  ...NO_TEAM_CELLS,
  holidays: lines.map(([what, day, last], at) => ({
    row: at + 1,
    cells: {
      what: cell(what, `what${at}`),
      day: cell(day, `day${at}`),
      last: cell(last, `last${at}`),
    },
  })),
});
const routing = (...rows: readonly (readonly [string | null, unknown])[]): TeamCells => ({
  ...NO_TEAM_CELLS,
  routing: rows.map(([id, value], at) => ({ id, row: at + 1, cell: cell(value, `team${at}`) })),
});
const faultsOf = (cells: TeamCells) => readTeamCells(cells).faults.map(({ address }) => address);

it("rule 110: nothing written is our routing, no holidays and running hours", () => {
  expect(readTeamCells(NO_TEAM_CELLS)).toEqual({ teams: plainTeams(), faults: [] });
});

describe("rule 110: the clock", () => {
  const OFFICE = { kind: "working", from: 9, to: 17 };
  const RUNNING = { kind: "running" };
  it.each<[string, TeamCells, unknown, readonly string[]]>([
    ["running, whatever the hours", clockRows("Running", "late", 99), RUNNING, []],
    ["empty", clockRows(null, 9, 17), RUNNING, []],
    ["working, in any case", clockRows(" WORKING ", 8, 18), { ...OFFICE, from: 8, to: 18 }, []],
    ["without hours", clockRows("Working"), OFFICE, []],
    ["half hours", clockRows("Working", 8.5, 16.5), { ...OFFICE, from: 8.5, to: 16.5 }, []],
    // Excel makes 0.375 of 9:00 and 0.75 of 18:00.
    ["times of the day", clockRows("Working", 0.375, 0.75), { ...OFFICE, to: 18 }, []],
    ["all day", clockRows("Working", 0, 24), { ...OFFICE, from: 0, to: 24 }, []],
    ["another word", clockRows("sometimes", 9, 17), RUNNING, ["kind"]],
    ["no hour", clockRows("Working", "early", 18), { ...OFFICE, to: 18 }, ["from"]],
    ["out of the day", clockRows("Working", -1, 25), OFFICE, ["from", "to"]],
    ["ends before it begins", clockRows("Working", 17, 9), OFFICE, ["to"]],
    ["ends when it begins", clockRows("Working", 9, 9), OFFICE, ["to"]],
  ])("%s", (_, cells, clock, faults) => {
    expect(readTeamCells(cells).teams.clock).toEqual(clock);
    expect(faultsOf(cells)).toEqual(faults);
  });
});

describe("holidays", () => {
  it.each<[string, TeamCells, readonly number[], readonly string[]]>([
    [
      "single days, with a time or without",
      holidays(["A", 46_000, null], ["", 46_010.5, ""]),
      [46_000, 46_010],
      [],
    ],
    ["several days", holidays(["Christmas", 46_015, 46_017]), [46_015, 46_016, 46_017], []],
    ["an empty row", holidays([null, "", " "]), [], []],
    ["a name alone", holidays(["Easter", null, null]), [], ["day0"]],
    ["a text", holidays(["Easter", "soon", null]), [], ["day0"]],
    ["ends before it begins", holidays(["A", 46_000, 45_000]), [46_000], ["last0"]],
    ["years long: a slip", holidays(["A", 46_000, 47_000]), [46_000], ["last0"]],
    ["the same day twice", holidays(["A", 46_000, null], ["B", 46_000, null]), [46_000], []],
  ])("%s", (_, cells, days, faults) => {
    expect([...readTeamCells(cells).teams.holidays]).toEqual(days);
    expect(faultsOf(cells)).toEqual(faults);
  });

  it("are bounded, and that is told", () => {
    const lines = Array.from(
      { length: 9 },
      (_, at) => ["A", 40_000 + 400 * at, 40_300 + 400 * at] as const
    );
    const read = readTeamCells(holidays(...lines));
    expect(read.teams.holidays.size).toBe(MOST_HOLIDAYS);
    expect(read.faults).toHaveLength(1);
  });
});

describe("rule 109: the routing table", () => {
  it("takes people's teams, our default where a cell is empty", () => {
    const read = readTeamCells(routing(["route:product", " R&D "], ["route:none", ""]));
    expect(read.teams.routing.get("product")).toBe("R&D");
    expect(read.teams.routing.get("none")).toBe("Customer care");
    expect(read.faults).toEqual([]);
  });

  it("tells a copied row with another team, and a row for no cause; the upper one counts", () => {
    const cells = routing(
      ["route:product", "R&D"],
      ["route:product", "Lab"],
      [null, "Billing"],
      [null, ""]
    );
    expect(readTeamCells(cells).teams.routing.get("product")).toBe("R&D");
    expect(faultsOf(cells)).toEqual(["team1", "team2"]);
  });
});

it("whatever stands in the cells, every cause has a team and the clock can be used (property)", () => {
  const any = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(any, { minLength: 8, maxLength: 8 }), (values) => {
      const [a, b, c, d, e, f, g, h] = values;
      const { teams } = readTeamCells({
        ...clockRows(a, b, c),
        holidays: holidays([d, e, f]).holidays,
        routing: routing(["route:service", g], ["route:none", h]).routing,
      });
      expect(teams.routing.size).toBe(8);
      for (const team of teams.routing.values()) expect(team.trim()).not.toBe("");
      for (const day of teams.holidays) expect(Number.isInteger(day)).toBe(true);
      if (teams.clock.kind === "working") {
        expect(teams.clock.from).toBeGreaterThanOrEqual(0);
        expect(teams.clock.to).toBeLessThanOrEqual(24);
        expect(teams.clock.from).toBeLessThan(teams.clock.to);
      }
    })
  );
});
