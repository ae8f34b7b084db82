import type { Sourced } from "./sources";

export type IndustryId =
  "saas" | "ecommerce" | "healthcare" | "banking" | "telecom" | "insurance" | "software";

interface IndustryFigures {
  readonly id: IndustryId;
  /** Points. */
  readonly average: number;
  /** Points; guide A: bad strictly below (rule 18), guide B: bad at or below (rule 21). */
  readonly badBelow: number;
  readonly rule: number;
  readonly source: "guideA" | "guideB";
  /** Other ways to write it, lower case, letters and digits only. */
  readonly aliases: readonly string[];
}

/** Rules 12–17 and 21: the guides give no source for these figures (rule 195). */
export const INDUSTRY_FIGURES: readonly IndustryFigures[] = [
  {
    id: "saas",
    average: 41,
    badBelow: 25,
    rule: 12,
    source: "guideA",
    aliases: ["softwareasaservice", "b2bsaas"],
  },
  {
    id: "ecommerce",
    average: 45,
    badBelow: 30,
    rule: 13,
    source: "guideA",
    aliases: ["ecom", "onlineretail", "onlineshop", "onlineshopping", "webshop"],
  },
  {
    id: "healthcare",
    average: 38,
    badBelow: 20,
    rule: 14,
    source: "guideA",
    aliases: ["health", "hospital", "hospitals", "medical"],
  },
  {
    id: "banking",
    average: 34,
    badBelow: 15,
    rule: 15,
    source: "guideA",
    aliases: ["bank", "banks"],
  },
  {
    id: "telecom",
    average: 19,
    badBelow: 0,
    rule: 16,
    source: "guideA",
    aliases: ["tel", "telco", "telecoms", "telecommunication", "telecommunications"],
  },
  {
    id: "insurance",
    average: 28,
    badBelow: 10,
    rule: 17,
    source: "guideA",
    aliases: ["insurer", "insurers", "insurances"],
  },
  {
    id: "software",
    average: 34,
    badBelow: 25,
    rule: 21,
    source: "guideB",
    aliases: ["softwareindustry", "softwareguideb"],
  },
];

/** Rule 27: the mean distance from average to threshold over guide A's six industries. */
export const THRESHOLD_DISTANCE: Sourced<number> = { value: 17.5, rule: 27, source: "ours" };
