import { useMessages } from '@/components/i18n/use-messages';
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
  const { timeline: t } = useMessages();
  return (
    <LegendSection title={t.legendDate}>
      {ROWS.map((row) => (
        <Row key={row} text={t.legendRows[row]} ink={LEGEND_INK[row]} />
      ))}
      <Row text={t.legendRows.external} ink={signInk(BASIS_SIGNS.external)} />
      <Row text={t.legendRows.inferred} ink={signInk(BASIS_SIGNS.inferred)} />
    </LegendSection>
  );
}
