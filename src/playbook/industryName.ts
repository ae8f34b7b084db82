/**
 * An industry's name without what people write differently: case, accents, spaces, hyphens and other signs.
 * Example: `plainName("E-Commerce")` is "ecommerce"; "" for a name of signs alone.
 */
export function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
