/** What can be done from the keyboard by its name. */
import type { Messages } from '@/components/i18n/messages';
import { PAPER } from '@/components/i18n/paper';
import type { IconName } from '@/components/ui/icon';
import type { ViewPatch } from '@/components/view/use-view-state';
import {
  LANE_GROUPINGS,
  NOT_ARRANGED,
  VIEWS,
  type DayRange,
  type ViewState,
} from '@/components/view/view-state';
import { EMPTY_FILTER } from '@/data/event-filter';

import type { Choice } from './choice';

export interface CommandContext {
  readonly state: ViewState;
  readonly update: (patch: ViewPatch) => void;
  /** Whether there is anything that only reports add. */
  readonly hasReports: boolean;
  /** A month before and after today. */
  readonly aroundToday: DayRange;
  /** The days of the events that pass the filter; `null` if none is dated. */
  readonly resultDays: () => DayRange | null;
  /** Views that somebody gave a name, each with what it shows. */
  readonly savedViews: () => Promise<
    readonly { readonly name: string; readonly detail: string | null; readonly open: () => void }[]
  >;
  readonly onKeys: () => void;
  readonly onOpen: () => void;
  readonly onPrint: () => void;
}

/** Everything that can be done in this state; what would change nothing is left out. */
export function commandsOf(context: CommandContext, messages: Messages): readonly Choice[] {
  const { state, update, hasReports, aroundToday, resultDays, onKeys, onOpen, onPrint } = context;
  const { app, filter, health, search, timeline } = messages;
  const t = search.commands;
  const command = (
    name: string,
    label: string,
    run: Choice['run'],
    icon: IconName = 'command',
  ): Choice => ({ id: `command ${name}`, label, sign: { icon }, detail: null, foundBy: null, run });
  const show = (span: DayRange | null) => update({ span, view: 'timeline' });
  const isFiltered = JSON.stringify(state.filter) !== JSON.stringify(EMPTY_FILTER);
  return [
    ...VIEWS.filter((view) => view !== state.view).map((view) =>
      command(`view ${view}`, t.view(app[view]), () => update({ view }), view),
    ),
    ...LANE_GROUPINGS.filter((lanes) => lanes !== state.lanes).map((lanes) =>
      command(`lanes ${lanes}`, t.lanes(timeline.grouping[lanes]), () =>
        update({ lanes, arrangement: NOT_ARRANGED, view: 'timeline' }),
      ),
    ),
    command('today', t.today, () => show(aroundToday), 'calendar'),
    command('all', t.all, () => show(null), 'calendar'),
    command('fit', t.fit, () => show(resultDays()), 'fit'),
    ...(isFiltered
      ? [command('clear', filter.clearAll, () => update({ filter: EMPTY_FILTER }), 'close')]
      : []),
    ...(hasReports
      ? [
          command('reports', state.external ? t.articlesOnly : t.withReports, () =>
            update({ external: !state.external }),
          ),
        ]
      : []),
    {
      ...command('language', app.otherLanguage, () =>
        update({ lang: state.lang === 'en' ? 'vi' : 'en' }),
      ),
      labelLang: state.lang === 'en' ? 'vi' : 'en',
    },
    command('save', t.saveView, () => press('saved-views'), 'bookmark'),
    command('copy', t.copyLink, () => copyLink(t), 'link'),
    ...(state.view === 'timeline' ? [command('legend', t.legend, () => press('legend'))] : []),
    command('health', health.title, () => press('health'), 'pulse'),
    command('keys', t.keys, onKeys, 'help'),
    command('open', t.open, onOpen, 'open'),
    command('print', PAPER[state.lang].command, onPrint, 'page'),
  ];
}

/** What these open holds on to its button, which knows by itself what it opens. */
function press(id: string): void {
  document.getElementById(id)?.click();
}

async function copyLink(t: Messages['search']['commands']): Promise<string> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    return t.linkCopied;
  } catch {
    // Absent outside secure contexts, or refused by the browser or its owner.
    return t.linkRefused;
  }
}
