import type { Path, Problem } from './problem';
import type { SourceFile } from './source-schema';
import type { Loaded } from './yaml-file';

/** Ids of articles, reports and events that two files both define. */
export function checkUniqueIds(
  sources: readonly Loaded<SourceFile>[],
  reportIds: readonly string[],
): Problem[] {
  const articles = new Map(reportIds.map((id) => [id, 'data/reports.yaml']));
  const events = new Map<string, string>();
  const claim = (
    owners: Map<string, string>,
    file: Loaded<SourceFile>,
    path: Path,
    id: string,
  ): Problem[] => {
    const owner = owners.get(id);
    if (owner === undefined) {
      owners.set(id, file.name);
      return [];
    }
    const fix =
      owners === events && owner !== file.name
        ? 'give it another id or, if it is the same happening, write it under mentions'
        : 'give it another id';
    return [file.problem(path, `the id "${id}" is taken in ${owner}`, fix)];
  };
  return sources.flatMap((file) => [
    ...claim(articles, file, ['article', 'id'], file.value.article.id),
    ...file.value.events.flatMap(({ id }, i) => claim(events, file, ['events', i, 'id'], id)),
  ]);
}
