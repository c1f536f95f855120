import { useMessages } from '@/components/i18n/use-messages';
import { KIND_PATHS } from '@/components/ui/kind-glyph';
import { KINDS } from '@/data/vocabulary';

import { BundleShape } from './bundle-shape';
import { HEIGHT, LegendSection, Row, SAMPLE, WIDTH } from './legend-row';
import { MarkShape } from './mark-shape';

/** What the shapes mean. */
export function LegendShapes() {
  const { timeline: t, terms } = useMessages();
  const rows = t.legendRows;
  return (
    <LegendSection title={t.legendShape}>
      {KINDS.map((kind) => (
        <Row key={kind} text={terms.kind[kind]}>
          <path
            d={KIND_PATHS[kind]}
            transform={`translate(${WIDTH / 2} ${HEIGHT / 2})`}
            className="fill-ink-2"
          />
        </Row>
      ))}
      <Row text={rows.meetingBar}>
        <MarkShape mark={{ ...SAMPLE, shape: 'bar' }} />
      </Row>
      <Row text={rows.congress}>
        <rect x={24} width={30} height={HEIGHT} fill="var(--party)" fillOpacity="0.14" />
        <MarkShape
          mark={{
            ...SAMPLE,
            kind: 'congress',
            family: 'party',
            shape: 'bar',
            x0: 24,
            x1: 54,
            symbolX: 24,
          }}
        />
      </Row>
      <Row text={rows.task}>
        <MarkShape mark={{ ...SAMPLE, kind: 'task', shape: 'bar' }} />
      </Row>
      <Row text={rows.taskOpen}>
        <MarkShape mark={{ ...SAMPLE, kind: 'task', shape: 'bar', x0: 14, x1: 58, end: 'open' }} />
      </Row>
      <Row text={rows.bundle}>
        <BundleShape
          text="9"
          bundle={{
            key: '',
            meetingId: '',
            laneId: '',
            eventIds: [],
            ordinals: [],
            family: 'other',
            x0: 12,
            x1: 56,
            y: HEIGHT / 2,
            open: false,
            headless: true,
            label: null,
          }}
        />
      </Row>
    </LegendSection>
  );
}
