import { makeStyles, tokens } from "@fluentui/react-components";

/** What stands in one line as long as there is room: checks, goals, figures with their words. */
export const useEvidenceStyles = makeStyles({
  banner: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    rowGap: "2px",
    alignItems: "baseline",
  },
  checkHead: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "8px",
    rowGap: "2px",
    alignItems: "baseline",
  },
  check: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  goal: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 76px",
    gap: "8px",
    alignItems: "center",
  },
  figures: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "4px",
    fontSize: "14px",
    lineHeight: "20px",
    "& dt": { fontWeight: 600, textAlign: "right", fontVariantNumeric: "tabular-nums" },
    "& dd": { margin: 0 },
  },
});
