import { defineConfig } from '@playwright/test';

/** One worker: the machine is small and each spec owns a whole browser profile. No retries: a flaky test is a defect. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
