import type { Host } from "../host";
import { Adapter } from "../protocol/adapter";
import { invalidArgument } from "./errors";

export interface Iteration {
  readonly enabled: boolean;
  readonly maxIteration: number;
  readonly maxChange: number;
}

const EXCELS_OWN: Iteration = { enabled: false, maxIteration: 100, maxChange: 0.001 };
const MOST_ITERATIONS = 32_767;

/** Formulas that need their own result are calculated again and again, if this is enabled. */
export class IterativeCalculation extends Adapter {
  readonly typeName = "IterativeCalculation";
  override readonly scalars = ["enabled", "maxIteration", "maxChange"];
  constructor(private readonly host: Host) {
    super();
  }

  get enabled(): boolean {
    return this.stored.enabled;
  }
  set enabled(enabled: boolean) {
    this.store({ enabled });
  }
  get maxIteration(): number {
    return this.stored.maxIteration;
  }
  /** @throws InvalidArgument for anything but 1 to 32767 */
  set maxIteration(maxIteration: number) {
    if (!Number.isInteger(maxIteration) || maxIteration < 1 || maxIteration > MOST_ITERATIONS) {
      throw invalidArgument("Formulas are calculated 1 to 32767 times.");
    }
    this.store({ maxIteration });
  }
  get maxChange(): number {
    return this.stored.maxChange;
  }
  /** The engine goes on to the last iteration, so its result is never further off than this allows. */
  set maxChange(maxChange: number) {
    if (!(maxChange >= 0)) throw invalidArgument("The largest change is 0 or more.");
    this.store({ maxChange });
  }

  private get stored(): Iteration {
    return this.host.memory.iteration ?? EXCELS_OWN;
  }
  private store(change: Partial<Iteration>): void {
    const { host } = this;
    host.flush();
    host.memory.iteration = { ...this.stored, ...change };
    tellEngineOfIterations(host);
    host.writes++;
    if (host.memory.calculationMode !== "Manual") host.calculation.start(true);
  }
}

/** Gives the engine the number of iterations that the workbook has; also where a workbook is opened. */
export function tellEngineOfIterations({ api, memory }: Host): void {
  const { enabled, maxIteration } = memory.iteration ?? EXCELS_OWN;
  api.getFormula().setMaxIteration(enabled ? maxIteration : 1);
}
