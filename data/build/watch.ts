/** Builds again whenever a file that the build reads changes. */
import { existsSync, watch, type FSWatcher } from 'node:fs';
import { join, resolve } from 'node:path';

import { run, type RunOptions } from './run';

/** An editor saves in several steps; wait this many milliseconds for the last. */
const SETTLE_MS = 150;

/** Runs until it is stopped by what it returns. `options` is asked anew for each run. */
export function watchData(options: () => RunOptions): () => void {
  const { root, articlesDir, print } = options();
  const directories = [
    ...['data', 'data/sources', 'data/briefings', 'data/articles'].map((part) => join(root, part)),
    ...(articlesDir === undefined ? [] : [resolve(root, articlesDir)]),
  ];
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;

  const onChange = (_: string, name: string | null) => {
    // What the build writes itself must not start it again.
    if (name === null || !/\.(yaml|yml|txt)$|^(articles|sources|briefings)$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(build, SETTLE_MS);
  };
  // Each directory by itself: a recursive watch loses, on Linux, a file that an editor replaces.
  const watchAll = () => {
    for (const directory of directories) {
      if (watchers.has(directory) || !existsSync(directory)) continue;
      watchers.set(directory, watch(directory, onChange));
    }
  };
  const build = () => {
    // The directory of the articles may be there only since the last build.
    watchAll();
    try {
      run(options());
    } catch (error) {
      print(error instanceof Error ? error.message : String(error));
    }
    print('watching data/ for changes, Ctrl-C to stop');
  };
  build();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}
