import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { answers } from "../../src/diagnosis/answers";
import { diagnose } from "../../src/diagnosis/diagnose";
import { headline } from "../../src/diagnosis/headline";
import { day, inIndustry, reading, type Row } from "./survey";

const file = path.resolve(__dirname, "../../../shared/data/telecom_nps_responses.csv");
const present = fs.existsSync(file);

interface Line {
  readonly "Response date": string;
  readonly "Journey stage": string;
  readonly Score: string;
}

/** Dates are day/month/year with a time, unusable scores are "NA". */
function rows(): Row[] {
  const text = fs.readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  return Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data.map((line) => {
    const [d, m, y, hour, minute] = line["Response date"].split(/[/ :]/).map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    return {
      score: /^\d+$/.test(line.Score) ? Number(line.Score) : -1,
      day: day(y, m, d) + (hour * 60 + minute) / 1440,
      segments: [line["Journey stage"] || null],
    };
  });
}

(present ? describe : describe.skip)("2,385 real telecom answers", () => {
  const context = inIndustry("telecom");
  const survey = present ? reading(rows(), ["Journey stage"]) : reading([]);

  it("all: n = 2,353 and −24.69", () => {
    const diagnosis = diagnose(survey, { ...context, window: "all" });
    expect(diagnosis.total.groups.n).toBe(2353);
    expect(Math.abs(diagnosis.total.nps - -24.69)).toBeLessThan(0.005);
  });

  it("default window: n = 1,046 and −16.35", () => {
    const { window, total, asOf } = diagnose(survey, context);
    expect(asOf).toBe(day(2018, 6, 20));
    expect(window).toMatchObject({ used: "90days", n: 1046, words: "the 90 days to 20 Jun 2018" });
    expect(Math.abs(total.nps - -16.35)).toBeLessThan(0.005);
  });

  it("is bad, better than before, and has one complete quarter only", () => {
    const diagnosis = diagnose(survey, context);
    expect(headline(diagnosis)).toBe("The score is bad for telecom; direction not known yet");
    expect(answers(diagnosis).map(({ answer }) => answer)).toEqual(["Bad", "Better", "Not yet"]);
    expect(diagnosis.trajectory).toMatchObject({ assessed: false });
    expect(diagnosis.priority).toMatchObject({ urgency: "immediate", deadline: day(2018, 6, 20) });
    // Counted by hand from the file: the stages of the window and their answers.
    expect(diagnosis.segments[0]?.segments.map(({ value, groups }) => [value, groups.n])).toEqual(
      expect.arrayContaining([
        ["Order", 438],
        ["First Payment", 530],
        ["Equipment Received", 68],
        ["Service in Use", 10],
      ])
    );
  });
});
