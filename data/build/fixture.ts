/** A small project of invented articles in a temporary directory, for the tests of the build. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

import { run } from './run';

export const ONE = `date 2026-01-07 The council met on Wednesday 🎉 under An Bình.
It must report by the end of March. A congress follows early this year.
`;
export const TWO = `Sáng 23/2, Hội đồng họp. Đại hội đã thành công tốt đẹp.
`;

export const sha256 = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex');

const DATASET = `title: { en: Test, vi: Thử }
window: { start: 2025-01-01, end: 2026-12-31 }
`;

const LEADERS = `leaders:
  - id: an-binh
    name: An Bình
    aliases: [Binh]
    posts:
      - { title: { en: Chair, vi: Chủ tịch }, institution: council, from: ../2026-01-01 }
  - { id: le-chi, name: Lê Chi, aliases: [Chi], posts: [] }
`;

const INSTITUTIONS = `institutions:
  - { id: council, name: { en: The Council, vi: Hội đồng }, aliases: [], family: state }
  - { id: office, name: { en: The Office, vi: Văn phòng }, aliases: [], family: state, parent: council }
`;

const SOURCE_ONE = `article:
  id: one
  file: one.txt
  sha256: ${sha256(ONE)}
  publisher: Test
  lang: en
  title: { en: The council meets, vi: Hội đồng họp }
  published: 2026-01-07
  publishedBasis: stated
events:
  - id: council-session
    kind: meeting
    subtype: session
    status: held
    title: { en: The council meets, vi: Hội đồng họp }
    summary: { en: It met., vi: Đã họp. }
    date: { edtf: 2026-01-07, basis: resolved }
    participants: [{ leader: an-binh, role: chair }]
    institutions: [{ institution: council, role: organiser }]
    evidence:
      - { supports: [date, participants, substance], exact: met on Wednesday, at: 28 }
  - id: report-task
    kind: task
    subtype: report
    status: assigned
    title: { en: Report by March, vi: Báo cáo trước cuối tháng 3 }
    summary: { en: To report., vi: Phải báo cáo. }
    task: { by: an-binh, to: [office], at: council-session, due: 2026-03 }
    evidence:
      - { supports: [substance, date, assignees], exact: It must report by the end of March, at: 62 }
  - id: congress-1
    kind: congress
    subtype: congress
    status: held
    title: { en: The congress, vi: Đại hội }
    summary: { en: It follows., vi: Sẽ họp. }
    date: { edtf: "2026", modifier: early, basis: stated }
    institutions: [{ institution: council, role: organiser }]
    evidence:
      - { supports: [date, substance], exact: A congress follows early this year, at: 98 }
`;

const SOURCE_TWO = `article:
  id: two
  file: two.txt
  sha256: ${sha256(TWO)}
  publisher: Test
  lang: vi
  title: { en: The council meets again, vi: Hội đồng lại họp }
  published: 2026-02-23
  publishedBasis: stated
events:
  - id: second-session
    kind: meeting
    subtype: session
    status: held
    title: { en: The council meets again, vi: Hội đồng lại họp }
    summary: { en: It met., vi: Đã họp. }
    date: { edtf: 2026-02-23, basis: resolved }
    institutions: [{ institution: council, role: organiser }]
    evidence:
      - { supports: [date, substance], exact: Sáng 23/2, at: 0 }
mentions:
  - event: congress-1
    date:
      edtf: ../2026-02-23
      basis: inferred
      note: { en: It was over when the article appeared., vi: Đã xong khi bài đăng. }
    evidence:
      - { supports: [date], exact: Đại hội đã thành công, at: 25 }
`;

const REPORTS = `reports:
  - id: report-1
    publisher: Reporter
    address: Reporter 1
    lang: en
    title: { en: The congress closes, vi: Bế mạc Đại hội }
    published: 2026-02-01
    adds:
      - event: congress-1
        date: 2026-01-19/2026-01-23
        note: { en: It ran for five days., vi: Họp năm ngày. }
`;

export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export const FILES = {
  'data/dataset.yaml': DATASET,
  'data/leaders.yaml': LEADERS,
  'data/institutions.yaml': INSTITUTIONS,
  'data/reports.yaml': REPORTS,
  'data/sources/one.yaml': SOURCE_ONE,
  'data/sources/two.yaml': SOURCE_TWO,
  'data/articles/one.txt': ONE,
  'data/articles/two.txt': TWO,
} as const;

/** A project with some files changed (`null`: left out), there until the test ends. */
export function project(changes: Files = {}) {
  const root = makeProject(changes);
  onTestFinished(() => rmSync(root, { recursive: true }));
  const build = (options: { check?: boolean; articlesDir?: string } = {}) => {
    const printed: string[] = [];
    const ok = run({
      root,
      check: false,
      nowMs: Date.UTC(2026, 2, 1),
      print: (text) => printed.push(text),
      ...options,
    });
    return { ok, output: printed.join('\n') };
  };
  return { root, build, events: join(root, 'data/events.json') };
}

function makeProject(changes: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'briefline-'));
  for (const [name, content] of Object.entries<string | Uint8Array | null>({
    ...FILES,
    ...changes,
  })) {
    if (content === null) continue;
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** The file's text with one passage replaced; an error if the passage is not in it. */
export function edited(name: keyof typeof FILES, from: string, to: string): Files {
  const text = FILES[name];
  if (!text.includes(from)) throw new Error(`${name} has no "${from}"`);
  return { [name]: text.replace(from, to) };
}
