import { phraseStems } from "./phraseStems";
import { wordSet } from "../wordSet";

const stemOf = phraseStems();
const stems = (words: string): ReadonlySet<string> =>
  new Set([...wordSet(words)].map((word) => stemOf(word)));

/** True for stems that belong to no theme. */
export const isLeftOut = (stem: string): boolean => LEFT_OUT.has(stem) || PASSED_OVER.has(stem);
/** True for stems a pair reaches across. */
export const isPassedOver = (stem: string): boolean => PASSED_OVER.has(stem);
/** True for stems that are no theme by themselves. */
export const isGeneric = (stem: string): boolean => GENERIC.has(stem);
/** True for stems that name what went wrong: as verbs and adjectives only these are themes. */
export const isComplaint = (stem: string): boolean => COMPLAINTS.has(stem);
/** True for stems that complain of nothing when denied: "no idea", "no problem". */
export const isNoTrouble = (stem: string): boolean => NO_TROUBLE.has(stem);

/** True for a pair that says something: not two words that go with everything, but for "customer service". */
export const isTelling = (parts: readonly string[]): boolean =>
  CARE.has(parts.join("+")) || !parts.every(isGeneric);

const CARE: ReadonlySet<string> = new Set(["custom+servic", "custom+support", "care+custom"]);

/** Not a part of any theme: judgement without a matter, greetings, and words that go with everything. */
const LEFT_OUT = stems(`
  good bad poor terrible awful horrible great excellent amazing awesome fantastic brilliant appalling atrocious abysmal
  shocking disgusting disgraceful disgrace dreadful diabolical disappointing disappointed disappoint disappointment
  unacceptable rubbish crap garbage trash shit joke nightmare shambles shambolic useless worst worse bet best better
  nice lovely happy unhappy satisfied dissatisfied satisfying satisfactory unsatisfactory satisfaction dissatisfaction
  pleased impressed perfect wonderful outstanding super fine ok okay alright decent excellent fabulous fab cool
  annoyed annoying annoyance angry anger frustrated frustrating frustration upset upsetting ridiculous stupid pathetic
  mess sad sadly shame hate love like enjoy suck sucks hell damn fuck fucking bloody wtf omg lol ass bullshit
  thank thanks please sorry hello hi hey dear regards cheers bye wow ugh guys guy folks mate
  be have had do done did get got gotten getting go gone went going make made say said tell told know known knew think
  thought want need try tried use used using give given gave take took taken come came look see seen saw let put keep
  kept feel felt seem seems happen happens happening find found mean meant believe hope guess wish suppose supposed
  start begin began become became leave left show run ran turn set ask asked talk hear heard understand understood
  expect deal dealt bring brought call calls called phoned ring rang spend spent suggest
  recommend recommendation score rate rating reason answer comment survey feedback review star nps
  thing something anything nothing everything someone anyone everyone nobody stuff bit lot lots kind sort type way ways
  part parts point side end fact case example place number amount rest one ones half re
  waste wasted able sure due real true possible likely worth simple simply easy clear
  everytime anymore anyway info im ive dont didnt cant wont doesnt isnt wasnt etc eg ie u ur pls plz gonna wanna ha haha
`);

/** They say nothing of the matter, and pairs reach across them: "the new delivery date". */
const PASSED_OVER = stems(`
  new old other another same different own whole entire full first second third last next final several many few more
  most much less least such only various multiple numerous single extra additional certain particular general main
  actual current previous recent latest initial original big small large huge massive little great short high low
  further right basic proper total absolute utter sheer
`);

/** No theme alone, but a part of one: "customer service", "delivery date", "app crashes". */
const GENERIC = stems(`
  service customer client company business organisation organization provider supplier people person man woman
  lady men team member everybody user consumer family friend husband wife mum mother father son daughter child
  experience issue problem situation matter trouble question query request
  time day today yesterday tomorrow night morning evening afternoon weekend date year future beginning
  process system product item offer work job help support care level standard quality value area
  life home house world country uk city town street
  phone contact attempt chance option choice choices idea change
  app airline airport hospital bank shop store hotel restaurant insurance insurer broadband network telecom
  patient passenger guest traveller traveler travel trip plane health practice surgery school university gym
  name major live future paper top slow lack access hand head eye body car
  flight order claim policy internet line game treatment pet animal dog cat vehicle loan property equipment machine
  device course class lesson stay purchase package parcel plan model unit shirt dress sweater sweaters jeans jacket
  email money text message wrong difficult impossible drop cut complex limited record note notes detail details expense
  minute second
  vet fail record check retailer fix round
  android iphone ios samsung facebook whatsapp google twitter instagram version mode
`);

/** What went wrong, as customers call it. */
const COMPLAINTS = stems(`
  cancel cancels cancelled cancellation lose lost loss losing miss missed missing break broke broken crash freeze froze hang hung
  stuck fail failed fault faulty bug error glitch mistake damage damaged defective leak
  charge overcharge overcharged refuse reject deny denied denial ignore ignored chase chasing promise promised
  mislead misleading lie lied lying mis-sold missold disconnect disconnected cut interrupt interruption outage drop
  rude rudeness arrogant ignorant unhelpful unprofessional incompetent incompetence careless dismissive patronising
  patronizing abrupt aggressive impolite disrespect disrespectful unfriendly attitude uncaring untrained understaffed
  expensive overpriced pricey costly dear unfair scam steal stolen theft fraud fraudulent hack
  dirty filthy unclean smelly noisy noise cold crowded overcrowded uncomfortable cramped dangerous unsafe
  wrong incorrect inaccurate inconsistent unreliable intermittent confusing confused complicated difficult impossible
  complex unclear incomplete invalid outdated limited restricted unavailable unusable
  complain complaint complaints delay refund compensation compensate reschedule rebook delete deleted
  disorganised disorganized disorganisation miscommunication misinformation misinformed contradict conflicting
  shortage cutback closure queue queues slow increase hike
`);

const NO_TROUBLE = stems(`
  problem issue complaint fault trouble idea clue doubt matter wonder way longer point sense excuse reason question
  hassle fuss regret surprise choice
`);
