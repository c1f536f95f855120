/** What an enemy, a bad line or a wrong program makes of a file. */

/** Numbers from 0 up to, not including, 1; the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const HOSTILE: readonly string[] = [
  ...['"__proto__":{"polluted":1},', '"constructor":{"prototype":{"polluted":1}},'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '"__proto__"', '&__proto__=1'],
  ...['"id":"a","id":"b",', '\\ud800', '\\udfff\\ud800', '\ud800', '\u202e', '\u2066', '\u200f'],
  ...['\0', '\\u0000', '\uFEFF', '\u2028', '\r\n', '\r', '\u0085', '\u0301', 'e\u0301'],
  ...['1e999', '-1e999', '-0', '9007199254740993', '1e-400', '0x10', 'NaN', '.5', '00', '1_000'],
  ...[
    'null',
    'true',
    '[]',
    '{}',
    '""',
    '"',
    "'",
    ',',
    ':',
    '{',
    '}',
    '[',
    ']',
    '-',
    '|',
    '>',
    '*a',
  ],
  ...['&a', '*a', '<<: *a', '!!js/function "x"', '!!binary "x"', '? a', '---', '...', '%YAML 9.9'],
  ...['2026-02-30', '../..', '+275760-09-14', '-271821-04-19', '2026-99', '19XX', '0000-00-00'],
  ...['9999-12-31', '-9999', 'Y17E8', '2026/..', '../2026', '1985~', '31/02/2026', 'thứ sáu'],
  ...['<script>a()</script>', '=1+1', '%00', '%ff', '%E1%BB', '%2', '&&==', '#'],
  ...['[[[[[[[[[[[[', '{"a":{"a":{"a":', '((((((((', '//host.invalid', '\\\\host.invalid'],
  ...['🚩', 'Đ', 'ẩ', '한국', '\u{10FFFF}', 'İ', 'ß'],
];

const pick = <T>(from: readonly T[], random: () => number) =>
  from[Math.floor(random() * from.length)];

/** A text with one to six things done to it. */
export function mutated(text: string, random: () => number): string {
  let result = text;
  for (let left = 1 + Math.floor(random() * 6); left > 0; left -= 1) result = once(result, random);
  return result;
}

function once(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  const span = Math.floor(random() ** 4 * text.length);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (Math.floor(random() * 8)) {
    case 0:
      return before + after.slice(span);
    case 1:
      return before + after.slice(0, Math.min(span, 4_000)) + after;
    case 2:
      return before + String.fromCharCode(Math.floor(random() * 0x10000)) + after.slice(1);
    case 3:
      return before;
    case 4: {
      const word = pick(HOSTILE, random) ?? '';
      return before + word.repeat(random() < 0.05 ? 2_000 : 1) + after;
    }
    case 5: {
      // In place of a value, where it hurts more than in the middle of a word.
      const word = pick(HOSTILE, random) ?? '';
      return before + after.replace(/"[^"]*"|\d+/, () => word);
    }
    case 6: {
      const lines = text.split('\n');
      const line = lines.splice(Math.floor(random() * lines.length), 1);
      lines.splice(Math.floor(random() * lines.length), 0, ...line);
      return lines.join('\n');
    }
    default:
      return before + (pick(HOSTILE, random) ?? '') + after.slice(1);
  }
}

/** The bytes of a text, now and then broken as no text is. */
export function toBytes(text: string, random: () => number): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (random() < 0.2 && bytes.length > 0) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  }
  return bytes;
}
