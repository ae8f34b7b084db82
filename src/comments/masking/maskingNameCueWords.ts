import { wordSet } from "../wordSet";

/** Words beside a name that tell a person, in the form they are compared: lower case, no signs. */

export const TITLES = wordSet(
  "mr mrs ms mx miss mister dr prof professor captain sir pani herr frau monsieur madame"
);
/** Titles that are a word as well ("miss the bus", "my dr said"): in lower case they need a known surname. */
export const TITLES_AND_WORDS = wordSet("miss dr sir captain prof pani");

export const ROLES = wordSet(`
  agent adviser advisor rep representative manager supervisor engineer technician tech driver nurse doctor
  receptionist operator assistant colleague handler consultant associate clerk cashier teller host hostess waiter
  waitress installer fitter plumber electrician officer therapist dentist surgeon teacher instructor concierge
  courier salesman saleswoman salesperson director ceo boss specialist attendant steward stewardess stylist
  mechanic estimator adjuster broker underwriter coordinator executive trainer tutor colleague captain pilot
`);

export const PERSONS = wordSet(`
  guy man lady woman girl boy chap bloke gentleman person someone somebody colleague member gent fella lad kid
  agent adviser advisor rep representative manager supervisor engineer technician driver nurse operator assistant
  consultant installer clerk receptionist employee worker staff dude
`);

export const FAMILY = wordSet(`
  husband wife son daughter mum mom dad mother father brother sister partner friend boss colleague uncle aunt
  grandson granddaughter nephew niece neighbour neighbor fiance fiancee cousin boyfriend girlfriend
`);
export const OWNERS = wordSet("my our his her their your late");

/** "spoke to X", "dealt with X". */
export const SPEAKING = wordSet(`
  spoke spoken speak speaking talk talked talking chat chatted chatting dealt deal dealing liaised liaising meeting
  conversation call calls corresponded escalated complained emailed wrote written transferred
`);
export const TOWARDS = wordSet("to with");
/** Of these, followed by "to" a department or company stands as often as a person: a word not in our lists stays. */
export const SPEAKING_TO_ANYBODY = wordSet(
  "call calls transferred complained escalated deal dealt dealing"
);

export const GREETINGS = wordSet(`
  hi hello hey dear thanks thank cheers kudos regards sincerely yours signed bless well told ask asked met
`);
export const SIGNING = wordSet("regards sincerely signed faithfully");

/** What a person does; no "came", "arrived", "went", which bills do as well. */
export const PERSON_VERBS = wordSet(`
  said told tells explained explains promised rang phoned emailed helped helps assisted answered replied refused
  apologised apologized listened ignored lied hung sold visited knew stayed agreed advised offered tried deserves
  confirmed assured shouted laughed sorted fixed resolved escalated transferred spoke understood who whose handled
  greeted suggested admitted claimed insisted treated knows argued shrugged
`);
export const BEING = wordSet("is was were seemed has been always");
export const ADVERBS = wordSet(
  "very so really extremely incredibly super quite just also been always"
);
export const PERSON_QUALITIES = wordSet(`
  rude helpful unhelpful lovely friendly unfriendly polite impolite patient amazing brilliant professional
  unprofessional kind courteous wonderful fantastic arrogant dismissive knowledgeable condescending patronising
  patronizing attentive charming nice pushy abrupt lazy ignorant caring superb awesome great
`);

/** Of these, what is said of a spa or a breakfast as well. */
export const SAID_OF_THINGS = wordSet(
  "lovely amazing brilliant wonderful fantastic superb awesome great nice charming kind professional"
);

/** "Tolu from sales". */
export const DEPARTMENTS = wordSet(`
  support billing sales reception claims collections onboarding accounts finance retention retentions customer tech
  technical complaints service services dispatch logistics returns bookings reservations payroll hr helpdesk
  branch office desk shop store team department
`);
export const AT_DEPARTMENT = wordSet("from in at");
export const ARTICLES = wordSet("the your our their a");

/** Before these words a capital is a heading's or a thing's: "the Bill", "a Rose". */
export const DETERMINERS = wordSet(`
  the a an my your our their his her its this that these those no any every each some one two another which what
  last next new old only own same more most first second
`);

/** Parts of surnames in lower case. */
export const PARTICLES = wordSet(
  "van von de der den del della di da dos du la le el bin al ten ter"
);

/** Before these nobody is introduced: "problems with Petsbest from customer support". */
export const PREPOSITIONS = wordSet("with to from at of by for in on like than using via");

/** A sentence often begins with them where no point stands before: "it broke Will not buy again". */
export const SENTENCE_BEGINNERS = wordSet("will hope guy may can so");
/** After these, "Will" and "Hope" are persons. */
export const AFTER_PERSONS = wordSet(
  "and was is from who saying telling about then again twice but said told"
);

/** "served by X", "credit to X". */
export const DONE_BY = wordSet(
  "served helped assisted greeted treated seen visited told handled answered sold hosted"
);
export const CREDIT = wordSet("credit compliments praise kudos hats props");

/** Of these, what is over was with somebody: "speak to risk" and "write to object" are not. */
export const HAVING_SPOKEN = wordSet("spoke spoken talked chatted liaised");

/** Before these a clause is over: "i rang and wojtek was rude". */
export const BEGINNING_CLAUSES = wordSet("and but when because then so");
/** What follows a name in small letters that is in no list: "spoke to jauco yesterday". */
export const AFTER_SMALL_NAMES = wordSet(
  "who and at in from on twice again then yesterday today for but"
);

/** What follows a surname in small letters: "sarah butterworth told me". */
export const AFTER_SURNAMES = wordSet(
  "who in from at the has had never twice on and hung again then"
);

/** Given names that are common nouns for people and things: "spoke to guy in billing". */
export const NOUNS_IN_SMALL = wordSet("guy van doc lane chip miles art");
