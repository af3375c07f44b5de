import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['node_modules/**', '.next*/**', '.build/**', 'e2e/**'],
    setupFiles: ['test/fixed-seed.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Half of the time went into loading the same modules for each file. What a file keeps, it keeps by database.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
