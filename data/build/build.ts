/** Raw files and articles to a dataset, or to every problem that stands in its way. */
import { checkDataset } from '../check';
import { problemInEnglish } from '../check-reference';
import { datasetSchema, type Dataset } from '../schema';
import { checkEvidence, checkSupport } from './check-evidence';
import { checkMerged } from './check-merged';
import { checkRegistry } from './check-registry';
import { checkSource } from './check-source';
import { checkUniqueIds } from './check-unique-ids';
import { loadFiles, type LoadedFiles, type RawFiles } from './load';
import { mergeFiles } from './merge';
import { problemAt, type Problem } from './problem';
import type { SourceFile } from './source-schema';
import { verifyArticle, type ArticleFile } from './verify-article';
import type { Loaded } from './yaml-file';

/** Finds an article's file by its name; `null` where its text is absent. */
export type FindArticle = (name: string) => ArticleFile | null;

export interface Built {
  readonly dataset: Dataset;
  /** Ids of the articles whose text is there and bears out every phrase. */
  readonly verified: readonly string[];
}

export type BuildResult =
  | { readonly ok: true; readonly value: Built }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function build(raw: RawFiles, findArticle: FindArticle): BuildResult {
  const files = loadFiles(raw);
  const verified: string[] = [];
  const problems = [
    ...files.problems,
    ...checkRegistry(files),
    ...checkUniqueIds(files.sources, files.reports?.value.reports.map(({ id }) => id) ?? []),
  ];
  for (const source of files.sources) {
    problems.push(...checkSource(source, files.known));
    const { text, problems: textProblems } = readText(source, findArticle);
    problems.push(...textProblems, ...checkSupport(source), ...checkEvidence(source, text));
    if (text !== null) verified.push(source.value.article.id);
  }
  if (problems.length > 0) return { ok: false, problems };
  return merge(files, verified);
}

function readText(
  source: Loaded<SourceFile>,
  findArticle: FindArticle,
): { readonly text: string | null; readonly problems: readonly Problem[] } {
  const article = findArticle(source.value.article.file);
  if (article === null) return { text: null, problems: [] };
  return verifyArticle(source, article);
}

function merge(files: LoadedFiles, verified: readonly string[]): BuildResult {
  const { dataset: head, leaders, institutions, reports, sources } = files;
  if (!head || !leaders || !institutions) {
    throw new Error('a file that is not valid has a problem');
  }
  const dataset = mergeFiles({
    dataset: head.value,
    leaders: leaders.value,
    institutions: institutions.value,
    reports: reports?.value ?? { reports: [] },
    sources: sources.map(({ value }) => value),
  });
  const problems = checkMerged(dataset, files);
  if (problems.length > 0) return { ok: false, problems };
  // The sources are sound, so a problem here is one of the build itself.
  const parsed = datasetSchema.safeParse(dataset);
  const unsound = parsed.success
    ? checkDataset(parsed.data).map(problemInEnglish)
    : parsed.error.issues.map(({ path, message }) => ({
        path: path.join('.'),
        message,
        fix: 'report it',
      }));
  if (!parsed.success || unsound.length > 0) {
    return {
      ok: false,
      problems: unsound.map(({ path, message, fix }) =>
        problemAt({ file: 'data/events.json', path: [path] }, message, fix),
      ),
    };
  }
  // What was parsed has its keys in the order of the schema.
  return { ok: true, value: { dataset: parsed.data, verified } };
}
