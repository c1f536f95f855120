/** Up to so many values, looking through them is cheaper than a set. */
const FEW = 16;

/** The values, each once, in the order in which they came first. May be the list itself. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  if (values.length > FEW) return [...new Set(values)];
  for (let i = 1; i < values.length; i += 1) {
    for (let j = 0; j < i; j += 1) if (values[i] === values[j]) return [...new Set(values)];
  }
  return values;
}
