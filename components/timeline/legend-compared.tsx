import { CHANGES } from '@/components/i18n/changes';
import { useMessages, useWords } from '@/components/i18n/use-messages';

import { LEGEND_INK, newInk } from './ink/legend-ink';
import { LegendSection, Row } from './legend-row';

/** What another version of the dataset had otherwise. */
export function LegendCompared() {
  const { timeline } = useMessages();
  const t = useWords(CHANGES);
  return (
    <LegendSection title={t.compared}>
      <Row text={t.legendRows.added} ink={newInk(timeline.newEvent('…'))} />
      <Row text={t.legendRows.oldDate} ink={LEGEND_INK.oldDate} />
      <Row text={t.legendRows.withdrawn} ink={LEGEND_INK.withdrawn} />
    </LegendSection>
  );
}
