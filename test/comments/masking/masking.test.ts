import fc from "fast-check";
import { knownNamesOf, maskerOf, maskText } from "../../../src/comments/masking/masking";
import { say } from "../../../src/wording/say";
import { NAMED } from "./maskingRecallNamed";
import { UNNAMED } from "./maskingRecallUnnamed";

const mask = maskerOf([]);

describe("what points to somebody is masked (issue 6, point 8)", () => {
  it.each([
    [
      "Sarah Holt billed £45.99 twice, mail me at jo@example.com",
      "[name] billed £45.99 twice, mail me at [email]",
    ],
    ["write to anna.o'neill+nps@mail.example.co.uk.", "write to [email]."],
    ["anna@gmail is my address", "[email] is my address"],
    ["anna.holt at example dot com", "[email]"],
    ["anna(at)example.com please", "[email] please"],
    ["see https://example.com/t/8821?x=y.", "see [link]."],
    ["www.example.com/help does not load", "[link] does not load"],
    ["photo at bit.ly/3xYz", "photo at [link]"],
    ["thanks @anna_holt", "thanks [name]"],
    ["call me on 07700 900123", "call me on [phone]"],
    ["call +44 (0)20 7946 0018 any time", "call [phone] any time"],
    ["my number is 555-123-4567", "my number is [phone]"],
    ["(555) 123-4567 rings out", "[phone] rings out"],
    ["the line (0800800150) is dead", "the line ([phone]) is dead"],
    ["tel. 01 23 45 67 89", "tel. [phone]"],
    ["+49-30-901820", "[phone]"],
    ["order no. 48213 is late", "order no. [number] is late"],
    ["Order #48213 is late", "Order #[number] is late"],
    ["my policy number is AB-1193", "my policy number is [number]"],
    ["account 1200345 was closed", "account [number] was closed"],
    ["booking reference XKTPQA", "booking reference [number]"],
    ["ticket TKT-8821 still open", "ticket [number] still open"],
    ["INC0012345 was closed", "[number] was closed"],
    ["card ending in 4421 was charged", "card ending in [number] was charged"],
    ["card 4111 1111 1111 1111 refused", "card [number] refused"],
    ["paid from DE89 3704 0044 0532 0130 00", "paid from [number]"],
    ["GB82WEST12345698765432 is mine", "[number] is mine"],
    ["code 471632 did not work", "code [number] did not work"],
    ["no cover at SW1A 1AA", "no cover at [postcode]"],
    ["zip code 90210 has no cover", "zip code [postcode] has no cover"],
    // In small letters and in no list of names.
    ["spoke to wojtek yesterday, nothing since", "spoke to [name] yesterday, nothing since"],
    ["i talked with thandiwe and she was no use", "i talked with [name] and she was no use"],
    ["thanks aneesh", "thanks [name]"],
    ["thank you jauco for sorting it", "thank you [name] for sorting it"],
    ["waited ages and szilvia was very rude", "waited ages and [name] was very rude"],
  ])("%s", (text, masked) => {
    expect(mask(text)).toBe(masked);
  });
});

describe("what carries the sense stays", () => {
  it.each([
    "waited 3 weeks and called 9 times",
    "£45.99 or 45.99 GBP or $1,234,567.00 or €1200000",
    "1000000 miles, 250000 users, 100 Mbps",
    "bought 12/03/2024, broke 2024-03-14, again on 14.03.24",
    "open 09:00-17:30, 24/7 they said",
    "customer since 1998, contract 2019-2024",
    "a salary of 10000-15000",
    "my order of 1200 units",
    "99.99999999% uptime",
    "1 000 000 reasons",
    "iPhone14, 5G, 4K, B2B, COVID-19, ISO-9001, WD40, FY-2024, 1920x1080",
    "30-60-90 days",
    "case 24/7 open",
    "meet @ 5pm or @5pm",
    "booking.com is better",
    "we met at booking.com once",
    "either/or and and/or",
    "account 360 days overdue",
    "speak to risk, write to object, talk to myself",
    "spoke to upper management, reception and billing",
    "thanks team, thanks guys, thank you so much for nothing",
    "waitress was rude and security was unhelpful",
    "buffet was great, the beach. beach was amazing",
    "leaflet said free, hotline told me otherwise",
  ])("%s", (text) => {
    expect(mask(text)).toBe(text);
  });
});

