/** What can be done from the keyboard by its name. */
import { PALETTE } from '@/components/i18n/palette';
import type { IconName } from '@/components/ui/icon';
import type { ViewPatch } from '@/components/view/use-view-state';
import {
  NOT_ARRANGED,
  type DayRange,
  type LaneGrouping,
  type View,
  type ViewState,
} from '@/components/view/view-state';
import { EMPTY_FILTER } from '@/data/event-filter';
import type { CalendarDay } from '@/data/time';
import { LANGS, type Lang } from '@/data/vocabulary';

import type { Choice } from './choice';

export interface CommandContext {
  readonly state: ViewState;
  readonly update: (patch: ViewPatch) => void;
  readonly today: CalendarDay;
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
  readonly onPresent: () => void;
  readonly onEditScript: () => void;
  /** Adds this view as the last scene, and tells which that is. */
  readonly onAddScene: () => Promise<number>;
  readonly onChanges: () => void;
}

type CommandWords = (typeof PALETTE)[Lang];

interface Command {
  readonly icon?: IconName;
  /** False where it would change nothing. */
  readonly isOffered?: (state: ViewState, context: CommandContext) => boolean;
  /** What it opens takes the focus; without it the focus goes to the events. */
  readonly opens?: true;
  /** May answer with words that are told instead of closing the palette. */
  readonly run: (context: CommandContext, t: CommandWords) => void | Promise<string>;
}

/** In the order in which all of them are listed. Its names are the messages of the same key. */
const COMMANDS: { readonly [N in keyof CommandWords['commands']]: Command } = {
  timeline: viewing('timeline'),
  list: viewing('list'),
  tasks: viewing('tasks'),
  byLeader: laning('leader'),
  byInstitution: laning('institution'),
  byKind: laning('kind'),
  byNothing: laning('none'),
  today: { icon: 'calendar', run: (context) => show(context, context.aroundToday) },
  allYears: { icon: 'calendar', run: (context) => show(context, null) },
  fit: { icon: 'fit', run: (context) => show(context, context.resultDays()) },
  clear: {
    icon: 'close',
    isOffered: ({ filter }) => JSON.stringify(filter) !== JSON.stringify(EMPTY_FILTER),
    run: ({ update }) => update({ filter: EMPTY_FILTER }),
  },
  articlesOnly: {
    isOffered: ({ external }, { hasReports }) => hasReports && external,
    run: ({ update }) => update({ external: false }),
  },
  withReports: {
    isOffered: ({ external }, { hasReports }) => hasReports && !external,
    run: ({ update }) => update({ external: true }),
  },
  exporting: { icon: 'export', opens: true, run: () => press('export') },
  print: { icon: 'page', opens: true, run: ({ onPrint }) => onPrint() },
  saveView: { icon: 'bookmark', opens: true, run: () => press('saved-views') },
  copyLink: { icon: 'link', run: (_, t) => copyLink(t) },
  present: { icon: 'present', opens: true, run: ({ onPresent }) => onPresent() },
  script: { icon: 'scenes', opens: true, run: ({ onEditScript }) => onEditScript() },
  addScene: {
    icon: 'plus',
    run: async ({ onAddScene }, t) => t.sceneAdded(await onAddScene()),
  },
  changes: { icon: 'changes', opens: true, run: ({ onChanges }) => onChanges() },
  open: { icon: 'open', run: ({ onOpen }) => onOpen() },
  health: { icon: 'pulse', opens: true, run: () => press('health') },
  legend: {
    opens: true,
    isOffered: ({ view }) => view === 'timeline',
    run: () => press('legend'),
  },
  help: { icon: 'help', opens: true, run: ({ onKeys }) => onKeys() },
  language: { run: ({ state, update }) => update({ lang: otherThan(state.lang) }) },
};

/** What can be done in this state, each with the names that it has in either language. */
export function commandsOf(context: CommandContext, lang: Lang): readonly NamedChoice[] {
  const { state } = context;
  return (Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]).flatMap((name) => {
    const { icon = 'command', isOffered, opens, run }: Command = COMMANDS[name];
    if (isOffered?.(state, context) === false) return [];
    const [label = name] = PALETTE[lang].commands[name];
    return [
      {
        id: `command ${name}`,
        label,
        ...(name === 'language' && { labelLang: otherThan(lang) }),
        sign: { icon },
        detail: null,
        foundBy: null,
        takesFocus: opens === true,
        names: LANGS.flatMap((each) => PALETTE[each].commands[name]),
        run: () => run(context, PALETTE[lang]),
      },
    ];
  });
}

export interface NamedChoice extends Choice {
  /** What it is looked for by. */
  readonly names: readonly string[];
}

function viewing(view: View): Command {
  return {
    icon: view,
    isOffered: (state) => state.view !== view,
    run: ({ update }) => update({ view }),
  };
}

function laning(lanes: LaneGrouping): Command {
  return {
    isOffered: (state) => state.lanes !== lanes,
    run: ({ update }) => update({ lanes, arrangement: NOT_ARRANGED, view: 'timeline' }),
  };
}

function show({ update }: CommandContext, span: DayRange | null): void {
  update({ span, view: 'timeline' });
}

function otherThan(lang: Lang): Lang {
  return lang === 'en' ? 'vi' : 'en';
}

/** What these open holds on to its button, which knows by itself what it opens. */
function press(id: string): void {
  document.getElementById(id)?.click();
}

async function copyLink(t: CommandWords): Promise<string> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    return t.linkCopied;
  } catch {
    // Absent outside secure contexts, or refused by the browser or its owner.
    return t.linkRefused;
  }
}
