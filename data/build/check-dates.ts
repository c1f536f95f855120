/** The dates of one source file: well formed, with a basis that holds, and on the right weekday. */
import { parseEdtf } from '../edtf';
import { badEdtf } from './check-registry';
import { claimDate } from './claim';
import type { Path, Problem } from './problem';
import type { DateClaim, EvidenceClaim, SourceFile } from './source-schema';
import { touchesWeekday, weekdayName, weekdaysIn } from './weekday';
import type { Loaded } from './yaml-file';

export function checkDates(file: Loaded<SourceFile>): Problem[] {
  const { article, events, mentions = [] } = file.value;
  return [
    ...checkPublished(file, article),
    ...events.flatMap((event, i) => [
      ...checkClaim(file, ['events', i], event.date ?? null, event.evidence),
      ...checkDue(file, ['events', i, 'task', 'due'], event.task?.due),
    ]),
    ...mentions.flatMap((mention, i) =>
      checkClaim(file, ['mentions', i], mention.date ?? null, mention.evidence),
    ),
  ];
}

function checkPublished(file: Loaded<SourceFile>, article: SourceFile['article']): Problem[] {
  const problems = badEdtf(file, ['article', 'published'], article.published ?? undefined);
  if ((article.published === null) !== (article.publishedBasis === null)) {
    problems.push(
      file.problem(
        ['article', 'publishedBasis'],
        'published and publishedBasis belong together',
        'give both, or write null for both',
      ),
    );
  }
  if (article.publishedBasis === 'inferred' && !article.publishedNote) {
    problems.push(
      file.problem(
        ['article', 'publishedBasis'],
        'an inferred date needs its reasoning',
        'write it as publishedNote, in en and vi',
      ),
    );
  }
  return problems;
}

function checkClaim(
  file: Loaded<SourceFile>,
  path: Path,
  claim: DateClaim | null,
  evidence: readonly EvidenceClaim[],
): Problem[] {
  if (claim === null) return [];
  const at = [...path, 'date'];
  const problems: Problem[] = [];
  if (claim.proposal) {
    problems.push(
      file.problem(
        [...at, 'proposal'],
        'a proposed date that nobody has confirmed',
        'check it against the article, then delete the line "proposal: true"',
      ),
    );
  }
  if (claim.basis === 'external') {
    const fix = 'write what a report adds in data/reports.yaml';
    problems.push(file.problem([...at, 'basis'], 'an article is not external', fix));
  }
  if (claim.basis === 'inferred' && !claim.note) {
    const fix = 'write it as note, in en and vi';
    problems.push(file.problem([...at, 'basis'], 'an inferred date needs its reasoning', fix));
  }
  const date = claimDate(claim);
  if (!date.ok) {
    const fix = 'write an existing date in EDTF, such as 2026-01-31 or 2026-01';
    return [...problems, file.problem([...at, 'edtf'], date.error, fix)];
  }
  if (date.value.precision !== 'day') return problems;
  evidence.forEach(({ exact }, i) => {
    for (const day of weekdaysIn(exact)) {
      if (touchesWeekday(date.value, day)) continue;
      problems.push(
        file.problem(
          [...at, 'edtf'],
          `"${exact}" names a ${weekdayName(day)}, and ${claim.edtf} is none`,
          `correct the date or the phrase (evidence ${i + 1})`,
        ),
      );
    }
  });
  return problems;
}

function checkDue(file: Loaded<SourceFile>, path: Path, due: string | undefined): Problem[] {
  const problems = badEdtf(file, path, due);
  const parsed = due === undefined ? null : parseEdtf(due);
  if (parsed?.ok && (due?.includes('/') || parsed.value.latest === null)) {
    const fix = 'write the last day, month or year allowed; leave due out if there is none';
    problems.push(file.problem(path, `"${due}" is no deadline`, fix));
  }
  return problems;
}
