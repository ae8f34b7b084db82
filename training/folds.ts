import type { Labelled } from "./corpus";

/**
 * The industries of the real collections, and which written comments are of the same industry: they are left out
 * together, so that nothing of an industry is learnt that is judged on it.
 */
const INDUSTRIES: Readonly<Record<string, RegExp>> = {
  telecom: /^(telecom|broadband|mobile|satellite_tv|moving_home)/,
  pet_insurance:
    /^(pensions|petshop|pet_food|pharmacy|vet|dental_plan|funeral_plan|(\w+_)?insurance)$/,
  airline: /^(airline|airport)/,
  nhs: /^(hospital|clinic|surgery|care|transport|dentist|fertility_clinic|mental_health|nursing_home|patient_transport|physiotherapy|maternity|blood_test|ambulance)/,
  apps: /^(apps|streaming|games|mediaapps|podcast_player|ebook_reader|family_calendar|mobile_game|\w+_app)$/,
  banking:
    /^(bank|payments|credit|investing|building_society|credit_bureau|credit_card|debt_collector|money_transfer|mortgage_lender|payday_loan|student_loan|stock_broker)/,
  clothing: /^(clothing|fashion|baby_clothes|shoes|outdoor_gear|textiles)/,
};

export interface Fold {
  readonly source: string;
  readonly learning: readonly Labelled[];
  readonly judged: readonly Labelled[];
}

/** One fold a collection: judged on it, learnt from everything of other industries. */
export function industryFolds(comments: readonly Labelled[]): Fold[] {
  return Object.entries(INDUSTRIES).map(([source, same]) => ({
    source,
    learning: comments.filter(
      (each) => each.source !== source && !(each.kind === "written" && same.test(each.source))
    ),
    judged: comments.filter((each) => each.source === source && each.kind !== "written"),
  }));
}
