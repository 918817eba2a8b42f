import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/output',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // The tests wait more than they reckon, even on two cores.
  workers: 3,
  // A browser starved by its neighbours can miss a step; the run lists what needed a second try as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./fixtures/reporter.ts']],
  globalSetup: './fixtures/globalSetup.ts',
  projects: [
    { name: 'unit', testDir: 'unit' },
    { name: 'browser', testDir: 'browser' },
    { name: 'e2e', testDir: 'e2e' },
    { name: 'electron', testDir: 'electron' },
  ],
});
