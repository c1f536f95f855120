import { parseEdtf, modifierBounds } from '../../edtf';
import { inEnglish } from '../../phrase';
import { fail, ok, type Result } from '../../result';
import type { Modifier } from '../../vocabulary';
import { periodBounds, shiftPeriod, toEdtf, type Period } from './period';
import type { Frame, Framing, Operator } from './unit';

export interface Framed {
  readonly start: number;
  readonly end: number;
  readonly framing: Framing;
  /** Whether any word around the unit says that it is a date. */
  readonly cued: boolean;
}

const REACH = 48;

/** The words around a unit that belong to it, within `from` and `to` (UTF-16 indexes). */
export function frameUnit(
  text: string,
  unit: { readonly start: number; readonly end: number },
  within: { readonly from: number; readonly to: number },
  frames: { readonly before: readonly Frame[]; readonly after: readonly Frame[] },
): Framed {
  let { start, end } = unit;
  let framing: Framing = {};
  for (let turn = 0; turn < 4; turn += 1) {
    const left = text.slice(Math.max(within.from, start - REACH), start);
    const hit = firstMatch(frames.before, left);
    if (!hit || framing.operator || framing.between) break;
    // A second modifier or edge belongs to something else: "late in early 2026".
    if ((hit.gives.modifier || hit.gives.edge) && (framing.modifier || framing.edge)) break;
    framing = { ...framing, ...hit.gives };
    start -= hit.length;
  }
  const right = text.slice(end, Math.min(within.to, end + REACH));
  const hit = firstMatch(frames.after, right);
  if (hit) {
    const clash = hit.gives.operator && framing.operator && hit.gives.operator !== framing.operator;
    framing = clash
      ? { ...framing, unclear: 'the words around the date contradict each other' }
      : { ...framing, ...hit.gives };
    end += hit.length;
  }
  return { start, end, framing, cued: start !== unit.start || end !== unit.end };
}

function firstMatch(frames: readonly Frame[], text: string) {
  for (const { pattern, gives } of frames) {
    const match = pattern.exec(text);
    if (match) return { gives, length: match[0].length };
  }
  return null;
}

export interface Dated {
  readonly edtf: string;
  readonly modifier?: Modifier;
}

/**
 * EDTF for a period within its frame. "Before" and "after" leave out the period they name, "by",
 * "until", "from" and "since" include it; "by the end of" ends on its last day.
 */
export function applyFraming(period: Period, framing: Framing): Result<Dated> {
  if (framing.unclear !== undefined) return fail(framing.unclear);
  const { operator } = framing;
  // Early or late on a day is a time of day.
  const byDays = isByDays(period);
  const modifier = byDays ? undefined : framing.modifier;
  const edge = byDays ? undefined : framing.edge;
  if (!operator) {
    const part = modifier ?? (edge && ({ start: 'early', end: 'late' } as const)[edge]);
    return part ? withModifier(period, part) : ok({ edtf: toEdtf(period) });
  }
  if (modifier) return fail(`"${modifier}" has no exact day for an open span to begin or end on`);
  return edge ? openAtEdge(period, operator, edge) : open(period, operator);
}

function isByDays(period: Period): boolean {
  return period.kind === 'span' ? isByDays(period.first) : period.kind === 'day';
}

function withModifier(period: Period, modifier: Modifier): Result<Dated> {
  const edtf = toEdtf(period);
  const bounds = parseEdtf(edtf);
  const third = bounds.ok ? modifierBounds(bounds.value, modifier) : bounds;
  return third.ok ? ok({ edtf, modifier }) : fail(inEnglish(third.error));
}

function open(period: Period, operator: Operator): Result<Dated> {
  const span = period.kind === 'span' ? period : null;
  switch (operator) {
    case 'from':
      return ok({ edtf: span ? toEdtf(span) : `${toEdtf(period)}/..` });
    case 'until':
      return span ? fail('until which end of the span?') : ok({ edtf: `../${toEdtf(period)}` });
    case 'before': {
      const end = shiftPeriod(span ? span.first : period, -1);
      return end ? ok({ edtf: `../${toEdtf(end)}` }) : fail('a span of spans');
    }
    case 'after': {
      const begin = shiftPeriod(span ? span.last : period, 1);
      return begin ? ok({ edtf: `${toEdtf(begin)}/..` }) : fail('a span of spans');
    }
  }
}

function openAtEdge(period: Period, operator: Operator, edge: 'start' | 'end'): Result<Dated> {
  const vague = fail(`"${edge === 'start' ? 'the beginning' : 'the end'}" has no exact day here`);
  if (edge === 'start') {
    return operator === 'from' || operator === 'before' ? open(period, operator) : vague;
  }
  if (operator === 'after') return open(period, operator);
  if (operator === 'from') return vague;
  const bounds = periodBounds(period);
  return bounds.ok ? ok({ edtf: `../${bounds.value.last}` }) : bounds;
}
