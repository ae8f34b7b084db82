import { shownDecimals } from "../../src/report/shownDecimals";

describe("decimals that keep a value on its side of an edge (rule 5)", () => {
  it.each([
    // values, edges, fewest, decimals
    [[-12.3], [0, 10], 0, 0],
    [[-0.4], [0], 0, 1],
    [[29.96], [30], 1, 2],
    [[29.96], [30], 0, 2],
    [[29.4], [30], 0, 0],
    [[29.999], [30], 0, 3],
    [[28.999999999999996], [29], 0, 0],
    [[30], [30], 0, 0],
    [[-0.04], [0], 1, 2],
    [[12, 29.96], [30], 1, 2],
    [[29.9999999], [30], 0, 4],
    [[], [30], 1, 1],
  ])("%j with edges %j from %i on: %i", (values, edges, fewest, decimals) => {
    expect(shownDecimals(values, edges, fewest)).toBe(decimals);
  });
});
