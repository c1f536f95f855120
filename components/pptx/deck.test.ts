import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hostileDatasets, hostileText } from '@/components/export/hostile.test-helper';
import { MESSAGES } from '@/components/i18n/messages';
import { PICTURE } from '@/components/i18n/picture';
import { COMPARED, parseXml, requestOf, wordsOf } from '@/components/picture/sample.test-helper';
import { plainText } from '@/components/picture/xml';
import type { Marking, Script } from '@/data/briefing/script-schema';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';

import { deckFile, deckParts, type Deck } from './deck';
import { deckOfScript, deckOfView } from './deck-of';
import { schemaProblems } from './schema-order.test-helper';
import { unzip } from './unzip.test-helper';

const index = indexDataset(FIXTURE);
const SLIDE = 'ppt/slides/slide1.xml';
const NOTES = 'ppt/notesSlides/notesSlide1.xml';
const EMU_PER_PX = 9_525;

const both = (en: string, vi = en) => ({ en, vi });
const SCRIPT: Script = {
  version: 1,
  title: both('A year', 'Một năm'),
  author: 'An Bình',
  audience: both(''),
  asOf: '2026-02-01',
  marking: { tlp: 'RED' },
  scenes: [
    {
      id: 'one',
      view: '?kind=meeting',
      caption: both('The meetings', 'Các cuộc họp'),
      notes: both('First line\nSecond line'),
      highlight: [],
    },
    {
      id: 'two',
      view: '?lanes=kind',
      caption: both('x '.repeat(1_000).trim()),
      notes: both('End'),
      highlight: ['army-conference'],
    },
  ],
};

function deckOf(script: Script, lang: 'en' | 'vi' = 'en'): Deck {
  const making = deckOfScript({ script, lang, index });
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
  }
}

const partsOf = (deck: Deck) => new Map(deckParts(deck).map(({ path, text }) => [path, text]));
const viewOf = (query = '', marking: Marking | null = null) =>
  deckOfView(requestOf(FIXTURE, query, { marking }), 'Briefline');
const namesIn = (slide: string) =>
  [...parseXml(slide).getElementsByTagName('p:cNvPr')].map((node) => node.getAttribute('name'));

