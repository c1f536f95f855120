import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { BROWSER_VARIABLE, launchOptions } from './browser.mjs';
import { HOME, TIMEZONES } from './timezones.mjs';

/** Not 3000, where a person may be looking at the product while the journeys run. */
const PORT = Number(process.env.E2E_PORT ?? 3417);

const environment = Object.entries(process.env).flatMap(([name, value]) =>
  value === undefined ? [] : [[name, value] as const],
);

export default defineConfig({
  // A busy machine may be slow once; what fails twice is broken, and a retry is reported.
  retries: process.env.CI ? 1 : 0,
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/journeys',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: launchOptions(process.env[BROWSER_VARIABLE]),
    // It would fetch the whole site in each test; the tests of the worker itself allow it.
    serviceWorkers: 'block',
    // Readers who have been here; the journey of the tour comes without.
    storageState: {
      cookies: [],
      origins: [
        {
          origin: `http://localhost:${PORT}`,
          localStorage: [{ name: 'briefline:new-here', value: '0' }],
        },
      ],
    },
    screenshot: 'only-on-failure',
    // Keeping one of every test costs a fifth of the time; `--trace on` keeps them.
    trace: 'on-first-retry',
  },
  projects: TIMEZONES.map((timezone) => ({
    name: timezone,
    ...(timezone === HOME ? {} : { testMatch: 'journeys/**/*.spec.ts' }),
    use: {
      timezoneId: timezone,
      // So that both are travelled: with motion, and as those see it who ask for none.
      contextOptions: { reducedMotion: timezone === HOME ? 'no-preference' : 'reduce' } as const,
    },
  })),
  webServer: {
    command: 'node app/server/start.mjs',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...Object.fromEntries(environment), PORT: String(PORT), HOST: 'localhost' },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
