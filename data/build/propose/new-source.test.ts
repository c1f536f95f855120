import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { datasetSchema } from '../../schema';
import { run } from '../run';
import { newSource } from './new-source';

const TEXT = `Wednesday, March 4, 2026 - 08:30

HÀ NỘI — President Lương Cường chaired a short working session on Tuesday with the
President's Office. The office is to hand in its plan by April 15, 2026, and will report
during Tết and in the first quarter of 2027.
`;

/** The project's own data in a directory of its own, without any article. */
function project(article: string | Uint8Array = TEXT, name = 'office-session.txt') {
  const root = mkdtempSync(join(tmpdir(), 'briefline-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const part of [
    'dataset.yaml',
    'leaders.yaml',
    'institutions.yaml',
    'reports.yaml',
    'sources',
  ]) {
    cpSync(join(process.cwd(), 'data', part), join(root, 'data', part), { recursive: true });
  }
  const path = join(root, 'inbox', name);
  mkdirSync(dirname(path));
  writeFileSync(path, article);
  const source = join(root, 'data/sources', name.replace(/\.txt$/, '.yaml'));
  const printed: string[] = [];
  return {
    root,
    path,
    source,
    propose: (clean = false, published?: string) =>
      newSource({ root, path: `inbox/${name}`, clean, published }),
    read: () => readFileSync(source, 'utf8'),
    sources: () => readdirSync(join(root, 'data/sources')),
    build: () => {
      const print = (text: string) => void printed.push(text);
      const ok = run({ root, check: false, nowMs: Date.parse('2026-03-05T00:00:00Z'), print });
      return { ok, output: printed.splice(0).join('\n') };
    },
    events: () =>
      datasetSchema.parse(JSON.parse(readFileSync(join(root, 'data/events.json'), 'utf8'))).events,
  };
}

/** What a person does in five minutes, as data/README.md says. */
function fillIn(yaml: string): string {
  return yaml
    .replace('{ en: "", vi: "" } # in', '{ en: "A session", vi: "Buổi làm việc" } # in')
    .replace('{ en: "", vi: "" }', '{ en: "The President\'s Office, busy", vi: "Văn phòng họp" }')
    .replace('{ en: "", vi: "" }', '{ en: "They planned.", vi: "Bàn kế hoạch." }')
    .replace('leader: luong-cuong, role: mentioned', 'leader: luong-cuong, role: chair')
    .replace('presidents-office, role: subject', 'presidents-office, role: participant')
    .replace('exact: "", at: 0', 'exact: "chaired a short working session", at: 0')
    .replace(/^ *proposal: true\n/gm, '');
}

