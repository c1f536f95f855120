import { useMessages } from '@/components/i18n/use-messages';
import { BASIS_SIGNS } from '@/components/ui/basis-sign';
import { MODIFIERS } from '@/data/vocabulary';

import { LegendSection, Row, SAMPLE, SignRow } from './legend-row';
import { MarkShape } from './mark-shape';
import type { Mark } from './scene';

const SPAN: Mark = { ...SAMPLE, shape: 'span', start: 'soft', end: 'soft', symbolX: 20 };

/** How well a date is known. */
export function LegendDates() {
  const { timeline: t } = useMessages();
  const rows = t.legendRows;
  return (
    <LegendSection title={t.legendDate}>
      <Row text={rows.held}>
        <MarkShape mark={SAMPLE} />
      </Row>
      <Row text={rows.planned}>
        <MarkShape mark={{ ...SAMPLE, filled: false }} />
      </Row>
      <Row text={rows.span}>
        <MarkShape mark={SPAN} />
      </Row>
      {MODIFIERS.map((modifier) => (
        <Row key={modifier} text={rows[modifier]}>
          <MarkShape mark={{ ...SPAN, modifier }} />
        </Row>
      ))}
      <Row text={rows.before}>
        <MarkShape mark={{ ...SPAN, start: 'open', end: 'hard', symbolX: 48 }} />
      </Row>
      <Row text={rows.after}>
        <MarkShape mark={{ ...SPAN, start: 'hard', end: 'open', symbolX: 24 }} />
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
    </LegendSection>
  );
}
