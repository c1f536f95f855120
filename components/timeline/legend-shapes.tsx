import { LEGEND } from '@/components/i18n/legend';
import { useMessages, useWords } from '@/components/i18n/use-messages';
import { KINDS } from '@/data/vocabulary';

import { kindInk, LEGEND_INK } from './ink/legend-ink';
import { LegendSection, Row } from './legend-row';

const ROWS = ['meetingBar', 'congress', 'task', 'taskOpen', 'bundle'] as const;

/** What the shapes mean. */
export function LegendShapes() {
  const { terms } = useMessages();
  const t = useWords(LEGEND);
  return (
    <LegendSection title={t.shape}>
      {KINDS.map((kind) => (
        <Row key={kind} text={terms.kind[kind]} ink={kindInk(kind)} />
      ))}
      {ROWS.map((row) => (
        <Row key={row} text={t.rows[row]} ink={LEGEND_INK[row]} />
      ))}
    </LegendSection>
  );
}
