'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import type { DatasetIndex } from '@/data/dataset-index';

import { clusterMembers } from './cluster';
import { EventLinks } from './event-links';
import type { Lane } from './lane';
import type { Count } from './scene';

export interface OpenCluster {
  readonly cluster: Count;
  readonly anchor: Element;
}

/** More are not read from a list, but by going nearer. */
const MOST_LISTED = 100;

/** What a cluster holds, to choose from or to zoom to. */
export function ClusterList({
  opened,
  index,
  lanes,
  name,
  onSelect,
  onZoom,
  onClose,
}: {
  readonly opened: OpenCluster | null;
  readonly index: DatasetIndex;
  readonly lanes: readonly Lane[];
  readonly name: (cluster: Count) => string;
  readonly onSelect: (id: string) => void;
  readonly onZoom: (cluster: Count) => void;
  readonly onClose: () => void;
}) {
  const { timeline: t } = useMessages();
  const cluster = opened?.cluster;
  const lane = lanes.find(({ id }) => id === cluster?.laneId);
  const members = cluster && lane ? clusterMembers(cluster, lane.events, MOST_LISTED) : [];
  const count = cluster?.count ?? 0;
  return (
    <Popover
      open={opened !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      anchor={opened?.anchor ?? null}
      title={t.clusterTitle(count)}
      className="w-96"
    >
      <p className="mt-1 text-13 text-ink-2">{cluster && name(cluster)}</p>
      <EventLinks events={members.map((ordinal) => index.events.at(ordinal))} onSelect={onSelect} />
      {count > members.length && (
        <p className="mt-2 text-13 text-ink-2">{t.clusterMore(count - members.length)}</p>
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
