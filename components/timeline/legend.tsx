'use client';

import type { ReactNode } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { BASIS_SIGNS } from '@/components/ui/basis-sign';
import { Button } from '@/components/ui/button';
import { KIND_PATHS, KindGlyph } from '@/components/ui/kind-glyph';
import { Popover } from '@/components/ui/popover';
import { FAMILIES, KINDS } from '@/data/vocabulary';

import { BundleShape } from './bundle-shape';
import { MarkShape } from './mark-shape';
import type { Mark } from './scene';

const WIDTH = 72;
const HEIGHT = 26;

const SAMPLE: Mark = {
  key: '',
  eventId: '',
  ordinal: 0,
  laneId: '',
  kind: 'meeting',
  family: 'other',
  filled: true,
  shape: 'symbol',
  x0: 8,
  x1: 64,
  y: HEIGHT / 2,
  symbolX: WIDTH / 2,
  start: 'hard',
  end: 'hard',
  modifier: null,
  label: null,
  ghosts: [],
};

/** A button, and behind it what every mark means. */
export function LegendButton() {
  const { timeline: t } = useMessages();
  return (
    <Popover
      side="top"
      title={t.legendTitle}
      className="w-[46rem]"
      trigger={<Button>{t.legend}</Button>}
    >
      <Legend />
    </Popover>
  );
}

/** Drawn by what draws the timeline itself. */
function Legend() {
  const { timeline: t, terms } = useMessages();
  const rows = t.legendRows;
  return (
    <div className="mt-3 grid gap-x-8 gap-y-4 text-13 sm:grid-cols-2">
      <section>
        <Heading>{t.legendShape}</Heading>
        <ul className="mt-1">
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
            <MarkShape
              mark={{ ...SAMPLE, kind: 'task', shape: 'bar', x0: 14, x1: 58, end: 'open' }}
            />
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
        </ul>
      </section>
      <section>
        <Heading>{t.legendDate}</Heading>
        <ul className="mt-1">
          <Row text={rows.held}>
            <MarkShape mark={SAMPLE} />
          </Row>
          <Row text={rows.planned}>
            <MarkShape mark={{ ...SAMPLE, filled: false }} />
          </Row>
          <Row text={rows.span}>
            <MarkShape
              mark={{ ...SAMPLE, shape: 'span', start: 'soft', end: 'soft', symbolX: 20 }}
            />
          </Row>
          <Row text={rows.early}>
            <MarkShape
              mark={{
                ...SAMPLE,
                shape: 'span',
                start: 'soft',
                end: 'soft',
                symbolX: 20,
                modifier: 'early',
              }}
            />
          </Row>
          <Row text={rows.open}>
            <MarkShape
              mark={{ ...SAMPLE, shape: 'span', start: 'open', end: 'hard', symbolX: 48 }}
            />
          </Row>
          <Row text={rows.rival}>
            <MarkShape
              mark={{
                ...SAMPLE,
                shape: 'span',
                x0: 8,
                x1: 44,
                y: 10,
                symbolX: 20,
                ghosts: [{ articleId: 'rival', x0: 8, x1: 62 }],
              }}
            />
          </Row>
          <SignRow sign={BASIS_SIGNS.external} text={rows.external} />
          <SignRow sign={BASIS_SIGNS.inferred} text={rows.inferred} />
          <Row text={rows.cluster}>
            <rect
              x={22}
              y={2}
              width={28}
              height={22}
              rx={11}
              className="fill-sunken stroke-ink-3"
              strokeWidth="1.25"
            />
            <text x={36} y={17} textAnchor="middle" className="fill-ink text-12 font-semibold">
              12
            </text>
          </Row>
          <Row text={rows.gap}>
            <rect
              x={8}
              y={2}
              width={56}
              height={22}
              fill="url(#gap-hatch)"
              className="stroke-line"
            />
          </Row>
        </ul>
      </section>
      <section className="sm:col-span-2">
        <Heading>{t.legendHue}</Heading>
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
          {FAMILIES.map((family) => (
            <li key={family} className="flex items-center gap-1.5">
              <KindGlyph kind="meeting" family={family} size={14} />
              {terms.family[family]}
            </li>
          ))}
        </ul>
        <p className="mt-2 text-ink-2">{rows.connector}.</p>
      </section>
    </div>
  );
}

function Heading({ children }: { readonly children: ReactNode }) {
  return <h3 className="text-12 font-semibold text-ink-3">{children}</h3>;
}

function Row({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li className="flex items-center gap-3 py-0.5">
      <svg aria-hidden="true" width={WIDTH} height={HEIGHT} className="shrink-0">
        {children}
      </svg>
      <span>{text}</span>
    </li>
  );
}

function SignRow({ sign, text }: { readonly sign: string; readonly text: string }) {
  return (
    <Row text={text}>
      <text x={WIDTH / 2} y={HEIGHT / 2 + 5} textAnchor="middle" className="fill-ink text-16">
        {sign}
      </text>
    </Row>
  );
}
