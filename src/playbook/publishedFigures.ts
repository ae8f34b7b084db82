import type { IndustryId } from "./industryFigures";

/** How far a published figure may be believed: by method, size, age and whether the original was seen. */
export type Trust = "high" | "medium" | "low";

/** Where figures were published, and how they were got. */
export interface PublishedSource {
  /** The year they are for; null where none is told. */
  readonly year: number | null;
  /** The first year, where they were collected over several. */
  readonly since?: number;
  readonly trust: Trust;
  /** How the scores came about: a panel asked about many firms, firms' own surveys, a compilation … */
  readonly method: "panel" | "clients" | "vendor" | "compiled" | "modelled";
  readonly audience: "usConsumers" | "b2b" | "usB2b" | "ukB2b" | "mixed";
  readonly people?: number;
  readonly firms?: number;
}

/** Benchmarks other than the guides', by source; all of them were read in public pages or quotations of them. */
export const PUBLISHED_SOURCES = {
  xmi2023: {
    year: 2023,
    trust: "high",
    method: "panel",
    audience: "usConsumers",
    people: 10_000,
    firms: 351,
  },
  xmi2022: {
    year: 2022,
    trust: "high",
    method: "panel",
    audience: "usConsumers",
    people: 10_000,
    firms: 353,
  },
  xmi2021: {
    year: 2021,
    trust: "high",
    method: "panel",
    audience: "usConsumers",
    people: 9_056,
    firms: 344,
  },
  temkin2018: {
    year: 2018,
    trust: "high",
    method: "panel",
    audience: "usConsumers",
    people: 10_000,
  },
  temkin2017: {
    year: 2017,
    trust: "high",
    method: "panel",
    audience: "usConsumers",
    people: 10_000,
  },
  satmetrix2010: {
    year: 2010,
    trust: "high",
    method: "panel",
    audience: "usConsumers",
    people: 19_500,
  },
  satmetrix2018: { year: 2018, trust: "medium", method: "panel", audience: "usConsumers" },
  customerGauge: { year: 2020, since: 2016, trust: "medium", method: "vendor", audience: "b2b" },
  clearlyRated2022: { year: 2022, trust: "medium", method: "clients", audience: "usB2b" },
  clearlyRated2019: { year: 2019, trust: "medium", method: "clients", audience: "usB2b" },
  clearlyRatedIt: { year: 2022, trust: "low", method: "clients", audience: "usB2b" },
  inavero2018: { year: 2018, trust: "medium", method: "clients", audience: "ukB2b" },
  surveyMonkey: {
    year: null,
    trust: "medium",
    method: "vendor",
    audience: "mixed",
    firms: 150_000,
  },
  retently2021: { year: 2021, trust: "low", method: "vendor", audience: "b2b" },
  retently2022: { year: 2022, trust: "low", method: "vendor", audience: "b2b" },
  formspring2026: { year: 2026, trust: "low", method: "compiled", audience: "mixed" },
  npsBench2024: { year: 2024, trust: "low", method: "modelled", audience: "mixed" },
} as const satisfies Record<string, PublishedSource>;

export type PublishedSourceId = keyof typeof PUBLISHED_SOURCES;

/** What the sources call an industry, with the guides' industries it lies near. */
export const PUBLISHED_INDUSTRIES = {
  accounting: [],
  airlines: [],
  all: [],
  apparel: ["ecommerce"],
  autoDealers: [],
  banking: ["banking"],
  brokerage: ["banking"],
  cableTelecom: ["telecom"],
  carRental: [],
  ecommerce: ["ecommerce"],
  electronics: ["ecommerce"],
  fintech: ["banking"],
  grocery: ["ecommerce"],
  healthInsurance: ["insurance", "healthcare"],
  hotels: [],
  hrServices: [],
  insurance: ["insurance"],
  internet: ["telecom"],
  itServices: ["software"],
  law: [],
  luxury: ["ecommerce"],
  manufacturing: [],
  payments: ["banking"],
  recruiting: [],
  retail: ["ecommerce"],
  retailWholesale: ["ecommerce"],
  saas: ["saas", "software"],
  software: ["saas", "software"],
  staffing: [],
  streaming: [],
  telecom: ["telecom"],
  tvInternet: ["telecom"],
  utilities: [],
} as const satisfies Record<string, readonly IndustryId[]>;

export type PublishedIndustryId = keyof typeof PUBLISHED_INDUSTRIES;

type Figure =
  /** Points. */
  | number
  /** From, to; null: open at that end. */
  | readonly [low: number | null, high: number | null];

/** Points by source and industry. */
export const PUBLISHED_FIGURES: readonly (readonly [
  PublishedSourceId,
  Readonly<Partial<Record<PublishedIndustryId, Figure>>>,
])[] = [
  [
    "xmi2023",
    { grocery: 30.1, streaming: 29, retail: 29, tvInternet: 9, carRental: 8, payments: -6.1 },
  ],
  [
    "xmi2022",
    { retail: 28.4, streaming: 28, grocery: 26, airlines: 7, carRental: 3, payments: 1.4 },
  ],
  ["xmi2021", { grocery: 33.3, payments: -0.1 }],
  ["temkin2018", { autoDealers: 39, streaming: 39, tvInternet: 0 }],
  ["temkin2017", { autoDealers: 43, tvInternet: 9 }],
  ["satmetrix2010", { healthInsurance: -13, brokerage: 29 }],
  ["satmetrix2018", { telecom: 24, internet: -1 }],
  ["customerGauge", { cableTelecom: [null, 30], retailWholesale: [50, null], manufacturing: 49 }],
  ["clearlyRated2022", { law: 32, hrServices: 37, recruiting: 53 }],
  ["clearlyRated2019", { staffing: -2, accounting: 24 }],
  ["clearlyRatedIt", { itServices: 44 }],
  ["inavero2018", { accounting: 19, law: 19 }],
  ["surveyMonkey", { all: 32 }],
  ["retently2021", { saas: 30 }],
  ["retently2022", { software: 40 }],
  [
    "formspring2026",
    {
      saas: [30, 40],
      ecommerce: [40, 50],
      banking: [20, 35],
      insurance: [15, 30],
      telecom: [0, 15],
    },
  ],
  [
    "npsBench2024",
    {
      luxury: 84,
      hotels: 55,
      airlines: 31,
      grocery: 30,
      apparel: 44,
      electronics: 56,
      internet: 12,
      utilities: 14,
      fintech: 53,
      saas: 58,
    },
  ],
];
