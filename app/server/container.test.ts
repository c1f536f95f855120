import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withPolicy } from './policy.mjs';

interface Step {
  readonly name: string;
  readonly rest: string;
}

const text = await readFile('app/server/Containerfile', 'utf8');
/** Of each stage its steps, in order. */
const stages = text
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .reduce<readonly (readonly Step[])[]>((all, line) => {
    const [, name = '', rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return name === 'FROM'
      ? [...all, [{ name, rest }]]
      : all.with(-1, [...(all.at(-1) ?? []), { name, rest }]);
  }, []);
const [build = [], served = []] = stages;
const only = (steps: readonly Step[], name: string) =>
  steps.filter((step) => step.name === name).map(({ rest }) => rest);
const command = (step = '') =>
  JSON.parse(step.slice(step.indexOf('['))) as readonly [string, ...string[]];

const { scripts, engines } = JSON.parse(await readFile('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};

describe('the container', () => {
  test('is built by the project’s own commands, without any article’s text', async () => {
    expect(only(build, 'RUN')).toEqual(['npm ci --ignore-scripts', 'npm run build']);
    expect(scripts['build']).toBeDefined();
    expect(only(build, 'ENV').join(' ')).toContain('ARTICLES_DIR=none');
    for (const copied of only(build, 'COPY')) {
      for (const path of copied.split(' ').slice(0, -1)) {
        await expect(stat(path), path).resolves.toBeDefined();
      }
    }
  });

  test('has a Node that the project knows', () => {
    const least = Number(/\d+/.exec(engines.node)?.[0]);
    const versions = stages.map(([from]) => Number(/node:(\d+)/.exec(from?.rest ?? '')?.[1]));
    expect(versions).toHaveLength(2);
    for (const version of versions) expect(version).toBeGreaterThanOrEqual(least);
  });

  test('runs what npm start runs, and not as root', () => {
    expect(command(only(served, 'CMD')[0]).join(' ')).toBe(scripts['start']);
    expect(only(served, 'USER')).toEqual(['node']);
    expect(served.findIndex(({ name }) => name === 'USER')).toBeLessThan(
      served.findIndex(({ name }) => name === 'CMD'),
    );
  });
});

describe('what is in it', () => {
  let folder = '';
  let port = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'briefline-container-'));
    const page = withPolicy('<head><meta charset="utf-8"/></head><p>Briefline</p>');
    for (const name of ['index.html', '404.html']) {
      await mkdir(join(folder, 'out'), { recursive: true });
      await writeFile(join(folder, 'out', name), page);
    }
    for (const copied of only(served, 'COPY')) {
      const [, from = '', to = ''] = /^--from=build \/briefline\/(\S+) (\S+)$/.exec(copied) ?? [];
      await mkdir(dirname(join(folder, to)), { recursive: true });
      if (from !== 'out') await cp(from, join(folder, to), { recursive: true });
    }
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    ({ port } = other.address() as AddressInfo);
    other.close();
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is enough to serve, to be found healthy, and to stop', async () => {
    const env = { ...process.env, HOST: '0.0.0.0', PORT: String(port), npm_lifecycle_event: '' };
    const run = ([program, ...rest]: readonly [string, ...string[]]) =>
      spawn(program, [...rest], { cwd: folder, env });
    const health = async () =>
      (await once(run(command(only(served, 'HEALTHCHECK')[0])), 'exit'))[0] as unknown;
    expect(await health()).toBe(1);
    const server = run(command(only(served, 'CMD')[0]));
    const exited = once(server, 'exit');
    await once(server.stdout, 'data');
    expect(await health()).toBe(0);
    server.kill('SIGTERM');
    expect((await exited)[0]).toBe(0);
  });
});
