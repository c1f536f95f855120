/** A YAML file with the line of everything in it, so that each problem can be pointed at. */
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type Pair,
} from 'yaml';

import { hasHidden, hiddenFix } from '../hidden-characters';
import { inEnglish } from '../phrase';
import { MAX_YAML_LENGTH } from '../read/limits';
import { problemAt, type Path, type Problem } from './problem';

export interface RawFile {
  /** Relative to the project, with forward slashes. */
  readonly name: string;
  readonly text: string;
}

export interface Loaded<T> {
  readonly name: string;
  readonly value: T;
  /** A problem at a path within this file. */
  readonly problem: (path: Path, message: string, fix: string) => Problem;
}

export type ParsedYaml =
  | { readonly ok: true; readonly file: Loaded<unknown> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const FIXES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces, two for each level',
  DUPLICATE_KEY: 'keep one of the two keys',
};

/** Parses YAML 1.2 (core schema: a date stays text). */
export function parseYamlFile({ name, text }: RawFile): ParsedYaml {
  const garbled = checkCharacters(name, text);
  if (garbled.length > 0) return { ok: false, problems: garbled };
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (doc.errors.length > 0) {
    const problems = doc.errors.map((error) =>
      problemAt(
        { file: name, line: lines.linePos(error.pos[0]).line },
        error.message,
        FIXES[error.code] ??
          'correct the YAML there: text with a colon, a # or an apostrophe goes between double quotes, and what belongs together begins in the same column',
      ),
    );
    return { ok: false, problems };
  }
  const alias = findAlias(doc);
  if (alias) {
    const line = lines.linePos(startOf(alias) ?? 0).line;
    const fix = 'write the value itself; text that begins with * goes between double quotes';
    return {
      ok: false,
      problems: [problemAt({ file: name, line }, `*${alias.source} stands for another value`, fix)],
    };
  }
  const value: unknown = doc.toJS();
  const problem = (path: Path, message: string, fix: string): Problem =>
    problemAt({ file: name, line: lineOf(doc.contents, path, lines), path }, message, fix);
  return { ok: true, file: { name, value, problem } };
}

/** A few aliases can stand for more values than a machine has room for. */
function findAlias(doc: Document): Alias | null {
  let found: Alias | null = null;
  visit(doc, {
    Alias: (_, alias) => {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/** Names and phrases are compared letter by letter, so every letter has to be the one it seems. */
function checkCharacters(name: string, text: string): Problem[] {
  if (text.length > MAX_YAML_LENGTH) {
    const message = `is longer than ${MAX_YAML_LENGTH} characters`;
    return [problemAt({ file: name }, message, 'divide it')];
  }
  return text.split('\n').flatMap((content, index) => {
    const place = { file: name, line: index + 1 };
    // What the decoder could not read.
    if (content.includes('\uFFFD')) {
      return [problemAt(place, 'the line is not UTF-8', 'save the file as UTF-8')];
    }
    if (hasHidden(content)) {
      const what = 'the line has a character that nobody sees';
      return [problemAt(place, what, inEnglish(hiddenFix(content)))];
    }
    return content === content.normalize('NFC')
      ? []
      : [problemAt(place, 'the line is not in NFC', 'type it anew, or convert the file to NFC')];
  });
}

/** The line of the key or item at the path, or of the nearest thing around it. */
function lineOf(root: unknown, path: Path, lines: LineCounter): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        ({ key }) => (isScalar(key) ? key.value : key) === part,
      );
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return lines.linePos(offset).line;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
