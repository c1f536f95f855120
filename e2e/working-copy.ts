import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Outcome {
  readonly ok: boolean;
  /** What the command printed, errors last. */
  readonly output: string;
}

/** A copy of the project as it stands, without any article, for a journey that changes its data. */
export interface WorkingCopy {
  /** Runs one of its scripts: `npm('data:new', 'article.txt')`. */
  readonly npm: (script: string, ...args: readonly string[]) => Promise<Outcome>;
  /** Serves what was built, until the copy is removed. */
  readonly serve: (port: number) => Promise<void>;
  readonly read: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly remove: () => Promise<void>;
}

export async function workingCopy(): Promise<WorkingCopy> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'briefline-')));
  const env = { ...process.env };
  // The articles at hand differ from one machine to the next; what is told here must not.
  delete env.ARTICLES_DIR;
  let server: ChildProcess | undefined;

  try {
    await copyProject(root);
  } catch (error) {
    rmSync(root, { recursive: true, force: true });
    throw error;
  }
  return {
    npm: async (script, ...args) => {
      const words = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
      const shell = process.platform === 'win32';
      const running = promisify(execFile)('npm', words, { cwd: root, env, shell });
      return running.then(
        ({ stdout, stderr }) => ({ ok: true, output: stdout + stderr }),
        (error: Error & { stdout?: string; stderr?: string }) => ({
          ok: false,
          output: `${error.stdout ?? ''}${error.stderr ?? error.message}`,
        }),
      );
    },
    serve: async (port) => {
      const started = spawn(process.execPath, ['app/server/start.mjs'], {
        cwd: root,
        env: { ...env, PORT: String(port), HOST: 'localhost' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      server = started;
      // It says where it is once it answers; ending is no answer.
      const [said] = await Promise.race([once(started.stdout, 'data'), once(started, 'exit')]);
      if (!Buffer.isBuffer(said)) throw new Error(`The server ended with ${String(said)}.`);
    },
    read: (name) => readFileSync(join(root, name), 'utf8'),
    write: (name, text) => writeFileSync(join(root, name), text),
    remove: async () => {
      if (server && server.exitCode === null) {
        server.kill();
        await once(server, 'exit');
      }
      rmSync(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Every file that git would keep, committed or not, and what is installed. */
async function copyProject(to: string) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await promisify(execFile)('git', args, { cwd: ROOT, maxBuffer: 2 ** 26 });
  for (const name of new Set(stdout.split('\0'))) {
    if (name === '' || !existsSync(join(ROOT, name))) continue;
    mkdirSync(dirname(join(to, name)), { recursive: true });
    copyFileSync(join(ROOT, name), join(to, name));
  }
  linkFolder(join(ROOT, 'node_modules'), join(to, 'node_modules'));
}

/** Hard links where both lie on one file system: a build refuses a folder that is itself a link. */
function linkFolder(from: string, to: string) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    // A tool's cache is written in place, which must not reach the original.
    if (/^\.(cache|vite)/.test(entry.name)) continue;
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

function linkFile(source: string, target: string) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
