/** Builds again whenever a file that the build reads changes. */
import { existsSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';

import { run, type RunOptions } from './run';

/** An editor saves in several steps; wait this many milliseconds for the last. */
const SETTLE_MS = 150;

/** Runs until the process ends. `options` is asked anew for each run. */
export function watchData(options: () => RunOptions): void {
  const { root, articlesDir, print } = options();
  const build = () => {
    try {
      run(options());
    } catch (error) {
      print(error instanceof Error ? error.message : String(error));
    }
    print('watching data/ for changes, Ctrl-C to stop');
  };
  let timer: NodeJS.Timeout | undefined;
  const directories = [join(root, 'data'), ...(articlesDir ? [resolve(root, articlesDir)] : [])];
  for (const directory of directories) {
    if (!existsSync(directory)) continue;
    watch(directory, { recursive: true }, (_, name) => {
      // What the build writes itself must not start it again.
      if (name === null || !/\.(yaml|yml|txt)$/.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(build, SETTLE_MS);
    });
  }
  build();
}
