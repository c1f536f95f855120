import { CHANGES } from '@/components/i18n/changes';
import { useMessages, useWords } from '@/components/i18n/use-messages';

import type { Ink } from './ink/ink';
import { HEIGHT, LEGEND_INK, WIDTH } from './ink/legend-ink';
import { withdrawnInk } from './ink/withdrawn-ink';
import { LegendSection, Row } from './legend-row';
import { LABEL_SIZE_PX } from './metrics';

const MIDDLE = HEIGHT / 2;

/** What another version of the dataset had otherwise. */
export function LegendCompared() {
  const { timeline } = useMessages();
  const t = useWords(CHANGES);
  const added: Ink = {
    type: 'text',
    text: timeline.newEvent('…'),
    x: WIDTH / 2,
    y: MIDDLE + 4,
    anchor: 'middle',
    size: LABEL_SIZE_PX,
    weight: 500,
    colour: 'ink',
  };
  const withdrawn = withdrawnInk({ x0: 16, x1: 56, y: MIDDLE, symbolX: WIDTH / 2 });
  return (
    <LegendSection title={t.compared}>
      <Row text={t.legendRows.added} ink={[added]} />
      <Row text={t.legendRows.oldDate} ink={LEGEND_INK.rival} />
      <Row text={t.legendRows.withdrawn} ink={withdrawn} />
    </LegendSection>
  );
}
