import fc from "fast-check";
import { looksLikeDate } from "../../src/sources/dateTexts";
import { decidedOrder } from "../../src/sources/dateOrder";
import { orderEvidence, readDates } from "../../src/sources/dates";

// Excel's serials of a few days, as Excel itself shows them: 1 Jan 2024 is 45292, 1 Jan 2018 is 43101.
const JAN_1_2024 = 45292;
const MAR_12_2024 = JAN_1_2024 + 31 + 29 + 11;

describe("one date text that needs no order", () => {
  it.each([
    ["2024-03-12", MAR_12_2024],
    ["2024/3/12", MAR_12_2024],
    ["2024.03.12", MAR_12_2024],
    ["20240312", MAR_12_2024],
    ["2024-03-12T18:00:00Z", MAR_12_2024 + 0.75],
    ["2024-03-12T18:00:00.250+02:00", MAR_12_2024 + 0.75],
    ["2024-03-12 06:00", MAR_12_2024 + 0.25],
    ["12 Mar 2024", MAR_12_2024],
    ["12-Mar-24", MAR_12_2024],
    ["Mar 12, 2024", MAR_12_2024],
    ["March 12th, 2024 6:00 PM", MAR_12_2024 + 0.75],
    ["Tuesday, 12 March 2024", MAR_12_2024],
    ["Tue, 12 Mar 2024 12:00 a.m.", MAR_12_2024],
    ["13/03/2024", MAR_12_2024 + 1],
    ["3/13/2024", MAR_12_2024 + 1],
    ["13.03.24 12:00", MAR_12_2024 + 1.5],
    ["03/03/2024 6:00 am", MAR_12_2024 - 9 + 0.25],
    ["29/02/2024", MAR_12_2024 - 12],
  ])("%s", (text, serial) => {
    expect(readDates([text], null).serials[0]).toBeCloseTo(serial, 9);
    expect(looksLikeDate(text)).toBe(true);
  });

  it.each([
    "",
    "n/a",
    "12",
    "10 - Extremely likely",
    "31/04/2024",
    "29/02/2023",
    "2024-13-01",
    "2024-03-12 25:00",
    "12/03",
    "1-2-3",
    "12 Foo 2024",
    "12/03.2024",
    "#N/A",
    "192.168.10.1",
  ])("%j is no date", (text) => {
    expect(readDates([text], null).serials[0]).toBeNaN();
    expect(looksLikeDate(text)).toBe(false);
  });
});

describe("numbers in a date column", () => {
  it.each([
    ["a real date with time", MAR_12_2024 + 0.5, MAR_12_2024 + 0.5],
    ["20240312", 20240312, MAR_12_2024],
    ["seconds since 1970", 1710201600, MAR_12_2024],
    ["milliseconds since 1970", 1710201600000, MAR_12_2024],
  ])("%s", (_, value, serial) => {
    expect(readDates([value], null).serials[0]).toBeCloseTo(serial, 9);
  });

  it.each([0, 5, 2024, -1, 1e20, NaN, Infinity, 20241345])("%d is no date", (value) => {
    expect(readDates([value], null).serials[0]).toBeNaN();
  });
});

