import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

import { FOR_PROGRAMS, NAMES, parsed, prose, templateText } from './prose.test-helper';

/** Attributes that a reader sees or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
]);

const hasLetters = (text: string) => /\p{L}/u.test(text);

/** Texts in the JSX of a file that stand there as they are, and not in the messages. */
function literalTexts(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const add = (words: string) => {
    if (hasLetters(words.replace(NAMES, ''))) found.push(`${path}: ${words.trim()}`);
  };
  /** The texts that an expression may give: both sides of a condition, not what it asks. */
  const addLiterals = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node)) add(node.text);
    else if (ts.isTemplateExpression(node)) add(templateText(node));
    else if (ts.isConditionalExpression(node)) {
      addLiterals(node.whenTrue);
      addLiterals(node.whenFalse);
    } else if (ts.isBinaryExpression(node)) {
      if (node.operatorToken.kind === ts.SyntaxKind.PlusToken) addLiterals(node.left);
      addLiterals(node.right);
    } else if (ts.isParenthesizedExpression(node)) addLiterals(node.expression);
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) add(node.text);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) {
      addLiterals(node.expression);
    }
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) {
      const value = node.initializer;
      if (ts.isStringLiteral(value)) add(value.text);
      else if (ts.isJsxExpression(value) && value.expression) addLiterals(value.expression);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(path, text));
  return found;
}

const sources = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(
      (path) =>
        /\.tsx?$/.test(path) && !/\.test|\.d\.ts$|i18n\/(?:en|vi|problems\/vi)\b/.test(path),
    )
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
);

it('no words stand in the JSX: all of them are messages', () => {
  const jsx = sources.filter(({ path }) => path.endsWith('.tsx'));
  expect(jsx.flatMap(({ path, text }) => literalTexts(path, text))).toEqual([]);
});

it('and none elsewhere in the code', () => {
  const ours = sources.filter(({ path }) => !FOR_PROGRAMS.test(path));
  expect(ours.flatMap(({ path, text }) => prose(path, text))).toEqual([]);
});

it.each([
  ['<p>Hello</p>', 'Hello'],
  ['<p>{a ? "yes" : t.no}</p>', 'yes'],
  ['<p>{a && `${n} events`}</p>', '… events'],
  ['<button aria-label="Close" />', 'Close'],
  ['<button title={a ? t.open : "shut"} />', 'shut'],
  ["<p>{a === 'copied' && t.copied} · {n}</p>", null],
  ['<p className="text-13" data-kind="task">{t.words}</p>', null],
])('in the JSX %s it finds %s', (text, expected) => {
  expect(literalTexts('x.tsx', `const x = ${text};`)).toEqual(
    expected === null ? [] : [`x.tsx: ${expected}`],
  );
});

it.each([
  ["['Jan', 'Feb']", ['Jan', 'Feb']],
  ['`with it there would be ${n} views`', ['with it there would be … views']],
  ["{ fix: 'delete some of those' }", ['delete some of those']],
  ['`${path}: ${message}. Fix: ${fix}`', ['…: …. Fix: …']],
  ["lang === 'vi' ? `Tháng ${month}` : ''", ['Tháng …']],
  ["'rounded-md border px-2 hover:text-ink'", []],
  ["key === 'Escape' || new Error('It is no date')", []],
  ['`M${x} ${y}V${z}`', []],
  ["'(prefers-color-scheme: dark)'", []],
])('in the code %s it finds %j', (text, expected) => {
  expect(prose('x.ts', `const x = ${text};`)).toEqual(expected.map((words) => `x.ts: ${words}`));
});
