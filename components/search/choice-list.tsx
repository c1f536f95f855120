'use client';

import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { KindGlyph } from '@/components/ui/kind-glyph';
import { Marked } from '@/components/ui/marked';

import type { Choice, ChoiceGroup, ChoiceSign } from './choice';
import type { Choices } from './use-choices';

/** Groups to choose from, each under its name, for a field that holds the focus. */
export function ChoiceList({
  label,
  groups,
  choices: { listId, optionId, active, setActive },
  onChoose,
  className,
}: {
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  readonly choices: Choices;
  readonly onChoose: (choice: Choice) => void;
  readonly className?: string;
}) {
  return (
    <div
      role="listbox"
      id={listId}
      aria-label={label}
      tabIndex={-1}
      className={className}
      // The focus stays in the field.
      onMouseDown={(press) => press.preventDefault()}
    >
      {groups.map((group) => (
        <div key={group.id} role="group" aria-label={group.label} className="not-first:mt-2">
          <p aria-hidden="true" className="px-3 py-1 text-12 font-semibold text-ink-3">
            {group.label}
          </p>
          {group.items.map((choice) => (
            // The field has the focus and its keys.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={choice.id}
              id={optionId(choice)}
              role="option"
              aria-selected={choice === active}
              onClick={() => onChoose(choice)}
              onPointerMove={() => setActive(choice)}
              className={classNames(
                'flex min-h-8 cursor-pointer scroll-my-8 items-start gap-3 rounded-md px-3 py-1.5',
                choice === active && 'bg-sunken forced-colors:outline-2',
              )}
            >
              <Sign sign={choice.sign} />
              <Words choice={choice} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Sign({ sign }: { readonly sign: ChoiceSign }) {
  return (
    <span className="flex h-5 items-center text-ink-3">
      {'icon' in sign ? <Icon name={sign.icon} /> : <KindGlyph {...sign} />}
    </span>
  );
}

function Words({ choice: { label, labelLang, detail, foundBy } }: { readonly choice: Choice }) {
  return (
    <span className="min-w-0 flex-1">
      <span lang={labelLang} className="line-clamp-2 text-13 text-ink">
        <Marked text={label} />
      </span>
      {(detail !== null || foundBy) && (
        <span className="block truncate text-12 text-ink-3">
          {detail}
          {foundBy && (
            <>
              {detail !== null && ' · '}
              <span lang={foundBy.lang ?? undefined}>
                <Marked text={foundBy.text} />
              </span>
            </>
          )}
        </span>
      )}
    </span>
  );
}
