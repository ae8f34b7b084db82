/** A kind of work that mends a complaint, known by the words customers use for it. */
export interface FixKind {
  /** Days it takes as a rule. */
  readonly days: number;
  /** Beginnings of words, in small letters. */
  readonly beginnings: readonly string[];
}

const words = (list: string): readonly string[] => list.split(" ");

/**
 * What complaints are about, by how soon it can be mended: how customers are answered and told; what a page, a bill or a
 * form says; how people, dates and deliveries are run; what has to be built or repaired. The first that fits counts.
 * Support response times, billing confusion and one bug are the guide's own examples of what takes 30 days at
 * most (rules 116, 127); the days are our default, editable on the sheet of priorities.
 */
export const FIX_KINDS: readonly FixKind[] = [
  {
    days: 15,
    beginnings: words(
      "reply replies respon answer unanswer call contact email e-mail chat inform communicat told tell update chas hold callback"
    ),
  },
  {
    days: 30,
    beginnings: words(
      "bill invoice charg overcharg price pricing fee fees refund payment paid pay discount promis contract form page password login log-in website error bug"
    ),
  },
  {
    days: 60,
    beginnings: words(
      "wait queue delay late deliver ship courier parcel appoint book schedul install activat engineer technician staff driver nurse doctor rude attitude train stock clean food cancel claim order return"
    ),
  },
  {
    days: 90,
    beginnings: words(
      "internet broadband signal network coverage connection speed slow crash broke broken break fault quality feature app update missing size fit work"
    ),
  },
];

/**
 * Days to mend what a complaint names, by its words; null where none of them says.
 * Example: "no reply" 15, "wrong bill" 30, "late delivery" 60, "no internet" 90.
 */
export function daysByWords(name: string): number | null {
  const said = name.toLowerCase().split(/[^\p{L}-]+/u);
  const kind = FIX_KINDS.find(({ beginnings }) =>
    said.some((word) => beginnings.some((beginning) => word.startsWith(beginning)))
  );
  return kind?.days ?? null;
}
