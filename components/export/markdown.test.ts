import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';

import { datasetSchema, type Dataset } from '@/data/schema';

import { hostileDatasets, hostileText, written } from './hostile.test-helper';
import { serializeMarkdown } from './markdown';
import { escapeMarkdown } from './markdown-text';
import { oneLine } from './plain-text';

const dataset: Dataset = datasetSchema.parse(JSON.parse(readFileSync('data/events.json', 'utf8')));

type Node = ReturnType<typeof parse>;

// Its transforms make links of what the Markdown escapes, which no renderer does.
const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

function parse(text: string) {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions });
}

interface AnyNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly AnyNode[];
}

function nodes(node: AnyNode): readonly AnyNode[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

const textOf = (node: AnyNode): string =>
  nodes(node)
    .map(({ type, value = '' }) => (type === 'text' ? value : ''))
    .join('');

const ofType = (root: Node, type: string) => nodes(root).filter((node) => node.type === type);

describe('the text with footnotes', () => {
  it('lists every event with a footnote for each source, and each footnote is called for', () => {
    const root = parse(written(serializeMarkdown, dataset));
    expect(ofType(root, 'listItem')).toHaveLength(dataset.events.length);
    const called = ofType(root, 'footnoteReference').length;
    expect(called).toBeGreaterThanOrEqual(dataset.events.length);
    const notes = ofType(root, 'footnoteDefinition').map(textOf);
    expect(new Set(notes).size).toBe(notes.length);
    expect(
      notes.some((note) => note.includes('Tiền Phong (TPO), published 23 February 2026')),
    ).toBe(true);
    expect(notes.every((note) => /“|:/.test(note))).toBe(true);
  });

  it('says whatever its events say as text: no markup, no link but the event’s own', () => {
    const own = new Set(['root', 'heading', 'paragraph', 'text', 'list', 'listItem', 'link']);
    own.add('footnoteReference').add('footnoteDefinition');
    fc.assert(
      fc.property(hostileDatasets, (hostile) => {
        const root = parse(written(serializeMarkdown, hostile));
        expect(nodes(root).filter(({ type }) => !own.has(type))).toEqual([]);
        expect(ofType(root, 'heading')).toHaveLength(1);
        const links = ofType(root, 'link');
        expect(links).toHaveLength(hostile.events.length);
        for (const link of links) {
          const id = /\?event=(.*)$/.exec(link.url ?? '')?.[1];
          const event = hostile.events.find((one) => one.id === id);
          expect(squeezed(textOf(link))).toBe(squeezed(oneLine(event?.title.en ?? '')));
        }
      }),
    );
  });

  it('any text is one paragraph of that very text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const root = parse(escapeMarkdown(text));
        const types = nodes(root).map(({ type }) => type);
        const expected = squeezed(oneLine(text));
        expect(types).toEqual(expected === '' ? ['root'] : ['root', 'paragraph', 'text']);
        expect(squeezed(textOf(root))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});

/** Markdown trims what it takes for white space at the ends. */
function squeezed(text: string): string {
  return text.trim();
}
