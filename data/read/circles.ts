/** Which events can be on a circle of "part of". */

/**
 * What is left of a graph when everything that leads to no circle is taken out: looked into for
 * each of a hundred thousand events, a long chain would be walked a hundred thousand times.
 *
 * @param edges by node, the nodes that it leads to
 */
export function circularPart(
  edges: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const left = new Map<string, number>();
  const leadingTo = new Map<string, string[]>();
  const ended: string[] = [];
  for (const [from, targets] of edges) {
    left.set(from, targets.length);
    if (targets.length === 0) ended.push(from);
    for (const to of targets) {
      const sources = leadingTo.get(to);
      if (sources) sources.push(from);
      else leadingTo.set(to, [from]);
      if (!edges.has(to) && !left.has(to)) {
        left.set(to, 0);
        ended.push(to);
      }
    }
  }
  for (let node = ended.pop(); node !== undefined; node = ended.pop()) {
    for (const from of leadingTo.get(node) ?? []) {
      const count = (left.get(from) ?? 0) - 1;
      left.set(from, count);
      if (count === 0) ended.push(from);
    }
  }
  return new Map([...edges].filter(([node]) => (left.get(node) ?? 0) > 0));
}
