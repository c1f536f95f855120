import { useMessages } from '@/components/i18n/use-messages';

import { LEGEND_INK } from './ink/legend-ink';
import { LegendSection, Row } from './legend-row';

const ROWS = [
  'cluster',
  'bars',
  'connector',
  'arc',
  'beyond',
  'callout',
  'today',
  'article',
  'gap',
] as const;

/** What is counted, what joins marks, and what stands behind them. */
export function LegendGround() {
  const { timeline: t } = useMessages();
  return (
    <LegendSection title={t.legendGround}>
      {ROWS.map((row) => (
        <Row key={row} text={t.legendRows[row]} ink={LEGEND_INK[row]} />
      ))}
    </LegendSection>
  );
}
