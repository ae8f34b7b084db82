import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { hasPraise, isPlainlyPositive, readsAsEnglish } from "../../src/diagnosis/plainlyPositive";

describe("plainly positive text (rule 82)", () => {
  it.each([
    "Very good service",
    "Excellent!",
    "I'm happy so far",
    "No complaints at all",
    "Can't fault it, great team",
    "Couldn’t be happier",
    "Everything was easy & the engineer was very professional.",
    "I haven't had any problems and the service has been good",
    "Great gym, love the staff, brilliant classes",
    "Excellent, five stars, would recommend to anyone",
  ])("rule 82: %s", (comment) => {
    expect(isPlainlyPositive(comment)).toBe(true);
  });

  it.each([
    "Not good",
    "Not happy at all",
    "Service is good, but still too expensive",
    "Was good until the last update",
    "Good luck reaching anybody",
    "Great, thanks for nothing",
    "Great service...",
    "Yeah great service",
    "What a 'great' service",
    'What a "great" service',
    "Great service 😡",
    "Great service? Really?",
    "Excellent, only 3 hours on hold",
    "Never happy with this",
    "Could be better",
    "The best of a bad lot",
    "Would be nice if the rooms were clean",
    "Would be great if it worked",
    "No service",
    "Without a doubt no good",
    "Helpful staff are nowhere to be found",
    "Isn't very helpful",
    "Sehr guter Service",
    "Service",
    "The staff",
    "",
    "   ",
    "good ".repeat(60),
  ])("rule 82, negations, irony, stories and other languages are no praise: %s", (comment) => {
    expect(isPlainlyPositive(comment)).toBe(false);
  });

  it.each([
    ["Very helpful, and then it took weeks", true],
    ["Fast efficient service to get connected.", true],
    ["Clean changing rooms, nice showers", true],
    ["The spin class is the highlight of my week", true],
    ["Not happy at all", false],
    ["The staff weren't nice", false],
    ["They weren’t very helpful", false],
    ["Still waiting for a call back", false],
    ["", false],
  ])("rule 82: praise beside whatever else is said: %s", (comment, praises) => {
    expect(hasPraise(comment)).toBe(praises);
  });

  it("tells English by the words no sentence does without", () => {
    expect(readsAsEnglish("It does not work")).toBe(true);
    expect(readsAsEnglish("Leider seit drei Wochen kein Internet")).toBe(false);
  });
});

const data = (file: string): string => path.resolve(__dirname, "../../../shared/data", file);
const rowsOf = <T>(file: string): T[] =>
  Papa.parse<T>(fs.readFileSync(data(file), "utf8").replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  }).data;
const withData = fs.existsSync(data("telecom_nps_responses.csv")) ? it : it.skip;

withData("rule 82: beside real scores of 0 to 6, only what reads as praise is picked", () => {
  const rows = rowsOf<{ Score: string; Comment: string }>("telecom_nps_responses.csv");
  const low = rows.filter(({ Score }) => /^[0-6]$/.test(Score));
  const picked = low.filter(({ Comment }) => isPlainlyPositive(Comment));
  // Read one by one: "happy so far" beside a 6 and "very good first impression" beside a 2.
  expect(picked).toHaveLength(2);
  expect(low.length).toBeGreaterThan(1000);
  // Enough of the praise that promoters write is found for a share to mean something.
  const high = rows.filter(({ Score, Comment }) => /^(9|10)$/.test(Score) && Comment.trim() !== "");
  const found = high.filter(({ Comment }) => isPlainlyPositive(Comment)).length;
  expect(found / high.length).toBeGreaterThan(0.3);
});

withData("rule 82: of 14,502 real complaints none is taken for praise", () => {
  const comments = [
    ...rowsOf<{ comment: string }>("negative_comments_weak_labels.csv"),
    ...rowsOf<{ comment: string }>("negative_comments_unlabelled.csv"),
  ];
  expect(comments).toHaveLength(14_502);
  expect(comments.filter(({ comment }) => isPlainlyPositive(comment))).toEqual([]);
});
