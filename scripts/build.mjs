// npm run build: dist/ for the address in ADDIN_URL; ADDIN_NAMESPACE=STAGING makes a namespaced variant.
import { installPackages } from "./install.mjs";

installPackages();
try {
  const { buildAddin } = await import("./build-addin.mjs");
  const built = await buildAddin({
    address: process.env.ADDIN_URL || undefined,
    namespace: process.env.ADDIN_NAMESPACE || undefined,
  });
  console.log(
    `dist/ is ready for ${built.address} (${built.script}, ${built.metadata}, manifest.xml).`
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
