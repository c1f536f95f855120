'use client';

import { useState } from 'react';

import { inLanguage } from '@/components/i18n/problems/in-language';
import { PhraseWords } from '@/components/i18n/problems/phrase-words';
import { REFUSAL } from '@/components/i18n/refusal';
import { useLocale, useMessages, useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import type { DatasetProblem } from '@/data/check-reference';
import type { Phrase } from '@/data/phrase';
import type { Problems } from '@/data/read/problem-log';

import { nameOf, type SourceFailure } from './messages';
import type { RefusedSource } from './use-datasets';

/** Why a dataset was not opened, and what to do about it. */
export default function RefusalDialog({
  open,
  refused: { source, refusal },
  staysOnScreen,
  onClose,
}: {
  readonly open: boolean;
  readonly refused: RefusedSource;
  /** Something else is shown, and stays. */
  readonly staysOnScreen: boolean;
  readonly onClose: () => void;
}) {
  const { dataset } = useMessages();
  const t = useWords(REFUSAL);
  return (
    <Dialog
      title={source ? t.refused(nameOf(source)) : t.refusedUnnamed}
      closeLabel={dataset.close}
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      {refusal.kind === 'failure' ? (
        <Failure failure={refusal.failure} />
      ) : (
        <ProblemList problems={refusal.problems} />
      )}
      {staysOnScreen && <p className="mt-4 text-13 text-ink-2">{t.stays}</p>}
    </Dialog>
  );
}

function Failure({ failure }: { readonly failure: SourceFailure }) {
  const t = useWords(REFUSAL);
  const text = t.failures[failure.reason];
  return <p>{'status' in failure ? `${text} (HTTP ${failure.status})` : text}</p>;
}

function ProblemList({ problems: { count, first } }: { readonly problems: Problems }) {
  const t = useWords(REFUSAL);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="flex-1">
          {count > first.length ? t.firstProblems(first.length, count) : t.problems(count)}
        </p>
        <CopyProblems problems={first} />
      </div>
      <ol className="mt-3 border-t border-line">
        {first.map(({ path, message, fix }, i) => (
          <li key={i} className="border-b border-line py-2 wrap-anywhere">
            {path !== '' && <code className="font-semibold">{path}</code>}
            <p>
              <PhraseWords phrase={message} />
            </p>
            <p className="text-13 text-ink-2">
              → <PhraseWords phrase={fix} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function CopyProblems({ problems }: { readonly problems: readonly DatasetProblem[] }) {
  const t = useWords(REFUSAL);
  const locale = useLocale();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    const told = (phrase: Phrase) => inLanguage(phrase, locale).text;
    const lines = problems.map(
      ({ path, message, fix }) => `${path}: ${told(message)} → ${told(fix)}`,
    );
    await navigator.clipboard.writeText(lines.join('\n'));
    setIsCopied(true);
  };
  return (
    <Button variant="outlined" onClick={() => void copy().catch(() => setIsCopied(false))}>
      <Icon name={isCopied ? 'check' : 'list'} />
      {isCopied ? t.copied : t.copy}
    </Button>
  );
}
