// The server of the browser tests: the built add-in of dist/ in a freshly built workbench.
import { runWebpack } from "./build-addin.mjs";
import { certificate } from "./certificate.mjs";
import { dist, distWorkbench } from "./paths.mjs";
import { serveWorkbench } from "../workbench/server/server.mjs";

await runWebpack("webpack.workbench.config.js", "development");
const { key, cert } = await certificate();
const { url } = await serveWorkbench({
  port: Number(process.argv[2]),
  key,
  cert,
  dist,
  distWorkbench,
});
console.log(url);
