'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { EventLinks } from '@/components/timeline/event-links';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import type { DatasetIndex } from '@/data/dataset-index';

import type { ClusterLabel } from './vertical-scene';

export interface OpenCount {
  readonly cluster: ClusterLabel;
  readonly anchor: Element;
}

/** More are not read from a list, but by going nearer. */
const MOST_LISTED = 100;

/** What a unit holds beside what is named, to choose from or to zoom to. */
export function CountList({
  opened,
  index,
  onSelect,
  onZoom,
  onClose,
}: {
  readonly opened: OpenCount | null;
  readonly index: DatasetIndex;
  readonly onSelect: (id: string) => void;
  readonly onZoom: (cluster: ClusterLabel) => void;
  readonly onClose: () => void;
}) {
  const { timeline: t } = useMessages();
  const ids = opened?.cluster.eventIds ?? [];
  const listed = ids.slice(0, MOST_LISTED);
  return (
    <Popover
      open={opened !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      anchor={opened?.anchor ?? null}
      title={t.clusterTitle(ids.length)}
      className="w-96"
    >
      <EventLinks events={listed.flatMap((id) => index.events.get(id) ?? [])} onSelect={onSelect} />
      {ids.length > listed.length && (
        <p className="mt-2 text-13 text-ink-2">{t.clusterMore(ids.length - listed.length)}</p>
      )}
      <Button
        variant="outlined"
        className="mt-3"
        onClick={() => {
          if (opened) onZoom(opened.cluster);
          onClose();
        }}
      >
        {t.clusterZoom}
      </Button>
    </Popover>
  );
}
