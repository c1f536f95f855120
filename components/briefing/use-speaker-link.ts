'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

import { isMessage, openChannel, SESSION_KEY, type StageState } from './speaker-link';

export interface SpeakerLink {
  /** `null` until the stage answers. */
  readonly stage: StageState | null;
  readonly send: (key: string) => void;
}

/** Follows the stage that the address names, and passes keys on to it. */
export function useSpeakerLink(): SpeakerLink {
  const [stage, setStage] = useState<StageState | null>(null);
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = openChannel(new URLSearchParams(window.location.search).get(SESSION_KEY) ?? '');
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data) && data.kind === 'stage') setStage(data.state);
    };
    opened.postMessage({ kind: 'ask' });
    return () => {
      opened.close();
      channel.current = null;
    };
  }, []);
  const send = useCallback((key: string) => channel.current?.postMessage({ kind: 'key', key }), []);
  return { stage, send };
}
