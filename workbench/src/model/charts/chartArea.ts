import type { ChartDescription } from "./description";
import { BoxFormat } from "./formats";
import { COLOR_SCHEMES } from "./names";
import { oneOf, truth } from "./values";

type Area = ChartDescription["area"];

/** The format of the whole chart; its font counts for all text that has none of its own. */
export class ChartAreaFormat extends BoxFormat<Area> {
  readonly typeName = "ChartAreaFormat";
  override readonly scalars = ["colorScheme", "roundedCorners"];

  get roundedCorners(): boolean {
    return this.parts.owner.description.others["roundedCorners"] === true;
  }
  set roundedCorners(value: boolean) {
    this.keep("roundedCorners", truth(value));
  }
  get colorScheme(): unknown {
    return this.parts.owner.description.others["colorScheme"] ?? COLOR_SCHEMES[0];
  }
  set colorScheme(value: unknown) {
    this.keep("colorScheme", oneOf(COLOR_SCHEMES)(value));
  }

  private keep(name: string, value: unknown): void {
    const { owner } = this.parts;
    owner.change(() => (owner.description.others[name] = value));
  }
}
