/**
 * What is wrong in a file that a person wrote, where, and what to do about it, as one line:
 * `data/sources/a.yaml:12 events[3].date: there is no day 2026-02-30. Fix: …`.
 */
export type Problem = string;

export type Path = readonly (string | number)[];

export interface Place {
  /** As a person would open it: relative to the project. */
  readonly file: string;
  /** From 1; absent where the file as a whole is meant. */
  readonly line?: number;
  readonly path?: Path;
}

export function problemAt({ file, line, path = [] }: Place, message: string, fix: string): Problem {
  const lineText = line === undefined ? '' : `:${line}`;
  const pathText = path.length === 0 ? '' : ` ${formatPath(path)}`;
  return `${file}${lineText}${pathText}: ${message}. Fix: ${fix}`;
}

/** `['events', 3, 'date']` as `events[3].date`. */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`,
    '',
  );
}
