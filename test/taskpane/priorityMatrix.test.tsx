import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Issue, Priorities } from "../../src/roadmap/priorities/priorities";
import { PriorityMatrix } from "../../src/taskpane/views/PriorityMatrix";
import { expectAccessible, renderView } from "./renderView";

function issue(name: string, more: Partial<Issue> = {}): Issue {
  return {
    id: `row:${name}`,
    name,
    kind: "theme",
    cause: "service",
    detractors: 12,
    share: 0.2,
    revenueShare: null,
    raw: 0.2,
    impact: 5,
    days: 30,
    daysFrom: "default",
    effort: 3,
    quadrant: "quickWin",
    systemic: false,
    where: "",
    team: "Customer care",
    evidence: { sheet: "themes" },
    ...more,
  };
}
const of = (issues: readonly Issue[], missing: readonly string[] = []): Priorities => ({
  issues,
  customers: [],
  missing,
});
const THREE = of([
  issue("late engineer"),
  issue("wrong bill", { impact: 4, effort: 1, days: 4 }),
  issue("old router", { impact: 4, effort: 5, days: 200, quadrant: "majorProject" }),
]);

describe("the matrix of impact and effort", () => {
  it("rules 112, 127: quick wins in the finding, every issue in the picture's label", async () => {
    await renderView(<PriorityMatrix priorities={THREE} />);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(
      "Two quick wins: “late engineer” and “wrong bill”"
    );
    const picture = await screen.findByRole("img", {
      name: /^Two quick wins.*late engineer: impact 5, effort 3, Quick win;.*old router: impact 4, effort 5, Major project/,
    });
    expect(picture.tagName.toLowerCase()).toBe("svg");
    // Effort of 3 and less is low up to 30 days.
    expect(screen.getByText(/fixed within 30 days/)).toBeInTheDocument();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "late engineer Quick win",
      "wrong bill Quick win",
      "old router Major project",
    ]);
  });

  it("rule 112: high impact is drawn above, low effort to the left, nothing outside at any width", async () => {
    for (const width of [270, 320, 500]) {
      const { container } = await renderView(<PriorityMatrix priorities={THREE} />, { width });
      const picture = await within(container).findByRole("img");
      expect(Number(picture.getAttribute("width"))).toBe(width - 32);
      const places = [...picture.querySelectorAll("circle")].map((dot) => {
        const [, x = "", y = ""] =
          /translate\(([-\d.]+),([-\d.]+)\)/.exec(
            dot.parentElement?.getAttribute("transform") ?? ""
          ) ?? [];
        return [Number(x), Number(y)] as const;
      });
      const [late, bill, router] = places as [
        (typeof places)[0],
        (typeof places)[0],
        (typeof places)[0],
      ];
      expect(late[1]).toBeLessThan(bill[1]);
      expect(bill[0]).toBeLessThan(late[0]);
      expect(late[0]).toBeLessThan(router[0]);
      for (const [x, y] of places) {
        expect(x).toBeGreaterThan(9);
        expect(x).toBeLessThan(width - 32 - 9);
        expect(y).toBeGreaterThan(9);
      }
    }
  });

  it("issues of one place do not lie over each other", async () => {
    const same = of(Array.from({ length: 5 }, (_, at) => issue(`issue ${at}`)));
    await renderView(<PriorityMatrix priorities={same} />);
    const picture = await screen.findByRole("img");
    const places = [...picture.querySelectorAll("g")].map((one) => one.getAttribute("transform"));
    expect(new Set(places).size).toBe(5);
  });

  it("has its numbers as a table, with days", async () => {
    const { container } = await renderView(<PriorityMatrix priorities={THREE} />);
    await userEvent
      .setup()
      .click(screen.getByRole("button", { name: /^Show as table: impact and effort/ }));
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows[1]).toHaveTextContent(/^late engineerQuick win5330$/);
    expect(rows[3]).toHaveTextContent(/^old routerMajor project45200$/);
    await expectAccessible(container);
  });

  it("says how many more are on the sheet, and what is missing where there is nothing", async () => {
    await renderView(
      <PriorityMatrix priorities={of(Array.from({ length: 13 }, (_, at) => issue(`no ${at}`)))} />
    );
    expect(screen.getByText("3 more are on the sheet Prioritisation.")).toBeInTheDocument();
    expect(screen.getAllByRole("listitem")).toHaveLength(10);
    await renderView(<PriorityMatrix priorities={of([], ["Comments were not read."])} />);
    expect(screen.getByText("Comments were not read.")).toBeInTheDocument();
  });

  it("customers' words are text and nothing else", async () => {
    const { container } = await renderView(
      <PriorityMatrix priorities={of([issue("<img src=x onerror=alert(1)>")])} />
    );
    await screen.findByRole("img", { name: /onerror/ });
    expect(container.querySelector("img[src]")).toBeNull();
  });
});