describe('npm run data:new', () => {
  it('writes what it recognised, every bit of it as a proposal', () => {
    const { propose, read } = project();
    const written = propose();
    expect(written).toMatchObject({ ok: true });
    expect(written.ok && written.value.split('\n')).toHaveLength(3);
    const yaml = read();
    expect(yaml).toMatch(/^# yaml-language-server: \$schema=\.\.\/schema\/source\.schema\.json\n/);
    expect(yaml).toContain('lang: en');
    expect(yaml).toContain("published: '2026-03-04'");
    expect(yaml).toContain("edtf: '2026-03-03'\n      basis: resolved\n      proposal: true");
    expect(yaml).toContain('{ leader: luong-cuong, role: mentioned }');
    expect(yaml).toContain('{ institution: presidents-office, role: subject }');
    expect(yaml).toContain("exact: 'by April 15, 2026'");
    expect(yaml).toContain("date: { edtf: '../2026-04-15', basis: stated }");
    expect(yaml).toContain("date: { edtf: '2027-33', basis: stated }");
    expect(yaml).toContain('? the lunar calendar decides');
  });

  it('copies no more than twelve words of the article at a stretch', () => {
    const { propose, read } = project();
    propose();
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const yaml = ` ${words(read()).join(' ')} `;
    const article = words(TEXT);
    for (let i = 0; i + 13 <= article.length; i += 1) {
      expect(yaml).not.toContain(` ${article.slice(i, i + 13).join(' ')} `);
    }
  });

  it('leaves what the build refuses until a person has filled it in and confirmed it', () => {
    const { propose, build, read, source } = project();
    propose();
    expect(build()).toMatchObject({ ok: false });
    const unconfirmed = fillIn(read()).replace(
      '\n      basis: resolved',
      '\n      basis: resolved\n      proposal: true',
    );
    writeFileSync(source, unconfirmed);
    const { ok, output } = build();
    expect(ok).toBe(false);
    expect(output).toMatch(/office-session\.yaml:\d+ .*nobody has confirmed\. Fix: check it/);
  });

  it('takes an article from its text to an event by the steps of the README', () => {
    const { propose, build, events, read, source } = project();
    propose();
    writeFileSync(source, fillIn(read()));
    const first = build();
    // Step 5: the build tells where the phrase stands.
    expect(first.output).toMatch(/"?at"?|position/);
    const at = [...TEXT.slice(0, TEXT.indexOf('chaired a short'))].length;
    writeFileSync(source, read().replace('session", at: 0', `session", at: ${at}`));
    expect(build()).toMatchObject({ ok: true });
    const event = events().find(({ id }) => id === 'office-session-event');
    expect(event?.date).toMatchObject({ edtf: '2026-03-03', precision: 'day', basis: 'resolved' });
    expect(event?.participants).toEqual([{ leader: 'luong-cuong', role: 'chair' }]);
  });

  it('dates by the day of publication that a person gives, where the text tells none', () => {
    const { propose, read, source } = project(TEXT.replace(/^.*\n/, ''));
    const without = propose();
    expect(without.ok && without.value).toMatch(/no day of publication.*--published 2026-01-31/);
    expect(read()).toContain('published: null');
    expect(read()).toContain('date: null');
    rmSync(source);
    const given = propose(false, '2026-03-04');
    expect(given.ok && given.value).not.toContain('--published');
    expect(read()).toContain("published: '2026-03-04' # as you said\n  publishedBasis: stated");
    expect(read()).toContain("edtf: '2026-03-03'\n      basis: resolved\n      proposal: true");
    const wrong = propose(false, '4/3/2026');
    expect(wrong.ok ? '' : wrong.error).toMatch(/^--published: there is no day 4\/3\/2026\. Fix: /);
  });

  it('puts the text where the build looks for it, unless it is there', () => {
    const { propose, root } = project();
    propose();
    expect(readFileSync(join(root, 'data/articles/office-session.txt'), 'utf8')).toBe(TEXT);
    const other = project();
    const there = newSource({
      root: other.root,
      articlesDir: 'inbox',
      path: other.path,
      clean: false,
    });
    expect(there.ok).toBe(true);
    expect(() => readdirSync(join(other.root, 'data/articles'))).toThrow('ENOENT');
  });

  it('refuses an article that a source tells of, whatever its name', () => {
    const { propose, root, sources } = project();
    propose();
    const twice = propose();
    expect(twice.ok ? '' : twice.error).toMatch(/office-session\.yaml tells of this/);
    writeFileSync(join(root, 'inbox/again.txt'), TEXT);
    const again = newSource({ root, path: 'inbox/again.txt', clean: false });
    expect(again.ok ? '' : again.error).toMatch(/office-session\.yaml tells of this.*Fix: /);
    expect(sources()).not.toContain('again.yaml');
  });

  it('never overwrites a source or a text', () => {
    const { propose, root, source } = project();
    writeFileSync(source, 'mine');
    const refused = propose();
    expect(refused.ok ? '' : refused.error).toMatch(/exists.*Fix: rename/);
    rmSync(source);
    mkdirSync(join(root, 'data/articles'));
    writeFileSync(join(root, 'data/articles/office-session.txt'), 'mine');
    const other = propose();
    expect(other.ok ? '' : other.error).toMatch(/another text.*Fix: rename/);
    expect(readFileSync(join(root, 'data/articles/office-session.txt'), 'utf8')).toBe('mine');
  });

  it.each([
    ['Latin-1', Uint8Array.from('Hà Nôi', (c) => c.charCodeAt(0)), /:1: .*not UTF-8.*Fix: /],
    ['with BOM', `\ufeff${TEXT}`, /:1: .*byte order mark.*Fix: .*--clean/],
    ['with CRLF', TEXT.replaceAll('\n', '\r\n'), /:1: .*CRLF.*Fix: .*--clean/],
    ['in NFD', TEXT.normalize('NFD'), /:3: .*NFD.*Fix: .*--clean/],
    ['empty', '', /:1: .*empty.*Fix: /],
    ['of 5 MB', 'a'.repeat(5_000_000), /: 5000000 bytes.*Fix: /],
  ])('refuses an article %s with file, line and fix, and writes nothing', (_, article, message) => {
    const { propose, sources } = project(article);
    const before = sources().length;
    const refused = propose();
    expect(refused.ok ? '' : refused.error).toMatch(message);
    expect(sources()).toHaveLength(before);
  });

  it('puts right with --clean what it can, in a copy', () => {
    const { propose, root } = project(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`.normalize('NFD'));
    expect(propose(true)).toMatchObject({ ok: true });
    expect(readFileSync(join(root, 'data/articles/office-session-clean.txt'), 'utf8')).toBe(TEXT);
  });

  it('says what to do about a file that is not there', () => {
    const { root } = project();
    const refused = newSource({ root, path: 'inbox/none.txt', clean: false });
    expect(refused.ok ? '' : refused.error).toMatch(/^inbox\/none\.txt: is no file\. Fix: /);
  });
});
