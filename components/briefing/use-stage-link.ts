'use client';

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

import { sceneNumber } from './present-address';
import { endSession, isMessage, openChannel, sessionOf, type StageState } from './speaker-link';

/**
 * Tells the speaker's window what is on stage, and hears its keys.
 */
export function useStageLink(
  state: Omit<StageState, 'startedMs'>,
  onKey: (key: string) => void,
): void {
  const [session] = useState(() => sessionOf(Date.now()));
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef({ state, onKey });
  useLayoutEffect(() => {
    latest.current = { state, onKey };
  });
  const tell = useCallback(() => {
    const { startedMs } = session;
    channel.current?.postMessage({ kind: 'stage', state: { ...latest.current.state, startedMs } });
  }, [session]);

  useEffect(() => {
    const opened = openChannel(session.id);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isMessage(data)) return;
      if (data.kind === 'ask') tell();
      else if (data.kind === 'key') latest.current.onKey(data.key);
    };
    const leave = () => opened.postMessage({ kind: 'gone' });
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      // A document of the script takes the place of the stage, and gives it back.
      if (sceneNumber(window.location) === null) endSession();
      opened.close();
      channel.current = null;
    };
  }, [session, tell]);
  const { script, number, isOnScript, lacks, blank, lang, source } = state;
  useEffect(tell, [tell, script, number, isOnScript, lacks, blank, lang, source]);
}