describe("the customer column's values", () => {
  const known = knownNamesOf([
    "Acme Foods Ltd",
    "Zentrix",
    "C-10294",
    "883120",
    "Target",
    "Ab",
    "500",
    "Müller & Söhne GmbH",
    "Zentrix Labs",
    "",
    "jo@zentrix.example",
  ]);

  it.each([
    ["we at acme foods wait", "we at [customer] wait"],
    ["ACME FOODS LTD waits", "[customer] waits"],
    ["Zentrix Labs' portal and zentrix, both", "[customer]' portal and [customer], both"],
    ["zentrixes stay", "zentrixes stay"],
    ["I am C-10294, c 10294", "I am [customer], [customer]"],
    ["id 883120 again", "id [customer] again"],
    ["müller & söhne orders", "[customer] orders"],
    ["Target pays, my target was missed", "[customer] pays, my target was missed"],
    ["Ab and 500 calls stay", "Ab and 500 calls stay"],
    ["acme is a common word here", "acme is a common word here"],
    ["mail jo@zentrix.example", "mail [email]"],
  ])("%s", (text, masked) => {
    expect(maskText(text, known)).toBe(masked);
  });

  it("is no expression and no key of an object: signs and odd names do nothing", () => {
    const odd = maskerOf([
      "(.*)+$",
      "[name]",
      "__proto__",
      "constructor",
      "\\d+",
      "a".repeat(10_000),
    ]);
    expect(odd("the constructor of __proto__ has 12 toys")).toBe(
      "the [customer] of __[customer]__ has 12 toys"
    );
    expect(odd("[name] called")).toBe("[name] called");
  });

  it("finds each of thousands, and only these", () => {
    const customers = Array.from({ length: 5_000 }, (_, at) => `Zq${at}x Holdings`);
    const many = maskerOf(customers);
    expect(many("zq0x holdings, ZQ4999X HOLDINGS and zq5000x holdings")).toBe(
      "[customer], [customer] and zq5000x holdings"
    );
  });
});

describe("for every text", () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      ...NAMED.map(([text]) => text),
      ...UNNAMED,
      "spoke to",
      "Mr",
      "and",
      "order no.",
      "[name]",
      "[customer]",
      "[",
      "]",
      "@",
      "Zentrix",
      "May",
      "will",
      "Sarah",
      "KERZUM",
      "\n"
    ),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.stringMatching(/^[A-Z0-9 #@.,/+()-]{0,20}$/),
    fc.emailAddress(),
    fc.webUrl()
  );
  const texts = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(" "));
  const customers = fc.constantFrom<readonly string[]>(
    [],
    ["Zentrix", "Sarah Holt", "name", "10294", "May"]
  );

  it("a name that shows only beside a mask is masked", () => {
    const masker = maskerOf([]);
    expect(masker(masker("Aneesh  Victoria"))).toBe(masker("Aneesh  Victoria"));
  });

  it("masking what is masked changes nothing", () => {
    fc.assert(
      fc.property(texts, customers, (text, list) => {
        const masker = maskerOf(list);
        const once = masker(text);
        expect(masker(once)).toBe(once);
      }),
      { numRuns: 1_000 }
    );
  });

  it("and makes no text longer than three and a half times", () => {
    fc.assert(
      fc.property(texts, customers, (text, list) => {
        expect(maskerOf(list)(text).length).toBeLessThanOrEqual(text.length * 3.5);
      }),
      { numRuns: 1_000 }
    );
  });

  it("no email address stays", () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.constantFrom("mail ", "(", "", "Re: "), (email, before) => {
        expect(mask(`${before}${email} please`)).not.toContain(email);
        expect(mask(`${before}${email} please`)).not.toMatch(/\w@\w/);
      }),
      { numRuns: 1_000 }
    );
  });

  it("no telephone number stays, in any of the usual forms", () => {
    const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
    const area = fc.stringMatching(/^[2-9][0-9]{2}$/);
    const phone = fc.oneof(
      fc.tuple(area, area, digits(4)).map(([a, b, c]) => `${a}-${b}-${c}`),
      fc.tuple(area, area, digits(4)).map(([a, b, c]) => `(${a}) ${b}-${c}`),
      fc.tuple(area, area, digits(4)).map(([a, b, c]) => `+1 ${a}.${b}.${c}`),
      fc.tuple(digits(3), digits(6)).map(([a, b]) => `07${a} ${b}`),
      digits(9).map((rest) => `0${rest}`),
      fc.tuple(area, digits(9)).map(([a, b]) => `+${a.slice(0, 2)}${b}`),
      fc.tuple(digits(2), digits(3), digits(4)).map(([a, b, c]) => `+44 ${a} ${b} ${c}`)
    );
    fc.assert(
      fc.property(
        phone,
        fc.constantFrom("call me on", "my line", "and", "nobody answers"),
        (number, before) => {
          const masked = mask(`${before} ${number} today`);
          expect(masked).toMatch(/\[(?:phone|number)\]/);
          expect(masked.replace(/\D/g, "")).toBe("");
        }
      ),
      { numRuns: 1_000 }
    );
  });

  it.each([
    "a",
    "@",
    "a@",
    "1",
    "1 ",
    "order ",
    "A1-",
    "Sarah ",
    "www.",
    "[",
    "a.",
    "Mr ",
    "-",
    "('",
    "at ",
    "x at x.",
  ])("takes a run of 100,000 characters of %j as any other text", (piece) => {
    const long = piece.repeat(Math.floor(100_000 / piece.length));
    const masked = mask(long);
    expect(mask(masked)).toBe(masked);
  });
});

describe("what masking cannot promise", () => {
  it("is said in one sentence that names what stays", () => {
    expect(say("masking.cannotPromise")).toMatch(/^Names that are not in the list/);
  });
});
