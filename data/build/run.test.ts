import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { datasetSchema } from '../schema';
import { FILES, project } from './fixture';

describe('building the dataset', () => {
  it('gives a valid events.json, and the same bytes again', () => {
    const { build, events } = project();
    expect(build().output).toContain('written: data/events.json');
    const first = readFileSync(events, 'utf8');
    const dataset = datasetSchema.parse(JSON.parse(first));
    expect(dataset.events).toHaveLength(4);
    rmSync(events);
    build();
    expect(readFileSync(events, 'utf8')).toBe(first);
    expect(first.endsWith('}\n')).toBe(true);
  });

  it('names the events that the last build lacked, and where to see them', () => {
    const { root, build, events } = project();
    build();
    writeFileSync(events, readFileSync(events, 'utf8').replaceAll('congress-1', 'congress-0'));
    expect(build().output.match(/^new: .*/gm)).toEqual([
      'new: congress-1, 2026-01-19/2026-01-23, at /?event=congress-1',
    ]);
    expect(build().output).not.toContain('new: ');
    rmSync(join(root, 'data/events.json'));
    expect(build().output).not.toContain('new: ');
  });

  it('sorts events by first day, last day and id', () => {
    const { build, events } = project();
    build();
    const dataset = datasetSchema.parse(JSON.parse(readFileSync(events, 'utf8')));
    expect(dataset.events.map(({ id, date }) => [id, date?.edtf])).toEqual([
      ['council-session', '2026-01-07'],
      ['report-task', '2026-01-07/2026-03'],
      ['congress-1', '2026-01-19/2026-01-23'],
      ['second-session', '2026-02-23'],
    ]);
  });

  it('keeps beside a report what the articles support, and where their dates agree', () => {
    const { build, events } = project();
    build();
    const dataset = datasetSchema.parse(JSON.parse(readFileSync(events, 'utf8')));
    const congress = dataset.events.find(({ id }) => id === 'congress-1');
    expect(congress?.date).toMatchObject({ basis: 'external', report: 'report-1' });
    expect(congress?.articleDate).toMatchObject({
      edtf: '2026-01-01/2026-02-23',
      precision: 'range',
      basis: 'inferred',
      note: {
        en: 'All of these hold: early 2026 (“The council meets”); by 23 February 2026 (“The council meets again”).',
        vi: 'Tất cả cùng đúng: đầu năm 2026 (“Hội đồng họp”); không muộn hơn ngày 23/2/2026 (“Hội đồng lại họp”).',
      },
    });
    expect(new Set(congress?.evidence.map(({ article }) => article))).toEqual(
      new Set(['one', 'two']),
    );
    expect(dataset.articles.find(({ id }) => id === 'report-1')).toMatchObject({
      external: true,
      file: null,
      sha256: null,
      publishedBasis: 'stated',
    });
  });

  it('gives the same bytes in every time zone', () => {
    const home = process.env.TZ;
    onTestFinished(() => {
      if (home === undefined) delete process.env.TZ;
      else process.env.TZ = home;
    });
    const built = ['America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone;
      const { build, events } = project();
      return [build().output, readFileSync(events, 'utf8')];
    });
    expect(built[1]).toEqual(built[0]);
    expect(built[2]).toEqual(built[0]);
  });

  it('gives the same bytes where the articles are absent, and says what is unverified', () => {
    const whole = project();
    whole.build();
    const { build, events } = project({
      'data/articles/one.txt': null,
      'data/articles/two.txt': null,
    });
    const { ok, output } = build();
    expect(ok).toBe(true);
    expect(output).toContain('phrases not verified, the text is absent: one 3, two 2');
    expect(readFileSync(events)).toEqual(readFileSync(whole.events));
  });

  it('ends with the health report', () => {
    const { output } = project().build();
    expect(output).toContain('by kind: meeting 2, congress 1, task 1, milestone 0');
    expect(output).toContain('phrases: all verified');
    expect(output).toContain('nothing collected (not "nothing happened"): 2025-01 to 2025-12');
  });

  it('leaves no temporary file behind', () => {
    const { root, build } = project();
    build();
    expect(readdirSync(join(root, 'data')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('needs no report', () => {
    expect(project({ 'data/reports.yaml': null }).build().ok).toBe(true);
  });
});

describe('--check', () => {
  it('passes when events.json is what the sources give', () => {
    const { build } = project();
    build();
    expect(build({ check: true }).ok).toBe(true);
  });

  it.each(['data/events.json', 'data/schema/source.schema.json'])(
    'fails on a difference in %s, writes nothing, and says what to run',
    (name) => {
      const { root, build } = project();
      build();
      writeFileSync(join(root, name), '{}\n');
      const { ok, output } = build({ check: true });
      expect(ok).toBe(false);
      expect(output).toContain(`${name}: is not what the sources give. Fix: npm run data`);
      expect(readFileSync(join(root, name), 'utf8')).toBe('{}\n');
    },
  );
});

const ONE_YAML = 'data/sources/one.yaml';

describe('--watch', () => {
  it('builds again at every change, however an editor saves, and lives through a broken file', async () => {
    const { root, events } = project();
    const source = join(root, ONE_YAML);
    const replace = (text: string) => {
      writeFileSync(`${source}~`, text);
      renameSync(`${source}~`, source);
    };
    const child = spawn(
      resolve('node_modules/.bin/tsx'),
      [resolve('data/build/cli.ts'), '--watch'],
      {
        cwd: root,
        env: { ...process.env, ARTICLES_DIR: '' },
      },
    );
    onTestFinished(() => void child.kill());
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    const printed = (text: string) => vi.waitFor(() => expect(output).toContain(text), 20_000);

    await printed('watching data/');
    const built = readFileSync(events, 'utf8');
    output = '';
    writeFileSync(source, FILES[ONE_YAML].replace('at: 28', 'at: 27'));
    await printed('write at: 28');
    expect(readFileSync(events, 'utf8')).toBe(built);
    output = '';
    for (const summary of ['It met again.', 'It met once more.']) {
      replace(FILES[ONE_YAML].replace('It met.', summary));
      await printed('written: data/events.json');
      expect(readFileSync(events, 'utf8')).toContain(summary);
      output = '';
    }
  });
});

describe('the command', () => {
  const command = (root: string, ...args: string[]) =>
    spawnSync(resolve('node_modules/.bin/tsx'), [resolve('data/build/cli.ts'), ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ARTICLES_DIR: '', TZ: 'Pacific/Kiritimati' },
    });

  it('exits with 0, with 1 on a problem, and with 2 on an unknown option', () => {
    const { root, events } = project();
    expect(command(root).status).toBe(0);
    const built = readFileSync(events);
    expect(command(root, '--check').status).toBe(0);
    writeFileSync(join(root, ONE_YAML), FILES[ONE_YAML].replace('at: 28', 'at: 27'));
    const failed = command(root);
    expect(failed.status).toBe(1);
    expect(failed.stdout).toContain('write at: 28');
    expect(readFileSync(events)).toEqual(built);
    expect(command(root, '--chek').status).toBe(2);
  });
});
