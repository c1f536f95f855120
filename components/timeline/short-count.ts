/** 950, 1.2k, 38k, 1.2M: at most four characters. */
export function shortCount(count: number): string {
  if (count < 1_000) return String(count);
  if (count < 999_500) return `${rounded(count / 1_000)}k`;
  return `${rounded(count / 1_000_000)}M`;
}

function rounded(value: number): string {
  return value < 9.95 ? value.toFixed(1) : String(Math.round(value));
}
