import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { expect, ready, test as base } from './test';
import { workingCopy, type WorkingCopy } from './working-copy';

const ARTICLE = fileURLToPath(new URL('fixtures/northern-coast.txt', import.meta.url));
const SOURCE = 'data/sources/northern-coast.yaml';
const EVENT = 'northern-coast-session-2026-03';

const test = base.extend<{ readonly copy: WorkingCopy }>({
  copy: async ({ browserName: _ }, use) => {
    const copy = await workingCopy();
    await use(copy);
    await copy.remove();
  },
  baseURL: async ({ browserName: _ }, use) => use(`http://localhost:${await freePort()}`),
});

async function freePort() {
  const server = createServer().listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What a person changes in the proposal, step 3 of data/README.md: what to find, what to write. */
const FILLED_IN: readonly (readonly [string, string])[] = [
  // Where something is empty, write it.
  ['  title: { en: "", vi: "" } # in', '  title: { en: "On the coast", vi: "Về vùng biển" } # in'],
  [
    '    title: { en: "", vi: "" } # at',
    '    title: { en: "President\'s session, on the coast", vi: "Làm việc về vùng biển" } # at',
  ],
  [
    'summary: { en: "", vi: "" }',
    'summary: { en: "Plans: patrols, pilots.", vi: "Bàn về tuần tra và đào tạo." }',
  ],
  // Copy a phrase that says what happened.
  ['exact: "", at: 0', 'exact: "go through plans for the northern coast", at: 0'],
  // Give the event an id that says what happened and when.
  ['- id: northern-coast-event #', `- id: ${EVENT} #`],
  // Delete who took no part, and give the others their role.
  ["      - { leader: to-lam, role: mentioned } # 'Tô Lâm' at 363\n", ''],
  ['leader: luong-cuong, role: mentioned', 'leader: luong-cuong, role: chair'],
  ['institution: presidents-office, role: subject', 'institution: presidents-office, role: host'],
];

/** The texts replaced, each of which must stand there exactly once. */
function edit(text: string, changes: readonly (readonly [string, string])[]) {
  return changes.reduce((edited, [from, to]) => {
    expect(edited.split(from).length - 1, `how often the proposal has "${from}"`).toBe(1);
    return edited.replace(from, () => to);
  }, text);
}

/** The number of the first line that is so, as an editor counts. */
const lineOf = (text: string, line: string) => text.split('\n').indexOf(line) + 1;

test('an article becomes a mark on the screen by the steps of data/README.md', async ({
  copy,
  page,
  baseURL,
}) => {
  // It builds the product once more, on a machine that may be busy.
  test.setTimeout(300_000);
  const before = copy.read('data/events.json');

  await test.step('2. Let it propose', async () => {
    const { ok, output } = await copy.npm('data:new', ARTICLE);
    expect(output).toContain(`written: ${SOURCE}`);
    expect(output).toContain('and the text as data/articles/northern-coast.txt');
    expect(ok).toBe(true);
    const proposal = copy.read(SOURCE);
    expect(proposal).toContain("published: '2026-03-12' #");
    expect(proposal).toContain("    date: # 'on Tuesday'\n      edtf: '2026-03-10'\n");
    expect(proposal.match(/^ *proposal: true$/gm)).toHaveLength(3);
  });

  await test.step('what nobody has filled in is refused, with file and line', async () => {
    const { ok, output } = await copy.npm('data');
    expect(ok).toBe(false);
    const line =
      copy
        .read(SOURCE)
        .split('\n')
        .findIndex((text) => text.includes('summary:')) + 1;
    expect(output).toContain(`${SOURCE}:${line} events[0].summary.en: is empty. Fix: write it`);
    expect(copy.read('data/events.json')).toBe(before);
  });

  await test.step('3. Fill in and correct', () => {
    copy.write(SOURCE, edit(copy.read(SOURCE), FILLED_IN));
  });

  await test.step('what nobody has confirmed is refused, with file and line', async () => {
    const { ok, output } = await copy.npm('data');
    expect(ok).toBe(false);
    for (const indent of ['  ', '    ', '      ']) {
      const line = lineOf(copy.read(SOURCE), `${indent}proposal: true`);
      expect(output).toMatch(new RegExp(`^${SOURCE}:${line} .*nobody has confirmed\\. Fix: `, 'm'));
    }
    expect(copy.read('data/events.json')).toBe(before);
    copy.write(SOURCE, copy.read(SOURCE).replace(/^ *proposal: true\n/gm, ''));
  });

  await test.step('5. Build', async () => {
    const { output } = await copy.npm('data');
    const told = /^(\S+):(\d+) .*\bdoes not stand at 0\. Fix: found at \d+: write (at: \d+)$/m;
    const [, file, line, right] = told.exec(output) ?? [];
    expect(file, output).toBe(SOURCE);
    const lines = copy.read(SOURCE).split('\n');
    const at = Number(line) - 1;
    copy.write(SOURCE, lines.with(at, lines[at]!.replace('at: 0', right!)).join('\n'));

    const { ok, output: report } = await copy.npm('data');
    expect(ok, report).toBe(true);
    expect(report).toContain(`new: ${EVENT}, 2026-03-10, at /?event=${EVENT}`);
  });

  await test.step('6. Look', async () => {
    const { ok, output } = await copy.npm('build');
    expect(ok, output).toBe(true);
    await copy.serve(Number(new URL(baseURL!).port));

    await page.goto(`/?event=${EVENT}`);
    await ready(page);
    const mark = page.getByRole('button', { name: "President's session, on the coast" });
    await expect(mark.and(page.locator(`[data-event-id="${EVENT}"]`))).toHaveAttribute(
      'aria-label',
      /^Meeting, 10 March 2026: .*Lương Cường, chair/,
    );
    const details = page.getByRole('complementary', { name: "President's session, on the coast" });
    await expect(details).toContainText('10 March 2026');
    const evidence = details.getByRole('region', { name: 'Evidence' });
    await expect(evidence).toContainText('“go through plans for the northern coast”');
    await evidence.getByRole('button', { name: 'Show passage' }).click();
    const passage = evidence.getByRole('figure', { name: 'Passage of “On the coast”' });
    await expect(passage).toContainText('State President Lương Cường held a working session');
    await expect(passage.locator('mark')).toHaveText([
      'Lương Cường',
      'on Tuesday',
      'go through plans for the northern coast',
    ]);
  });

  await test.step('an article whose text is absent: the app says why', async () => {
    await page.goto('/?event=presidents-office-session-2025-12');
    const evidence = page.getByRole('region', { name: 'Evidence' });
    await expect(evidence).toContainText('The article’s text is not on this installation');
    await expect(evidence.getByRole('button', { name: 'Show passage' })).toHaveCount(0);
  });
});
