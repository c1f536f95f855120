import { CHANGES } from '@/components/i18n/changes';
import { formatEventDate } from '@/components/i18n/format-date';
import { GUTTER_PX } from '@/components/timeline/gutter-metrics';
import type { Ink } from '@/components/timeline/ink/ink';
import { moreInk, withdrawnInk, withdrawnWordsInk } from '@/components/timeline/ink/withdrawn-ink';
import type { WithdrawnStrip } from '@/components/timeline/withdrawn';
import type { Lang } from '@/data/vocabulary';

import { countInk, nameInk } from './lane-groups';
import type { PictureGroup } from './picture';

/**
 * Below the lanes, as on screen: what another version had, at the days where it stood.
 *
 * @param width of the plot, px
 */
export function withdrawnGroup(
  { marks, more, height }: WithdrawnStrip,
  width: number,
  lang: Lang,
): PictureGroup {
  const t = CHANGES[lang];
  const name = t.groups.withdrawn;
  const edges: readonly Ink[] = [
    {
      type: 'path',
      d: `M${GUTTER_PX - 0.5} 0V${height}`,
      stroke: { colour: 'line-strong', width: 1 },
    },
    { type: 'path', d: `M0 0.5H${GUTTER_PX + width}`, stroke: { colour: 'line', width: 1 } },
  ];
  return {
    name,
    parts: [
      ...edges,
      nameInk(name, 0),
      // Those in view: paper does not move to where the others stood.
      countInk(marks.length + more),
      {
        name,
        x: GUTTER_PX,
        clip: { width, height },
        parts: [
          ...marks.map((mark): PictureGroup => {
            const title = mark.event.title[lang];
            return {
              name: title,
              about: t.stood(title, formatEventDate(mark.event.date, lang)),
              parts: [...withdrawnInk(mark), ...withdrawnWordsInk(mark)],
            };
          }),
          ...(more > 0 ? moreInk(t.moreWithdrawn(more), width) : []),
        ],
      },
    ],
  };
}
