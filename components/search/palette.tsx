'use client';

import { useRef, useState } from 'react';

import { MESSAGES } from '@/components/i18n/messages';
import { useLocale } from '@/components/i18n/use-messages';
import { Dialog } from '@/components/ui/dialog';
import { FIELD } from '@/components/ui/field-class';
import { SearchedContext } from '@/components/ui/marked';
import type { DatasetIndex } from '@/data/dataset-index';
import { parseSearch } from '@/data/search-query';
import { compareRanks, rankOf } from '@/data/search-rank';

import type { Choice, ChoiceGroup } from './choice';
import { ChoiceList } from './choice-list';
import { commandsOf, type CommandContext } from './commands';
import { dateChoices } from './date-choices';
import { foundChoices, type FoundActions } from './found-choices';
import { useChoices } from './use-choices';
import { useSavedViews } from './use-saved-views';
import { useSearch } from './use-search';

export interface PaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly index: DatasetIndex;
  readonly actions: FoundActions;
  readonly context: CommandContext;
}

/** Events, people, institutions and saved views each. */
const MOST = 6;

/** One field that finds events, people, institutions and commands, and goes to dates. */
export default function Palette({ open, onOpenChange, index, actions, context }: PaletteProps) {
  const locale = useLocale();
  const { search: t } = MESSAGES[locale];
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const saved = useSavedViews(open, context.savedViews);
  const groups = useGroups(text, index, actions, context, saved);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);

  const setOpen = (next: boolean) => {
    setText('');
    setTold('');
    onOpenChange(next);
  };
  const choose = (choice: Choice) => {
    const answer = choice.run();
    if (answer) void answer.then(setTold);
    else setOpen(false);
  };

  const choices = useChoices(groups, true, choose);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t.palette.title}
      closeLabel={t.palette.close}
      place="top"
      initialFocus={field}
    >
      <input
        {...choices.field}
        ref={field}
        aria-label={t.palette.field}
        placeholder={t.palette.hint}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={(change) => {
          setTold('');
          setText(change.currentTarget.value);
        }}
        onKeyDown={(key) => choices.onKey(key)}
        className={FIELD}
      />
      <p role="status" className="mt-2 text-12 text-ink-3">
        {told === '' ? t.palette.usage : told}
        <span className="sr-only"> {t.found(count)}</span>
      </p>
      <div className="-mx-3 mt-2 h-[50dvh] overflow-y-auto">
        {count === 0 && <p className="px-3 py-4 text-13 text-ink-2">{t.palette.nothing}</p>}
        {count > 0 && (
          <SearchedContext value={parseSearch(text)}>
            <ChoiceList
              label={t.palette.title}
              groups={groups}
              choices={choices}
              onChoose={choose}
            />
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
  saved: readonly Choice[],
): readonly ChoiceGroup[] {
  const locale = useLocale();
  const messages = MESSAGES[locale];
  const searched = useSearch(index, text, MOST);
  const views = bestOf(saved, text);
  const group = (
    name: 'dates' | 'views' | 'commands',
    items: readonly Choice[],
    found = items.length,
  ) =>
    items.length === 0
      ? []
      : [{ id: name, label: messages.search.group(name, items.length, found), items }];
  return [
    ...group('dates', dateChoices(text, context.update, messages, locale)),
    ...group('views', views.slice(0, MOST), views.length),
    ...(searched ? foundChoices(searched, index, messages, locale, actions) : []),
    ...group('commands', bestOf(commandsOf(context, messages), text)),
  ];
}

/** Those whose words are asked for, the best first; all of them if nothing is. */
function bestOf(choices: readonly Choice[], text: string): readonly Choice[] {
  const query = parseSearch(text);
  return choices
    .flatMap((choice) => {
      const rank = rankOf([[choice.label]], query);
      return rank ? [{ choice, rank }] : [];
    })
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ choice }) => choice);
}
