/**
 * The links of a network that lie on no closed path, so that without one of them it falls into one more part
 * (Tarjan 1974: one walk through all links). Nodes are 0…`nodes` − 1; no two nodes are linked twice.
 * Example: of links 0–1, 1–2, 2–0 and 2–3 only the last one.
 */
export function bridgesOf(
  nodes: number,
  links: readonly (readonly [number, number])[]
): [number, number][] {
  const linked: number[][] = Array.from({ length: nodes }, () => []);
  for (const [a, b] of links) {
    linked[a]?.push(b);
    linked[b]?.push(a);
  }
  const order = new Int32Array(nodes).fill(-1);
  /** The earliest node that can be reached from here without the link by which one came. */
  const earliest = new Int32Array(nodes);
  const found: [number, number][] = [];
  let visited = 0;
  const visit = (node: number, from: number): void => {
    order[node] = earliest[node] = visited++;
    for (const next of linked[node] ?? []) {
      if (next === from) continue;
      if (order[next] === -1) {
        visit(next, node);
        if ((earliest[next] as number) > order[node]) found.push([node, next]);
        earliest[node] = Math.min(earliest[node], earliest[next] as number);
      } else {
        earliest[node] = Math.min(earliest[node], order[next] as number);
      }
    }
  };
  for (let node = 0; node < nodes; node++) if (order[node] === -1) visit(node, -1);
  return found;
}
