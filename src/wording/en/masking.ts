/** What stands for what was masked in quotes, and what masking cannot promise. */
export const masking = {
  mask: {
    email: "[email]",
    phone: "[phone]",
    number: "[number]",
    postcode: "[postcode]",
    link: "[link]",
    name: "[name]",
    customer: "[customer]",
  },
  cannotPromise:
    "Names that are not in the list, misspelt names and people told by their role can stay. Read the quotes before you pass the sheets on.",
} as const;
