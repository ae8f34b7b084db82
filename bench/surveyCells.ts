import type { Matrix } from "./excelCall";
import { seeded } from "./yardstick";

/** 1 Oct 2021 as Excel's day serial; answers come in over sixty months. */
const FIRST_DAY = 44_470;
const DAYS = 1_826;
const BLANK_EVERY = 50;
const MOST_GROUPS = 1_000;
/** With fewer a group no table of groups is read. */
const ANSWERS_PER_GROUP = 50;

/**
 * Columns of an invented survey as ranges hand them over: n×1, 2% of the scores blank (null). Each is made when
 * it is first asked for; the same on every machine.
 */
export class SurveyCells {
  private readonly made = new Map<string, Matrix>();
  /** The branch of each row: texts are made of it, and every fifth branch has lower scores. */
  private readonly branches: Int32Array;
  /** When each row was answered, in days since the first. */
  private readonly days: Float64Array;

  constructor(readonly rows: number) {
    const random = seeded(11);
    const groups = Math.min(MOST_GROUPS, rows / ANSWERS_PER_GROUP);
    this.branches = new Int32Array(rows).map(() => Math.floor(random() * groups));
    this.days = new Float64Array(rows).map(() => random() * DAYS);
  }

  readonly scores = () => this.answers("scores", 1, () => 0);
  /** Of the same customers later, or of another survey. */
  readonly moreScores = () => this.answers("moreScores", 2, () => 1);
  /** Lower in the second and in the fourth quarter of the time. */
  readonly changingScores = () =>
    this.answers("changingScores", 12, (row) => Math.floor(((this.days[row] ?? 0) / DAYS) * 4) % 2);
  readonly weights = () => this.numbers("weights", 3, (random) => 0.5 + random() * 1.5);
  /** With the time of day, as survey tools export them. */
  readonly dates = () => this.cells("dates", 4, (_, row) => FIRST_DAY + (this.days[row] ?? 0));
  readonly points = () => this.numbers("points", 5, (random) => random() * 180 - 90);
  readonly pValues = () => this.numbers("pValues", 6, (random) => random());
  readonly detractors = () => this.numbers("detractors", 7, someCount);
  readonly passives = () => this.numbers("passives", 8, someCount);
  readonly promoters = () => this.numbers("promoters", 9, someCount);
  /** TRUE for one answer in ten. */
  readonly flags = () => this.cells("flags", 10, (random) => random() < 0.1);

  /** One of a thousand branches; of twenty in the smallest survey. */
  readonly groups = () => this.texts("groups", (row) => `Branch ${this.branches[row]}, north`);
  readonly oneGroup = () => this.texts("oneGroup", () => "Branch 1, north");

  /** Lean to the upper answers, as surveys do. */
  private answers(name: string, seed: number, lower: (row: number) => number): Matrix {
    return this.cells(name, seed, (random, row) => {
      const answer = Math.floor(Math.max(random(), random()) * 11);
      const less = lower(row) + ((this.branches[row] ?? 0) % 5 === 0 ? 2 : 0);
      return row % BLANK_EVERY === 0 ? null : Math.max(0, answer - less);
    });
  }

  private numbers(name: string, seed: number, next: (random: () => number) => number): Matrix {
    return this.cells(name, seed, next);
  }

  private texts(name: string, text: (row: number) => string): Matrix {
    // Through JSON, as cells come from Excel: every cell then has a text of its own.
    return this.cells(
      name,
      0,
      (_, row) => text(row),
      (made) => JSON.parse(JSON.stringify(made))
    );
  }

  private cells(
    name: string,
    seed: number,
    cell: (random: () => number, row: number) => unknown,
    arriving = (made: Matrix): Matrix => made
  ): Matrix {
    const known = this.made.get(name);
    if (known) return known;
    const random = seeded(seed);
    const made = arriving(Array.from({ length: this.rows }, (_, row) => [cell(random, row)]));
    this.made.set(name, made);
    return made;
  }

  /** Lets go of all but the scores, so that a million rows of everything need not fit at once. */
  release(): void {
    for (const name of this.made.keys()) if (name !== "scores") this.made.delete(name);
  }
}

/** 1…50, so that no count is a doubtful 0. */
function someCount(random: () => number): number {
  return 1 + Math.floor(random() * 50);
}
