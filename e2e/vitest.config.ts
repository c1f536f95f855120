import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { TIMEZONES } from './timezones.mjs';

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
