import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

import { say } from '@/data/phrase';

import { inLanguage } from './in-language';
import { vi } from './vi';

/** Every template that is said where files are read, as the compiler sees it. */
function templatesIn(folder: string): readonly string[] {
  const found: string[] = [];
  const collect = (node: ts.Node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') {
      const { template } = node;
      found.push(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : template.templateSpans.reduce(
              (text, { literal }, i) => `${text}{${i}}${literal.text}`,
              template.head.text,
            ),
      );
    }
    ts.forEachChild(node, collect);
  };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/(?<!\.test|\.test-helper)\.tsx?$/.test(name)) continue;
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    collect(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  }
  return [...new Set(found)].sort();
}

const placeholders = (template: string) => (template.match(/\{\d+\}/g) ?? []).sort();

it('everything that is said of a file can be said in Vietnamese, and nothing else can', () => {
  const said = templatesIn('data');
  expect(said).toContain('no {0} has the id "{1}"');
  expect(Object.keys(vi).sort()).toEqual(said);
});

it.each(Object.entries(vi))('%s: keeps what it is said of', (english, vietnamese) => {
  expect(placeholders(vietnamese)).toEqual(placeholders(english));
  expect(vietnamese).toBe(vietnamese.normalize('NFC'));
});

it('a phrase within a phrase is said in the same language', () => {
  const phrase = say`no ${say`leader`} has the id "${'{0}'}"`;
  expect(inLanguage(phrase, 'vi')).toEqual({
    text: 'không có lãnh đạo nào mang id "{0}"',
    lang: 'vi',
  });
  expect(inLanguage(phrase, 'en')).toEqual({ text: 'no leader has the id "{0}"', lang: 'en' });
});

it('what has no translation stays in English, and says so', () => {
  const phrase = { template: 'constructor', values: [] };
  expect(inLanguage(phrase, 'vi')).toEqual({ text: 'constructor', lang: 'en' });
});
