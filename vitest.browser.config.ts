import { defineConfig } from 'vitest/config';

/** Tests in a real browser; .ci/browser.sh runs them, because a browser is not among the locked dependencies. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
});
