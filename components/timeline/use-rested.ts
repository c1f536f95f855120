'use client';

import { useState } from 'react';

/** A value as it was when things last were at rest; it follows every change while they are. */
export function useRested<T>(value: T, isAtRest: boolean): T {
  const [rested, setRested] = useState(value);
  if (isAtRest && rested !== value) setRested(value);
  return isAtRest ? value : rested;
}
