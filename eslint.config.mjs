import js from "@eslint/js";
import office from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import globals from "globals";
import ts from "typescript-eslint";

/**
 * The arrows of ARCHITECTURE.md: what each folder of src may import. Everything else between folders is an error.
 */
const MAY_IMPORT = {
  wording: [],
  score: ["wording"],
  playbook: ["score", "wording"],
  comments: ["score", "playbook", "wording"],
  diagnosis: ["score", "playbook", "comments", "wording"],
  roadmap: ["score", "playbook", "comments", "diagnosis", "wording"],
  report: ["score", "playbook", "comments", "diagnosis", "roadmap", "wording"],
  functions: ["score", "playbook", "comments", "diagnosis", "wording"],
  excel: ["score", "playbook", "comments", "diagnosis", "roadmap", "report", "wording"],
  sources: ["score", "playbook", "excel", "wording"],
  taskpane: [
    "score",
    "playbook",
    "comments",
    "diagnosis",
    "roadmap",
    "report",
    "sources",
    "wording",
  ],
  entries: [
    "score",
    "playbook",
    "comments",
    "functions",
    "excel",
    "sources",
    "taskpane",
    "wording",
  ],
};
const FOLDERS = Object.keys(MAY_IMPORT);
const PURE = ["wording", "score", "playbook", "comments", "diagnosis", "roadmap", "report"];
/** The edge: only these know that there is an Excel. */
const NAMES_EXCEL = ["excel", "entries"];
/** A pure function is told the time and its seeds, and reaches for nothing outside. */
const OUTSIDE = [
  "Excel",
  "Office",
  "OfficeExtension",
  "CustomFunctions",
  "document",
  "window",
  "navigator",
  "location",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "setTimeout",
  "setInterval",
  "performance",
  "crypto",
  "process",
  "console",
];

const arrows = FOLDERS.map((folder) => {
  const forbidden = FOLDERS.filter(
    (other) => other !== folder && !MAY_IMPORT[folder].includes(other)
  );
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join("|")})(/|$)`,
              message: `src/${folder} may import only: ${MAY_IMPORT[folder].join(", ") || "nothing of the other folders"} (ARCHITECTURE.md).`,
            },
            { regex: "workbench/", message: "The workbench never ships." },
          ],
        },
      ],
    },
  };
});

export default ts.config(
  {
    ignores: [
      "dist",
      "dist-workbench",
      "node_modules",
      ".cache",
      "playwright-report",
      "test-results",
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...ts.configs.recommendedTypeChecked.map((config) => ({
    ...config,
    files: ["src/**/*.{ts,tsx}"],
  })),
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: { projectService: true },
      globals: { ...globals.browser },
    },
    plugins: { "office-addins": office, "react-hooks": hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      // Naming a key only to leave it out of the rest is how a copy without it is made.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-undef": "off",
      "no-console": "error",
      "no-alert": "error",
      "no-eval": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: PURE.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: {
      "no-restricted-globals": ["error", ...OUTSIDE],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Pure code is told the time." },
        { object: "Math", property: "random", message: "Pure code is given its seed." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Pure code is told the time.",
        },
      ],
    },
  },
  {
    files: FOLDERS.filter((folder) => !PURE.includes(folder) && !NAMES_EXCEL.includes(folder)).map(
      (folder) => `src/${folder}/**/*.{ts,tsx}`
    ),
    rules: { "no-restricted-globals": ["error", "Excel"] },
  },
  ...arrows,
  // CustomFunctions.Error is what Excel understands, and no Error by type.
  {
    files: ["src/functions/**", "src/entries/functions.ts"],
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["workbench/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex:
                "^(\\.\\./)+src/(score|playbook|wording|diagnosis|roadmap|report|functions|excel|sources|taskpane|entries)",
              message: "The workbench knows Excel, not the add-in.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["**/*.mjs", "*.js", "*.config.ts", "bench/**", "test/**"],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ["*.js", "test/sequencer.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  }
);
