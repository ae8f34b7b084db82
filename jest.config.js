const os = require("os");

// Three projects: pure code (node), pane (jsdom), and everything that talks to the real office.js (node).
// ESM-only packages below Univer and visx are compiled to CommonJS for jest.
const esm =
  "cjk-regex|collapse-white-space|franc-min|kdbush|lodash-es|n-gram|nanoid|quickselect|rbush|regexp-util|trigram-utils|unicode-regex|@visx|hucre|echarts|zrender|d3-[a-z]+|internmap|delaunator|robust-predicates|chardet";
const compilerOptions = {
  module: "commonjs",
  moduleResolution: "bundler",
  jsx: "react-jsx",
  esModuleInterop: true,
  resolveJsonModule: true,
  isolatedModules: true,
  target: "es2022",
  skipLibCheck: true,
  allowJs: true,
  noEmit: false,
  types: [],
};
const common = {
  setupFiles: ["<rootDir>/test/words.ts"],
  // Types are checked by `npm run typecheck`; here the tests only have to run.
  transform: { "^.+\\.m?[jt]sx?$": ["ts-jest", { tsconfig: compilerOptions, diagnostics: false }] },
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
// Tests of the workbench wait for its engine half of their time: on two cores a third worker fills it, where there is
// room for it. One grows to about a gigabyte and a half.
const cores = os.availableParallelism();
const room = Math.floor(os.totalmem() / 2 ** 31);
const workers = Math.max(cores, Math.min(Math.ceil(cores * 1.5), room));
module.exports = {
  testTimeout: 60000,
  maxWorkers: workers,
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
      testMatch: ["<rootDir>/test/{workbench,excel,built,wizard}/**/*.test.ts"],
    },
  ],
};
