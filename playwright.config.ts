import { defineConfig } from '@playwright/test'
import { browserArguments, chromiumPath } from './test/tools.ts'

export default defineConfig({
  testDir: './e2e',
  outputDir: './.build/e2e/results',
  globalSetup: './e2e/prepare.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      executablePath: chromiumPath,
      args: browserArguments,
    },
  },
})
