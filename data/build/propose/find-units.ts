import type { FoundUnit, UnitRule } from './unit';

/**
 * The units in a text, first to last, none overlapping another: the longest match wins, then the
 * rule that comes first. What is no date takes part and hides what lies within it.
 */
export function findUnits(text: string, rules: readonly UnitRule[]): FoundUnit[] {
  const matches: FoundUnit[] = [];
  for (const { name, pattern, read } of rules) {
    for (const match of text.matchAll(pattern)) {
      const unit = read(match.groups ?? {});
      if (unit === null) continue;
      matches.push({ start: match.index, end: match.index + match[0].length, unit, rule: name });
    }
  }
  // The sort is stable: at equal length the earlier rule stays first.
  matches.sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Uint8Array(text.length);
  return matches
    .filter(({ start, end }) => {
      if (taken[start] || taken[end - 1]) return false;
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}
