import { findHeader } from "../../src/sources/header";

const data = [
  [45292, "North", 9, "quick and friendly"],
  [45293, "South", 3, "slow again"],
  [45294, "North", 10, ""],
  [45295, "West", "", "no comment"],
  [45296, "South", 7, "fine"],
];

it.each([
  [
    "a header",
    [["Date", "Region", "Score", "Comment"], ...data],
    0,
    1,
    ["Date", "Region", "Score", "Comment"],
  ],
  ["none", data, 0, 0, ["", "", "", ""]],
  [
    "a title and a blank row above",
    [
      ["NPS survey Q3", "", "", ""],
      ["", "", "", ""],
      ["Date", "Region", "Score", "Comment"],
      ...data,
    ],
    2,
    1,
    ["Date", "Region", "Score", "Comment"],
  ],
  [
    "a title above data without a header",
    [["NPS survey Q3", "", "", ""], ["", "", "", ""], ...data],
    2,
    0,
    ["", "", "", ""],
  ],
  [
    "three header rows with import ids (survey tool)",
    [
      ["EndDate", "Q2", "Q1_1", "Q3"],
      ["End Date", "Which region?", "How likely are you to recommend us?", "Why?"],
      [
        '{"ImportId":"endDate"}',
        '{"ImportId":"QID2"}',
        '{"ImportId":"QID1_1"}',
        '{"ImportId":"QID3"}',
      ],
      ...data,
    ],
    0,
    3,
    ["EndDate", "Which region?", "How likely are you to recommend us?", "Why?"],
  ],
  [
    "two header rows (survey tool)",
    [
      ["Date", "Region", "How likely?", "Reason"],
      ["", "Response", "", "Open-Ended Response"],
      ...data,
    ],
    0,
    2,
    ["Date", "Region", "How likely?", "Reason"],
  ],
  ["one column", [["Score"], [9], [10], [3]], 0, 1, ["Score"]],
  ["one column under a title", [["Survey 2024"], ["Score"], [9], [10], [3]], 1, 1, ["Score"]],
  ["one column without header", [[9], [10], [3]], 0, 0, [""]],
  [
    "labelled answers are data",
    [["Q"], ["10 - Extremely likely"], [9], ["0 - Not at all likely"]],
    0,
    1,
    ["Q"],
  ],
  [
    "an odd first answer is data",
    [
      ["Date", "Score"],
      [45292, "refused"],
      [45293, 9],
      [45294, 8],
    ],
    0,
    1,
    ["Date", "Score"],
  ],
  [
    "texts only, groups come back",
    [
      ["Region", "Plan"],
      ["North", "Pro"],
      ["North", "Free"],
      ["South", "Pro"],
      ["North", "Pro"],
      ["South", "Free"],
    ],
    0,
    1,
    ["Region", "Plan"],
  ],
  ["nothing", [], 0, 0, []],
])("%s", (_, cells, above, rows, headers) => {
  const found = findHeader(cells);
  expect({ above: found.above, rows: found.rows }).toEqual({ above, rows });
  expect(found.headers).toEqual(headers);
});
