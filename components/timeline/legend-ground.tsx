import { LEGEND } from '@/components/i18n/legend';
import { useWords } from '@/components/i18n/use-messages';

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
  const t = useWords(LEGEND);
  return (
    <LegendSection title={t.ground}>
      {ROWS.map((row) => (
        <Row key={row} text={t.rows[row]} ink={LEGEND_INK[row]} />
      ))}
    </LegendSection>
  );
}
