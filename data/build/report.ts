/** The data health report that the build ends with. */
import type { DatasetIndex } from '../dataset-index';
import type { Counts, Health, Ordinals } from '../health';
import { monthRuns } from '../month';
import type { ProbableDuplicate } from './duplicates';

export function formatReport(
  { dataset, events }: DatasetIndex,
  health: Health,
  duplicates: readonly ProbableDuplicate[],
): string {
  const ids = (ordinals: Ordinals) => ordinals.map((ordinal) => events.at(ordinal).id);
  const conflicts = health.conflicting.flatMap((ordinal) => {
    const { id, date, rivalDates: rivals = [] } = events.at(ordinal);
    return [
      `  ${id}: ${date?.edtf ?? 'undated'}`,
      ...rivals.map(({ edtf, article }) => `    against ${edtf} (${article})`),
    ];
  });
  const lines = [
    `${health.events} events from ${dataset.articles.filter((a) => !a.external).length} articles` +
      ` and ${dataset.articles.filter((a) => a.external).length} reports`,
    `by kind: ${formatCounts(health.byKind)}`,
    `by leader: ${formatCounts(health.byLeader)}`,
    `by institution: ${formatCounts(health.byInstitution)}`,
    `by month: ${formatCounts(health.byMonth)}; coarser: ${health.coarse.length}`,
    formatIds('undated', ids(health.undated)),
    formatIds('inferred', ids(health.inferred)),
    `single source: ${health.singleSource.length} of ${health.events}`,
    `conflicting: ${health.conflicting.length}`,
    ...conflicts,
    `tasks: without due date ${health.tasksWithoutDue.length}, due ${health.tasksDue.length}, ` +
      `past due without a report ${health.tasksPastDueWithoutReport.length} ` +
      '(no report found is not "not done")',
    ...ids(health.tasksPastDueWithoutReport).map((id) => `  past due: ${id}`),
    health.unverifiable.length === 0
      ? 'phrases: all verified in the articles'
      : `phrases not verified, the text is absent: ${formatCounts(health.unverifiable)}` +
        ' (set ARTICLES_DIR, or put the articles into data/articles)',
    `nothing collected (not "nothing happened"): ${formatMonths(health.emptyMonths)}`,
    ...duplicates.map(
      ({ a, b }) =>
        `warning: ${a} and ${b} may be one happening: if so, write one as a mention of the other`,
    ),
  ];
  return lines.join('\n');
}

function formatCounts(counts: Counts): string {
  return counts.map(({ id, count }) => `${id} ${count}`).join(', ') || 'none';
}

function formatIds(name: string, ids: readonly string[]): string {
  return `${name}: ${ids.length}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}`;
}

/** Months in a row as one: "2023-01 to 2023-11". */
function formatMonths(months: readonly string[]): string {
  const text = monthRuns(months).map(({ first, last }) =>
    first === last ? first : `${first} to ${last}`,
  );
  return text.join(', ') || 'no month';
}
