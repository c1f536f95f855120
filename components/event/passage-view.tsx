'use client';

import { useState } from 'react';

import { DETAILS } from '@/components/i18n/details';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import { buttonClass } from '@/components/ui/button';
import { passageOf, type Passage } from '@/data/passage';
import type { Article, Evidence } from '@/data/schema';

type State =
  | { readonly kind: 'closed' | 'loading' | 'absent' }
  | { readonly kind: 'open'; readonly passage: Passage };

/** The article's own paragraphs around the key phrases, where its text is on this installation. */
export function PassageView({
  article,
  evidence,
  isHere,
  load,
}: {
  readonly article: Article;
  readonly evidence: readonly Evidence[];
  /** `null`: nobody knows until it is asked for. */
  readonly isHere: boolean | null;
  readonly load: (articleId: string) => Promise<string>;
}) {
  const t = useWords(DETAILS);
  const locale = useLocale();
  const [state, setState] = useState<State>({ kind: 'closed' });

  const toggle = async () => {
    if (state.kind === 'open') {
      setState({ kind: 'closed' });
      return;
    }
    setState({ kind: 'loading' });
    try {
      const text = await load(article.id);
      setState({ kind: 'open', passage: passageOf(text.normalize('NFC'), evidence) });
    } catch {
      setState({ kind: 'absent' });
    }
  };

  if (isHere === false || state.kind === 'absent') {
    return (
      <p role={state.kind === 'absent' ? 'status' : undefined} className="mt-2 text-13 text-ink-3">
        {t.passageAbsent(article.publisher)}
      </p>
    );
  }
  return (
    <>
      <button
        type="button"
        aria-expanded={state.kind === 'open'}
        disabled={state.kind === 'loading'}
        onClick={() => void toggle()}
        className={`${buttonClass('outlined')} mt-3`}
      >
        {state.kind === 'open' ? t.hidePassage : t.showPassage}
      </button>
      {state.kind === 'loading' && (
        <p role="status" className="mt-2 text-13 text-ink-3">
          {t.passageLoading}
        </p>
      )}
      {state.kind === 'open' && (
        <figure aria-label={t.passageOf(article.title[locale])} className="mt-3">
          <Paragraphs passage={state.passage} lang={article.lang} />
          {state.passage.missing.length > 0 && (
            <p role="status" className="text-13 text-warn">
              {t.passageChanged}
            </p>
          )}
        </figure>
      )}
    </>
  );
}

function Paragraphs({
  passage,
  lang,
}: {
  readonly passage: Passage;
  readonly lang: Article['lang'];
}) {
  return (
    <blockquote lang={lang} className="space-y-2 rounded-md bg-surface p-3 text-ink-2">
      {passage.paragraphs.map(({ start, parts }) => (
        <p key={start} className="whitespace-pre-line">
          {parts.map((part, i) =>
            part.isQuoted ? (
              <mark key={i} className="rounded-xs bg-match text-ink">
                {part.text}
              </mark>
            ) : (
              <span key={i}>{part.text}</span>
            ),
          )}
        </p>
      ))}
    </blockquote>
  );
}
