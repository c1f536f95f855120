'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

import { isMessage, openChannel, SESSION_KEY, type StageState } from './speaker-link';

export interface SpeakerLink {
  /** As the stage told last; `null` until it answers. */
  readonly stage: StageState | null;
  /** False before the stage answers, and after it left. */
  readonly isThere: boolean;
  readonly send: (key: string) => void;
}

/** Follows the stage that the address names, and passes keys on to it. */
export function useSpeakerLink(): SpeakerLink {
  const [stage, setStage] = useState<StageState | null>(null);
  const [isThere, setThere] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = openChannel(new URLSearchParams(window.location.search).get(SESSION_KEY) ?? '');
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isMessage(data)) return;
      if (data.kind === 'stage') setStage(data.state);
      if (data.kind === 'stage' || data.kind === 'gone') setThere(data.kind === 'stage');
    };
    opened.postMessage({ kind: 'ask' });
    return () => {
      opened.close();
      channel.current = null;
    };
  }, []);
  const send = useCallback((key: string) => channel.current?.postMessage({ kind: 'key', key }), []);
  return { stage, isThere, send };
}
