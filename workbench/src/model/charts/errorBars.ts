import { Adapter } from "../../protocol/adapter";
import type { ErrorBarsDescription, Line } from "./description";
import { ChartLineFormat } from "./formats";
import { ERROR_BAR_SIDES, ERROR_BAR_TYPES } from "./names";
import { ChartPart, give, membersOf, type Members, type Slot } from "./parts";
import { oneOf, truth } from "./values";

const { field } = membersOf<ErrorBarsDescription>();
const MEMBERS: Members<ErrorBarsDescription> = {
  endStyleCap: field("endStyleCap", truth, true),
  include: field("include", oneOf(ERROR_BAR_SIDES), "Both"),
  type: field("type", oneOf(ERROR_BAR_TYPES), "StError"),
  visible: field("visible", truth, false),
};

export class ChartErrorBars extends ChartPart<ErrorBarsDescription> {
  readonly typeName = "ChartErrorBars";
  override readonly scalars = Object.keys(MEMBERS);
  get format(): ChartErrorBarsFormat {
    return new ChartErrorBarsFormat(this.parts.slot("line"));
  }
}
give(ChartErrorBars, MEMBERS);

export class ChartErrorBarsFormat extends Adapter {
  readonly typeName = "ChartErrorBarsFormat";
  constructor(private readonly slot: Slot<Line | undefined>) {
    super();
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.slot);
  }
}
