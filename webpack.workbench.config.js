// The workbench page. Always a development build: a production build of the grid takes minutes
// and nobody downloads this page from afar.
const path = require("path");
const Html = require("html-webpack-plugin");

module.exports = () => ({
  name: "workbench",
  mode: "development",
  devtool: "cheap-module-source-map",
  cache: {
    type: "filesystem",
    name: "workbench",
    cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
    buildDependencies: { config: [__filename] },
  },
  entry: { workbench: "./workbench/src/shell/main.tsx" },
  output: { path: path.resolve(__dirname, "dist-workbench"), clean: true },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "ts-loader",
          options: {
            configFile: path.resolve(__dirname, "workbench/tsconfig.json"),
            // Types are checked by `npm run typecheck`, once, not in every build.
            transpileOnly: true,
            compilerOptions: { noEmit: false },
          },
        },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  // Not so the packages: their development checks of themselves take much of every browser test's time.
  optimization: { nodeEnv: "production" },
  plugins: [new Html({ filename: "workbench.html", template: "./workbench/workbench.html" })],
  // Source maps of published packages point to sources that are not published.
  ignoreWarnings: [/Failed to parse source map/],
  performance: { hints: false },
});
