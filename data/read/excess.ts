/**
 * What no check should have to go through. A check may call itself for each level, and hand each
 * mistake on as an argument: a hostile value would exhaust its stack.
 */
import type { DatasetProblem } from '../check-reference';
import { say } from '../phrase';
import { formatPath } from './explain';
import { MAX_DEPTH, MAX_INNER, MAX_INNERMOST } from './limits';

interface Node {
  readonly value: object;
  readonly key: PropertyKey | null;
  readonly parent: Node | null;
  readonly depth: number;
  /** How many lists it stands in. */
  readonly lists: number;
}

/**
 * @param prefix the path of `root` in its file, such as `events[3]`
 * @returns the first place with more than is read; `null` if there is none
 */
export function excess(root: unknown, prefix: string): DatasetProblem | null {
  if (!isObject(root)) return null;
  // Not recursive, for the same reason.
  const waiting: Node[] = [{ value: root, key: null, parent: null, depth: 1, lists: 0 }];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.depth > MAX_DEPTH) {
      const message = say`it is nested more than ${MAX_DEPTH} levels deep`;
      return { path: pathOf(node, prefix), message, fix: say`write it as the format shows` };
    }
    const inner: readonly (readonly [string, unknown])[] = Object.entries(node.value);
    const isList = Array.isArray(node.value);
    const most = node.lists === 0 ? MAX_INNER : MAX_INNERMOST;
    if (isList && inner.length > most) {
      const message = say`it lists more than ${most}`;
      return { path: pathOf(node, prefix), message, fix: say`shorten the list, or divide it` };
    }
    const lists = node.lists + (isList ? 1 : 0);
    for (const [key, value] of inner) {
      if (!isObject(value)) continue;
      const name = isList ? Number(key) : key;
      waiting.push({ value, key: name, parent: node, depth: node.depth + 1, lists });
    }
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function pathOf(node: Node, prefix: string): string {
  const keys: PropertyKey[] = [];
  for (let at: Node | null = node; at !== null; at = at.parent)
    if (at.key !== null) keys.push(at.key);
  return formatPath(prefix, keys.reverse());
}
