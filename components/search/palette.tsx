'use client';

import { useEffect, useRef, useState, type RefObject } from 'react';

import { MESSAGES } from '@/components/i18n/messages';
import { PALETTE } from '@/components/i18n/palette';
import { useLocale } from '@/components/i18n/use-messages';
import { Dialog } from '@/components/ui/dialog';
import { FIELD } from '@/components/ui/field-class';
import { SearchedContext } from '@/components/ui/marked';
import type { DatasetIndex } from '@/data/dataset-index';
import { parseSearch } from '@/data/search-query';
import { runInSlices } from '@/data/slices';

import { bestCommands } from './best-commands';
import type { Choice, ChoiceGroup } from './choice';
import { ChoiceList } from './choice-list';
import { commandsOf, type CommandContext, type NamedChoice } from './commands';
import { dateChoices } from './date-choices';
import { foundChoices, type FoundActions } from './found-choices';
import { useChoices } from './use-choices';
import { useSavedViews } from './use-saved-views';
import { useSearch } from './use-search';

export interface PaletteProps {
  /** What is typed into it. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What had the focus before. */
  readonly originRef: RefObject<HTMLElement | null>;
  /** Its field has the focus. */
  readonly onReached: () => void;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly index: DatasetIndex;
  readonly actions: FoundActions;
  readonly context: CommandContext;
}

/** Events, people, institutions and saved views each. */
const MOST = 6;

/** One field that finds events, people, institutions and commands, and goes to dates. */
export default function Palette({
  text,
  onText,
  originRef,
  onReached,
  open,
  onOpenChange,
  index,
  actions,
  context,
}: PaletteProps) {
  const locale = useLocale();
  const t = PALETTE[locale];
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const chosen = useRef<Choice | null>(null);
  const saved = useSavedViews(open, context.savedViews);
  const groups = useGroups(text, index, actions, context, saved);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);

  useEffect(() => (open ? runInSlices(index.texts.prepare()) : undefined), [open, index]);

  const setOpen = (next: boolean) => {
    onText('');
    setTold('');
    onOpenChange(next);
  };
  const choose = (choice: Choice) => {
    const answer = choice.run();
    if (answer) void answer.then(setTold);
    else {
      chosen.current = choice;
      setOpen(false);
    }
  };
  /** Back to where it was, unless something was chosen: then where that happens. */
  const finalFocus = () => {
    const choice = chosen.current;
    chosen.current = null;
    if (choice === null) return originRef.current ?? true;
    return choice.takesFocus ? false : (document.getElementById('events') ?? true);
  };

  const choices = useChoices(groups, text, true, choose);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t.title}
      closeLabel={t.close}
      place="top"
      className="print:hidden"
      initialFocus={field}
      finalFocus={finalFocus}
    >
      <input
        {...choices.field}
        ref={field}
        aria-label={t.field}
        placeholder={t.hint}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={(change) => {
          setTold('');
          onText(change.currentTarget.value);
        }}
        onFocus={onReached}
        onKeyDown={(key) => choices.onKey(key)}
        className={FIELD}
      />
      <p role="status" className="mt-2 text-12 text-ink-3">
        {told === '' ? t.usage : told}
        <span className="sr-only"> {MESSAGES[locale].search.found(count)}</span>
      </p>
      <div className="-mx-3 mt-2 h-[50dvh] overflow-y-auto">
        {count === 0 && (
          <p className="px-3 py-4 text-13 text-ink-2">
            {t.nothing} {t.datesRead}
          </p>
        )}
        {count > 0 && (
          <SearchedContext value={parseSearch(text)}>
            <ChoiceList label={t.title} groups={groups} choices={choices} onChoose={choose} />
          </SearchedContext>
        )}
      </div>
    </Dialog>
  );
}

function useGroups(
  text: string,
  index: DatasetIndex,
  actions: FoundActions,
  context: CommandContext,
  saved: readonly NamedChoice[],
): readonly ChoiceGroup[] {
  const locale = useLocale();
  const messages = MESSAGES[locale];
  const searched = useSearch(index, text, MOST);
  const views = bestCommands(saved, text).best;
  const group = (
    name: 'dates' | 'views' | 'commands',
    items: readonly Choice[],
    found = items.length,
  ) =>
    items.length === 0
      ? []
      : [{ id: name, label: messages.search.group(name, items.length, found), items }];
  const dates = dateChoices(text, context, locale);
  const commands = bestCommands(commandsOf(context, locale), text);
  return [
    ...(commands.isCalled ? group('commands', commands.best) : []),
    ...(dates.isGuess ? [] : group('dates', dates.items)),
    ...group('views', views.slice(0, MOST), views.length),
    ...(searched ? foundChoices(searched, index, messages, locale, actions) : []),
    ...(dates.isGuess ? group('dates', dates.items) : []),
    ...(commands.isCalled ? [] : group('commands', commands.best)),
  ];
}
