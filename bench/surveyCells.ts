import type { Matrix } from "./excelCall";
import { seeded } from "./yardstick";

/** 1 Oct 2021 as Excel's day serial; answers come in over sixty months. */
const FIRST_DAY = 44_470;
const DAYS = 1_826;
const BLANK_EVERY = 50;
const GROUPS = 1_000;

/**
 * Columns of an invented survey as ranges hand them over: n×1, 2% of the scores blank (null). Each is made when
 * it is first asked for; the same on every machine.
 */
export class SurveyCells {
  private readonly made = new Map<string, Matrix>();

  constructor(readonly rows: number) {}

  readonly scores = () => this.numbers("scores", 1, (random) => answerIn(random, 0));
  /** Of the same customers later, or of another survey. */
  readonly moreScores = () => this.numbers("moreScores", 2, (random) => answerIn(random, 1));
  readonly weights = () => this.numbers("weights", 3, (random) => 0.5 + random() * 1.5);
  /** With the time of day, as survey tools export them. */
  readonly dates = () => this.numbers("dates", 4, (random) => FIRST_DAY + random() * DAYS);
  readonly points = () => this.numbers("points", 5, (random) => random() * 180 - 90);
  readonly pValues = () => this.numbers("pValues", 6, (random) => random());
  readonly detractors = () => this.numbers("detractors", 7, (random) => tens(random));
  readonly passives = () => this.numbers("passives", 8, (random) => tens(random));
  readonly promoters = () => this.numbers("promoters", 9, (random) => tens(random));

  /** TRUE for one answer in ten. */
  readonly flags = () =>
    this.column("flags", () => {
      const random = seeded(10);
      return Array.from({ length: this.rows }, () => [random() < 0.1]);
    });

  /** One of a thousand branches. */
  readonly groups = () => this.texts("groups", () => GROUPS);
  readonly oneGroup = () => this.texts("oneGroup", () => 1);

  private numbers(name: string, seed: number, next: (random: () => number) => number): Matrix {
    return this.column(name, () => {
      const random = seeded(seed);
      return Array.from({ length: this.rows }, (_, row) => {
        const value = next(random);
        return [name.endsWith("cores") && row % BLANK_EVERY === 0 ? null : value];
      });
    });
  }

  private texts(name: string, groups: () => number): Matrix {
    return this.column(name, () => {
      const random = seeded(11);
      const cells = Array.from({ length: this.rows }, () => [
        `Branch ${Math.floor(random() * groups()) + 1}, north`,
      ]);
      // Through JSON, as cells come from Excel: every cell then has a text of its own.
      return JSON.parse(JSON.stringify(cells)) as Matrix;
    });
  }

  private column(name: string, make: () => Matrix): Matrix {
    const known = this.made.get(name);
    if (known) return known;
    const made = make();
    this.made.set(name, made);
    return made;
  }

  /** Lets go of all but the scores, so that a million rows of everything need not fit at once. */
  release(): void {
    for (const name of this.made.keys()) if (name !== "scores") this.made.delete(name);
  }
}

/** Leans to the upper answers, as surveys do. */
function answerIn(random: () => number, lower: number): number {
  return Math.max(0, Math.floor(Math.max(random(), random()) * 11) - lower);
}

/** 1…50, so that no count is a doubtful 0. */
function tens(random: () => number): number {
  return 1 + Math.floor(random() * 50);
}