describe("the order is decided for the whole column", () => {
  it.each([
    ["one text that can only be day first", ["01/02/2024", "31/01/2024"], "dayFirst"],
    ["one text that can only be month first", ["01/02/2024", "01/31/2024"], "monthFirst"],
    ["two-digit years", ["01/09/21", "17/11/21"], "dayFirst"],
    ["year first", ["2024-01-02", "2024-02-03"], "yearFirst"],
    ["both possible", ["01/02/2024", "03/04/2024"], null],
    ["a mixture", ["31/01/2024", "01/31/2024"], null],
    ["real dates only", [MAR_12_2024, MAR_12_2024 + 20], null],
  ])("%s", (_, values, order) => {
    expect(decidedOrder(orderEvidence(values))).toBe(order);
  });

  it("reads the ones that fit both in the order the others decide", () => {
    const { serials } = readDates(["31/01/2024", "01/02/2024"], null);
    expect([...serials]).toEqual([JAN_1_2024 + 30, JAN_1_2024 + 31]);
    expect([...readDates(["01/31/2024", "01/02/2024"], null).serials]).toEqual([
      JAN_1_2024 + 30,
      JAN_1_2024 + 1,
    ]);
  });

  it("leaves a text that fits both unread while nothing decides, and counts it", () => {
    const column = readDates(["01/02/2024", "05/05/2024"], null);
    expect(column.serials[0]).toBeNaN();
    expect(column.serials[1]).toBe(JAN_1_2024 + 31 + 29 + 31 + 30 + 4);
    expect(column.ambiguous).toBe(1);
  });

  it("takes the person's word, and leaves what cannot be read so", () => {
    const { serials } = readDates(["01/02/2024", "01/31/2024"], "dayFirst");
    expect(serials[0]).toBe(JAN_1_2024 + 31);
    expect(serials[1]).toBeNaN();
  });

  it("notices dates that were swapped when the file was opened, and puts them right when told", () => {
    // d/m/y texts opened under a month-first setting: 1 … 12 February became 2 Jan, 2 Feb … 2 Dec.
    const swapped = Array.from({ length: 12 }, (_, i) => Date.UTC(2024, i, 2) / 864e5 + 25569);
    // The same with 3, 4 and 5 as month, so that days of month differ.
    const more = [3, 4, 5].map((month) => Date.UTC(2024, 6, month) / 864e5 + 25569);
    const values = [...swapped, ...more, "13/02/2024", "28/02/2024"];
    const evidence = orderEvidence(values);
    expect(evidence).toMatchObject({ dayFirst: 2, monthFirst: 15, swapped: "dayFirst" });
    expect(decidedOrder(evidence)).toBeNull();
    const told = readDates(values, "dayFirst").serials;
    // 2 December as stored was 12 February.
    expect(told[11]).toBe(JAN_1_2024 + 31 + 11);
    expect(told[15]).toBe(JAN_1_2024 + 31 + 12);
  });

  it("does not take the first days of months for swapped", () => {
    const firsts = Array.from({ length: 12 }, (_, i) => Date.UTC(2024, i, 1) / 864e5 + 25569);
    expect(orderEvidence([...firsts, "13/02/2024"]).swapped).toBeNull();
  });
});

it("reads back any day of 1970–2099 in every order it is written in (property)", () => {
  const day = fc.integer({ min: 25569, max: 73050 });
  fc.assert(
    fc.property(day, (serial) => {
      const date = new Date((serial - 25569) * 864e5);
      const [y, m, d] = date.toISOString().slice(0, 10).split("-") as [string, string, string];
      expect(readDates([`${y}-${m}-${d}`], null).serials[0]).toBe(serial);
      expect(readDates([`${d}/${m}/${y}`], "dayFirst").serials[0]).toBe(serial);
      expect(readDates([`${m}/${d}/${y}`], "monthFirst").serials[0]).toBe(serial);
      const name = date.toLocaleDateString("en-GB", { month: "short", timeZone: "UTC" });
      expect(readDates([`${d} ${name} ${y}`], null).serials[0]).toBe(serial);
    })
  );
});

it("takes apart 100,000 different texts, every one", () => {
  const days = Array.from({ length: 100_000 }, (_, i) => 42_005 + (i * 3_240_000) / 86_400_000);
  const values = days.map((serial) => {
    const moment = new Date(Math.round((serial - 25_569) * 86_400_000));
    const [day = "", time = ""] = moment.toISOString().split("T");
    return `${day.split("-").reverse().join("/")} ${time.slice(0, 8)}`;
  });
  const { serials } = readDates(values, null);
  expect(serials.length).toBe(days.length);
  expect(serials.every((serial, at) => Math.floor(serial) === Math.floor(days[at] ?? 0))).toBe(
    true
  );
});
