const os = require("os");

// Three projects: pure code (node), pane (jsdom), and everything that talks to the real office.js (node).
// ESM-only packages below Univer and visx are compiled to CommonJS for jest.
const esm =
  "cjk-regex|collapse-white-space|franc-min|kdbush|lodash-es|n-gram|nanoid|quickselect|rbush|regexp-util|trigram-utils|unicode-regex|@visx|hucre|echarts|zrender|d3-[a-z]+|internmap|delaunator|robust-predicates|chardet";
// Types are checked by `npm run typecheck`; here the tests only have to run.
const compiled = (parser) => [
  "@swc/jest",
  {
    swcrc: false,
    jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic" } } },
    module: { type: "commonjs" },
  },
];
const common = {
  setupFiles: ["<rootDir>/test/words.ts"],
  transform: {
    "\\.tsx$": compiled({ syntax: "typescript", tsx: true }),
    "\\.ts$": compiled({ syntax: "typescript" }),
    "\\.m?js$": compiled({ syntax: "ecmascript" }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
};
const pure = [
  "score",
  "playbook",
  "comments",
  "diagnosis",
  "roadmap",
  "report",
  "wording",
  "sources",
  "functions",
  "entries",
  "scripts",
  "training",
];
// Tests of the workbench wait for its engine half of their time: two workers a core fill it, where there is room for
// them. One grows to about two gigabytes.
const cores = os.availableParallelism();
const room = Math.floor(os.totalmem() / 2 ** 31);
const workers = Math.max(cores, Math.min(cores * 2, room));
module.exports = {
  testTimeout: 60000,
  maxWorkers: workers,
  testSequencer: "<rootDir>/test/sequencer.js",
  projects: [
    {
      ...common,
      displayName: "pure",
      testEnvironment: "node",
      testMatch: pure.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx", "<rootDir>/test/taskpane/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/setup.ts"],
    },
    {
      ...common,
      displayName: "office",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{workbench,excel,built}/**/*.test.ts"],
    },
  ],
};
