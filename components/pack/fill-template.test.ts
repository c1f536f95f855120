import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { PACK_BLOCKS } from '@/components/view/pack';
import { datasets } from '@/data/arbitrary';
import { scriptSchema } from '@/data/briefing/script-schema';
import briefings from '@/data/briefings.json';
import { indexDataset } from '@/data/dataset-index';
import { datasetSchema } from '@/data/schema';

import { emptyBlock, fillTemplate, toInlineJson } from './fill-template';
import { blockTexts } from './make-pack';

const builtInScript = scriptSchema.parse(Object.values(briefings)[0]);

const TEMPLATE = `<!DOCTYPE html><body>${PACK_BLOCKS.map(emptyBlock).join('\n')}<script>go()</script>`;

/** In parts, where the architecture's test would take it at its word. */
const hostile = fc.oneof(
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '</SCRIPT ',
    '<!--<script>',
    ']]>',
    '\u2028\u2029',
    '&lt;/script&gt;',
    ['<img src=x on', 'error=alert(1)>'].join(''),
    '\u202Eright to left',
    '\uD800',
    'x'.repeat(2_000),
    emptyBlock('script'),
    '$&$1',
  ),
  fc.string({ unit: 'binary', minLength: 1 }),
);

/** What a browser would find in the blocks: it takes all text up to the first end of a script. */
function blocksOf(html: string): readonly unknown[] {
  return html
    .split(/<script type="application\/json" id="pack-[a-z]+">/)
    .slice(1)
    .map((rest) => JSON.parse(rest.split(/<\/script/i)[0] ?? ''));
}

describe('a pack', () => {
  it('holds any text as the same text, and none of it as markup', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const inline = toInlineJson(JSON.stringify(text));
        expect(inline).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(inline)).toBe(text);
      }),
    );
  });

  it('gives back the dataset, script and view that it was made of, whatever they say', () => {
    fc.assert(
      fc.property(datasets(6, 1), hostile, (made, text) => {
        const title = { en: text, vi: text };
        const events = made.events.map((event) => ({ ...event, title, summary: title }));
        const dataset = { ...made, title, events };
        const script = { ...builtInScript, author: text };
        const index = indexDataset(dataset);
        const html = [...fillTemplate(TEMPLATE, blockTexts({ index, script, view: text }))].join(
          '',
        );
        expect(html.match(/<script/gi)).toHaveLength(PACK_BLOCKS.length + 1);
        expect(html.match(/<\/script/gi)).toHaveLength(PACK_BLOCKS.length + 1);
        const inOrder = {
          ...dataset,
          events: [...Array(index.events.size).keys()].map(index.events.at),
        };
        expect(blocksOf(html)).toEqual([JSON.parse(JSON.stringify(inOrder)), script, text]);
      }),
      { numRuns: 50 },
    );
  });

  it('opens with a dataset that keeps to the format', () => {
    const [made] = fc.sample(datasets(6, 1), { numRuns: 1, seed: 1 });
    const texts = blockTexts({ index: indexDataset(made!), script: builtInScript, view: '' });
    const html = [...fillTemplate(TEMPLATE, texts)].join('');
    expect(datasetSchema.safeParse(blocksOf(html)[0]).error).toBeUndefined();
  });

  it('is not made of a template that lacks a block or has one twice', () => {
    const texts = { dataset: [''], script: [''], view: [''] };
    const lacking = TEMPLATE.replace(emptyBlock('view'), '');
    expect(() => [...fillTemplate(lacking, texts)]).toThrow(/pack-view/);
    expect(() => [...fillTemplate(TEMPLATE + emptyBlock('view'), texts)]).toThrow(/pack-view/);
  });
});
