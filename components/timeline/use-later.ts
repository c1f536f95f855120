'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface Later {
  /** Acts after the time, counted from the last call. */
  readonly again: () => void;
  /** Not at all, unless called again. */
  readonly never: () => void;
}

/** Acts once when something has not happened for so many ms. */
export function useLater(act: () => void, ms: number): Later {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  const [later] = useState(() => {
    let timer = 0;
    const never = () => window.clearTimeout(timer);
    return {
      never,
      again: () => {
        never();
        timer = window.setTimeout(() => latest.current(), ms);
      },
    };
  });
  useEffect(() => later.never, [later]);
  return later;
}
