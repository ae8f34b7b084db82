import type { Cause } from "./causes";

/** One thing to look for: its words in the catalogue, and beginnings of words by which a comment shows it. */
interface Sign {
  readonly words: string;
  /** Parted by commas; "" where comments cannot show it and only how the survey was run can. */
  readonly stems: string;
}

/**
 * What to look for, cause by cause (rules 63, 64, 68, 72, 76, 80, 81, 84, 89). Stems are ours: lower case, letters and
 * digits only, so that "didn't" is "didn t".
 */
export const CAUSE_SIGNS = {
  service: [
    {
      words: "causes.symptom.service.waiting",
      stems: "wait,slow,hour,week,month,late,delay,queue,on hold,forever,ages,long time,too long",
    },
    {
      words: "causes.symptom.service.unresolved",
      stems: "unresolv,unsolv,not solv,not resolv,not fix,never fix,still,didn t fix,problem,issue",
    },
    {
      words: "causes.symptom.service.rude",
      stems:
        "rude,unhelpful,not help,attitude,disrespect,ignorant,impolite,unprofession,unfriendly,arrogan",
    },
    {
      words: "causes.symptom.service.breaks",
      stems:
        "broke,break,fault,crash,outage,not work,stopped work,doesn t work,didn t work,defect,fail,bug,drop,disconnect,down",
    },
    {
      words: "causes.symptom.service.missed",
      stems:
        "deadline,appointment,no show,didn t show,turn up,missed,account manager,call back,called back,cancel",
    },
    {
      words: "causes.symptom.service.delivery",
      stems: "deliver,ship,parcel,courier,package,damag,return,refund,lost,wrong item,wrong order",
    },
  ],
  product: [
    {
      words: "causes.symptom.product.missing",
      stems:
        "missing,lack,no option,no way,feature,doesn t have,does not have,not available,unavailab,without,wish",
    },
    {
      words: "causes.symptom.product.workflow",
      stems:
        "complicat,confus,hard to,difficult,clunky,cumbersome,unintuitive,awkward,not easy,user friendly",
    },
    {
      words: "causes.symptom.product.almost",
      stems:
        "doesn t,does not,can t,cannot,can not,not enough,poor,weak,limit,signal,coverage,quality,size,fit",
    },
  ],
  expectations: [
    {
      words: "causes.symptom.expectations.promised",
      stems:
        "promis,told,said,assur,quot,advertis,mislead,misled,mis sold,missold,oversold,sales,claim,supposed",
    },
    {
      words: "causes.symptom.expectations.discovered",
      stems:
        "hidden,small print,fine print,extra,unexpect,surpris,fee,charge,increase,contract,sign,not aware,didn t know,did not know,discover,turned out",
    },
    { words: "causes.symptom.expectations.trial", stems: "trial,free month,money back" },
  ],
  feedbackLoop: [
    {
      words: "causes.symptom.feedbackLoop.repeated",
      stems: "again,repeat,told you,time,several,numerous,many,every,keep,kept,call,year,month",
    },
    {
      words: "causes.symptom.feedbackLoop.unanswered",
      stems:
        "ignor,no reply,no response,no answer,never,heard nothing,no one,nobody,not listen,complain,email,wrote",
    },
    { words: "causes.symptom.feedbackLoop.fewAnswer", stems: "" },
  ],
  methodology: [
    {
      words: "causes.symptom.methodology.praise",
      stems: "good,great,excellent,happy,pleased,satisf,love,perfect,brilliant,fantastic,thank",
    },
    { words: "causes.symptom.methodology.wrongPeople", stems: "" },
    { words: "causes.symptom.methodology.littleUse", stems: "" },
    { words: "causes.symptom.methodology.emotional", stems: "" },
    { words: "causes.symptom.methodology.staysAnyway", stems: "" },
  ],
  timing: [
    {
      words: "causes.symptom.timing.tooEarly",
      stems:
        "early,too soon,yet,not received,haven t,have not,not been,before,just,new,recent,only,wait",
    },
    { words: "causes.symptom.timing.afterFailure", stems: "" },
    { words: "causes.symptom.timing.tooLate", stems: "" },
    { words: "causes.symptom.timing.fewAnswer", stems: "" },
  ],
  organisation: [
    {
      words: "causes.symptom.organisation.passedOn",
      stems:
        "transfer,pass,bounc,department,someone else,different people,different person,another,each other,back and forth",
    },
    {
      words: "causes.symptom.organisation.contradiction",
      stems: "different,contradict,conflict,said,told,says,tell,inconsist,left hand",
    },
    {
      words: "causes.symptom.organisation.channels",
      stems: "shop,store,online,website,branch,partner,franchise,third party,hotline,phone",
    },
  ],
} as const satisfies Record<Cause, readonly Sign[]>;

/** How customers put it, as places in the catalogue (rules 65, 69, 73, 77, 90, 94); the guide has none for causes 5 and 6. */
export const CAUSE_QUOTES = {
  service: ["causes.customersSay.service.waited", "causes.customersSay.service.broken"],
  product: ["causes.customersSay.product.assumed", "causes.customersSay.product.need"],
  expectations: [
    "causes.customersSay.expectations.surprise",
    "causes.customersSay.expectations.told",
  ],
  feedbackLoop: [
    "causes.customersSay.feedbackLoop.again",
    "causes.customersSay.feedbackLoop.ignored",
  ],
  methodology: [],
  timing: [],
  organisation: [
    "causes.customersSay.organisation.contradicted",
    "causes.customersSay.organisation.passedOn",
  ],
} as const satisfies Record<Cause, readonly string[]>;
