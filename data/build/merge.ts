/** Checked files to the dataset, in the one order that makes the file reproducible. */
import { byDate, compareText } from '../event-order';
import type { Article, Dataset } from '../schema';
import { addReports, reportRecord } from './add-reports';
import { mergeEvents } from './merge-events';
import type {
  DatasetFile,
  InstitutionsFile,
  LeadersFile,
  ReportsFile,
  SourceFile,
} from './source-schema';
import { dateTasks } from './task-date';

export interface CheckedFiles {
  readonly dataset: DatasetFile;
  readonly leaders: LeadersFile;
  readonly institutions: InstitutionsFile;
  readonly reports: ReportsFile;
  /** Sorted by file name. */
  readonly sources: readonly SourceFile[];
}

export function mergeFiles(files: CheckedFiles): Dataset {
  const articles = files.sources.map(({ article }): Article => {
    const { proposal: _, ...rest } = article;
    return rest;
  });
  const merged = mergeEvents(files.sources);
  return {
    version: 1,
    title: files.dataset.title,
    window: files.dataset.window,
    // Their order in the file is the order of the lanes.
    leaders: files.leaders.leaders,
    institutions: files.institutions.institutions,
    articles: [...articles.sort(byId), ...files.reports.reports.map(reportRecord).sort(byId)],
    events: dateTasks(addReports(merged, files.reports.reports)).sort(byDate),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
