import { maskerOf } from "../../../src/comments/masking/masking";
import { maskedPieces } from "./maskedPieces";
import { NAMED } from "./maskingRecallNamed";
import { UNNAMED } from "./maskingRecallUnnamed";

/**
 * People's names. Read for the first time, before a rule was changed for them, these comments gave a recall of 149
 * of 164 (91 %) and a precision of 149 of 155 (96 %); what is held below is what the rules reach since.
 * On names drawn from lists of software authors of many countries, put into these sentences and not looked at before
 * (once, near the end of the work), 89 % of given names and 87 % of full names with capitals were masked whole, and in
 * small letters 78 and 57 %; of the names in 2,386 real telecom comments about nine in ten, with one mask in six on
 * something else (a brand, "Ariel" for aerial, "ben" for been).
 */
const mask = maskerOf([]);

interface Tally {
  names: number;
  found: number;
  masks: number;
}

function tally(): Tally {
  const sum: Tally = { names: 0, found: 0, masks: 0 };
  for (const [text, ...names] of NAMED) {
    const masked = nameMasks(text);
    sum.names += names.length;
    sum.masks += masked.length;
    for (const name of names) {
      const at = masked.findIndex((stood) => stood.replace(/\.$/, "") === name);
      if (at < 0) continue;
      masked.splice(at, 1);
      sum.found++;
    }
  }
  sum.masks += UNNAMED.flatMap(nameMasks).length;
  return sum;
}

function nameMasks(text: string): string[] {
  return maskedPieces(text, mask(text))
    .filter((piece) => piece.mask === "[name]")
    .map((piece) => piece.stood);
}

describe("people's names in comments (issue 6, point 8)", () => {
  it("has a set worth measuring on", () => {
    expect(NAMED.length).toBeGreaterThanOrEqual(120);
    expect(tally().names).toBeGreaterThanOrEqual(150);
    expect(UNNAMED.length).toBeGreaterThanOrEqual(120);
    for (const [text, ...names] of NAMED) for (const name of names) expect(text).toContain(name);
  });

  it("masks at least 95 of 100 names whole", () => {
    const { found, names } = tally();
    expect(found / names).toBeGreaterThanOrEqual(0.95);
  });

  it("and at least 97 of 100 masks stand for a name", () => {
    const { found, masks } = tally();
    expect(found / masks).toBeGreaterThanOrEqual(0.97);
  });

  it("leaves at least 98 of 100 comments without a name exactly as they are", () => {
    const changed = UNNAMED.filter((text) => mask(text) !== text);
    expect(changed.length / UNNAMED.length).toBeLessThanOrEqual(0.02);
  });
});