describe('the file', () => {
  test('is a zip of the parts, each well formed, and its size is as its directory says', async () => {
    const deck = viewOf();
    const bytes = Buffer.from(await (await deckFile(deck)).arrayBuffer());
    const files = unzip(bytes);
    expect(files).toEqual(partsOf(deck));
    for (const text of files.values()) parseXml(text);
  });

  test('tells the type of each part, and relates only parts that are there', () => {
    const parts = partsOf(deckOf(SCRIPT));
    const types = parseXml(parts.get('[Content_Types].xml') ?? '');
    const told = [...types.getElementsByTagName('Override')].map((node) =>
      node.getAttribute('PartName')?.slice(1),
    );
    const own = [...parts.keys()].filter((path) => !/\.rels$|^\[/.test(path));
    expect([...told].sort()).toEqual([...own].sort());
    for (const [path, text] of parts) {
      if (!path.endsWith('.rels')) continue;
      const folder = posix.dirname(posix.dirname(path));
      for (const node of parseXml(text).getElementsByTagName('Relationship')) {
        const target = posix.join(folder, node.getAttribute('Target') ?? '');
        expect([...parts.keys()]).toContain(target);
      }
    }
  });

  test('keeps to what PowerPoint is strict about: children in their order, numbers, ids, relations', () => {
    for (const deck of [
      viewOf('?span=2025-12-20/2026-01-10'),
      viewOf('', { tlp: 'RED' }),
      deckOf(SCRIPT),
    ]) {
      const parts = partsOf(deck);
      for (const [path, text] of parts) {
        const root = parseXml(text);
        expect(schemaProblems(root), path).toEqual([]);
        const ids = [...root.getElementsByTagName('p:cNvPr')].map((node) =>
          node.getAttribute('id'),
        );
        expect(new Set(ids).size, path).toBe(ids.length);
        const relations = parseXml(
          parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '<Relationships/>',
        );
        const told = [...relations.getElementsByTagName('Relationship')].map((node) =>
          node.getAttribute('Id'),
        );
        expect(new Set(told).size, path).toBe(told.length);
        const used = [...text.matchAll(/r:id="(\w+)"/g)].map(([, id]) => id);
        for (const id of used) expect(told, path).toContain(id);
      }
      // Masters and layouts share one row of numbers, slides have another.
      const numbers = [...parts.values()]
        .join('')
        .matchAll(/<p:sld(?:Master|Layout)Id id="(\d+)"/g);
      const masters = [...numbers].map(([, id]) => Number(id));
      expect(new Set(masters).size).toBe(masters.length);
      for (const id of masters) expect(id).toBeGreaterThanOrEqual(2 ** 31);
    }
  });

  test('names its face in the theme alone, with one that has all Vietnamese letters in its stead', () => {
    const parts = partsOf(deckOf(SCRIPT, 'vi'));
    const theme = parseXml(parts.get('ppt/theme/theme1.xml') ?? '');
    const fonts = [...theme.getElementsByTagName('a:font')];
    expect(
      fonts.map((node) => [node.getAttribute('script'), node.getAttribute('typeface')]),
    ).toEqual([
      ['Viet', 'Arial'],
      ['Viet', 'Arial'],
    ]);
    const slide = parseXml(parts.get(SLIDE) ?? '');
    const faces = [...slide.getElementsByTagName('a:latin')].map((node) =>
      node.getAttribute('typeface'),
    );
    expect([...new Set(faces)]).toEqual(['+mn-lt']);
    const langs = [...slide.getElementsByTagName('a:rPr')].map((node) => node.getAttribute('lang'));
    expect([...new Set(langs)]).toEqual(['vi-VN']);
  });

  test('is the same for the same view', async () => {
    const bytes = async () => Buffer.from(await (await deckFile(viewOf())).arrayBuffer());
    expect((await bytes()).equals(await bytes())).toBe(true);
  });
});

describe('a slide', () => {
  test('has a named group for each mark of the Scene, and its words', () => {
    const deck = viewOf();
    const slide = partsOf(deck).get(SLIDE) ?? '';
    const scene = deck.slides[0]?.picture.scene;
    const names = namesIn(slide);
    const words = wordsOf(slide, 'a:t');
    expect(scene?.marks.length).toBeGreaterThan(3);
    for (const { eventId, label, callout } of scene?.marks ?? []) {
      expect(names).toContain(index.events.get(eventId)?.title.en);
      const text = (label ?? callout?.label)?.text;
      if (text !== undefined) expect(words).toContain(text);
    }
    for (const { label } of scene?.ticks ?? []) expect(words).toContain(label);
    const { parts } = PICTURE.en;
    for (const name of [parts.lanes, parts.axis, parts.legend, parts.marks, parts.foot]) {
      expect(names).toContain(name);
    }
  });

  test('has an id of its own for each shape, and no shape outside of the plot or the slide', () => {
    // A view into the middle of long bars: they reach out of it on both sides.
    const slide = parseXml(partsOf(viewOf('?span=2025-12-20/2026-01-10')).get(SLIDE) ?? '');
    const ids = [...slide.getElementsByTagName('p:cNvPr')].map((node) => node.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    const shapes = ['p:sp', 'p:cxnSp'].flatMap((name) => [...slide.getElementsByTagName(name)]);
    expect(shapes.length).toBeGreaterThan(30);
    for (const shape of shapes) {
      if (shape.getElementsByTagName('a:t').length > 0) continue;
      const number = (name: string, key: string) =>
        Number(shape.getElementsByTagName(name)[0]?.getAttribute(key)) / EMU_PER_PX;
      expect(number('a:off', 'x')).toBeGreaterThanOrEqual(0);
      expect(number('a:off', 'x') + number('a:ext', 'cx')).toBeLessThanOrEqual(1_280);
      expect(number('a:off', 'y') + number('a:ext', 'cy')).toBeLessThanOrEqual(720);
    }
  });

  test('shows what another version had otherwise, crossed out or dotted', () => {
    const deck = deckOfView(requestOf(FIXTURE, '', { compared: COMPARED }), 'Briefline');
    const parts = partsOf(deck);
    for (const [path, text] of parts) expect(schemaProblems(parseXml(text)), path).toEqual([]);
    const slide = parts.get(SLIDE) ?? '';
    const { legend, legendSigns } = PICTURE.en;
    const names = namesIn(slide);
    const words = wordsOf(slide, 'a:t');
    for (const text of [legendSigns.added, legend.oldDate, legend.withdrawn]) {
      expect(words).toContain(text);
    }
    for (const text of ['Withdrawn', 'A withdrawn visit']) {
      expect(names).toContain(text);
      expect(words).toContain(text);
    }
    expect(words.some((word) => word.includes('· new'))).toBe(true);
    expect(wordsOf(parts.get(NOTES) ?? '', 'a:t').join()).toContain('Compared with another');
  });

  test('bears the marking', () => {
    for (const slide of ['ppt/slides/slide1.xml', 'ppt/slides/slide2.xml']) {
      const words = wordsOf(partsOf(viewOf('', { tlp: 'RED' })).get(slide) ?? '', 'a:t');
      expect(words.filter((word) => word === 'TLP:RED')).toHaveLength(2);
    }
  });
});

describe('a script', () => {
  test('has a slide for each scene, with its caption as title and its notes, then the sources', () => {
    const parts = partsOf(deckOf(SCRIPT, 'vi'));
    const slides = [...parts.keys()].filter((path) => path.startsWith('ppt/slides/slide'));
    expect(slides).toHaveLength(3);
    const first = parseXml(parts.get(SLIDE) ?? '');
    const title = [...first.getElementsByTagName('p:sp')].find((shape) =>
      [...shape.getElementsByTagName('p:ph')].some((node) => node.getAttribute('type') === 'title'),
    );
    expect(title?.textContent).toBe('Các cuộc họp');
    expect(wordsOf(parts.get(NOTES) ?? '', 'a:t')).toEqual(['First line', 'Second line']);
    expect(wordsOf(parts.get('ppt/slides/slide3.xml') ?? '', 'a:t')[0]).toBe('Nguồn');
  });

  test('shows each scene as its Scene has it: filtered, in its span, with its marks, marked on each slide', () => {
    const deck = deckOf(SCRIPT);
    const parts = partsOf(deck);
    const scenes = deck.slides.map(({ picture }) => picture.scene);
    expect(scenes.map((scene) => scene !== null)).toEqual([true, true, false]);
    scenes.forEach((scene, i) => {
      const slide = parts.get(`ppt/slides/slide${i + 1}.xml`) ?? '';
      const words = wordsOf(slide, 'a:t');
      expect(words.filter((word) => word === 'TLP:RED')).toHaveLength(2);
      const names = namesIn(slide);
      for (const { eventId, label } of scene?.marks ?? []) {
        expect(names).toContain(index.events.get(eventId)?.title.en);
        if (label) expect(words).toContain(label.text);
      }
      for (const { label } of scene?.ticks ?? []) expect(words).toContain(label);
    });
    const kinds = new Set(scenes[0]?.marks.map(({ eventId }) => index.events.get(eventId)?.kind));
    expect([...kinds]).toEqual(['meeting']);
    expect(namesIn(parts.get('ppt/slides/slide2.xml') ?? '')).toContain(
      PICTURE.en.parts.lane(MESSAGES.en.terms.kinds.task),
    );
  });

  test('shows the articles’ own dates where a scene leaves the reports out', () => {
    const [first] = FIXTURE.events.filter(({ kind, date }) => kind === 'meeting' && date);
    if (!first?.date) throw new Error('the fixture has a meeting with a date');
    const report = { ...FIXTURE.articles[0]!, id: 'report', external: true };
    const dated = {
      ...FIXTURE,
      articles: [...FIXTURE.articles, report],
      events: FIXTURE.events.map((event) =>
        event === first
          ? { ...event, articleDate: null, date: { ...first.date!, basis: 'external' as const } }
          : event,
      ),
    };
    const [scene] = SCRIPT.scenes;
    const two = [scene!, { ...scene!, id: 'articles', view: '?kind=meeting&external=0' }];
    const making = deckOfScript({
      script: { ...SCRIPT, scenes: two },
      lang: 'en',
      index: indexDataset(dated),
    });
    let step = making.next();
    while (!step.done) step = making.next();
    const ids = step.value.slides.map(({ picture }) =>
      picture.scene?.marks.some(({ eventId }) => eventId === first.id),
    );
    expect(ids.slice(0, 2)).toEqual([true, false]);
  });

  test('says on its slide when a scene asks for an event that is not there', () => {
    const [scene] = SCRIPT.scenes;
    const scenes = [{ ...scene!, highlight: ['gone-for-ever'] }];
    const words = wordsOf(partsOf(deckOf({ ...SCRIPT, scenes })).get(SLIDE) ?? '', 'a:t').join();
    expect(words).toContain('Not in this dataset: gone-for-ever');
  });

  test('tells the speaker the whole of a caption that is too long for its slide', () => {
    const notes = partsOf(deckOf(SCRIPT)).get('ppt/notesSlides/notesSlide2.xml') ?? '';
    expect(wordsOf(notes, 'a:t')).toEqual(['x '.repeat(1_000).trim(), '', 'End']);
  });
});

test('hostile words stay words', () => {
  fc.assert(
    fc.property(hostileDatasets, hostileText, (dataset, title) => {
      for (const { text } of deckParts(
        deckOfView(requestOf(dataset, '', { title, marking: { tlp: null, text: title } }), title),
      )) {
        for (const node of parseXml(text).getElementsByTagName('*')) {
          expect(node.tagName).toMatch(/^((a|p|cp|dc|dcterms):)?[A-Za-z0-9]+$/);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test('hostile captions and notes of a script stay words, and are all there', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const scenes = SCRIPT.scenes.slice(0, 1).map((scene) => ({
        ...scene,
        caption: both(text),
        notes: both(text),
      }));
      const parts = partsOf(deckOf({ ...SCRIPT, title: both(text), author: text, scenes }));
      for (const path of [SLIDE, NOTES, 'docProps/core.xml']) parseXml(parts.get(path) ?? '');
      // A caption that is too long for its slide stands before the notes.
      const told = wordsOf(parts.get(NOTES) ?? '', 'a:t').join('\n');
      // A tab would jump to a stop of PowerPoint's own: it is written as a space.
      expect(told.endsWith(plainText(text.trim()).replace(/\t+/g, ' '))).toBe(true);
    }),
    { numRuns: 10 },
  );
});
