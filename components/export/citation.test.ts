import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { indexDataset } from '@/data/dataset-index';
import { datasetSchema } from '@/data/schema';

import { citationOf } from './citation';
import { contextOf, hostileDatasets } from './hostile.test-helper';

const index = indexDataset(
  datasetSchema.parse(JSON.parse(readFileSync('data/events.json', 'utf8'))),
);
const cited = (id: string, lang: 'en' | 'vi') =>
  citationOf(index.events.get(id)!, contextOf(index, { lang }));

it('a citation names the event, its date and how well it is known, its sources and its address', () => {
  const citation = cited('task-presidents-office-tet-and-first-quarter', 'en');
  expect(citation).toMatch(
    /^“Tết programmes and the first quarter's activities”, 31 December 2025 – Q1 2026, end not exact /,
  );
  expect(citation).not.toContain('date not exact');
  expect(citation).toContain('(to the quarter, resolved from the publication date)');
  expect(citation).toContain('Viet Nam News Service (VNS), published 31 December 2025: “');
  expect(citation).toMatch(
    /\?event=task-presidents-office-tet-and-first-quarter, 22 November 2026\.$/,
  );
});

it('a citation does not doubt a beginning that is known, and names the report that dates it', () => {
  const task = cited('task-army-2025-training', 'en');
  expect(task).toContain(
    ', from 17 December 2025, no end given (to the day, from another report: VietnamPlus post1083598). ',
  );
  expect(task).toContain(
    '“Military-Political Conference of the whole army”, VietnamPlus post1083598, published 17 December 2025: in our words: ',
  );
  expect(task).toContain('published 17 December 2025, inferred: “');
  // Not before, and by: of these nothing is known to the day.
  expect(cited('lprp-congress-11', 'en')).toContain(', date not exact: by 30 May 2025');
});

it('a citation in Vietnamese is Vietnamese throughout, but for titles and phrases', () => {
  const citation = cited('army-military-political-conference-2025', 'vi');
  expect(citation).toContain(
    '17 tháng 12 năm 2025 (chính xác đến ngày, theo nguồn khác: VietnamPlus post1083598)',
  );
  expect(citation).toContain('đăng 17 tháng 12 năm 2025');
  expect(citation).not.toMatch(/published|exact/);
});

it('no citation ends a sentence twice, or names a publisher twice', () => {
  for (let ordinal = 0; ordinal < index.events.size; ordinal += 1) {
    for (const lang of ['en', 'vi'] as const) {
      const citation = cited(index.events.at(ordinal).id, lang);
      expect(citation).not.toContain('.. ');
      expect(citation).not.toMatch(/VNA pictorial VNA pictorial/i);
    }
  }
});

it('a citation is one line, whatever its event says', () => {
  fc.assert(
    fc.property(hostileDatasets, (dataset) => {
      const hostile = indexDataset(dataset);
      for (const event of dataset.events) {
        expect(citationOf(event, contextOf(hostile))).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }
    }),
  );
});
