import { INDUSTRIES, type Benchmark } from "../../playbook/industries";
import {
  findOwnBenchmark,
  readOwnBenchmarks,
  type BenchmarkFault,
  type OwnBenchmark,
} from "../../playbook/ownBenchmarks";
import { say } from "../../wording/say";
import { optional, type Cells, type CellsParameter } from "../declaration";
import { passOnError } from "../inputErrors";
import { CellProblem } from "../problem";
import { publishedIndustry, unknownIndustry } from "./industry";
import { plainValue } from "./plainValue";

/** A benchmark and the industry it is for. */
export interface NamedBenchmark extends Benchmark {
  readonly name: string;
}

/**
 * A user's own table of benchmarks: industry, average and, where it is known, bad below (rule 27).
 * @throws CellProblem #VALUE! with the row that cannot be used; an Excel error among the cells is passed on
 */
const table: CellsParameter<readonly OwnBenchmark[]> = {
  kind: "cells",
  // A threshold of 0 is one, an empty cell asks for a derived one.
  zerosMatter: true,
  read: (cells) => {
    passOnError(cells);
    refuseOtherShapes(cells);
    const { benchmarks, faults } = readOwnBenchmarks(cells.map((line) => line.map(plainValue)));
    const [fault] = faults;
    if (fault) throw problemOf(fault);
    if (benchmarks.length > 0) return benchmarks;
    throw new CellProblem("#VALUE!", say("functions.problem.benchmarks.none"));
  },
};

/** {@link table}, which may be left out: null stands for the guides' figures. */
export const benchmarks = optional(table);

/** The benchmark of this name in the user's own table, which alone is consulted then, else the guides'. */
export function benchmarkFor(name: string, own: readonly OwnBenchmark[] | null): NamedBenchmark {
  if (!own) return publishedIndustry(name);
  const found = findOwnBenchmark(own, name);
  if (found) return found;
  throw unknownIndustry(own.map((each) => each.name));
}

/** Every benchmark there is, in the order of its table. */
export function everyBenchmark(own: readonly OwnBenchmark[] | null): readonly NamedBenchmark[] {
  return own ?? INDUSTRIES;
}

function refuseOtherShapes(cells: Cells): void {
  const columns = cells[0]?.length ?? 0;
  if (columns === 2 || columns === 3) return;
  throw new CellProblem("#VALUE!", say("functions.problem.benchmarks.shape"));
}

function problemOf({ row, kind }: BenchmarkFault): CellProblem {
  return new CellProblem("#VALUE!", say(`functions.problem.benchmarks.${kind}`, { row }));
}
