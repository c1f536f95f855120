import { COLOURS } from '@/components/picture/colours';

/** Paper is white whatever scheme the reader's screen has. */
export const LIGHT_TOKENS: Readonly<Record<`--${string}`, string>> = Object.fromEntries(
  Object.entries(COLOURS).flatMap(([name, hex]) => [
    [`--${name}`, hex],
    [`--color-${name}`, hex],
  ]),
);
