import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf, type SourceFile, strangersAtTheTop, violations } from './architecture';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function sourceFiles(): readonly SourceFile[] {
  return ['app', 'components', 'data', 'e2e'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|mjs|cjs|js)$/.test(name) && !name.includes('node_modules'))
      .map((name) => ({
        path: `${folder}/${name.split(sep).join('/')}`,
        text: readFileSync(join(ROOT, folder, name), 'utf8'),
      })),
  );
}

describe('the project', () => {
  test('keeps to its architecture', () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(10);
    expect(violations(files)).toEqual([]);
  });

  test('has nothing superfluous at the top', () => {
    expect(strangersAtTheTop(readdirSync(ROOT))).toEqual([]);
  });
});

describe('the check', () => {
  test.each([
    ['components/timeline/lane.ts', '@/app/page', /components does not know app/],
    ['data/time.ts', '@/components/view/view-state', /data does not know components/],
    ['data/time.ts', '../app/page', /data does not know app/],
    ['app/page.tsx', '../e2e/test', /app does not know e2e/],
    ['components/ui/button.tsx', '../../e2e/test', /components does not know e2e/],
    ['app/page.tsx', '@/data/build/merge', /for the build alone/],
    ['data/query.ts', './build/merge', /for the build alone/],
    ['components/event/details.tsx', '@/data/build/claim', /for the build alone/],
    ['components/timeline/lane.ts', '@/components/event/details', /timeline does not know event/],
    ['components/filter/facet.tsx', '../export/svg', /filter does not know export/],
    ['components/timeline/lane.ts', '../dashboard', /timeline does not know dashboard/],
    ['components/timeline/lane.ts', '../briefing/scene', /timeline does not know briefing/],
    ['components/briefing/scene.tsx', '../dashboard', /briefing does not know dashboard/],
    ['components/theme.tsx', './timeline/lane', /theme does not know timeline/],
    ['components/ui/button.tsx', '../timeline/lane', /ui is floor/],
    ['components/view/view-url.ts', '@/components/dashboard', /view is floor/],
    ['data/time.ts', 'react', /data does without it/],
    ['data/time.ts', 'd3', /data does without it/],
    ['data/build/merge.ts', 'd3-time', /data does without it/],
    ['data/schema.ts', 'next/navigation', /data does without it/],
  ])('refuses %s that imports %s', (path, specifier, message) => {
    const found = violations([{ path, text: `import { a } from '${specifier}';` }]);
    expect(found).toEqual([expect.stringMatching(message)]);
    expect(found[0]).toContain(`${path} imports ${specifier}`);
  });

  test.each([
    ['app/page.tsx', '@/components/dashboard'],
    ['app/page.tsx', '@/data/schema'],
    ['components/dashboard/explorer.tsx', '../timeline/lane'],
    ['components/dashboard/explorer.tsx', '../briefing/presenter'],
    ['components/briefing/presenter.tsx', '../timeline/lane'],
    ['components/timeline/lane.ts', './scale'],
    ['components/timeline/lane.ts', '../view/view-state'],
    ['components/timeline/lane.ts', '@/data/time'],
    ['components/timeline/lane.ts', 'd3'],
    ['components/ui/button.tsx', '@/components/i18n/messages'],
    ['data/build/merge.ts', '../time'],
    ['data/build/merge.test.ts', './merge'],
    ['data/time.test.ts', './build/merge'],
    ['data/time.ts', 'date-fns'],
    ['data/time.ts', 'd3x'],
    ['e2e/journeys/filter.spec.ts', '@/data/build/merge'],
  ])('lets %s import %s', (path, specifier) => {
    expect(violations([{ path, text: `import { a } from '${specifier}';` }])).toEqual([]);
  });

  test('sees every way to import', () => {
    const text = `
      import 'a'; import b from "b"; import type { C } from 'c';
      export * from 'd'; export { e } from 'e';
      const f = await import('f'); const g = require('g'); type H = import('h').H;
      // import 'comment';
      const i = "import 'text'";`;
    const found = importsOf({ path: 'data/x.ts', text });
    expect(found).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });

  test.each([
    ['<p dangerouslySetInnerHTML={{ __html: text }} />', /dangerouslySetInnerHTML/],
    ['const props = { dangerouslySetInnerHTML: { __html: text } };', /dangerouslySetInnerHTML/],
    ['element.innerHTML = text;', /innerHTML/],
    ['element.insertAdjacentHTML("beforeend", text);', /insertAdjacentHTML/],
    ['document.write(text);', /document\.write/],
    ['eval(text);', /eval/],
    ['window.eval(text);', /eval/],
    ['new Function(text)();', /Function/],
    ['Function(text)();', /Function/],
    ['const html = `<b onclick="${text}">`;', /inline handler/],
    ["const html = '<img src=x onerror=a()>';", /inline handler/],
  ])('refuses %s', (text, message) => {
    const found = violations([{ path: 'components/event/details.tsx', text: `\n${text}` }]);
    expect(found).toEqual([expect.stringMatching(message)]);
    expect(found[0]).toMatch(/^components\/event\/details\.tsx:2 uses /);
  });

  test.each([
    '<button onClick={() => evaluate(text)} />',
    'element.textContent = text; // never innerHTML',
    'const f = function () { return medieval(text); };',
    'const title = "on = off";',
  ])('has nothing against %s', (text) => {
    expect(violations([{ path: 'components/event/details.tsx', text }])).toEqual([]);
  });

  test('lets a test hold hostile text', () => {
    const text = 'const hostile = "<img src=x onerror=a()>";';
    expect(violations([{ path: 'data/text.test.ts', text }])).toEqual([]);
  });

  test.each(['components/ui/index.ts', 'data/index.ts', 'components/event/index.tsx'])(
    'refuses the barrel %s',
    (path) => {
      expect(violations([{ path, text: '' }])).toEqual([expect.stringMatching(/barrel/)]);
    },
  );

  test('refuses a stranger at the top', () => {
    expect(strangersAtTheTop(['app', 'src', 'lib', 'README.md', 'postcss.config.js'])).toEqual([
      'src',
      'lib',
      'postcss.config.js',
    ]);
  });
});
