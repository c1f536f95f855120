import { LEGEND } from '@/components/i18n/legend';
import { useWords } from '@/components/i18n/use-messages';
import { BASIS_SIGNS } from '@/components/ui/basis-sign';

import { LEGEND_INK, signInk } from './ink/legend-ink';
import { LegendSection, Row } from './legend-row';

const ROWS = [
  'held',
  'planned',
  'span',
  'early',
  'mid',
  'late',
  'before',
  'after',
  'rival',
] as const;

/** How well a date is known. */
export function LegendDates() {
  const t = useWords(LEGEND);
  return (
    <LegendSection title={t.date}>
      {ROWS.map((row) => (
        <Row key={row} text={t.rows[row]} ink={LEGEND_INK[row]} />
      ))}
      <Row text={t.rows.external} ink={signInk(BASIS_SIGNS.external)} />
      <Row text={t.rows.inferred} ink={signInk(BASIS_SIGNS.inferred)} />
    </LegendSection>
  );
}
