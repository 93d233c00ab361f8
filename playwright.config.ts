import { defineConfig } from '@playwright/test';

/** Two workers: a journey mostly waits, and each owns a whole browser profile. No retries: a flaky test is a defect. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
