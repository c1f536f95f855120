/**
 * `npm run data` builds `data/events.json`; `-- --check` compares without writing; `-- --watch`
 * builds again at every change. ARTICLES_DIR names the directory of the articles' text.
 */
import { run, type RunOptions } from './run';
import { watchData } from './watch';

const USAGE = 'usage: npm run data [-- --check | --watch]';

function main(args: readonly string[]): void {
  const unknown = args.filter((arg) => arg !== '--check' && arg !== '--watch');
  if (unknown.length > 0 || args.length > 1) {
    console.error(unknown.length > 0 ? `unknown option ${unknown.join(' ')}; ${USAGE}` : USAGE);
    process.exitCode = 2;
    return;
  }
  const options = (): RunOptions => ({
    root: process.cwd(),
    articlesDir: process.env.ARTICLES_DIR || undefined,
    check: args.includes('--check'),
    nowMs: Date.now(),
    print: (text) => console.log(text),
  });
  if (args.includes('--watch')) {
    watchData(options);
    return;
  }
  if (!run(options())) process.exitCode = 1;
}

main(process.argv.slice(2));
