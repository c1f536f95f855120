/** The raw files to validated ones, as far as they are valid, with every problem on the way. */
import type { z } from 'zod';

import type { Problem } from './problem';
import {
  datasetFileSchema,
  institutionsFileSchema,
  leadersFileSchema,
  reportsFileSchema,
  sourceFileSchema,
  type DatasetFile,
  type InstitutionsFile,
  type LeadersFile,
  type ReportsFile,
  type SourceFile,
} from './source-schema';
import { validate } from './validate';
import { parseYamlFile, type Loaded, type RawFile } from './yaml-file';

export interface RawFiles {
  readonly dataset: RawFile;
  readonly leaders: RawFile;
  readonly institutions: RawFile;
  /** `null` if there is none: no report adds anything. */
  readonly reports: RawFile | null;
  readonly sources: readonly RawFile[];
}

export interface LoadedFiles {
  readonly dataset: Loaded<DatasetFile> | null;
  readonly leaders: Loaded<LeadersFile> | null;
  readonly institutions: Loaded<InstitutionsFile> | null;
  readonly reports: Loaded<ReportsFile> | null;
  readonly sources: readonly Loaded<SourceFile>[];
  readonly known: KnownIds;
  readonly problems: readonly Problem[];
}

/**
 * The ids that the files define, read even from files with other mistakes, so that one mistake is
 * not reported again wherever its file is referred to. `null`: a file could not be parsed at all.
 */
export interface KnownIds {
  readonly leaders: ReadonlySet<string> | null;
  readonly institutions: ReadonlySet<string> | null;
  readonly events: ReadonlySet<string> | null;
  /** Articles and reports. */
  readonly articles: ReadonlySet<string> | null;
}

export function loadFiles(raw: RawFiles): LoadedFiles {
  const dataset = load(raw.dataset, datasetFileSchema);
  const leaders = load(raw.leaders, leadersFileSchema);
  const institutions = load(raw.institutions, institutionsFileSchema);
  const reports = raw.reports && load(raw.reports, reportsFileSchema);
  const sources = raw.sources.map((file) => load(file, sourceFileSchema));
  const known: KnownIds = {
    leaders: idSet([idsOf(leaders.loose, 'leaders')]),
    institutions: idSet([idsOf(institutions.loose, 'institutions')]),
    events: idSet(sources.map(({ loose }) => idsOf(loose, 'events'))),
    articles: idSet([
      ...(reports ? [idsOf(reports.loose, 'reports')] : []),
      ...sources.map(({ loose }) => articleIdOf(loose)),
    ]),
  };
  return {
    dataset: dataset.file,
    leaders: leaders.file,
    institutions: institutions.file,
    reports: reports?.file ?? null,
    sources: sources.flatMap(({ file }) => (file ? [file] : [])),
    known,
    problems: [dataset, leaders, institutions, ...(reports ? [reports] : []), ...sources].flatMap(
      ({ problems }) => problems,
    ),
  };
}

interface Load<T> {
  readonly file: Loaded<T> | null;
  /** The YAML as it stands, valid or not; `undefined` if it is no YAML. */
  readonly loose: unknown;
  readonly problems: readonly Problem[];
}

function load<T>(raw: RawFile, schema: z.ZodType<T>): Load<T> {
  const parsed = parseYamlFile(raw);
  if (!parsed.ok) return { file: null, loose: undefined, problems: parsed.problems };
  const loose = parsed.file.value;
  const valid = validate(parsed.file, schema);
  return valid.ok
    ? { file: valid.file, loose, problems: [] }
    : { file: null, loose, problems: valid.problems };
}

function idSet(lists: readonly (readonly string[] | null)[]): ReadonlySet<string> | null {
  return lists.includes(null) ? null : new Set(lists.flatMap((list) => list ?? []));
}

function idsOf(loose: unknown, key: string): readonly string[] | null {
  const list = property(loose, key);
  if (!Array.isArray(list)) return null;
  return list.map((item: unknown) => property(item, 'id')).filter((id) => typeof id === 'string');
}

function articleIdOf(loose: unknown): readonly string[] | null {
  const id = property(property(loose, 'article'), 'id');
  return typeof id === 'string' ? [id] : null;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
