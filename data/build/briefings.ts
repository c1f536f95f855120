/** The built-in briefings: `data/briefings/*.yaml` against the dataset that was built with them. */
import { briefingFileSchema, type Script } from '../briefing/script-schema';
import { repeatedIds } from '../briefing/parse-script';
import { nearest } from '../nearest';
import { inEnglish } from '../phrase';
import type { Dataset } from '../schema';
import { listFiles, readText } from './files';
import type { Problem } from './problem';
import { validate } from './validate';
import { parseYamlFile, type Loaded, type RawFile } from './yaml-file';

const FOLDER = 'data/briefings';

export interface Briefings {
  /** By the name of the file without its ending, in alphabetical order. */
  readonly scripts: Readonly<Record<string, Script>>;
  readonly problems: readonly Problem[];
}

/** Reads and checks them; without a folder there are none. */
export function readBriefings(root: string, dataset: Dataset): Briefings {
  const files = listFiles(root, FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => readText(root, `${FOLDER}/${name}`) ?? []);
  const read = files.map((file) => ({ name: nameOf(file), ...readBriefing(file, dataset) }));
  return {
    scripts: Object.fromEntries(
      read.flatMap(({ name, script }) => (script ? [[name, script]] : [])),
    ),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface Briefing {
  readonly script: Script | null;
  readonly problems: readonly Problem[];
}

function readBriefing(raw: RawFile, dataset: Dataset): Briefing {
  const parsed = parseYamlFile(raw);
  if (!parsed.ok) return { script: null, problems: parsed.problems };
  const valid = validate(parsed.file, briefingFileSchema);
  if (!valid.ok) return { script: null, problems: valid.problems };
  const problems = [...unknownEvents(valid.file, dataset), ...repeated(valid.file)];
  return { script: problems.length > 0 ? null : valid.file.value, problems };
}

function unknownEvents(file: Loaded<Script>, { events }: Dataset): Problem[] {
  const ids = new Set(events.map(({ id }) => id));
  return file.value.scenes.flatMap(({ highlight }, scene) =>
    highlight.flatMap((id, i) => {
      if (ids.has(id)) return [];
      const near = nearest(id, ids);
      const fix = near === null ? 'correct it, or remove it' : `did you mean "${near}"?`;
      return [file.problem(['scenes', scene, 'highlight', i], `no event has the id "${id}"`, fix)];
    }),
  );
}

function repeated(file: Loaded<Script>): Problem[] {
  return repeatedIds(file.value).map(({ path, message, fix }) =>
    file.problem(
      ['scenes', Number(/\d+/.exec(path)?.[0]), 'id'],
      inEnglish(message),
      inEnglish(fix),
    ),
  );
}

function nameOf({ name }: RawFile): string {
  return name.slice(FOLDER.length + 1, -'.yaml'.length);
}
