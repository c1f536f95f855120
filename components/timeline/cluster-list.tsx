'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import type { DatasetIndex } from '@/data/dataset-index';

import { EventLinks } from './event-links';
import type { Cluster } from './scene';

export interface OpenCluster {
  readonly cluster: Cluster;
  readonly anchor: Element;
}

/** What a cluster holds, to choose from or to zoom to. */
export function ClusterList({
  opened,
  index,
  onSelect,
  onZoom,
  onClose,
}: {
  readonly opened: OpenCluster | null;
  readonly index: DatasetIndex;
  readonly onSelect: (id: string) => void;
  readonly onZoom: (cluster: Cluster) => void;
  readonly onClose: () => void;
}) {
  const { timeline: t } = useMessages();
  const ids = opened?.cluster.eventIds ?? [];
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
      <EventLinks events={ids.flatMap((id) => index.events.get(id) ?? [])} onSelect={onSelect} />
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
