'use client';

import type { ReactNode } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { PRESETS, type Preset } from '@/components/timeline/presets';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

const ZOOM = 1.6;

/** Every gesture as a button, where the thumb is. */
export function VerticalBar({
  onZoom,
  onAll,
  onFitResults,
  onPreset,
  children,
}: {
  readonly onZoom: (factor: number) => void;
  readonly onAll: () => void;
  readonly onFitResults: () => void;
  readonly onPreset: (preset: Preset | 'today') => void;
  readonly children: ReactNode;
}) {
  const { timeline: t } = useMessages();
  return (
    <div className="border-t border-line px-2">
      {/* On the narrowest screens it scrolls, which costs the timeline no line. */}
      <div className="flex items-center">
        <div className="flex min-h-11 min-w-0 items-center overflow-x-auto [scrollbar-width:none] [&>button]:px-1.5">
          {children}
        </div>
        <Button
          className="ml-auto h-11 w-11"
          aria-label={t.zoomOut}
          title={t.zoomOut}
          onClick={() => onZoom(1 / ZOOM)}
        >
          <Icon name="minus" />
        </Button>
        <Button
          className="h-11 w-11"
          aria-label={t.zoomIn}
          title={t.zoomIn}
          onClick={() => onZoom(ZOOM)}
        >
          <Icon name="plus" />
        </Button>
      </div>
      <div
        role="group"
        aria-label={t.range}
        className="flex items-center justify-between overflow-x-auto border-t border-line [scrollbar-width:none]"
      >
        <Button className="h-11 px-1!" onClick={onAll}>
          {t.presets.all}
        </Button>
        <Button className="h-11 px-1!" onClick={onFitResults}>
          {t.fitResults}
        </Button>
        {PRESETS.map((preset) => (
          <Button key={preset} className="h-11 px-1!" onClick={() => onPreset(preset)}>
            {t.presets[preset]}
          </Button>
        ))}
        <Button className="h-11 px-1!" onClick={() => onPreset('today')}>
          {t.presets.today}
        </Button>
      </div>
    </div>
  );
}
