/** One run of the build: read, build, compare or write, report. */
import { join } from 'node:path';

import { indexDataset } from '../dataset-index';
import { healthOf } from '../health';
import { todayInVietnam } from '../time';
import { readBriefings } from './briefings';
import { build } from './build';
import { probableDuplicates } from './duplicates';
import { articleFinder, readFiles, readText, writeAtomically } from './files';
import { jsonSchemas, serialize } from './json-schemas';
import { formatNewEvents } from './new-events';
import { formatReport } from './report';

export interface RunOptions {
  /** The project's directory. */
  readonly root: string;
  /** Where the articles are, relative to `root`; absent: in `data/articles`, if anywhere. */
  readonly articlesDir?: string | undefined;
  /** Compare with what is committed, and write nothing. */
  readonly check: boolean;
  readonly nowMs: number;
  readonly print: (text: string) => void;
}

/** True if all is well. Otherwise the reasons are printed, and `events.json` is as it was. */
export function run({ root, articlesDir, check, nowMs, print }: RunOptions): boolean {
  const { raw, problems } = readFiles(root);
  const result = raw && build(raw, articleFinder(root, articlesDir));
  const briefings = result?.ok ? readBriefings(root, result.value.dataset) : null;
  const all = [
    ...problems,
    ...(result?.ok === false ? result.problems : []),
    ...(briefings?.problems ?? []),
  ];
  if (all.length > 0 || !result?.ok || !briefings) {
    for (const problem of all) print(problem);
    print(`${all.length} ${all.length === 1 ? 'problem' : 'problems'}: nothing was written`);
    return false;
  }
  const { dataset, verified } = result.value;
  const outputs = [
    { name: 'data/events.json', text: serialize(dataset) },
    { name: 'data/briefings.json', text: serialize(briefings.scripts) },
    ...jsonSchemas(),
  ];
  const stale = outputs.filter(({ name, text }) => readText(root, name)?.text !== text);
  if (check && stale.length > 0) {
    for (const { name } of stale) print(`${name}: is not what the sources give. Fix: npm run data`);
    return false;
  }
  const before = readText(root, 'data/events.json')?.text ?? '';
  for (const { name, text } of stale) writeAtomically(join(root, name), text);
  const index = indexDataset(dataset);
  const health = healthOf(index, { today: todayInVietnam(nowMs), verifiedArticles: verified });
  print(formatReport(index, health, probableDuplicates(dataset)));
  for (const line of formatNewEvents(before, dataset)) print(line);
  print(stale.length === 0 ? 'up to date' : `written: ${stale.map(({ name }) => name).join(', ')}`);
  return true;
}
