// The https certificate for localhost: the person's trusted development certificate, else one made here.
import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { cache } from "./paths.mjs";

const DAY = 24 * 60 * 60 * 1000;

/** Valid for localhost for another day at least. */
function usable(cert) {
  try {
    const parsed = new crypto.X509Certificate(cert);
    return (
      parsed.checkHost("localhost") !== undefined &&
      new Date(parsed.validTo).getTime() > Date.now() + DAY
    );
  } catch {
    return false;
  }
}

function readPair(folder) {
  const files = ["localhost.key", "localhost.crt"].map((name) => path.join(folder, name));
  if (!files.every((file) => fs.existsSync(file))) return null;
  const [key, cert] = files.map((file) => fs.readFileSync(file, "utf8"));
  return usable(cert) ? { key, cert } : null;
}

/** Made and trusted by `npx office-addin-dev-certs install`, which Office add-in developers have run. */
const trustedCertificate = () => readPair(path.join(os.homedir(), ".office-addin-dev-certs"));

async function selfMadeCertificate() {
  const folder = path.join(cache, "certificate");
  const kept = readPair(folder);
  if (kept) return kept;
  const { generate } = await import("selfsigned");
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 90 * DAY),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "localhost.key"), made.private, { mode: 0o600 });
  fs.writeFileSync(path.join(folder, "localhost.crt"), made.cert);
  return { key: made.private, cert: made.cert };
}

/** PEM texts, and whether the machine trusts them already. */
export async function certificate() {
  const trusted = trustedCertificate();
  if (trusted) return { ...trusted, trusted: true };
  return { ...(await selfMadeCertificate()), trusted: false };
}

/** What Chromium's --ignore-certificate-errors-spki-list takes: allows this one certificate and no other. */
export function fingerprint(cert) {
  const key = new crypto.X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return crypto.createHash("sha256").update(key).digest("base64");
}
