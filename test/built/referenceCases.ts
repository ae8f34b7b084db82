/** The figures that R gave, as far as they are asked of the built functions (../shared/reference). */

export type Ends = readonly [number, number];
export interface OneSample {
  readonly name: string;
  readonly histogram_0_to_10: readonly number[];
  readonly n: number;
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
  readonly nps: number;
  readonly se: number;
  readonly wald: { readonly ci90: Ends; readonly ci95: Ends; readonly ci99: Ends };
  readonly adjusted_wald: { readonly ci90: Ends; readonly ci95: Ends; readonly ci99: Ends };
  readonly score_iterative: { readonly ci95: Ends };
}
export interface GroupCounts {
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
}
export interface Compared {
  readonly delta: number;
  readonly p: number;
  readonly ci95_signed: Ends;
}
export interface TwoSample {
  readonly name: string;
  readonly x: GroupCounts;
  readonly y: GroupCounts;
  readonly nps_x: number;
  readonly nps_y: number;
  readonly wald: Compared;
  readonly adjusted_wald: Compared;
}
export interface NpsReference {
  readonly one_sample: readonly OneSample[];
  readonly two_sample: readonly TwoSample[];
}
export interface Quarter {
  readonly t: number;
  readonly d: number;
  readonly p: number;
  readonly r: number;
  readonly n: number;
  readonly nps: number;
}
export interface Segment {
  readonly seg: string;
  readonly d: number;
  readonly p: number;
  readonly r: number;
  readonly n: number;
  readonly nps: number;
  readonly pval: number;
  readonly holm: number;
  readonly BH: number;
  readonly dm_nps: number;
  readonly dm_sd: number;
  readonly shrink_weight: number;
}
export interface TrendReference {
  readonly trend: {
    readonly data: readonly Quarter[];
    readonly fixed_weight_slope: {
      readonly slope_per_quarter: number;
      readonly se: number;
      readonly z: number;
      readonly p: number;
    };
  };
  readonly quarter_steps: readonly {
    readonly from: number;
    readonly to: number;
    readonly raw: number;
    readonly adj_diff: number;
    readonly se: number;
    readonly p: number;
  }[];
  readonly quarter_steps_padj: {
    readonly raw: readonly number[];
    readonly holm: readonly number[];
    readonly BH: readonly number[];
  };
  readonly changepoint: {
    readonly best_after_quarter: number;
    readonly G2: number;
    readonly max_stat_parametric_bootstrap_p: number;
  };
  readonly segments: readonly Segment[];
  readonly dirichlet_multinomial: {
    readonly concentration: number;
    readonly prior_nps: number;
  };
  readonly weighting: {
    readonly x: readonly number[];
    readonly w: readonly number[];
    readonly weighted_nps: number;
  };
  readonly sample_size: {
    readonly ci95: readonly {
      readonly moe: number;
      readonly worst_case_var1: number;
      readonly "var_0.68": number;
    }[];
    readonly two_sample_per_group_80power: readonly {
      readonly diff: number;
      readonly "var_each_0.68": number;
      readonly worst_var1: number;
    }[];
  };
}
