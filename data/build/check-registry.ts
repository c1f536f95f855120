/** The dataset's head, leaders, institutions and reports, each by itself. */
import { parseEdtf } from '../edtf';
import { inEnglish } from '../phrase';
import { foldText } from '../text';
import type { KnownIds, LoadedFiles } from './load';
import { nearest } from '../nearest';
import type { Path, Problem } from './problem';
import type { Loaded } from './yaml-file';

export function checkRegistry(files: LoadedFiles): Problem[] {
  return [
    ...checkWindow(files),
    ...checkLeaders(files),
    ...checkInstitutions(files),
    ...checkReports(files),
  ];
}

function checkWindow({ dataset: file }: LoadedFiles): Problem[] {
  if (!file || file.value.window.start <= file.value.window.end) return [];
  return [
    file.problem(['window', 'end'], 'the window ends before it begins', 'swap start and end'),
  ];
}

function checkLeaders({ leaders: file, known }: LoadedFiles): Problem[] {
  if (!file) return [];
  const { leaders } = file.value;
  const problems = [
    ...duplicateIds(file, 'leaders', leaders),
    ...sharedNames(
      file,
      'leaders',
      leaders.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
    ),
  ];
  leaders.forEach((leader, i) =>
    leader.posts.forEach((post, j) => {
      const path = ['leaders', i, 'posts', j];
      problems.push(
        ...unknownId(
          file,
          [...path, 'institution'],
          post.institution,
          known.institutions,
          'institution',
        ),
        ...unknownId(file, [...path, 'source'], post.source, known.articles, 'article or report'),
        ...badEdtf(file, [...path, 'from'], post.from),
        ...badEdtf(file, [...path, 'to'], post.to),
      );
      const from = post.from === undefined ? null : parseEdtf(post.from);
      const to = post.to === undefined ? null : parseEdtf(post.to);
      if (!from?.ok || !to?.ok || from.value.earliest === null || to.value.latest === null) return;
      if (from.value.earliest > to.value.latest) {
        problems.push(
          file.problem([...path, 'to'], 'the post ends before it begins', 'correct from or to'),
        );
      }
    }),
  );
  return problems;
}

function checkInstitutions({ institutions: file, known }: LoadedFiles): Problem[] {
  if (!file) return [];
  const { institutions } = file.value;
  const parents = new Map(institutions.map(({ id, parent }) => [id, parent]));
  return [
    ...duplicateIds(file, 'institutions', institutions),
    ...sharedNames(
      file,
      'institutions',
      institutions.map(({ id, name, aliases }) => ({ id, names: [name.en, name.vi, ...aliases] })),
    ),
    ...institutions.flatMap(({ id, parent }, i) => {
      const path = ['institutions', i, 'parent'];
      const unknown = unknownId(file, path, parent, known.institutions, 'institution');
      if (unknown.length > 0 || !inCycle(id, parents)) return unknown;
      return [file.problem(path, `"${id}" is a part of itself`, 'break the circle of parents')];
    }),
  ];
}

function checkReports({ reports: file, known }: LoadedFiles): Problem[] {
  if (!file) return [];
  const { reports } = file.value;
  const duplicates = duplicateIds(file, 'reports', reports);
  const others = reports.flatMap((report, i) => [
    ...badEdtf(file, ['reports', i, 'published'], report.published ?? undefined),
    ...report.adds.flatMap((added, j) => {
      const path = ['reports', i, 'adds', j];
      return [
        ...unknownId(file, [...path, 'event'], added.event, known.events, 'event'),
        ...badEdtf(file, [...path, 'date'], added.date),
      ];
    }),
  ]);
  return [...duplicates, ...others];
}

/** True if following the parents from `id` leads back to it. */
function inCycle(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

function duplicateIds(
  file: Loaded<unknown>,
  list: string,
  items: readonly { readonly id: string }[],
): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [file.problem([list, index, 'id'], `the id "${id}" is taken`, 'give it another id')];
  });
}

/** A name that two own could stand for either: nobody could tell who is meant. */
function sharedNames(
  file: Loaded<unknown>,
  list: string,
  items: readonly { readonly id: string; readonly names: readonly string[] }[],
): Problem[] {
  const owners = new Map<string, string>();
  return items.flatMap(({ id, names }, index) =>
    names.flatMap((name) => {
      // Diacritics tell names apart in Vietnamese, so only case is ignored.
      const key = name.normalize('NFC').toLowerCase();
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      return owner === id
        ? []
        : [
            file.problem(
              [list, index, 'aliases'],
              `"${name}" belongs to "${owner}" already`,
              `keep it for "${owner}" or for "${id}" only`,
            ),
          ];
    }),
  );
}

/** No problem if the id is absent or known, or if what is known could not be read. */
export function unknownId(
  file: Loaded<unknown>,
  path: Path,
  id: string | undefined,
  known: KnownIds[keyof KnownIds],
  noun: string,
): Problem[] {
  if (id === undefined || known === null || known.has(id)) return [];
  const guess = nearest(id, known) ?? [...known].find((other) => foldText(other).includes(id));
  const fix = guess === undefined ? 'define it, or correct the id' : `did you mean "${guess}"?`;
  return [file.problem(path, `no ${noun} has the id "${id}"`, fix)];
}

/** No problem if absent. */
export function badEdtf(file: Loaded<unknown>, path: Path, edtf: string | undefined): Problem[] {
  const parsed = edtf === undefined ? null : parseEdtf(edtf);
  if (parsed === null || parsed.ok) return [];
  return [
    file.problem(
      path,
      inEnglish(parsed.error),
      'write an existing date in EDTF, such as 2026-01-31 or 2026-01',
    ),
  ];
}
