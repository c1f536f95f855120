import fc from 'fast-check';
import { expect, it } from 'vitest';

import { FIXTURE, MORNING_TEXT } from './fixture';
import { passageOf } from './passage';
import type { Evidence } from './schema';
import { codePointLength, sliceCodePoints } from './text';

const evidenceOf = (id: string) =>
  (FIXTURE.events.find((event) => event.id === id)?.evidence ?? []).filter(
    ({ article }) => article === 'morning-news',
  );

const quoting = (text: string, start: number, end: number): Evidence => ({
  article: 'morning-news',
  supports: ['substance'],
  quote: { exact: sliceCodePoints(text, start, end) },
  position: { start, end },
});

it('gives the whole paragraph, with every phrase in it marked, beyond an emoji too', () => {
  const { paragraphs, missing } = passageOf(MORNING_TEXT, evidenceOf('army-conference'));
  expect(missing).toEqual([]);
  expect(paragraphs).toEqual([
    {
      start: 0,
      parts: [
        { text: 'The president spoke at the conference', isQuoted: true },
        { text: ' ', isQuoted: false },
        { text: 'this morning (December 17)', isQuoted: true },
        { text: '. 🚩 It was ', isQuoted: false },
        { text: 'held in Hà Nội', isQuoted: true },
        { text: '.', isQuoted: false },
      ],
    },
  ]);
});

it('tells of a phrase that does not stand at its position', () => {
  const [first] = evidenceOf('army-conference');
  if (!first) throw new Error('the fixture has evidence');
  const moved = { ...first, position: { start: 0, end: 3 } };
  expect(passageOf(MORNING_TEXT, [moved])).toEqual({ paragraphs: [], missing: [moved] });
});

it('marks overlapping phrases as one and each paragraph once', () => {
  const text = 'one two three\nfour five';
  const passage = passageOf(text, [quoting(text, 0, 7), quoting(text, 4, 13), quoting(text, 0, 3)]);
  expect(passage.paragraphs).toEqual([
    { start: 0, parts: [{ text: 'one two three', isQuoted: true }] },
  ]);
});

it('joins the paragraphs that a phrase runs across', () => {
  const text = 'a one\ntwo b\nc';
  expect(passageOf(text, [quoting(text, 2, 9)]).paragraphs).toEqual([
    {
      start: 0,
      parts: [
        { text: 'a ', isQuoted: false },
        { text: 'one\ntwo', isQuoted: true },
        { text: ' b', isQuoted: false },
      ],
    },
  ]);
});

it('marks exactly the quoted characters, whatever the text', () => {
  const words = fc.stringMatching(/^[a-đ🚩 \n]{1,40}$/u);
  fc.assert(
    fc.property(words, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 }), (text, at) => {
      const length = codePointLength(text);
      const spans = at
        .map(([a, b]) => [Math.min(a, b) % length, (Math.max(a, b) % length) + 1] as const)
        .filter(([start, end]) => start < end);
      const { paragraphs, missing } = passageOf(
        text,
        spans.map(([start, end]) => quoting(text, start, end)),
      );
      expect(missing).toEqual([]);
      const marked = new Set<number>();
      for (const { start, parts } of paragraphs) {
        expect(sliceCodePoints(text, start, start + 1)).toBe([...(parts[0]?.text ?? '')][0]);
        let position = start;
        for (const part of parts) {
          for (const _ of part.text) {
            if (part.isQuoted) marked.add(position);
            position += 1;
          }
        }
      }
      const quoted = new Set<number>();
      for (const [start, end] of spans) for (let i = start; i < end; i += 1) quoted.add(i);
      expect(marked).toEqual(quoted);
    }),
  );
});
