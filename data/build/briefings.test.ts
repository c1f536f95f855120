import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { project } from './fixture';

const SCENE = `  - id: first
    view: '?event=congress-1'
    caption: { en: Caption, vi: Chú thích }
    notes: { en: Notes, vi: Ghi chú }
    highlight: [congress-1]
`;
const SCRIPT = `version: 1
title: { en: Title, vi: Tiêu đề }
author: An Bình
audience: { en: All, vi: Mọi người }
asOf: 2026-02-25
marking: { tlp: AMBER+STRICT, text: Draft }
scenes:
${SCENE}`;

const briefings = (text: string) => project({ 'data/briefings/one.yaml': text });

describe('a briefing that the build finds', () => {
  it('is compiled to the same bytes each time', () => {
    const { root, build } = briefings(SCRIPT);
    build();
    const read = () => readFileSync(join(root, 'data/briefings.json'), 'utf8');
    const first = read();
    expect(JSON.parse(first)).toMatchObject({ one: { marking: { tlp: 'AMBER+STRICT' } } });
    expect(build().output).toContain('up to date');
    expect(read()).toBe(first);
  });

  it('is refused with file, line and fix if it names what is not there', () => {
    const broken = SCRIPT.replace('[congress-1]', '[congress-2]') + SCENE;
    const { build } = briefings(broken);
    const { output } = build();
    expect(output).toContain(
      'data/briefings/one.yaml:12 scenes[0].highlight[0]: no event has the id "congress-2". Fix: did you mean "congress-1"?',
    );
    expect(output).toContain(
      'data/briefings/one.yaml:13 scenes[1].id: another scene has the id "first". Fix: give each',
    );
    expect(output).toContain('nothing was written');
  });
});
