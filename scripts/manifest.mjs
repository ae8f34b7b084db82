// Turns the manifest in the repository into the one for a given address and build.
import crypto from "node:crypto";

const TEMPLATE_ADDRESS = "https://localhost:3000";

/** Checks the address the add-in will be served from; throws a sentence a person can act on. */
export function addinAddress(text = TEMPLATE_ADDRESS) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(
      `ADDIN_URL "${text}" is not an address. Give one like https://nps.example.com/addin`
    );
  }
  if (url.protocol !== "https:") {
    throw new Error(
      `ADDIN_URL must begin with https: Excel loads add-ins over https only ("${text}").`
    );
  }
  return url.href.replace(/[?#].*$/, "").replace(/\/+$/, "");
}

/** A stable id of its own for each namespaced variant, so that it can be loaded beside the plain one. */
function variantId(namespace) {
  const hex = crypto.createHash("sha256").update(`nps-recovery:${namespace}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function withNamespace(manifest, namespace) {
  if (!/^[A-Z][A-Z0-9_.]{0,31}$/.test(namespace)) {
    throw new Error(
      `ADDIN_NAMESPACE "${namespace}" must be capital letters, digits, _ or dots, starting with a letter.`
    );
  }
  return manifest
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${variantId(namespace)}</Id>`)
    .replace(/(<DisplayName DefaultValue="[^"]*)"/, `$1 (${namespace})"`)
    .replace(/<!-- No Namespace[^]*?-->/, `<Namespace resid="Functions.Namespace"/>`)
    .replace(
      "<bt:ShortStrings>",
      `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>`
    );
}

/**
 * @param {string} template the manifest of the repository
 * @param {{ address: string, script: string, metadata: string, namespace?: string }} build file names within the address
 */
export function manifestFor(template, { address, script, metadata, namespace }) {
  const plain = template
    .replaceAll(`${TEMPLATE_ADDRESS}/functions.json`, `${TEMPLATE_ADDRESS}/${metadata}`)
    .replaceAll(`${TEMPLATE_ADDRESS}/functions.js"`, `${TEMPLATE_ADDRESS}/${script}"`)
    .replaceAll(TEMPLATE_ADDRESS, address);
  return namespace ? withNamespace(plain, namespace) : plain;
}

/** The add-in as a saved workbook names it. */
export function addinOf(template, functions) {
  const [, id] = /<Id>([^<]*)<\/Id>/.exec(template);
  const [, version] = /<Version>([^<]*)<\/Version>/.exec(template);
  return { id, version, functions };
}
