import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { HOME, TIMEZONES } from './timezones.mjs';

/** What computes px, bytes and sets of numbers knows no place: it is tried in one, and costs most. */
const ANYWHERE = [
  'components/{picture,pptx,pack,paper,saved}/**',
  'components/export/{csv,json,markdown,file-name}.test.ts',
  'components/timeline/{arcs,callouts,density,elsewhere,lane-events,moved,pinned,targets}.test.ts',
  'components/timeline/layout*.test.ts',
  'components/timeline/text-width.test.ts',
  'components/timeline/vertical/**',
  'data/build/no-copying.test.ts',
  'data/query-property.test.ts',
  'data/{read,saved}/**',
  'data/time-order.test.ts',
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    // For a hang, not for a busy machine: properties and whole-project checks take their time there.
    testTimeout: 60_000,
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
          environment: 'happy-dom',
        },
      },
      {
        extends: true,
        test: { name: 'project', include: ['app/**/*.test.ts', 'e2e/**/*.test.ts'] },
      },
    ],
  },
});
