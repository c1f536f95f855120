import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

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

/** Names of standards, which are the same in every language. */
const NAMES = /\b(HTTP|SHA-256)\b/g;

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
    else if (ts.isTemplateExpression(node)) {
      add([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' '));
    } else if (ts.isConditionalExpression(node)) {
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
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

it('no words stand in the JSX: all of them are messages', () => {
  const found = ['app', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx') && !/\.test/.test(name))
      .flatMap((name) =>
        literalTexts(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')),
      ),
  );
  expect(found).toEqual([]);
});

it.each([
  ['<p>Hello</p>', 'Hello'],
  ['<p>{a ? "yes" : t.no}</p>', 'yes'],
  ['<p>{a && `${n} events`}</p>', 'events'],
  ['<button aria-label="Close" />', 'Close'],
  ['<button title={a ? t.open : "shut"} />', 'shut'],
  ["<p>{a === 'copied' && t.copied} · {n}</p>", null],
  ['<p className="text-13" data-kind="task">{t.words}</p>', null],
])('in %s it finds %s', (text, expected) => {
  expect(literalTexts('x.tsx', `const x = ${text};`)).toEqual(
    expected === null ? [] : [`x.tsx: ${expected}`],
  );
});
