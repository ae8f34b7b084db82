/**
 * Classes of words that matter to the seven causes, whatever the industry: who was told, who promised, what waits,
 * breaks or is missing. Written for this project; a word may stand in several classes and is known by its stem.
 * The reader of causes learns what each class, and each pair of classes in order ("promise … not"), says.
 */
const CLASSES: readonly (readonly [name: string, words: string])[] = [
  [
    "promise",
    "promised promise promises told said say says assured assure assures guaranteed guarantee advertised advertise advert advertisement claimed claim quoted quote informed stated states stating description described brochure website agreed confirmed confirmation estimate misled mislead misleading lied lie lies lying mis-sold missold oversold deceptive deceived scam trick tricked bait",
  ],
  [
    "expectation",
    "expected expect expecting expectation expectations supposed assumed thought believed understanding impression",
  ],
  [
    "discovery",
    "realised realized realise discovered discover found turned hidden small print undisclosed unexpected surprise surprised nowhere mention mentioned disclose until aware warned warn knew",
  ],
  [
    "contact",
    "call called calls calling phone phoned phoning rang ring ringing email emailed emails emailing contact contacted contacting message messages messaged chat tweet tweeted write wrote letter letters spoke speak spoken dm complain complained complaining complaint complaints request requests requested asked asking chase chased chasing chaser ticket tickets reported report reporting raised follow",
  ],
  ["complaint", "complain complained complaining complaint complaints"],
  [
    "repetition",
    "again repeatedly repeated several numerous multiple many countless times twice thrice constantly constant continually continuous continued continuously keep keeps kept still yet third fourth fifth every endless forever weekly daily always",
  ],
  [
    "no answer",
    "ignored ignore ignores ignoring unanswered answer answered reply replied replies response respond responded responses responding heard hear listen listens listening acknowledged nobody feedback",
  ],
  [
    "passed on",
    "passed pass transferred transfer transferring bounced pushed sent referred redirected round around back forth fobbed shifted handed",
  ],
  [
    "departments",
    "department departments team teams office offices branch branches store stores shop counter headquarters centre center partner partners supplier contractor contractors subcontractor warehouse courier sales support billing technical finance agent agents adviser advisor advisors operator operators colleague reception clerk booking logistics provider middleman manager depot hub engineer engineers accounts",
  ],
  [
    "difference",
    "different conflicting contradict contradicted contradictory contradicting another other else inconsistent disagree differing differently opposite versions whereas mixed",
  ],
  ["blame", "blame blamed blames blaming responsibility responsible denied fault"],
  ["explaining", "explain explaining explained repeat repeating retell story scratch"],
  [
    "staff",
    "staff rude unhelpful helpful attitude agent agents rep reps representative driver drivers nurse nurses doctor doctors technician engineer engineers manager employee employees crew operator assistant receptionist customer service assistants polite arrogant ignorant incompetent unprofessional uncaring disrespectful",
  ],
  [
    "waiting",
    "wait waited waiting waits queue queued queueing hold late delay delayed delays delaying slow slowly long hours hour minutes mins weeks week days months overdue sat stuck hr hrs",
  ],
  [
    "breaking",
    "broken broke break breaks crash crashes crashed crashing fail failed fails failure failing fault faulty error errors bug bugs buggy glitch glitches outage down freeze freezes freezing stopped stops lost lose damaged cracked leaking cut drops dropped disconnects unusable defective ripped tore torn",
  ],
  [
    "incident",
    "cancelled canceled cancel refund refunded reimbursed cancellation missed missing wrong incorrect mistake mistakes mess charged overcharged billed charge invoice bill bills fraud closed stolen claim claims rejected denied processed paid payment",
  ],
  [
    "turning up",
    "show showed turn arrive arrived turned appeared came no-show appointment appointments",
  ],
  [
    "features",
    "feature features option options function functionality functions setting settings ability able support supports supported integrate integration version update button mode filter export import sync dark widget allow allows allowed capability add customize customise compatible upgrade interface design layout menu landscape ipad tablet",
  ],
  [
    "need",
    "need needs needed wish want wants would could should please bring prefer lack lacks lacking lacked missing hope instead without only limited limit limits",
  ],
  [
    "fit",
    "fit fits fitting size sizes sizing small large tight loose short long waist fabric material quality cheap thin itchy colour color shape flattering huge sleeves length bust shoulders uncomfortable boxy unflattering seams see-through",
  ],
  [
    "coverage",
    "coverage cover covered covers signal reception network exclusion excluded exclude exclusions policy policies existing condition conditions terms limit limits deductible plan plans tariff area rural speed package bilateral pre-existing preexisting",
  ],
  [
    "price",
    "price prices priced pricing expensive cost costs costly cheaper cheap money premium premiums increase increased increases rise rises rose doubled fee fees charge charges value overpriced subscription pay paying paid pounds dollars rip",
  ],
  [
    "fees",
    "fee fees hidden extra additional surcharge unexpected increase increased raised hike doubled jumped",
  ],
  [
    "pictures",
    "picture pictures photo photos pictured image images looked shown model online website",
  ],
  [
    "survey",
    "survey surveys questionnaire surveyed rating rate rated score scoring scored question questions text texts feedback answering form scale poll",
  ],
  [
    "early",
    "early yet soon just recently new begun started start joined waiting haven't until before tell judge comment used received installed connected experience experienced",
  ],
  [
    "praise",
    "great excellent good love loved lovely perfect fantastic amazing brilliant happy pleased satisfied recommend friendly thank thanks easy helpful best wonderful superb outstanding delighted quick efficient",
  ],
  [
    "anger",
    "terrible awful worst horrible disgusting disgrace shocking appalling pathetic useless joke rubbish crap dreadful poor bad hate avoid never ridiculous disappointed disappointing shambles garbage trash sucks abysmal diabolical",
  ],
  [
    "company",
    "company companies business airline bank provider app product insurance insurer service website firm people they them brand",
  ],
];

/** Classes of what is no plain word, after the classes of words. */
const NUMBERS = CLASSES.length;
const MONEY = CLASSES.length + 1;
const DENIALS = CLASSES.length + 2;
export const CONCEPTS = CLASSES.length + 3;

/** Numbers and signs of money stand in a sequence under these stems. */
export const NUMBER_STEM = "#";
export const MONEY_STEM = "$";

/** Words that deny what follows; they stand for themselves and are in no other class. */
export const DENIAL_WORDS: ReadonlySet<string> = new Set(
  "not no never without none nobody nothing hardly barely nor neither".split(" ")
);

/**
 * The classes of a word by its stem, as places in the list. `stem` is the stemmer that the comments are read with.
 * Example: "promised" is in promise; "late" is in waiting; "table" in none.
 */
export function conceptsByStem(
  stem: (word: string) => string
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  CLASSES.forEach(([, words], concept) => {
    for (const word of words.split(" ")) {
      const classes = found.get(stem(word)) ?? [];
      if (!classes.includes(concept)) found.set(stem(word), [...classes, concept]);
    }
  });
  found.set(NUMBER_STEM, [NUMBERS]);
  found.set(MONEY_STEM, [MONEY]);
  for (const word of DENIAL_WORDS) found.set(word, [DENIALS]);
  return found;
}
