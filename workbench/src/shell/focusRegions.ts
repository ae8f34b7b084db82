/** The parts of the page between which F6 and Ctrl+F6 move, in the order in which they follow. */
export type Region = "ribbon" | "developer" | "grid" | "pane";

const ORDER: readonly Region[] = ["ribbon", "developer", "grid", "pane"];

const FIRST: Readonly<Record<Exclude<Region, "pane">, string>> = {
  ribbon: ".ribbon button:enabled",
  developer: ".developer input",
  // The engine's hidden editor: where it has the focus, keys go to the selected cell.
  grid: ".grid [contenteditable=true]",
};

/**
 * Moves the keyboard focus between ribbon, developer panel, grid and pane. The grid keeps Tab to itself, as Excel's
 * does, so without these keys nobody could leave it by keyboard.
 */
export class FocusRegions {
  /** @param enterPane moves the focus into the add-in's page; false where that is not shown */
  constructor(private readonly enterPane: () => boolean) {}

  /** Puts the focus into a region; a region that is not there is passed over. */
  enter(region: Region, step: 1 | -1 = 1): void {
    const from = ORDER.indexOf(region);
    for (let tried = 0; tried < ORDER.length; tried++) {
      const next = ORDER[(from + tried * step + ORDER.length * 2) % ORDER.length];
      if (next && this.tryToEnter(next)) return;
    }
  }

  /** From where the focus is to the next region, or to the one before it. */
  move(step: 1 | -1): void {
    this.moveFrom(regionOf(document.activeElement), step);
  }

  moveFrom(region: Region, step: 1 | -1): void {
    const next = ORDER[(ORDER.indexOf(region) + step + ORDER.length) % ORDER.length];
    if (next) this.enter(next, step);
  }

  private tryToEnter(region: Region): boolean {
    if (region === "pane") return this.enterPane();
    const target = document.querySelector<HTMLElement>(FIRST[region]);
    target?.focus();
    return target !== null;
  }
}

function regionOf(element: Element | null): Region {
  if (element?.closest(".pane, .splitter")) return "pane";
  if (element?.closest(".developer")) return "developer";
  return element?.closest(".grid") ? "grid" : "ribbon";
}
