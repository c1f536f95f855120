'use client';

import { useSyncExternalStore } from 'react';

import { readBuiltIn, readScript, subscribeToScript, type KeptScript } from './script-store';

/** The script that this browser keeps, or the built-in one. */
export function useScript(): KeptScript {
  return useSyncExternalStore(subscribeToScript, readScript, readBuiltIn);
}
