'use client';

import { Popover } from '@base-ui/react/popover';
import { useRef, useState } from 'react';

import { TOUR } from '@/components/i18n/tour';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { NARROW, useMedia } from '@/components/ui/use-media';

import { stopsIn } from './stops';
import { TargetRing } from './target-ring';

/** Leads from one part of the page to the next, with a card beside each and the page left usable. */
export function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const t = useWords(TOUR);
  const [stops] = useState(() => stopsIn(document));
  const [at, setAt] = useState(0);
  const next = useRef<HTMLButtonElement>(null);
  const isNarrow = useMedia(NARROW);
  const stop = stops[at];
  if (!stop) return null;
  const words = { ...t.stops[stop.name], ...(isNarrow ? t.onPhone[stop.name] : {}) };
  const isLast = at === stops.length - 1;
  return (
    <>
      <TargetRing element={stop.element} />
      <Popover.Root
        open
        onOpenChange={(open, { reason }) => {
          // Only Escape and its own button end it: a press elsewhere tries out what it shows.
          if (!open && reason === 'escape-key') onEnd();
        }}
      >
        <Popover.Portal>
          <Popover.Positioner
            anchor={stop.element}
            side="bottom"
            sideOffset={12}
            collisionPadding={16}
            // Beside what fills the window is no room: there the card stands over it.
            collisionAvoidance={{ side: fillsWindow(stop.element) ? 'shift' : 'flip' }}
            className="z-40"
          >
            <Popover.Popup
              initialFocus={next}
              className="w-80 max-w-[calc(100vw-2rem)] rounded-xl bg-paper p-4 text-ink shadow-float"
            >
              <p className="text-12 text-ink-3">
                {t.title} · {t.place(at + 1, stops.length)}
              </p>
              <Popover.Title className="mt-1 text-16 font-semibold">{words.title}</Popover.Title>
              <Popover.Description className="mt-1 text-14 text-ink-2">
                {words.text}
              </Popover.Description>
              <div className="mt-4 flex items-center gap-2">
                {!isLast && (
                  <Button className="-ml-2.5" onClick={onEnd}>
                    {t.end}
                  </Button>
                )}
                {at > 0 && (
                  <Button variant="outlined" className="ml-auto" onClick={() => setAt(at - 1)}>
                    {t.back}
                  </Button>
                )}
                <Button
                  ref={next}
                  variant="chosen"
                  className={at === 0 ? 'ml-auto' : ''}
                  onClick={() => (isLast ? onEnd() : setAt(at + 1))}
                >
                  {isLast ? t.done : t.next}
                </Button>
              </div>
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </>
  );
}

function fillsWindow(element: Element): boolean {
  return element.getBoundingClientRect().height > window.innerHeight / 2;
}
