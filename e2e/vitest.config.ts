import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { HOME, TIMEZONES } from './timezones.mjs';

/** What computes px, bytes and sets of numbers knows no place: it is tried in one, and costs most. */
const ANYWHERE = [
  'components/{picture,pptx,pack,paper,saved}/**',
  'components/export/{csv,json,markdown,file-name}.test.ts',
  'components/i18n/literal-text.test.ts',
  'components/timeline/{arcs,callouts,density,elsewhere,lane-events,moved,pinned,targets}.test.ts',
  'components/timeline/layout*.test.ts',
  'components/timeline/{scene-sequence,text-width}.test.ts',
  'components/timeline/vertical/**',
  'data/build/no-copying.test.ts',
  // It builds in each of the places by itself, and compares the bytes.
  'data/build/run.test.ts',
  'data/query-property.test.ts',
  'data/{read,saved}/**',
  'data/time-order.test.ts',
];

/** They put other modules in the place of ours, which no other file may have loaded before. */
const REPLACING = [
  'components/export/use-export.test.tsx',
  'components/timeline/overview.test.tsx',
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    // For a hang, not for a busy machine: properties and whole-project checks take their time there.
    testTimeout: 60_000,
    // Loading the modules anew for each file took longer than most files' tests; so what a test
    // replaces is put back, and none of it may lie in a module's own state.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      // A day must not depend on where it is read, so whatever handles days is tried in each place.
      ...TIMEZONES.map((timezone) => ({
        extends: true as const,
        test: {
          name: timezone,
          include: ['data/**/*.test.ts', 'components/**/*.test.ts'],
          exclude: timezone === HOME ? [] : ANYWHERE,
          env: { TZ: timezone },
        },
      })),
      {
        extends: true,
        test: {
          name: 'rendered',
          include: ['components/**/*.test.tsx', 'app/**/*.test.tsx'],
          exclude: REPLACING,
          environment: 'happy-dom',
        },
      },
      {
        extends: true,
        test: {
          name: 'replacing',
          include: REPLACING,
          environment: 'happy-dom',
          isolate: true,
        },
      },
      {
        extends: true,
        test: { name: 'project', include: ['app/**/*.test.ts', 'e2e/**/*.test.ts'] },
      },
    ],
  },
});
