import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hostileDatasets, hostileText } from '@/components/export/hostile.test-helper';
import { PICTURE } from '@/components/i18n/picture';
import { MESSAGES } from '@/components/i18n/messages';

import { HEIGHT } from '@/components/timeline/ink/legend-ink';
import { ROW_PX } from '@/components/timeline/metrics';
import { datasetSchema } from '@/data/schema';

import { COLOURS } from './colours';
import { isGroup, type Picture, type PictureGroup } from './picture';
import { pictureOf } from './picture-of';
import { COMPARED, parseXml, requestOf, wordsOf } from './sample.test-helper';
import { serializeSvg } from './svg';
import { plainText } from './xml';

const REAL = datasetSchema.parse(JSON.parse(readFileSync('data/events.json', 'utf8')));

const groupsOf = (groups: readonly PictureGroup[]): readonly PictureGroup[] =>
  groups.flatMap((group) => [group, ...groupsOf(group.parts.filter(isGroup))]);
const named = ({ groups }: Picture, name: string) =>
  groupsOf(groups).find((group) => group.name === name);
const legendOf = (picture: Picture) =>
  (named(picture, PICTURE.en.parts.legend)?.parts ?? []).filter(isGroup).map(({ name }) => name);

describe('a picture', () => {
  test('has the colours of the light scheme', () => {
    const css = readFileSync('app/globals.css', 'utf8');
    const light = css.slice(css.indexOf(':root {'), css.indexOf('@media (prefers-color-scheme'));
    const tokens = [...light.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)];
    expect(Object.fromEntries(tokens.map(([, name, hex]) => [name, hex]))).toEqual(COLOURS);
  });

  test('shows every mark, lane and tick of its Scene, and the words beside them', () => {
    const picture = pictureOf(requestOf());
    const words = wordsOf(serializeSvg(picture), 'text');
    const { scene } = picture;
    expect(scene?.marks.length).toBeGreaterThan(3);
    for (const { label, callout } of scene?.marks ?? []) {
      const text = (label ?? callout?.label)?.text;
      if (text !== undefined) expect(words).toContain(text);
    }
    for (const { label } of scene?.ticks ?? []) expect(words).toContain(label);
    const marks = named(picture, PICTURE.en.parts.marks);
    expect(marks?.parts).toHaveLength(scene?.marks.length ?? -1);
  });

  test('tells its title, its filter in words, its sources and the day', () => {
    const words = wordsOf(
      serializeSvg(pictureOf(requestOf(undefined, '?leader=luong-cuong&kind=meeting'))),
      'text',
    ).join('\n');
    expect(words).toContain('Leader: ');
    expect(words).toContain('Kind: Meetings');
    expect(words).toMatch(/\d of \d events/);
    expect(words).toContain('Sources: ');
    expect(words).toContain('As of 1 February 2026');
  });

  test('explains only the marks that occur in it', () => {
    const all = legendOf(pictureOf(requestOf()));
    expect(all).toContain(MESSAGES.en.terms.kind.meeting);
    const meetings = legendOf(pictureOf(requestOf(undefined, '?kind=meeting')));
    expect(meetings).not.toContain(PICTURE.en.legend.taskOpen);
    expect(meetings.length).toBeLessThan(all.length);
  });

  test('shows what another version had otherwise, and explains it', () => {
    const { legend, legendSigns } = PICTURE.en;
    const explained = [legendSigns.added, legend.oldDate, legend.withdrawn];
    const alone = pictureOf(requestOf());
    for (const text of explained) expect(legendOf(alone)).not.toContain(text);
    const own = { compared: COMPARED };
    const picture = pictureOf(requestOf(undefined, '', own));
    for (const text of explained) expect(legendOf(picture)).toContain(text);
    const meetings = legendOf(pictureOf(requestOf(undefined, '?kind=meeting', own)));
    expect(meetings).toContain(legend.oldDate);
    expect(meetings).not.toContain(legend.rival);
    const words = wordsOf(serializeSvg(picture), 'text');
    expect(words.join('\n')).toContain('Compared with another version');
    expect(words.some((word) => word.includes('· new'))).toBe(true);
    // The old date beside the new one, and struck out below the lanes, above the axis, what is gone.
    const dotted = (svg: string) => svg.match(/stroke-dasharray="1.5 3"/g)?.length ?? 0;
    expect(dotted(serializeSvg(picture))).toBeGreaterThan(dotted(serializeSvg(alone)) + 2);
    expect(words).toContain('A withdrawn visit');
    const strip = named(picture, 'Withdrawn');
    const axis = named(picture, PICTURE.en.parts.axis);
    expect(strip?.y).toBe(picture.scene?.height);
    expect(axis?.y).toBe((picture.scene?.height ?? 0) + ROW_PX);
    expect(named(picture, 'A withdrawn visit')?.about).toContain('stood at 5 October 2025');
  });

  test('has no strip for what was withdrawn from days out of its view', () => {
    const request = requestOf(undefined, '?span=2026-01-01/2026-03-01', { compared: COMPARED });
    expect(named(pictureOf(request), 'Withdrawn')).toBeUndefined();
  });

  test('counts what was withdrawn and has no room, above what reaches there', () => {
    const [gone] = COMPARED.withdrawn;
    if (!gone) throw new Error('nothing was withdrawn');
    const withdrawn = Array.from({ length: 40 }, (_, i) => ({ ...gone, id: `gone-${i}` }));
    const picture = pictureOf(requestOf(undefined, '', { compared: { ...COMPARED, withdrawn } }));
    const words = wordsOf(serializeSvg(picture), 'text');
    expect(words).toContain('40');
    const told = words.filter((word) => word === 'A withdrawn visit').length;
    expect(words).toContain(`and ${40 - told} more`);
  });

  test('speaks the language of the view', () => {
    const words = wordsOf(serializeSvg(pictureOf(requestOf(undefined, '?lang=vi'))), 'text');
    expect(words.join('\n')).toContain('Tính đến 1 tháng 2 năm 2026');
  });

  test('keeps a shape that is fixed, and is as high as its lanes need if it is not', () => {
    const fixed = pictureOf(requestOf());
    expect(fixed.width / fixed.height).toBeCloseTo(16 / 9, 5);
    const free = pictureOf(requestOf(undefined, '', { size: { width: 1_280, height: null } }));
    expect(free.width).toBe(1_280);
    expect(free.height).toBeGreaterThan((free.scene?.height ?? 0) + 100);
  });

  test('of a fixed shape has all of its legend above its foot', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '?lanes=kind', '?lanes=institution', '?lanes=none', '?kind=task'),
        fc.integer({ min: 900, max: 1_920 }),
        fc.boolean(),
        (query, width, isCompared) => {
          const size = { width, height: (width * 9) / 16 };
          const compared = isCompared ? { compared: COMPARED } : {};
          const picture = pictureOf(requestOf(REAL, query, { size, ...compared }));
          const { parts } = PICTURE.en;
          const legend = named(picture, parts.legend);
          const lowest = Math.max(
            ...(legend?.parts ?? []).filter(isGroup).map(({ y = 0 }) => y + HEIGHT),
          );
          expect((legend?.y ?? 0) + lowest).toBeLessThanOrEqual(named(picture, parts.foot)?.y ?? 0);
        },
      ),
      { numRuns: 20, examples: [['', 900, true]] },
    );
  });

  test('of a fixed shape is drawn a little smaller where each event then stands by itself', () => {
    const request = requestOf(
      REAL,
      '?article=army-conference-2025-12-17&span=2025-12-15/2025-12-26',
      {
        size: { width: 1_097, height: 617 },
      },
    );
    const { scene, width, height } = pictureOf(request);
    expect(scene?.bundles.map(({ open }) => open)).toEqual([true]);
    expect(scene?.marks).toHaveLength(16);
    expect(width / height).toBeCloseTo(1_097 / 617, 5);
    expect(width).toBeLessThan(1.31 * 1_097);
  });

  test('names its lanes as the timeline does, on as many lines as they have room for', () => {
    const query = '?institution=national-assembly&lanes=institution&span=2026-01-05/2026-06-28';
    const words = wordsOf(serializeSvg(pictureOf(requestOf(REAL, query))), 'text');
    expect(words).toContain('National Assembly');
  });

  test('bears its marking in its head and its foot', () => {
    const marking = { tlp: 'AMBER+STRICT', text: 'Draft' } as const;
    const words = wordsOf(serializeSvg(pictureOf(requestOf(undefined, '', { marking }))), 'text');
    expect(words.filter((word) => word === 'TLP:AMBER+STRICT')).toHaveLength(2);
    expect(words.filter((word) => word === 'Draft')).toHaveLength(2);
  });

  test('lets what is not highlighted step back', () => {
    const highlighted = ['army-conference'];
    const picture = pictureOf(requestOf(undefined, '', { highlighted }));
    const marks = named(picture, PICTURE.en.parts.marks)?.parts.filter(isGroup) ?? [];
    const standing = marks.filter(({ opacity }) => opacity === undefined).map(({ name }) => name);
    expect(new Set(standing)).toEqual(new Set(['Conference of the whole army']));
    expect(marks.length).toBeGreaterThan(standing.length);
  });

  test('is the same for the same request', () => {
    expect(serializeSvg(pictureOf(requestOf()))).toBe(serializeSvg(pictureOf(requestOf())));
  });

  test('loads nothing', () => {
    const svg = serializeSvg(pictureOf(requestOf()));
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|href|@import/,
    );
  });
});

describe('hostile words', () => {
  test('stay words, whatever the dataset says', () => {
    fc.assert(
      fc.property(hostileDatasets, hostileText, (dataset, title) => {
        const document = parseXml(serializeSvg(pictureOf(requestOf(dataset, '', { title }))));
        const names = new Set(
          [...document.getElementsByTagName('*')].map(({ tagName }) => tagName),
        );
        expect([...names].filter((name) => !DRAWN.has(name))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('are all there, but for what XML cannot say', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const svg = serializeSvg({ ...EMPTY, title });
        expect(wordsOf(svg, 'title')).toEqual([plainText(title)]);
      }),
    );
  });
});

const EMPTY: Picture = { ...pictureOf(requestOf()), groups: [] };
const DRAWN = new Set([
  ...['svg', 'title', 'defs', 'linearGradient', 'stop', 'pattern', 'clipPath'],
  ...['g', 'rect', 'path', 'text'],
]);
