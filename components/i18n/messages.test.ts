import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

import type { Lang } from '@/data/vocabulary';

import { event as enEvent } from './en/event';
import { filter as enFilter } from './en/filter';
import { event as viEvent } from './vi/event';
import { filter as viFilter } from './vi/filter';

type Leaf = readonly [path: readonly string[], value: unknown];

function leaves(node: object, path: readonly string[] = []): readonly Leaf[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const isBranch = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isBranch ? leaves(value, [...path, key]) : [[[...path, key], value] as const];
  });
}

/** What the modules of a language's folder hold, each message once. */
async function wordsOf(lang: Lang): Promise<Record<string, object>> {
  const names = readdirSync(`components/i18n/${lang}`).filter((name) => name !== 'messages.ts');
  const modules = names.map(async (name) => {
    const words: Record<string, object> = await import(`./${lang}/${name.replace(/\.ts$/, '')}.ts`);
    return [name, words] as const;
  });
  return Object.fromEntries(await Promise.all(modules));
}

const [en, vi] = await Promise.all([wordsOf('en'), wordsOf('vi')]);

it('both languages have the same messages, made from the same values', () => {
  const shape = (messages: object) =>
    Object.fromEntries(
      leaves(messages).map(([path, value]) => [
        path.join('.'),
        typeof value === 'function' ? `a function of ${value.length}` : typeof value,
      ]),
    );
  expect(shape(vi)).toEqual(shape(en));
});

it.each([
  ['en', enFilter, enEvent, '123,456'],
  ['vi', viFilter, viEvent, '123.456'],
] as const)('large counts read as the language writes them: %s', (_, filter, event, written) => {
  const n = 123_456;
  const told = [
    filter.number(n),
    filter.done(n),
    filter.kindCount('', n),
    filter.optionCount(n),
    filter.loosenCount(n),
    filter.nearestCount.before(n),
    filter.nearestCount.after(n),
    event.sources(n),
    event.sourcesOf(n, ''),
    event.groupCount(n),
  ];
  expect(told.filter((words) => !words.includes(written))).toEqual([]);
});
