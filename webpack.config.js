// The add-in: one page (taskpane.html) that is also the runtime of the custom functions.
const path = require("path");
const Copy = require("copy-webpack-plugin");
const Html = require("html-webpack-plugin");

const main = (distribution) =>
  require.resolve(`@stdlib/stats-base-dists-${distribution}/lib/main.js`);

module.exports = (_environment, { mode = "production" } = {}) => {
  const production = mode === "production";
  return {
    name: "add-in",
    mode,
    devtool: production ? "source-map" : "cheap-module-source-map",
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
    // `dependOn`: both entries run on one page and must share one instance of every module.
    entry: {
      functions: "./src/entries/functions.ts",
      taskpane: { import: "./src/entries/taskpane.tsx", dependOn: "functions" },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      clean: true,
      // Excel caches function files for up to a day: a new build has new names.
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "",
    },
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      alias: {
        // stdlib's sentences about wrong property descriptors: nobody sees them, and functions.js has to stay small.
        "@stdlib/string-format": false,
        // Without the makers of distribution functions beside them, which nobody calls.
        "@stdlib/stats-base-dists-normal-cdf$": main("normal-cdf"),
        "@stdlib/stats-base-dists-normal-quantile$": main("normal-quantile"),
      },
    },
    // stdlib brings these for browsers without them, in which no Excel runs; the rest are other names for the same.
    externals: {
      "@stdlib/array-float64": "Float64Array",
      "@stdlib/array-uint32": "Uint32Array",
      "@stdlib/array-uint16": "Uint16Array",
      "@stdlib/array-uint8": "Uint8Array",
      "@stdlib/utils-define-property": "Object.defineProperty",
      "@stdlib/number-ctor": "Number",
      "@stdlib/math-base-special-abs": "Math.abs",
      "@stdlib/math-base-special-ceil": "Math.ceil",
      "@stdlib/math-base-special-floor": "Math.floor",
      "@stdlib/math-base-special-sqrt": "Math.sqrt",
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "ts-loader",
            // Types are checked by `npm run typecheck`, once, not in every build.
            options: { transpileOnly: true, compilerOptions: { noEmit: false } },
          },
        },
      ],
    },
    optimization: { moduleIds: "deterministic" },
    plugins: [
      new Html({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
      }),
      // The language model is fetched by name and version (src/entries/languageModel.ts), icons by the manifest.
      new Copy({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/assets/language/**"] } },
        ],
      }),
    ],
    performance: { hints: false },
  };
};
