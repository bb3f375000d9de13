import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../../src/formats/print/find-chromium.ts';
import { findFirefox } from './find-firefox.ts';

const PORT = 4399;
const chromium = findChromium();
const firefox = findFirefox();

export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  // A search takes seconds on a machine that is busy; what must be quick is measured by the benchmark.
  expect: { timeout: 15_000 },
  outputDir: '../../test-results',
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  // No traces: most tests open pages by the dozen, and a trace of each costs more than the test. A message names the page.
  use: { baseURL: `http://127.0.0.1:${PORT}`, trace: 'off' },
  webServer: {
    command: `astro preview --host 127.0.0.1 --port ${PORT}`,
    cwd: '../..',
    env: { ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    url: `http://127.0.0.1:${PORT}/fr/`,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          ...chromium,
          env: { ...process.env, ...chromium.env } as Record<string, string>,
          args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
        },
      },
    },
    // What must work in a second engine; the rest is about the pages, not about the browser.
    ...(firefox
      ? [
          {
            name: 'firefox',
            grep: /@cross/,
            use: {
              ...devices['Desktop Firefox'],
              channel: 'moz-firefox',
              // Playwright lets a page read any file of the disk; a reader's Firefox does not.
              launchOptions: { ...firefox, firefoxUserPrefs: { 'security.fileuri.strict_origin_policy': true } },
            },
          },
        ]
      : []),
  ],
});
