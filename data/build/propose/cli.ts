/**
 * `npm run data:new -- path/to/article.txt` writes a source file for an article, for a person to
 * fill in. `--clean` first puts line ends, byte order mark and NFD right in a copy. ARTICLES_DIR
 * names the directory of the articles' text.
 */
import { newSource } from './new-source';

const USAGE = 'usage: npm run data:new -- [--clean] path/to/article.txt';

function main(args: readonly string[]): void {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--clean');
  const [path] = paths;
  if (path === undefined || paths.length > 1 || unknown.length > 0) {
    console.error(unknown.length > 0 ? `unknown option ${unknown.join(' ')}; ${USAGE}` : USAGE);
    process.exitCode = 2;
    return;
  }
  const written = newSource({
    root: process.cwd(),
    articlesDir: process.env.ARTICLES_DIR || undefined,
    path,
    clean: args.includes('--clean'),
  });
  if (written.ok) console.log(written.value);
  else console.error(written.error);
  if (!written.ok) process.exitCode = 1;
}

main(process.argv.slice(2));
