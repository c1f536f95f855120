import { PhraseWords } from '@/components/i18n/problems/phrase-words';
import type { DatasetProblem } from '@/data/check-reference';
import { MAX_PROBLEMS_SHOWN } from '@/data/read/limits';

/** Why a file was not taken, and where the title does not say it all, the first of its problems. */
export function FileProblems({
  title,
  problems,
}: {
  readonly title: string;
  readonly problems: readonly DatasetProblem[];
}) {
  return (
    <div role="alert" className="mt-2 w-full rounded-md border border-warn p-3 text-13">
      <p className="font-semibold">{title}</p>
      {problems.length > 0 && (
        <ol className="mt-1 max-h-64 list-decimal overflow-y-auto pl-5 wrap-anywhere">
          {problems.slice(0, MAX_PROBLEMS_SHOWN).map(({ path, message, fix }, i) => (
            <li key={i}>
              {path !== '' && <code className="font-semibold">{path} </code>}
              <PhraseWords phrase={message} />{' '}
              <span className="text-ink-2">
                → <PhraseWords phrase={fix} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
