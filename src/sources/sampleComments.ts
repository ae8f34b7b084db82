/**
 * Fragments of which the sample's comments are made, written for this project. A comment is an opening,
 * what happened, and what came of it, each by mood; products keep to their own troubles.
 */
export type Mood = "unhappy" | "neutral" | "happy";
export type Product = "Fibre" | "DSL" | "Mobile";

export const OPENINGS: Readonly<Record<Mood, readonly string[]>> = {
  unhappy: [
    "",
    "To be honest, ",
    "After three months ",
    "Again ",
    "I have to say ",
    "For what I pay, ",
    "Since spring ",
  ],
  neutral: ["", "Mostly ", "On the whole ", "So far ", "In daily use "],
  happy: ["", "Really, ", "From the first day ", "For years now ", "I can only say that "],
};

export const EXPERIENCES: Readonly<Record<Product, Readonly<Record<Mood, readonly string[]>>>> = {
  Fibre: {
    unhappy: [
      "the fitting date was moved four times",
      "the router restarts by itself every other evening",
      "I was promised 500 and measure 180",
      "the bill shows a set-up fee nobody told me about",
      "the hotline sent me from one desk to the next",
    ],
    neutral: [
      "the line is fast but the router's page is hard to understand",
      "it works, though the fitting took its time",
      "the speed is fine and the price is a bit high",
      "nothing breaks, nothing stands out",
    ],
    happy: [
      "the line is fast at any hour",
      "the technician came on time and explained everything",
      "working from home has become easy",
      "the move to the new flat took one phone call",
      "everyone here can watch and play at once",
    ],
  },
  DSL: {
    unhappy: [
      "the connection drops when it rains",
      "the line is slower than what I was sold",
      "I wait forty minutes on the phone and then it is cut off",
      "the same fault came back a week after the repair",
      "nobody calls back although it was promised twice",
      "video calls freeze every evening",
      "two technicians came and neither knew what the first had done",
    ],
    neutral: [
      "it is good enough for mail and news",
      "the speed varies a lot by the hour",
      "the price is fair for what it is",
      "I would like to know when fibre reaches our street",
    ],
    happy: [
      "it simply runs",
      "the repair was done the next morning",
      "the lady on the phone solved it in five minutes",
    ],
  },
  Mobile: {
    unhappy: [
      "there is no signal in the train or at my mother's house",
      "the app logs me out each time I want to see my bill",
      "roaming cost me more than the hotel",
      "the contract renewed itself and nobody wrote to me",
      "the number transfer took eleven days",
    ],
    neutral: [
      "the signal is fine in town and weak outside",
      "the app does what it should, slowly",
      "the data is enough for me, the price could be lower",
      "I compared, and the others are no better",
    ],
    happy: [
      "the signal is good even in the hills",
      "changing the plan took two taps",
      "the price is clear and stays that way",
      "support answered in the chat within a minute",
    ],
  },
};

export const OUTCOMES: Readonly<Record<Mood, readonly string[]>> = {
  unhappy: [
    ".",
    " and I am looking for something else.",
    ", and nobody feels responsible.",
    ". Please mend this.",
    ", and half a day is gone each time.",
    ". My neighbours will not sign up.",
  ],
  neutral: [".", ", no more and no less.", ". Let us see.", ", so I stay for now."],
  happy: [
    ".",
    " and I told my sister about it.",
    ". Keep it so.",
    ", better than where I was before.",
    ". Thank you.",
  ],
};
